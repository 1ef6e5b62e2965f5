using System.Runtime.Intrinsics;
using GraphBuilder.Language.Neural;
using GraphBuilder.Language.Parsing.Biaffine;

namespace GraphBuilder.Training.Learning.Biaffine;

/// <summary>
/// Moves weights against their gradients, each by its own measure (Adam, Kingma and Ba 2015). Vectors that a batch did not use stay as they are.
/// Shares of the gradient are added in their order and sums are taken by pieces of fixed length, so that threads do not change the result.
/// </summary>
/// <param name="weights">The weights.</param>
internal sealed class AdamOptimizer(NetworkWeights weights)
{
    /// <summary>How much of the mean of gradients is kept from step to step.</summary>
    public const float MeanDecay = 0.9f;

    /// <summary>How much of the mean of squares is kept from step to step.</summary>
    public const float SquareDecay = 0.95f;

    /// <summary>Gradients of a larger norm are made shorter.</summary>
    public const float LargestNorm = 5;

    private const float Tiny = 1e-8f;
    private const int Piece = 1 << 15;

    private readonly double[] squares = new double[(weights.Dense.Length + Piece - 1) / Piece];

    /// <summary>Mean gradients of the dense weights, then of each table.</summary>
    public IReadOnlyList<float[]> Means { get; } = [new float[weights.Dense.Length], .. weights.Tables.Select(table => new float[table.Length])];

    /// <summary>Mean squares, in the same order.</summary>
    public IReadOnlyList<float[]> Squares { get; } = [new float[weights.Dense.Length], .. weights.Tables.Select(table => new float[table.Length])];

    /// <summary>Steps taken.</summary>
    public int Steps { get; set; }

    /// <summary>Takes one step and sets the gradients to zero.</summary>
    /// <param name="shares">The gradients of the dense weights, to be added.</param>
    /// <param name="tables">The gradients of the vectors.</param>
    /// <param name="rate">Size of the step.</param>
    /// <param name="workers">How many threads to use.</param>
    public void Step(IReadOnlyList<float[]> shares, TableGradients tables, float rate, ParallelOptions workers)
    {
        Steps++;
        Parallel.For(0, squares.Length, workers, piece => squares[piece] = AddShares(shares, piece * Piece));
        var norm = Math.Sqrt(squares.Sum() + SquareSum(tables));
        var shrink = norm > LargestNorm ? (float)(LargestNorm / norm) : 1;
        var meanCorrection = 1 / (1 - Math.Pow(MeanDecay, Steps));
        var squareCorrection = 1 / (1 - Math.Pow(SquareDecay, Steps));
        var size = new StepSize(shrink, (float)(rate * meanCorrection), (float)squareCorrection);
        Parallel.For(0, squares.Length, workers, piece =>
        {
            var range = RangeOf(piece * Piece);
            Move(weights.Dense.AsSpan()[range], shares[0].AsSpan()[range], Means[0].AsSpan()[range], Squares[0].AsSpan()[range], size);
            foreach (var share in shares)
            {
                share.AsSpan()[range].Clear();
            }
        });
        MoveTables(tables, size);
        tables.Clear();
    }

    private static void Move(Span<float> values, ReadOnlySpan<float> gradients, Span<float> means, Span<float> squares, StepSize size)
    {
        for (var i = 0; i < values.Length; i += Vector256<float>.Count)
        {
            var gradient = Vector256.Create(gradients[i..]) * size.Shrink;
            var mean = (Vector256.Create<float>(means[i..]) * MeanDecay) + (gradient * (1 - MeanDecay));
            var square = (Vector256.Create<float>(squares[i..]) * SquareDecay) + (gradient * gradient * (1 - SquareDecay));
            var step = mean * size.Rate / (Vector256.Sqrt(square * size.SquareCorrection) + Vector256.Create(Tiny));
            mean.CopyTo(means[i..]);
            square.CopyTo(squares[i..]);
            (Vector256.Create<float>(values[i..]) - step).CopyTo(values[i..]);
        }
    }

    private Range RangeOf(int start) => start..Math.Min(start + Piece, weights.Dense.Length);

    private double AddShares(IReadOnlyList<float[]> shares, int start)
    {
        var range = RangeOf(start);
        var sum = shares[0].AsSpan()[range];
        for (var share = 1; share < shares.Count; share++)
        {
            Elementwise.MultiplyAdd(shares[share].AsSpan()[range], 1, sum);
        }

        return Elementwise.Dot(sum, sum);
    }

    private double SquareSum(TableGradients tables)
    {
        var sum = 0.0;
        for (var table = 0; table < weights.Tables.Count; table++)
        {
            foreach (var row in tables.Used(table))
            {
                sum += Elementwise.Dot(tables.Of(table, row), tables.Of(table, row));
            }
        }

        return sum;
    }

    private void MoveTables(TableGradients tables, StepSize size)
    {
        for (var table = 0; table < weights.Tables.Count; table++)
        {
            var width = weights.Shape.Tables[table].Width;
            foreach (var row in tables.Used(table))
            {
                Span<float> Cells(float[] values) => values.AsSpan(row * width, width);
                Move(Cells(weights.Tables[table]), tables.Of(table, row), Cells(Means[table + 1]), Cells(Squares[table + 1]), size);
            }
        }
    }

    private readonly record struct StepSize(float Shrink, float Rate, float SquareCorrection);
}
