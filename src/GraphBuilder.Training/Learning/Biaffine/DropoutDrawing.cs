using GraphBuilder.Language.Neural;
using GraphBuilder.Language.Parsing.Biaffine;

namespace GraphBuilder.Training.Learning.Biaffine;

/// <summary>Draws what a network leaves out of a batch.</summary>
/// <param name="settings">How much.</param>
/// <param name="shape">The shape of the network.</param>
internal sealed class DropoutDrawing(BiaffineSettings settings, NetworkShape shape)
{
    private readonly DropoutMasks masks = new(shape);

    /// <summary>Draws for a batch. What is returned is valid until the next call.</summary>
    public DropoutMasks Draw(SentenceBatch batch, SeededRandom random)
    {
        // The vector of the treebank is never left out: it says whose usage the tree follows.
        Draw(masks.Inputs, batch.NodeCount, settings.InputDropout, random);
        for (var row = 0; row < batch.NodeCount; row++)
        {
            masks.Inputs[row][^1] = 1;
        }

        for (var layer = 0; layer < shape.Layers.Count; layer++)
        {
            Draw(masks.Recurrent[layer], batch.Sentences.Count, settings.RecurrentDropout, random);
            Draw(masks.Outputs[layer], batch.Sentences.Count, settings.LayerDropout, random);
        }

        Draw(masks.Projected, batch.Sentences.Count, settings.ProjectionDropout, random);
        return masks;
    }

    /// <summary>The nodes of a sentence with some words taken for unknown, the rarer the more often.</summary>
    /// <param name="features">The nodes.</param>
    /// <param name="counts">How often each word is seen.</param>
    /// <param name="random">What draws.</param>
    public NodeFeatures DropWords(NodeFeatures features, int[] counts, SeededRandom random)
    {
        var copy = new NodeFeatures(features.Count, (int[])features.Rows.Clone());
        for (var node = 1; node < copy.Count; node++)
        {
            ref var word = ref copy.Of(node)[NodeFeatures.Word];
            if (random.NextUnit() < settings.WordDropout / (settings.WordDropout + counts[word]))
            {
                word = NodeFeatures.Unknown;
            }
        }

        return copy;
    }

    private static void Draw(RowMatrix mask, int rows, float probability, SeededRandom random)
    {
        mask.Resize(rows);
        var kept = 1 / (1 - probability);
        foreach (ref var factor in mask.Values.AsSpan(0, rows * mask.Width))
        {
            factor = random.NextUnit() < probability ? 0 : kept;
        }
    }
}
