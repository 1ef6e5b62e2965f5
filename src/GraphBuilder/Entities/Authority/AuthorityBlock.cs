namespace GraphBuilder.Entities.Authority;

/// <summary>Consecutive <c>key: value</c> lines between empty ones.</summary>
internal sealed record AuthorityBlock(string File, int Line, IReadOnlyList<AuthorityLine> Lines)
{
    /// <summary>The blocks of a file in order; comments (<c>#</c>) are left out and separate nothing.</summary>
    /// <exception cref="AuthorityFormatException">A line has no key or no value.</exception>
    public static IEnumerable<AuthorityBlock> ReadAll(string file, TextReader reader)
    {
        var lines = new List<AuthorityLine>();
        var number = 0;
        while (reader.ReadLine() is { } text)
        {
            number++;
            if (text.StartsWith('#'))
            {
                continue;
            }

            if (!string.IsNullOrWhiteSpace(text))
            {
                lines.Add(Parse(file, number, text));
            }
            else if (lines.Count > 0)
            {
                yield return new AuthorityBlock(file, lines[0].Number, lines.ToArray());
                lines.Clear();
            }
        }

        if (lines.Count > 0)
        {
            yield return new AuthorityBlock(file, lines[0].Number, lines.ToArray());
        }
    }

    private static AuthorityLine Parse(string file, int number, string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
        {
            throw new AuthorityFormatException(file, number, $"'{text}' has no key; write 'key: value'.");
        }

        var value = text.AsSpan(colon + 1).Trim();
        if (value.IsEmpty)
        {
            throw new AuthorityFormatException(file, number, $"'{text[..colon]}' has no value; give one or delete the line.");
        }

        return new AuthorityLine(number, text[..colon], value.ToString());
    }
}

/// <summary>A line of a block, with its one-based number in the file.</summary>
internal readonly record struct AuthorityLine(int Number, string Key, string Value);
