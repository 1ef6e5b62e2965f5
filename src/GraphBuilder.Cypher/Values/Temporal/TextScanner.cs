namespace GraphBuilder.Cypher.Values.Temporal;

/// <summary>Walks over the characters of a date, time or duration.</summary>
/// <param name="text">The characters.</param>
internal ref struct TextScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int position;

    public readonly bool AtEnd => position == text.Length;

    /// <summary>The next character, NUL at the end.</summary>
    public readonly char Next => AtEnd ? '\0' : text[position];

    /// <summary>Number of ASCII digits from here on.</summary>
    public readonly int DigitCount
    {
        get
        {
            var end = position;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }
            return end - position;
        }
    }

    /// <summary>Steps over a character if it is the next.</summary>
    public bool Skip(char character)
    {
        if (Next != character || AtEnd)
        {
            return false;
        }
        position++;
        return true;
    }

    /// <summary>Reads a number of exactly so many digits.</summary>
    public bool TryDigits(int count, out int number)
    {
        number = 0;
        if (DigitCount < count)
        {
            return false;
        }
        for (var end = position + count; position < end; position++)
        {
            number = number * 10 + (text[position] - '0');
        }
        return true;
    }

    /// <summary>Reads a decimal fraction after a point or comma, 1 to 9 digits, as nanoseconds.</summary>
    public bool TryFraction(out int nanoseconds)
    {
        nanoseconds = 0;
        if (!Skip('.') && !Skip(','))
        {
            return true;
        }
        var count = DigitCount;
        if (count is 0 or > 9)
        {
            return false;
        }
        TryDigits(count, out nanoseconds);
        for (var place = count; place < 9; place++)
        {
            nanoseconds *= 10;
        }
        return true;
    }

    /// <summary>Reads characters up to one of those given or the end.</summary>
    public ReadOnlySpan<char> Until(ReadOnlySpan<char> ends)
    {
        var rest = text[position..];
        var length = rest.IndexOfAny(ends);
        length = length < 0 ? rest.Length : length;
        position += length;
        return rest[..length];
    }

    /// <summary>Reads all the rest.</summary>
    public ReadOnlySpan<char> Rest()
    {
        var rest = text[position..];
        position = text.Length;
        return rest;
    }
}
