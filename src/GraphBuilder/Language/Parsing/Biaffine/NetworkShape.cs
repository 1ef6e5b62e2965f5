using GraphBuilder.Language.Neural;

namespace GraphBuilder.Language.Parsing.Biaffine;

/// <summary>The sizes of a network, and where each of its matrices lies among the dense weights. All sizes are multiples of 32.</summary>
internal sealed class NetworkShape
{
    /// <summary>Relations that a network can tell apart, at most.</summary>
    public const int MaximumRelations = 64;

    /// <summary>Makes a shape.</summary>
    /// <param name="tables">The vectors that the input is put together from.</param>
    /// <param name="layers">Number of layers, each in both directions.</param>
    /// <param name="hidden">Units of a layer in one direction.</param>
    /// <param name="arc">Units that score heads.</param>
    /// <param name="label">Units that score relations.</param>
    public NetworkShape(IReadOnlyList<VectorTable> tables, int layers, int hidden, int arc, int label)
    {
        Tables = tables;
        Hidden = hidden;
        Arc = arc;
        Label = label;
        Input = tables.Sum(table => table.Width);
        if (((Input | hidden | arc | label) % Panels.Width) != 0)
        {
            throw new InvalidDataException($"Sizes {Input}, {hidden}, {arc}, {label} are not multiples of {Panels.Width}.");
        }

        var at = 0;
        WeightBlock Next(int rows, int columns)
        {
            var block = new WeightBlock(at, rows, columns);
            at += rows * columns;
            return block;
        }

        Layers = Enumerable.Range(0, layers).Select(layer => new LayerBlocks(
            Next(layer == 0 ? Input : 2 * hidden, 8 * hidden), Next(1, 8 * hidden), Next(hidden, 4 * hidden), Next(hidden, 4 * hidden))).ToArray();
        Projection = Next(2 * hidden, Projected);
        ProjectionBias = Next(1, Projected);
        Arcs = Next(arc, arc);
        ArcsBias = Next(1, arc);
        Labels = Next(label, (label + 1) * MaximumRelations);
        LabelsBias = Next(1, (label + 1) * MaximumRelations);
        DenseCount = at;
    }

    public IReadOnlyList<VectorTable> Tables { get; }

    /// <summary>Width of the input of the first layer.</summary>
    public int Input { get; }

    /// <summary>Units of a layer in one direction.</summary>
    public int Hidden { get; }

    /// <summary>Units that score heads.</summary>
    public int Arc { get; }

    /// <summary>Units that score relations.</summary>
    public int Label { get; }

    /// <summary>Width of what the last layer is projected to: a node as dependent and as head for arcs, then both for labels.</summary>
    public int Projected => 2 * (Arc + Label);

    /// <summary>Width of the product that scores relations: a row of scores for each unit of the head, and one for the dependent alone.</summary>
    public int LabelProducts => (Label + 1) * MaximumRelations;

    public IReadOnlyList<LayerBlocks> Layers { get; }

    public WeightBlock Projection { get; }

    public WeightBlock ProjectionBias { get; }

    public WeightBlock Arcs { get; }

    /// <summary>Added to the dependent's side of the arc product: how likely a head is whatever the dependent.</summary>
    public WeightBlock ArcsBias { get; }

    public WeightBlock Labels { get; }

    public WeightBlock LabelsBias { get; }

    /// <summary>Number of dense weights.</summary>
    public int DenseCount { get; }

    /// <summary>All matrices in the order in which they lie.</summary>
    public IEnumerable<WeightBlock> Blocks =>
        [.. Layers.SelectMany(layer => new[] { layer.Input, layer.Bias, layer.Forward, layer.Backward }), Projection, ProjectionBias, Arcs, ArcsBias, Labels, LabelsBias];

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static NetworkShape Read(BinaryReader reader)
    {
        var tables = new VectorTable[reader.Read7BitEncodedInt()];
        for (var i = 0; i < tables.Length; i++)
        {
            tables[i] = new VectorTable(reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());
        }

        return new NetworkShape(tables, reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());
    }

    /// <summary>Writes the sizes.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(Tables.Count);
        foreach (var table in Tables)
        {
            writer.Write7BitEncodedInt(table.Rows);
            writer.Write7BitEncodedInt(table.Width);
        }

        foreach (var size in new[] { Layers.Count, Hidden, Arc, Label })
        {
            writer.Write7BitEncodedInt(size);
        }
    }
}

/// <summary>A table of vectors.</summary>
/// <param name="Rows">Number of vectors.</param>
/// <param name="Width">Length of each, a multiple of 8.</param>
internal readonly record struct VectorTable(int Rows, int Width);

/// <summary>A matrix among the dense weights, stored as panels of 32 columns.</summary>
/// <param name="Start">Index of its first cell.</param>
/// <param name="Rows">Its rows; 1 for a bias.</param>
/// <param name="Columns">Its columns, a multiple of 32.</param>
internal readonly record struct WeightBlock(int Start, int Rows, int Columns)
{
    /// <summary>Number of cells.</summary>
    public int Count => Rows * Columns;
}

/// <summary>The matrices of a layer of both directions.</summary>
/// <param name="Input">From the input to the gates of both directions.</param>
/// <param name="Bias">Of the gates of both directions.</param>
/// <param name="Forward">From the outputs one word before to the gates of the first direction.</param>
/// <param name="Backward">From the outputs one word after to the gates of the second.</param>
internal readonly record struct LayerBlocks(WeightBlock Input, WeightBlock Bias, WeightBlock Forward, WeightBlock Backward);
