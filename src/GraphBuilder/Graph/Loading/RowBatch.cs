using System.Collections;
using System.Text;

namespace GraphBuilder.Graph.Loading;

/// <summary>Cuts rows into parts that a store takes with one statement: few enough for its memory, enough to be quick.</summary>
internal static class RowBatch
{
    /// <summary>Rows of a part, at most.</summary>
    public const int MostRows = 2000;

    /// <summary>Bytes of a part as they travel, at most; a single row may have more.</summary>
    public const int MostBytes = 1 << 20;

    // What PackStream needs at most beside the bytes of a text, for a number, and for the head of a list or map.
    private const int HeadSize = 5;
    private const int NumberSize = 9;

    /// <summary>The parts, in order.</summary>
    public static IEnumerable<IReadOnlyList<IReadOnlyDictionary<string, object?>>> Cut(
        IEnumerable<IReadOnlyDictionary<string, object?>> rows, int mostRows = MostRows, int mostBytes = MostBytes)
    {
        var part = new List<IReadOnlyDictionary<string, object?>>();
        var bytes = 0;
        foreach (var row in rows)
        {
            var size = SizeOf(row);
            if (part.Count > 0 && (part.Count == mostRows || bytes + size > mostBytes))
            {
                yield return part;
                part = [];
                bytes = 0;
            }

            part.Add(row);
            bytes += size;
        }

        if (part.Count > 0)
        {
            yield return part;
        }
    }

    /// <summary>About how many bytes a value has as PackStream, never fewer.</summary>
    public static int SizeOf(object? value)
    {
        switch (value)
        {
            case null or bool:
                return 1;
            case string text:
                return HeadSize + Encoding.UTF8.GetByteCount(text);
            case IReadOnlyDictionary<string, object?> map:
                return HeadSize + map.Sum(pair => SizeOf(pair.Key) + SizeOf(pair.Value));
            case IEnumerable list:
                return HeadSize + list.Cast<object?>().Sum(SizeOf);
            default:
                // A date is a structure around a number.
                return HeadSize + NumberSize;
        }
    }
}
