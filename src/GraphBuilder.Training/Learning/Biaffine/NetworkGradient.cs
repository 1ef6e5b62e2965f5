using GraphBuilder.Language.Neural;
using GraphBuilder.Language.Parsing.Biaffine;

namespace GraphBuilder.Training.Learning.Biaffine;

/// <summary>One worker: runs the network forwards and backwards over its share of a batch.</summary>
internal sealed class NetworkGradient
{
    private readonly NetworkShape shape;
    private readonly NetworkPass pass;
    private readonly ScorerGradient scorer;
    private readonly LayerGradient[] layers;

    /// <summary>Makes a worker.</summary>
    /// <param name="weights">The weights, which other workers share.</param>
    /// <param name="transposed">The same transposed.</param>
    public NetworkGradient(NetworkWeights weights, TransposedWeights transposed)
    {
        shape = weights.Shape;
        pass = new NetworkPass(weights);
        scorer = new ScorerGradient(shape);
        layers = shape.Layers.Select(blocks => new LayerGradient(shape, blocks)).ToArray();
        Weights = new WeightGradients(weights, transposed);
    }

    /// <summary>The gradients of the dense weights, which those of each batch are added to.</summary>
    public WeightGradients Weights { get; }

    /// <summary>Finds the loss of sentences and adds the gradients of the dense weights.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="relations">Number of relations.</param>
    /// <param name="scale">What to multiply gradients by.</param>
    /// <param name="masks">What to leave out; null for nothing.</param>
    /// <returns>The loss, not scaled.</returns>
    public double Run(IReadOnlyList<GoldTree> sentences, int relations, float scale, Func<SentenceBatch, DropoutMasks>? masks)
    {
        // The batch keeps sentences of equal length in the order given, as this does.
        var ordered = sentences.OrderByDescending(sentence => sentence.Features.Count).ToList();
        pass.Run(ordered.Select(sentence => sentence.Features), masks);
        var loss = scorer.Run(pass, ordered, relations, scale, Weights);
        ScatterNodes(layers[^1].Output);
        for (var layer = layers.Length - 1; layer >= 0; layer--)
        {
            layers[layer].Run(pass.Batch, pass.Layers[layer], pass.LayerInputs[layer], pass.Masks?.Recurrent[layer], Weights);
            if (layer > 0)
            {
                HandBack(layers[layer].Input, pass.Masks?.Outputs[layer - 1], layers[layer - 1].Output);
            }
        }

        return loss;
    }

    /// <summary>Adds the gradients of the vectors that the last batch used.</summary>
    public void AddVectors(TableGradients tables)
    {
        for (var sentence = 0; sentence < pass.Batch.Sentences.Count; sentence++)
        {
            var features = pass.Batch.Sentences[sentence];
            for (var node = 0; node < features.Count; node++)
            {
                var row = pass.Batch.RowByPosition(sentence, node);
                tables.Add(features.Of(node), layers[0].Input[row], pass.Masks is null ? [] : pass.Masks.Inputs[row]);
            }
        }
    }

    private void ScatterNodes(RowMatrix output)
    {
        output.Resize(pass.Batch.NodeCount);
        for (var sentence = 0; sentence < pass.Batch.Sentences.Count; sentence++)
        {
            for (var node = 0; node < pass.Batch.Sentences[sentence].Count; node++)
            {
                var from = scorer.Nodes[pass.Batch.FirstNode(sentence) + node];
                var to = output[pass.Batch.RowByPosition(sentence, node)];
                if (pass.Masks is null)
                {
                    from.CopyTo(to);
                }
                else
                {
                    Elementwise.Multiply(from, pass.Masks.Outputs[^1][sentence], to);
                }
            }
        }
    }

    private void HandBack(RowMatrix input, RowMatrix? mask, RowMatrix output)
    {
        output.Resize(pass.Batch.NodeCount);
        for (var position = 0; position < pass.Batch.Positions; position++)
        {
            for (var sentence = 0; sentence < pass.Batch.Active(position); sentence++)
            {
                var row = pass.Batch.Start(position) + sentence;
                if (mask is null)
                {
                    input[row].CopyTo(output[row]);
                }
                else
                {
                    Elementwise.Multiply(input[row], mask[sentence], output[row]);
                }
            }
        }
    }
}
