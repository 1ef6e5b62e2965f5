using GraphBuilder.Language.Neural;

namespace GraphBuilder.Language.Parsing.Biaffine;

/// <summary>
/// What is left out of the network while it learns: factors of 0, or of 1 / (1 − p) so that sums keep their size. All nodes of a sentence share
/// their masks (Gal and Ghahramani 2016), except those of the input.
/// </summary>
/// <param name="shape">The shape of the network.</param>
internal sealed class DropoutMasks(NetworkShape shape)
{
    /// <summary>A factor for each table of vectors; rows are nodes by position.</summary>
    public RowMatrix Inputs { get; } = new(shape.Tables.Count);

    /// <summary>Of what each layer hands to the next word, in both directions; rows are sentences.</summary>
    public IReadOnlyList<RowMatrix> Recurrent { get; } = shape.Layers.Select(_ => new RowMatrix(2 * shape.Hidden)).ToArray();

    /// <summary>Of what each layer hands to the next layer; rows are sentences.</summary>
    public IReadOnlyList<RowMatrix> Outputs { get; } = shape.Layers.Select(_ => new RowMatrix(2 * shape.Hidden)).ToArray();

    /// <summary>Of the projection; rows are sentences.</summary>
    public RowMatrix Projected { get; } = new(shape.Projected);
}
