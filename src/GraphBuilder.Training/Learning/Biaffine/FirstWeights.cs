using GraphBuilder.Language.Parsing.Biaffine;

namespace GraphBuilder.Training.Learning.Biaffine;

/// <summary>The weights that learning starts from: small numbers by chance, and gates that do not forget.</summary>
internal static class FirstWeights
{
    private const float VectorSize = 0.2f;

    /// <summary>Draws the weights; those of the biaffine products stay zero.</summary>
    public static void Draw(NetworkWeights weights, SeededRandom random)
    {
        var shape = weights.Shape;
        foreach (var layer in shape.Layers)
        {
            Draw(weights[layer.Input], MathF.Sqrt(6f / (layer.Input.Rows + shape.Hidden)), random);
            Draw(weights[layer.Forward], MathF.Sqrt(3f / shape.Hidden), random);
            Draw(weights[layer.Backward], MathF.Sqrt(3f / shape.Hidden), random);
            OpenForgetGates(weights[layer.Bias], shape.Hidden);
        }

        Draw(weights[shape.Projection], MathF.Sqrt(6f / (shape.Projection.Rows + shape.Projection.Columns)), random);
        foreach (var table in weights.Tables)
        {
            Draw(table, VectorSize, random);
        }
    }

    private static void Draw(Span<float> cells, float size, SeededRandom random)
    {
        foreach (ref var cell in cells)
        {
            cell = size * ((2 * random.NextUnit()) - 1);
        }
    }

    private static void OpenForgetGates(Span<float> bias, int hidden)
    {
        bias.Slice(hidden, hidden).Fill(1);
        bias.Slice(5 * hidden, hidden).Fill(1);
    }
}
