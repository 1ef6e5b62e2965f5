namespace GraphBuilder.Entities.Authority;

/// <summary>Reads the files of the authority data that have one item a line.</summary>
internal static class AuthorityList
{
    /// <summary>Groups of ids, separated by spaces.</summary>
    /// <exception cref="AuthorityFormatException">A group has a single id.</exception>
    public static IEnumerable<IReadOnlyList<string>> ReadGroups(string file, TextReader reader)
    {
        foreach (var (number, text) in Lines(reader))
        {
            var ids = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            yield return ids.Length > 1 ? ids : throw new AuthorityFormatException(file, number, "a group has two or more ids, separated by spaces.");
        }
    }

    /// <summary>Alpha-3 code, alpha-2 code and English name, separated by spaces, sorted by alpha-3 code.</summary>
    /// <exception cref="AuthorityFormatException">A line has not this form, or the order is broken.</exception>
    public static IEnumerable<IsoCountry> ReadIsoCountries(string file, TextReader reader)
    {
        var previous = "";
        foreach (var (number, text) in Lines(reader))
        {
            var parts = text.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length != 3 || parts[0].Length != 3 || parts[1].Length != 2)
            {
                throw new AuthorityFormatException(file, number, $"'{text}' is no country; write 'FRA FR France'.");
            }

            if (string.CompareOrdinal(previous, parts[0]) >= 0)
            {
                throw new AuthorityFormatException(file, number, $"'{parts[0]}' stands after '{previous}'; sort by alpha-3 code, each once.");
            }

            previous = parts[0];
            yield return new IsoCountry(parts[0], parts[1], parts[2]);
        }
    }

    private static IEnumerable<(int Number, string Text)> Lines(TextReader reader)
    {
        var number = 0;
        while (reader.ReadLine() is { } text)
        {
            number++;
            if (!text.StartsWith('#') && !string.IsNullOrWhiteSpace(text))
            {
                yield return (number, text);
            }
        }
    }
}
