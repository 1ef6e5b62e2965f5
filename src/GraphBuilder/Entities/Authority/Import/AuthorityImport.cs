namespace GraphBuilder.Entities.Authority.Import;

/// <summary>
/// Brings the result of a Wikidata query into a user's own authority file. An item that is known by its number, or by its exact name and kind, adds
/// names and offices to its entry; others become entries. What the validator would refuse is left out, with its reason.
/// </summary>
public sealed class AuthorityImport
{
    private static readonly string[] Columns =
        ["item", "itemLabel", "itemLabelFr", "alias", "type", "kind", "country", "gender", "surname", "acronym", "position", "holder", "start", "end"];

    private readonly AuthorityFile _known;
    private readonly AuthorityText _text;
    private readonly Dictionary<string, AuthorityEntry> _byItem = new(StringComparer.Ordinal);
    private readonly NameClaims _names;
    private readonly Dictionary<string, string> _newIds = new(StringComparer.Ordinal);
    private readonly List<string> _leftOut = [];

    private AuthorityImport(AuthorityFile known, string ownText)
    {
        _known = known;
        _text = new AuthorityText(ownText);
        _names = new NameClaims(known.Entries);
        foreach (var entry in known.Entries)
        {
            if (entry.Wikidata is { } item)
            {
                _byItem.TryAdd(item, entry);
            }
        }
    }

    /// <summary>Imports a result.</summary>
    /// <param name="json">A query result in the SPARQL 1.1 Query Results JSON Format.</param>
    /// <param name="name">How errors call it.</param>
    /// <param name="shipped">What the program ships with.</param>
    /// <param name="ownName">Name of the user's file.</param>
    /// <param name="ownText">Its text; empty for a new one.</param>
    /// <exception cref="InvalidDataException">It is not such a result, or has not the columns <c>item</c>, <c>itemLabel</c> and <c>type</c>; the message has one line.</exception>
    /// <exception cref="AuthorityFormatException">The user's file breaks its format.</exception>
    public static ImportOutcome Run(string json, string name, AuthorityFile shipped, string ownName, string ownText)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(shipped);
        ArgumentNullException.ThrowIfNull(ownText);
        var result = SparqlResult.Read(json, name);
        foreach (var column in new[] { "item", "itemLabel", "type" })
        {
            if (!result.Variables.Contains(column, StringComparer.Ordinal))
            {
                throw new InvalidDataException($"{name} has no column '{column}' (it has {string.Join(", ", result.Variables)}); known are {string.Join(", ", Columns)}, the first, second and fifth are needed.");
            }
        }

        using var own = new StringReader(ownText);
        var import = new AuthorityImport(shipped.Extend(ownName, own), ownText);
        return import.Take(import.Items(result), shipped, ownName, ownText);
    }

    private ImportOutcome Take(IReadOnlyList<ImportedItem> items, AuthorityFile shipped, string ownName, string ownText)
    {
        var taken = new List<(ImportedItem Item, string Id, bool IsNew)>();
        var unchanged = 0;
        foreach (var item in items)
        {
            if (Resolve(item) is not var (id, isNew))
            {
                continue;
            }

            var before = _text.ToString();
            _text.Add(id, isNew ? Lines(item, id) : Additions(item, id));
            if (string.Equals(before, _text.ToString(), StringComparison.Ordinal))
            {
                unchanged++;
            }
            else
            {
                taken.Add((item, id, isNew));
            }
        }

        DropRefused(taken, shipped, ownName, new AuthorityText(ownText));
        return new ImportOutcome(
            [.. taken.Where(one => one.IsNew).Select(one => one.Id)], [.. taken.Where(one => !one.IsNew).Select(one => one.Id)], unchanged, _leftOut, _text.ToString());
    }

    private List<ImportedItem> Items(SparqlResult result)
    {
        var items = new Dictionary<string, ImportedItem>(StringComparer.Ordinal);
        for (var i = 0; i < result.Rows.Count; i++)
        {
            var number = ImportedItem.Text(result.Rows[i], "item");
            if (number is null || number.Length < 2 || number[0] != 'Q' || number.AsSpan(1).ContainsAnyExceptInRange('0', '9'))
            {
                LeaveOut(i + 1, number ?? "a row without item", "it is no item of Wikidata (Q and a number)");
                continue;
            }

            if (!items.TryGetValue(number, out var item))
            {
                items[number] = item = new ImportedItem { Row = i + 1, Wikidata = number };
            }

            item.Take(result.Rows[i]);
        }

        return [.. items.Values];
    }

    // The entry that an item belongs to, or the id of a new one.
    private (string Id, bool IsNew)? Resolve(ImportedItem item)
    {
        if (_byItem.TryGetValue(item.Wikidata, out var known))
        {
            return (known.Id, false);
        }

        var name = item.Name ?? item.NameFr;
        if (name is null || name == item.Wikidata)
        {
            return LeaveOut(item.Row, item.Wikidata, "it has no name in English or French");
        }

        if (item.Type is null || WikidataKinds.Find(item.Type) is not var (type, _))
        {
            return LeaveOut(item.Row, name, $"its type '{item.Type}' is none of the kinds ({string.Join(", ", Enum.GetNames<EntityType>())}), nor a class of Wikidata that stands for one");
        }

        if (type == EntityType.Country)
        {
            return LeaveOut(item.Row, name, "countries come with the program, by their ISO 3166-1 codes");
        }

        var claimants = _names.Known(name);
        if (claimants.Find(entry => entry.Type == type && entry.Wikidata is null) is { } same && claimants.Count == 1)
        {
            return (same.Id, false);
        }

        if (claimants.Count > 0)
        {
            return LeaveOut(item.Row, name, $"its name is one of '{claimants[0].Id}'{(claimants[0].Wikidata is { } other ? $" ({other})" : "")}");
        }

        var id = Folding.Slug(name);
        if (id.Length == 0 || _known.Find(id) is not null || !_newIds.TryAdd(id, item.Wikidata))
        {
            return LeaveOut(item.Row, name, id.Length == 0 ? "its name has no letters" : $"the id '{id}' is taken");
        }

        return (id, true);
    }

    private List<string> Lines(ImportedItem item, string id)
    {
        var name = item.Name ?? item.NameFr!;
        var (type, place) = WikidataKinds.Find(item.Type!)!.Value;
        _names.Claim(name, id);
        var lines = new List<string> { $"id: {id}", $"type: {type}", $"name: {name}" };
        if (item.NameFr is { } french && IsFree(item, french, id))
        {
            lines.Add($"nameFr: {french}");
        }

        lines.AddRange(Names(item, id).Where(line => line["alias: ".Length..] != name && line["alias: ".Length..] != item.NameFr));
        AddIf(lines, "gender", Gender(item));
        AddIf(lines, "country", Country(item));
        lines.Add($"wikidata: {item.Wikidata}");
        lines.Add("source: Wikidata");
        if (type == EntityType.Place)
        {
            AddIf(lines, "kind", item.Kind?.ToLowerInvariant() ?? place?.ToString().ToLowerInvariant());
        }

        lines.AddRange(Particulars(item, id, type));
        return lines;
    }

    // What the entry does not have yet. An entry of the shipped file gets a block of its own in the user's, which adds to it.
    private List<string> Additions(ImportedItem item, string id)
    {
        var entry = _known.Find(id)!;
        var names = KnownFacts.NamesOf(entry).ToHashSet(StringComparer.Ordinal);
        var lines = Names(item, id).Where(line => !names.Contains(Folding.Fold(line.AsSpan("alias: ".Length)))).ToList();
        if (entry.Wikidata is null)
        {
            lines.Add($"wikidata: {item.Wikidata}");
        }

        lines.AddRange(Particulars(item, id, entry.Type).Where(line => !KnownFacts.Says(entry, line)));
        return lines.Count == 0 ? lines : [$"id: {entry.Id}", $"type: {entry.Type}", $"name: {entry.Name}", .. lines];
    }

    private IEnumerable<string> Names(ImportedItem item, string id)
    {
        foreach (var alias in item.Aliases.Concat(item.NameFr is { } french ? [french] : []).Concat(item.Name is { } name ? [name] : []).Distinct(StringComparer.Ordinal))
        {
            if (IsFree(item, alias, id))
            {
                yield return $"alias: {alias}";
            }
        }
    }

    // A name that another entry has would need a rule.
    private bool IsFree(ImportedItem item, string name, string id)
    {
        if (Folding.Fold(name).Length < 2)
        {
            return false;
        }

        if (_names.Claim(name, id) is { } other)
        {
            LeaveOut(item.Row, item.Name ?? id, $"its name '{name}' is also one of {other}; the rest of it is taken up");
            return false;
        }

        return true;
    }

    // Last names and offices of a person, acronyms of others.
    private IEnumerable<string> Particulars(ImportedItem item, string id, EntityType type)
    {
        if (type != EntityType.Person)
        {
            foreach (var acronym in item.Acronyms.Where(acronym => IsFree(item, acronym, id)))
            {
                yield return $"acronym: {acronym}";
            }

            yield break;
        }

        foreach (var surname in item.Surnames)
        {
            yield return $"surname: {surname}";
        }

        foreach (var (position, holder, from, to) in item.Offices)
        {
            if ((holder is null ? Country(item) : Holder(holder)) is { } whose)
            {
                yield return $"office: {position} | {whose} | {from} | {to}".TrimEnd();
            }
            else
            {
                LeaveOut(item.Row, item.Name ?? item.Wikidata, $"nobody knows whose office '{position}' is ({holder ?? "no holder and no country"}); the rest of it is taken up");
            }
        }
    }

    private string? Country(ImportedItem item) => item.Country is { } country ? _byItem.GetValueOrDefault(country)?.Id ?? country : null;

    private string? Holder(string holder) => _byItem.GetValueOrDefault(holder)?.Id ?? _known.Find(holder)?.Id;

    private static string? Gender(ImportedItem item) => item.Gender switch
    {
        "m" or "Q6581097" or "Q2449503" => "m",
        "f" or "Q6581072" or "Q1052281" => "f",
        _ => null,
    };

    // The validator has the last word: what it would refuse goes again, with its reason.
    private void DropRefused(List<(ImportedItem Item, string Id, bool IsNew)> taken, AuthorityFile shipped, string ownName, AuthorityText before)
    {
        for (var isClean = false; !isClean;)
        {
            isClean = true;
            var text = _text.ToString();
            foreach (var problem in ImportProblems.Of(shipped, ownName, text))
            {
                var id = ImportProblems.IdAt(text, problem.Line);
                if (taken.FindIndex(one => one.Id == id) is >= 0 and var at)
                {
                    LeaveOut(taken[at].Item.Row, taken[at].Item.Name ?? id!, problem.Message);
                    _text.Restore(id!, before);
                    taken.RemoveAt(at);
                    isClean = false;
                }
            }
        }
    }

    private static void AddIf(List<string> lines, string key, string? value)
    {
        if (value is { Length: > 0 })
        {
            lines.Add($"{key}: {value}");
        }
    }

    private (string Id, bool IsNew)? LeaveOut(int row, string what, string reason)
    {
        _leftOut.Add($"row {row}: {what}: {reason}");
        return null;
    }
}
