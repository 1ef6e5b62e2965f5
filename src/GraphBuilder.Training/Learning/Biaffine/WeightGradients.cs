using GraphBuilder.Language.Neural;
using GraphBuilder.Language.Parsing.Biaffine;

namespace GraphBuilder.Training.Learning.Biaffine;

/// <summary>The gradients of the dense weights, in the order of the weights. One worker's share; the shares are added in a fixed order.</summary>
/// <param name="weights">The weights.</param>
/// <param name="transposed">Their matrices transposed.</param>
internal sealed class WeightGradients(NetworkWeights weights, TransposedWeights transposed)
{
    private float[] panels = [];

    /// <summary>The gradients.</summary>
    public float[] Dense { get; } = new float[weights.Shape.DenseCount];

    /// <summary>Takes the gradient of y = x·W + b back to W and b.</summary>
    /// <param name="block">W.</param>
    /// <param name="x">The rows of x, and the column where it begins.</param>
    /// <param name="y">The gradient of y, and the column where it begins.</param>
    /// <param name="rows">Number of rows.</param>
    public void AddMatrix(WeightBlock block, (RowMatrix Matrix, int Column) x, (RowMatrix Matrix, int Column) y, int rows)
    {
        var packed = Pack(y.Matrix.Values.AsSpan(y.Column), y.Matrix.Width, rows, block.Columns);
        MatrixProduct.Add(x.Matrix.Transposed(0, x.Column), packed, new Target(Dense, block.Start, Panels.Width, block.Rows * Panels.Width), block.Rows, rows, block.Columns);
    }

    /// <summary>Takes the gradient of y = x·W + b back to b.</summary>
    public void AddBias(WeightBlock block, (RowMatrix Matrix, int Column) y, int rows)
    {
        var bias = Dense.AsSpan(block.Start, block.Count);
        for (var row = 0; row < rows; row++)
        {
            Elementwise.MultiplyAdd(y.Matrix[row].Slice(y.Column, bias.Length), 1, bias);
        }
    }

    /// <summary>Takes the gradient of y = x·W + b back to x, which it is added to.</summary>
    /// <param name="block">W.</param>
    /// <param name="y">The gradient of y: the first row, and the column where it begins.</param>
    /// <param name="x">The gradient of x: the first row, and the column where it begins.</param>
    /// <param name="rows">Number of rows.</param>
    public void AddInput(WeightBlock block, Operand y, Target x, int rows) =>
        MatrixProduct.Add(y, transposed[block], x, rows, block.Columns, block.Rows);

    /// <summary>Rows as panels, valid until the next call.</summary>
    public ReadOnlySpan<float> Pack(ReadOnlySpan<float> source, int stride, int rows, int columns)
    {
        if (panels.Length < rows * columns)
        {
            panels = new float[rows * columns * 2];
        }

        Panels.Pack(source, stride, rows, columns, panels);
        return panels.AsSpan(0, rows * columns);
    }
}
