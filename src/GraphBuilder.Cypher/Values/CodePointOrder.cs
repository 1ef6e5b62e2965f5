namespace GraphBuilder.Cypher.Values;

/// <summary>Strings by code point. UTF-16 order differs: its surrogates sort before U+E000 to U+FFFF.</summary>
internal static class CodePointOrder
{
    public static int Compare(string left, string right)
    {
        var shared = left.AsSpan().CommonPrefixLength(right);
        if (shared == left.Length || shared == right.Length)
        {
            return left.Length.CompareTo(right.Length);
        }
        return Rank(left[shared]).CompareTo(Rank(right[shared]));
    }

    private static int Rank(char unit) => unit switch
    {
        >= '\uE000' => unit - 0x800,
        >= '\uD800' => unit + 0x2000,
        _ => unit,
    };
}
