namespace GraphBuilder.Cypher.Functions;

/// <summary>Strings counted in code points, as Cypher does: an emoji is one character, not two UTF-16 units.</summary>
internal static class CodePoints
{
    /// <summary>Number of code points.</summary>
    public static int Count(string text)
    {
        var count = text.Length;
        for (var place = 0; place + 1 < text.Length; place++)
        {
            if (char.IsSurrogatePair(text[place], text[place + 1]))
            {
                count--;
                place++;
            }
        }
        return count;
    }

    /// <summary>A stretch of a text, cut at its end when shorter.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Code points to leave out.</param>
    /// <param name="length">Code points to keep at most.</param>
    public static string Slice(string text, long start, long length)
    {
        var from = OffsetOf(text, 0, start);
        return text[from..OffsetOf(text, from, length)];
    }

    /// <summary>The code points in opposite order.</summary>
    public static string Reverse(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        source.CopyTo(target);
        target.Reverse();
        for (var place = 0; place + 1 < target.Length; place++)
        {
            if (char.IsSurrogatePair(target[place + 1], target[place]))
            {
                (target[place], target[place + 1]) = (target[place + 1], target[place]);
                place++;
            }
        }
    });

    private static int OffsetOf(string text, int from, long count)
    {
        var offset = from;
        for (; count > 0 && offset < text.Length; count--)
        {
            offset += offset + 1 < text.Length && char.IsSurrogatePair(text[offset], text[offset + 1]) ? 2 : 1;
        }
        return offset;
    }
}
