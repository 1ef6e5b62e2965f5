namespace GraphBuilder.Entities.Authority;

/// <summary>Turns a block of <c>key: value</c> lines into an entry.</summary>
internal sealed class AuthorityEntryParser
{
    private readonly string _file;
    private readonly Dictionary<string, AuthorityLine> _single = new(StringComparer.Ordinal);
    private readonly List<string> _aliases = [], _prefixes = [], _metonyms = [], _surnames = [], _acronyms = [];
    private readonly List<Demonym> _demonyms = [];
    private readonly List<Office> _offices = [];
    private readonly List<Membership> _members = [];

    private AuthorityEntryParser(string file) => _file = file;

    /// <exception cref="AuthorityFormatException">A key is unknown, doubled or missing, or a value has not its form.</exception>
    public static AuthorityEntry Parse(AuthorityBlock block)
    {
        var parser = new AuthorityEntryParser(block.File);
        foreach (var line in block.Lines)
        {
            parser.Take(line);
        }

        return parser.Finish(block.Line);
    }

    private void Take(AuthorityLine line)
    {
        switch (line.Key)
        {
            case "alias":
                _aliases.Add(line.Value);
                break;
            case "prefix":
                _prefixes.Add(line.Value);
                break;
            case "metonym":
                _metonyms.Add(line.Value);
                break;
            case "surname":
                _surnames.Add(line.Value);
                break;
            case "acronym":
                _acronyms.Add(line.Value);
                break;
            case "demonym":
                _demonyms.Add(ParseDemonym(line));
                break;
            case "office":
                _offices.Add(ParseOffice(line));
                break;
            case "member":
                _members.Add(ParseMember(line));
                break;
            case "id" or "type" or "name" or "nameFr" or "gender" or "country" or "wikidata" or "source" or "capital"
                or "un" or "prominent" or "kind" or "seat" or "parent":
                if (!_single.TryAdd(line.Key, line))
                {
                    throw Error(line, $"'{line.Key}' is given twice; an entry has one.");
                }

                break;
            default:
                throw Error(line, $"the key '{line.Key}' is unknown; correct its spelling or delete the line.");
        }
    }

    private AuthorityEntry Finish(int firstLine)
    {
        var id = Required("id", firstLine);
        var type = ParseType(Required("type", firstLine));
        return new AuthorityEntry
        {
            File = _file,
            Line = firstLine,
            Id = id.Value,
            Type = type,
            Name = Required("name", firstLine).Value,
            NameFr = Optional("nameFr"),
            Aliases = _aliases.ToArray(),
            Gender = _single.TryGetValue("gender", out var gender) ? ParseGender(gender) : null,
            Country = Optional("country") ?? (type == EntityType.Country && id.Value.Length == 3 ? id.Value : null),
            Wikidata = Optional("wikidata"),
            Source = Optional("source"),
            Demonyms = _demonyms.ToArray(),
            Prefixes = _prefixes.ToArray(),
            Capital = Optional("capital"),
            Metonyms = _metonyms.ToArray(),
            UnitedNationsSince = _single.TryGetValue("un", out var since) ? ParseDate(since, since.Value) : null,
            Surnames = _surnames.ToArray(),
            Prominent = _single.TryGetValue("prominent", out var prominent) && ParseYes(prominent),
            Offices = _offices.ToArray(),
            Kind = _single.TryGetValue("kind", out var kind) ? ParseKind(kind) : null,
            Acronyms = _acronyms.ToArray(),
            Members = _members.ToArray(),
            Seat = Optional("seat"),
            Parent = Optional("parent"),
        };
    }

    private AuthorityLine Required(string key, int firstLine) => _single.TryGetValue(key, out var line)
        ? line
        : throw new AuthorityFormatException(_file, firstLine, $"the entry has no '{key}'; every entry has id, type and name.");

    private string? Optional(string key) => _single.TryGetValue(key, out var line) ? line.Value : null;

    private EntityType ParseType(AuthorityLine line) =>
        char.IsAsciiLetterUpper(line.Value[0]) && Enum.TryParse<EntityType>(line.Value, out var type)
            ? type
            : throw Error(line, $"the type '{line.Value}' is unknown; known are {string.Join(", ", Enum.GetNames<EntityType>())}.");

    private PlaceKind ParseKind(AuthorityLine line) =>
        char.IsAsciiLetterLower(line.Value[0]) && Enum.TryParse<PlaceKind>(line.Value, ignoreCase: true, out var kind)
            ? kind
            : throw Error(line, $"the kind '{line.Value}' is unknown; known are {string.Join(", ", Enum.GetNames<PlaceKind>()).ToLowerInvariant()}.");

    private NameGender ParseGender(AuthorityLine line) => line.Value switch
    {
        "m" => NameGender.Masculine,
        "f" => NameGender.Feminine,
        "mp" => NameGender.MasculinePlural,
        "fp" => NameGender.FemininePlural,
        _ => throw Error(line, $"the gender '{line.Value}' is unknown; write m, f, mp or fp."),
    };

    private bool ParseYes(AuthorityLine line) =>
        line.Value == "yes" ? true : throw Error(line, $"'{line.Value}' is no answer; write yes or delete the line.");

    private Demonym ParseDemonym(AuthorityLine line)
    {
        var forms = line.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return forms.Length == 4
            ? new Demonym(forms[0], forms[1], forms[2], forms[3])
            : throw Error(line, $"a demonym has 4 forms (le, la, les masculine, les feminine), {forms.Length} found; separate them by spaces.");
    }

    private Office ParseOffice(AuthorityLine line)
    {
        var parts = line.Value.Split('|', StringSplitOptions.TrimEntries);
        return parts.Length is 3 or 4 && parts[0].Length > 0 && parts[1].Length > 0
            ? new Office(parts[0], parts[1], ParseDateOrNone(line, parts[2]), parts.Length == 4 ? ParseDateOrNone(line, parts[3]) : null)
            : throw Error(line, "an office reads 'position | holder id | from | to'; the dates may be empty.");
    }

    private Membership ParseMember(AuthorityLine line)
    {
        var parts = line.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length <= 3
            ? new Membership(
                parts[0],
                parts.Length > 1 ? ParseDate(line, parts[1]) : null,
                parts.Length > 2 ? ParseDate(line, parts[2]) : null)
            : throw Error(line, "a member reads 'id from to'; the dates may be left out.");
    }

    private PartialDate? ParseDateOrNone(AuthorityLine line, string text) => text.Length == 0 ? null : ParseDate(line, text);

    private PartialDate ParseDate(AuthorityLine line, string text) => PartialDate.TryParse(text, out var date)
        ? date
        : throw Error(line, $"'{text}' is no date; write YYYY, YYYY-MM or YYYY-MM-DD.");

    private AuthorityFormatException Error(AuthorityLine line, string problem) => new(_file, line.Number, problem);
}
