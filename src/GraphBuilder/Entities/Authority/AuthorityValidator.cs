namespace GraphBuilder.Entities.Authority;

/// <summary>Checks what the format alone cannot: that entries agree with each other and with ISO 3166-1.</summary>
public sealed class AuthorityValidator
{
    private static readonly PartialDate UnitedNationsFounded = new(1945, 10, 24);

    private readonly AuthorityFile _file;
    private readonly HashSet<string> _isoCodes;
    private readonly List<AuthorityProblem> _problems = [];

    private AuthorityValidator(AuthorityFile file)
    {
        _file = file;
        _isoCodes = file.IsoCountries.Select(country => country.Alpha3).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Every problem of the data, by file, line and message; empty for data that may be used.</summary>
    public static IReadOnlyList<AuthorityProblem> Check(AuthorityFile file)
    {
        var validator = new AuthorityValidator(file);
        validator.CheckIds();
        validator.CheckWikidata();
        foreach (var entry in file.Entries)
        {
            validator.CheckCountry(entry);
            validator.CheckReferences(entry);
            validator.CheckDates(entry);
        }

        validator.CheckRules();
        validator._problems.AddRange(NameClaims.Check(file));
        return
        [
            .. validator._problems
                .OrderBy(problem => problem.File, StringComparer.Ordinal)
                .ThenBy(problem => problem.Line)
                .ThenBy(problem => problem.Message, StringComparer.Ordinal),
        ];
    }

    private void CheckIds()
    {
        foreach (var entry in _file.Entries)
        {
            var first = _file.Find(entry.Id)!;
            if (!ReferenceEquals(first, entry))
            {
                Report(entry, $"the id '{entry.Id}' is taken by {first.File}({first.Line}); unite the entries or rename one.");
            }

            if (entry.Id != Folding.Slug(entry.Id) && !(entry.Type == EntityType.Country && _isoCodes.Contains(entry.Id)))
            {
                Report(entry, $"the id '{entry.Id}' is no slug; write '{Folding.Slug(entry.Id)}', or a country's ISO 3166-1 alpha-3 code.");
            }
        }
    }

    private void CheckWikidata()
    {
        var owners = new Dictionary<string, AuthorityEntry>(StringComparer.Ordinal);
        foreach (var entry in _file.Entries)
        {
            if (entry.Wikidata is not { } item)
            {
                continue;
            }

            if (item.Length < 2 || item[0] != 'Q' || item[1] == '0' || item.AsSpan(1).ContainsAnyExceptInRange('0', '9'))
            {
                Report(entry, $"'{item}' of '{entry.Id}' is no Wikidata item; write Q and a number.");
            }
            else if (!owners.TryAdd(item, entry))
            {
                Report(entry, $"the Wikidata item {item} of '{entry.Id}' is also that of '{owners[item].Id}'; correct one.");
            }
        }
    }

    private void CheckCountry(AuthorityEntry entry)
    {
        if (entry.Country is { } code && !_isoCodes.Contains(code) && _file.Find(code)?.Type != EntityType.Country)
        {
            Report(entry, $"the country '{code}' of '{entry.Id}' is no ISO 3166-1 alpha-3 code; correct it.");
        }
    }

    private void CheckReferences(AuthorityEntry entry)
    {
        CheckReference(entry, "capital", entry.Capital, EntityType.Place);
        CheckReference(entry, "seat", entry.Seat, EntityType.Place);
        CheckReference(entry, "parent", entry.Parent);
        foreach (var member in entry.Members)
        {
            CheckReference(entry, "member", member.MemberId);
        }

        foreach (var office in entry.Offices)
        {
            CheckReference(entry, "holder of the office", office.HolderId);
        }
    }

    private void CheckReference(AuthorityEntry entry, string role, string? id, EntityType? type = null)
    {
        if (id is null)
        {
            return;
        }

        var found = _file.Find(id);
        if (found is null)
        {
            Report(entry, $"the {role} '{id}' of '{entry.Id}' has no entry; add one or correct the id.");
        }
        else if (type is not null && found.Type != type)
        {
            Report(entry, $"the {role} '{id}' of '{entry.Id}' is a {found.Type}; it has to be a {type}.");
        }
    }

    private void CheckDates(AuthorityEntry entry)
    {
        if (entry.UnitedNationsSince is { } since && (since.Precision != DatePrecision.Day || since < UnitedNationsFounded))
        {
            Report(entry, $"'{entry.Id}' is in the United Nations since {since}; write the day, {UnitedNationsFounded} or later.");
        }

        foreach (var office in entry.Offices)
        {
            CheckInterval(entry, $"office {office.Position}", office.From, office.To);
        }

        foreach (var member in entry.Members)
        {
            CheckInterval(entry, $"membership of {member.MemberId}", member.From, member.To);
        }
    }

    private void CheckInterval(AuthorityEntry entry, string what, PartialDate? from, PartialDate? to)
    {
        if (from is { } start && to is { } end && end.Last < start.First)
        {
            Report(entry, $"the {what} of '{entry.Id}' ends {end}, before it starts {start}; correct a date.");
        }
    }

    private void CheckRules()
    {
        foreach (var rule in _file.SharedNames)
        {
            var ids = rule.CandidateIds;
            foreach (var id in ids.Where(id => _file.Find(id) is null))
            {
                Report(rule, $"the candidate '{id}' for '{rule.Name}' has no entry; add one or correct the id.");
            }

            foreach (var id in rule.Cues.Select(cue => cue.EntityId).Append(rule.DefaultId ?? ids[0]).Where(id => !ids.Contains(id, StringComparer.Ordinal)))
            {
                Report(rule, $"'{id}' is no candidate for '{rule.Name}'; add it to the candidates or correct the id.");
            }

            foreach (var word in rule.Cues.SelectMany(cue => cue.Words).Where(word => word != Folding.Fold(word)))
            {
                Report(rule, $"the cue '{word}' for '{rule.Name}' is not folded; write '{Folding.Fold(word)}'.");
            }
        }

        foreach (var id in _file.NeverMerged.SelectMany(group => group).Where(id => _file.Find(id) is null).Distinct(StringComparer.Ordinal))
        {
            _problems.Add(new AuthorityProblem(AuthorityFile.NeverMergedFile, 1, $"'{id}' has no entry; add one or correct the id."));
        }
    }

    private void Report(AuthorityEntry entry, string message) => _problems.Add(new AuthorityProblem(entry.File, entry.Line, message));

    private void Report(SharedName rule, string message) => _problems.Add(new AuthorityProblem(rule.File, rule.Line, message));
}
