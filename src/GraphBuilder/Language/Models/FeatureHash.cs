namespace GraphBuilder.Language.Models;

/// <summary>
/// Hashes of features: fixed functions of UTF-16 code units and numbers, the same on every machine, since the weights are stored under them.
/// </summary>
internal static class FeatureHash
{
    /// <summary>The hash of a piece of text.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = 0x9E3779B97F4A7C15UL;
        foreach (var letter in text)
        {
            hash = (hash ^ letter) * 0xBF58476D1CE4E5B9;
            hash ^= hash >> 31;
        }

        return (uint)(hash >> 16);
    }

    /// <summary>The hash of a piece of text read in lower case.</summary>
    public static uint OfLower(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[64];
        var length = Math.Min(text.Length, buffer.Length);
        for (var i = 0; i < length; i++)
        {
            buffer[i] = char.ToLowerInvariant(text[i] == '\u2019' ? '\'' : text[i]);
        }

        return Of(buffer[..length]);
    }

    /// <summary>The key of a feature: its template and the values that fill it. Never 0.</summary>
    public static uint Combine(uint template, uint first, uint second = 0, uint third = 0, uint fourth = 0)
    {
        var hash = ((((ulong)template << 32) | first) ^ 0x9E3779B97F4A7C15) * 0xBF58476D1CE4E5B9;
        hash = ((hash ^ (hash >> 29)) + (((ulong)second << 32) | third)) * 0x94D049BB133111EB;
        hash = ((hash ^ (hash >> 32)) + fourth) * 0xD6E8FEB86659FD93;
        return (uint)(hash >> 32) | 1;
    }
}
