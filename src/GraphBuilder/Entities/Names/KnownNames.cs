using GraphBuilder.Entities.Authority;

namespace GraphBuilder.Entities.Names;

/// <summary>Finds the names of the authority file in a sentence, the longest first, and decides between entities that share one.</summary>
internal sealed class KnownNames
{
    private readonly AuthorityFile _authority;
    private readonly NameIndex _index;
    private readonly CapitalRule _capitals;
    private readonly NameLexicons _lexicons;
    private readonly Dictionary<string, SharedName> _shared = new(StringComparer.Ordinal);

    /// <summary>Makes a finder.</summary>
    public KnownNames(AuthorityFile authority, NameIndex index, CapitalRule capitals, NameLexicons lexicons)
    {
        _lexicons = lexicons;
        _capitals = capitals;
        _authority = authority;
        _index = index;
        foreach (var shared in authority.SharedNames)
        {
            _shared.TryAdd(Folding.Fold(shared.Name), shared);
        }
    }

    /// <summary>Adds the names of a sentence.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="entities">The article's entities; receives new ones.</param>
    /// <param name="names">Receives the mentions, in order.</param>
    public void Find(SentenceWords words, ArticleEntities entities, List<LinkedName> names)
    {
        var found = new List<NameForm>();
        for (var i = 0; i < words.Count; i++)
        {
            if (!char.IsLetterOrDigit(words.Folded[i][0]))
            {
                continue;
            }

            _index.Match(words, i, found);
            if (IsLastName(found, words, i, entities))
            {
                continue;
            }

            found.RemoveAll(form => !IsUsable(form, words, i) || (IsShortAcronym(form) && entities.Find(form.Entry.Id) is null));
            if (found.Count == 0 || Choose(found, words, i, entities) is not var (entry, rule))
            {
                continue;
            }

            var count = found[0].Folded.Length;
            if (entry.Type == EntityType.Person && count == 1 && IsPartOfLongerName(words, i, 1))
            {
                continue;
            }

            names.Add(new LinkedName { Sentence = words.Sentence.Ordinal, First = i, Count = count, Entity = entities.Add(entry), Rule = rule });
            i += count - 1;
        }
    }

    // "M. Hollande, le président Medina"; and a land without its article is the man that the article has named: "Hollande a promis".
    private bool IsLastName(List<NameForm> found, SentenceWords words, int start, ArticleEntities entities)
    {
        if (found.Count < 2 || found.Find(form => form.Kind == NameKind.Surname) is not { Folded: [var surname] } form)
        {
            return false;
        }

        var before = words.At(start - 1);
        return before is "m." or "mme" or "mm." or "mlle" || (_lexicons.PersonTitles.Contains(before) && words.At(start - 2) is not ("de" or "du"))
            || (found.Exists(other => other.Entry.Type == EntityType.Country) && !TakesDeterminer(before) && form.Entry.Type == EntityType.Person
                && ((form.Entry.Prominent && before is not ("de" or "d'")) || entities.Persons.Any(person => person.Surnames.Contains(surname))));
    }

    // "GD", "PP" are anything: two letters stand for a party or body only where the article named it.
    private static bool IsShortAcronym(NameForm form) =>
        form.Folded is [{ Length: 2 }] && form.Tokens[0].All(char.IsUpper) && form.Entry.Type is not (EntityType.Country or EntityType.Alliance or EntityType.Bloc);

    private bool IsUsable(NameForm form, SentenceWords words, int start)
    {
        var before = words.At(start - 1);
        switch (form.Kind)
        {
            case NameKind.Surname:
                return false;
            case NameKind.People:
                return before is "les" or "aux" || (words.IsCapitalised(start) && !words.IsFirstWord(start) && words.Folded[start].EndsWith('s') && IsNumberOfPeople(before));
        }

        // "sur X", "le réseau social X", but no initial.
        if (form.Folded is [{ Length: 1 }])
        {
            return before is "sur" or "social" or "reseau";
        }

        var isPlaceName = form.Entry.Type is EntityType.Country or EntityType.Place or EntityType.Bloc;
        if (isPlaceName && form.Folded.Length == 1 && char.IsUpper(form.Tokens[0][0]) && !TakesDeterminer(before))
        {
            return !IsFirstName(words, start);
        }

        return true;
    }

    // "des Sud-Coréens", "des milliers de Nigériens", "trois Indiens", "Maliens et Ivoiriens".
    private static bool IsNumberOfPeople(string before) =>
        before is "des" or "de" or "d'" or "et" or "deux" or "trois" or "quatre" or "cinq" or "jeunes" or "plusieurs" or "certains" or "dix";

    // "Florence Parly", "Jordan Bardella": the place is a first name where an unknown capitalised word follows at once.
    private bool IsFirstName(SentenceWords words, int start)
    {
        if (!words.IsCapitalised(start + 1) || words.IsFirstWord(start + 1) || words.Form(start + 1).Length < 3 || words.Form(start + 1).All(char.IsUpper))
        {
            return false;
        }

        var next = new List<NameForm>();
        _index.Match(words, start + 1, next);
        return !next.Exists(form => form.Kind != NameKind.Surname);
    }

    private static bool TakesDeterminer(string before) =>
        before is "le" or "la" or "les" or "l'" or "du" or "au" or "aux" or "en" or "des" or "cette" or "ce" or "toute" or "notre";

    private static bool IsPartOfLongerName(SentenceWords words, int start, int count) =>
        (words.IsCapitalised(start - 1) && !words.IsFirstWord(start - 1) && words.At(start - 1) is not ("m." or "mme" or "mm." or "president"))
        || (words.IsCapitalised(start + count) && words.At(start + count) is not "m.");

    private (AuthorityEntry Entry, string Rule)? Choose(List<NameForm> found, SentenceWords words, int start, ArticleEntities entities)
    {
        if (found.TrueForAll(form => ReferenceEquals(form.Entry, found[0].Entry)))
        {
            return Resolve(found[0], words, start, "known name");
        }

        // "à Abidjan, Abidjan dément": a town that acts for its state as a capital does.
        if (found.Find(form => form.Kind == NameKind.Metonym) is { } seat && found.Find(form => form.Entry is { Type: EntityType.Place, Kind: PlaceKind.City }) is { } town)
        {
            return _capitals.IsPlace(words, start, town.Folded.Length) ? (town.Entry, "seat of power as a place") : (seat.Entry, "seat of power");
        }

        var name = string.Join(' ', found[0].Folded);
        if (_shared.TryGetValue(name, out var shared) || _shared.TryGetValue(Folding.Fold(string.Concat(found[0].Tokens)), out shared))
        {
            return ChooseShared(shared, found, words, start);
        }

        // Without a rule: what the article already speaks of, then a state before anything else.
        var seen = found.Find(form => entities.Find(form.Entry.Id) is not null);
        if (seen is not null)
        {
            return Resolve(seen, words, start, "known name, already in the article");
        }

        var state = found.Find(form => form.Entry.Type == EntityType.Country && form.Kind != NameKind.People)
            ?? found.Find(form => form.Entry.Type == EntityType.Country);
        return Resolve(state ?? found[0], words, start, "known name, shared");
    }

    private (AuthorityEntry Entry, string Rule)? ChooseShared(SharedName shared, List<NameForm> found, SentenceWords words, int start)
    {
        foreach (var cue in shared.Cues)
        {
            if (cue.Words.Any(word => Array.IndexOf(words.Folded, word) >= 0)
                && found.Find(form => string.Equals(form.Entry.Id, cue.EntityId, StringComparison.Ordinal)) is { } cued)
            {
                return Resolve(cued, words, start, "shared name, by its context");
            }
        }

        var usual = found.Find(form => string.Equals(form.Entry.Id, shared.DefaultId, StringComparison.Ordinal));
        return usual is null ? null : Resolve(usual, words, start, "shared name, usual meaning");
    }

    private (AuthorityEntry Entry, string Rule) Resolve(NameForm form, SentenceWords words, int start, string rule)
    {
        switch (form.Kind)
        {
            case NameKind.Metonym:
                return (form.Entry, "seat of power");
            case NameKind.People:
                return (form.Entry, "people of a country");
            case NameKind.Capital when !_capitals.IsPlace(words, start, form.Folded.Length):
                return (ActorOf(form.Entry), "capital as its state");
            case NameKind.Capital:
                return (form.Entry, "capital as a place");
            default:
                return (form.Entry, rule);
        }
    }

    // Brussels acts as the Union; every other capital as its state.
    private AuthorityEntry ActorOf(AuthorityEntry capital) =>
        capital.Id is "brussels" && _authority.Find("european-union") is { } union ? union : _index.StateOfCapital[capital.Id];
}
