namespace GraphBuilder.Language.Models;

/// <summary>Writes weights so that they compress well: keys as differences, then row lengths, labels and weights, each kind by itself.</summary>
internal static class SparseWeightsWriter
{
    /// <summary>The longest row that the format holds.</summary>
    public const int MaximumRow = byte.MaxValue;

    /// <summary>Writes the rows.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="rows">Key and weights of each feature; keys ascending, weights by ascending label, none of code 0, at most <see cref="MaximumRow"/>.</param>
    /// <param name="largest">The largest magnitude of all weights.</param>
    public static void Write(BinaryWriter writer, IReadOnlyList<(uint Key, IReadOnlyList<(int Label, double Weight)> Weights)> rows, double largest)
    {
        writer.Write(rows.Count);
        writer.Write(rows.Sum(row => row.Weights.Count));
        var previous = 0u;
        foreach (var (key, _) in rows)
        {
            writer.Write7BitEncodedInt((int)(key - previous));
            previous = key;
        }

        foreach (var (_, weights) in rows)
        {
            writer.Write7BitEncodedInt(weights.Count);
        }

        foreach (var (label, _) in rows.SelectMany(row => row.Weights))
        {
            writer.Write7BitEncodedInt(label);
        }

        foreach (var (_, weight) in rows.SelectMany(row => row.Weights))
        {
            writer.Write(WeightCode.Encode(weight, largest));
        }
    }
}
