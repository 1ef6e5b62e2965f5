using GraphBuilder.Language.Neural;
using GraphBuilder.Language.Parsing.Biaffine;

namespace GraphBuilder.Training.Learning.Biaffine;

/// <summary>The matrices of a network transposed, which gradients go back through.</summary>
/// <param name="weights">The weights.</param>
internal sealed class TransposedWeights(NetworkWeights weights)
{
    private readonly float[] dense = new float[weights.Shape.DenseCount];
    private readonly WeightBlock[] blocks = [.. weights.Shape.Blocks.Where(block => block.Rows > 1)];

    /// <summary>A matrix transposed.</summary>
    public ReadOnlySpan<float> this[WeightBlock block] => dense.AsSpan(block.Start, block.Count);

    /// <summary>Takes the weights as they are now.</summary>
    public void Update(ParallelOptions workers) => Parallel.ForEach(
        blocks, workers, block => Panels.Transpose(weights[block], block.Rows, block.Columns, dense.AsSpan(block.Start, block.Count)));
}
