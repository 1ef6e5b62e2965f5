namespace GraphBuilder.Language.Parsing.Biaffine;

/// <summary>The weights of a network: the dense matrices in one array, and the tables of vectors.</summary>
internal sealed class NetworkWeights
{
    /// <summary>Makes weights of zero.</summary>
    public NetworkWeights(NetworkShape shape)
    {
        Shape = shape;
        Dense = new float[shape.DenseCount];
        Tables = shape.Tables.Select(table => new float[table.Rows * table.Width]).ToArray();
    }

    public NetworkShape Shape { get; }

    /// <summary>The matrices, where <see cref="NetworkShape"/> says.</summary>
    public float[] Dense { get; }

    /// <summary>The vectors of each table, one after the other.</summary>
    public IReadOnlyList<float[]> Tables { get; }

    /// <summary>The cells of a matrix.</summary>
    public Span<float> this[WeightBlock block] => Dense.AsSpan(block.Start, block.Count);
}
