using System.Runtime.Intrinsics;
using GraphBuilder.Language.Neural;

namespace GraphBuilder.Language.Parsing.Biaffine;

/// <summary>
/// The network on its way through a batch, and all that it found: vectors of words, two or more layers in both directions, and a biaffine product that
/// scores every pair of nodes as dependent and head (Dozat and Manning 2017). A workspace of one thread.
/// </summary>
internal sealed class NetworkPass
{
    /// <summary>The vectors of beginnings and endings are added up; this keeps the sum as large as the other vectors.</summary>
    public const float SubwordFactor = 0.35f;

    private readonly NetworkWeights weights;
    private readonly NetworkShape shape;
    private float[] headPanels = [];
    private float[] scores = [];
    private int[] scoreStarts = [];

    /// <summary>Makes a workspace.</summary>
    public NetworkPass(NetworkWeights weights)
    {
        this.weights = weights;
        shape = weights.Shape;
        Layers = shape.Layers.Select(blocks => new LayerPass(weights, blocks)).ToArray();
        LayerInputs = shape.Layers.Select((blocks, _) => new RowMatrix(blocks.Input.Rows)).ToArray();
        Nodes = new RowMatrix(2 * shape.Hidden);
        Projected = new RowMatrix(shape.Projected);
        Dependents = new RowMatrix(shape.Arc);
        LabelProducts = new RowMatrix(shape.LabelProducts);
    }

    public SentenceBatch Batch { get; } = new();

    /// <summary>What is left out in this pass; null for nothing.</summary>
    public DropoutMasks? Masks { get; private set; }

    public IReadOnlyList<LayerPass> Layers { get; }

    /// <summary>The input of each layer, rows by position.</summary>
    public IReadOnlyList<RowMatrix> LayerInputs { get; }

    /// <summary>The output of the last layer, rows by sentence, as are all that follow.</summary>
    public RowMatrix Nodes { get; }

    /// <summary>Each node as dependent and as head for arcs, then for labels.</summary>
    public RowMatrix Projected { get; }

    /// <summary>Each node as dependent times the matrix of arcs.</summary>
    public RowMatrix Dependents { get; }

    /// <summary>Each node as dependent times the matrices of labels.</summary>
    public RowMatrix LabelProducts { get; }

    /// <summary>Column of the projection where the head's side for arcs begins.</summary>
    public int ArcHead => shape.Arc;

    /// <summary>Column of the projection where the dependent's side for labels begins.</summary>
    public int LabelDependent => 2 * shape.Arc;

    /// <summary>Column of the projection where the head's side for labels begins.</summary>
    public int LabelHead => (2 * shape.Arc) + shape.Label;

    /// <summary>How far apart the rows of a sentence's arc scores are.</summary>
    public static int ScoreStride(int nodes) => Panels.RoundUp(nodes);

    /// <summary>The scores of a sentence's arcs: a row for each node as dependent, a column for each as head, of <see cref="ScoreStride"/>.</summary>
    public Span<float> ArcScores(int sentence) => scores.AsSpan(scoreStarts[sentence], scoreStarts[sentence + 1] - scoreStarts[sentence]);

    /// <summary>Runs the network up to the scores of arcs.</summary>
    /// <param name="sentences">The sentences; <see cref="Batch"/> has them in its own order afterwards.</param>
    /// <param name="masks">What to leave out, for a batch already in order; null for nothing.</param>
    public void Run(IEnumerable<NodeFeatures> sentences, Func<SentenceBatch, DropoutMasks>? masks = null)
    {
        Batch.Take(sentences);
        Masks = masks?.Invoke(Batch);
        AddVectors();
        for (var layer = 0; layer < Layers.Count; layer++)
        {
            Layers[layer].Run(Batch, LayerInputs[layer], Masks?.Recurrent[layer]);
            if (layer + 1 < Layers.Count)
            {
                HandOn(Layers[layer].Output, LayerInputs[layer + 1], Masks?.Outputs[layer]);
            }
        }

        GatherNodes();
        Project();
        ScoreArcs();
        LabelProducts.Fill(Batch.NodeCount, weights[shape.LabelsBias]);
        MatrixProduct.Add(Projected.From(0, LabelDependent), weights[shape.Labels], LabelProducts.Into(0, 0), Batch.NodeCount, shape.Label, shape.LabelProducts);
    }

    /// <summary>Adds the scores of the relations of one arc.</summary>
    /// <param name="dependent">Row of the dependent.</param>
    /// <param name="head">Row of the head.</param>
    /// <param name="sums">One score a relation.</param>
    public void AddLabelScores(int dependent, int head, Span<float> sums)
    {
        var products = LabelProducts[dependent];
        var units = Projected[head].Slice(LabelHead, shape.Label);
        for (var unit = 0; unit < units.Length; unit++)
        {
            Elementwise.MultiplyAdd(products.Slice(unit * NetworkShape.MaximumRelations, NetworkShape.MaximumRelations), units[unit], sums);
        }

        Elementwise.MultiplyAdd(products[(units.Length * NetworkShape.MaximumRelations)..], 1, sums);
    }

    private void AddVectors()
    {
        var input = LayerInputs[0];
        input.Clear(Batch.NodeCount);
        for (var sentence = 0; sentence < Batch.Sentences.Count; sentence++)
        {
            var features = Batch.Sentences[sentence];
            for (var node = 0; node < features.Count; node++)
            {
                var row = Batch.RowByPosition(sentence, node);
                AddVectors(features.Of(node), input[row], Masks is null ? [] : Masks.Inputs[row]);
            }
        }
    }

    private void AddVectors(ReadOnlySpan<int> features, Span<float> input, ReadOnlySpan<float> factors)
    {
        var (table, start) = (0, 0);
        for (var column = 0; column < features.Length; column++)
        {
            if (NodeFeatures.TableOf[column] != table)
            {
                start += shape.Tables[table].Width;
                table++;
            }

            if (features[column] >= 0)
            {
                var width = shape.Tables[table].Width;
                var factor = (table == NodeFeatures.TableOf[NodeFeatures.Subwords] ? SubwordFactor : 1) * (factors.IsEmpty ? 1 : factors[table]);
                Elementwise.MultiplyAdd(weights.Tables[table].AsSpan(features[column] * width, width), factor, input.Slice(start, width));
            }
        }
    }

    private void HandOn(RowMatrix output, RowMatrix next, RowMatrix? mask)
    {
        next.Resize(Batch.NodeCount);
        if (mask is null)
        {
            output.Values.AsSpan(0, Batch.NodeCount * output.Width).CopyTo(next.Values);
            return;
        }

        for (var position = 0; position < Batch.Positions; position++)
        {
            for (var sentence = 0; sentence < Batch.Active(position); sentence++)
            {
                var row = Batch.Start(position) + sentence;
                Elementwise.Multiply(output[row], mask[sentence], next[row]);
            }
        }
    }

    private void GatherNodes()
    {
        Nodes.Resize(Batch.NodeCount);
        var (output, mask) = (Layers[^1].Output, Masks?.Outputs[^1]);
        for (var sentence = 0; sentence < Batch.Sentences.Count; sentence++)
        {
            for (var node = 0; node < Batch.Sentences[sentence].Count; node++)
            {
                var from = output[Batch.RowByPosition(sentence, node)];
                var to = Nodes[Batch.FirstNode(sentence) + node];
                if (mask is null)
                {
                    from.CopyTo(to);
                }
                else
                {
                    Elementwise.Multiply(from, mask[sentence], to);
                }
            }
        }
    }

    private void Project()
    {
        Projected.Fill(Batch.NodeCount, weights[shape.ProjectionBias]);
        MatrixProduct.Add(Nodes.From(0, 0), weights[shape.Projection], Projected.Into(0, 0), Batch.NodeCount, Nodes.Width, shape.Projected);
        for (var sentence = 0; sentence < Batch.Sentences.Count; sentence++)
        {
            for (var node = 0; node < Batch.Sentences[sentence].Count; node++)
            {
                var row = Projected[Batch.FirstNode(sentence) + node];
                for (var i = 0; i < row.Length; i += Vector256<float>.Count)
                {
                    Activations.LeakyRelu(Vector256.Create<float>(row[i..])).CopyTo(row[i..]);
                }

                if (Masks is not null)
                {
                    Elementwise.Multiply(row, Masks.Projected[sentence], row);
                }
            }
        }
    }

    private void ScoreArcs()
    {
        Dependents.Fill(Batch.NodeCount, weights[shape.ArcsBias]);
        MatrixProduct.Add(Projected.From(0, 0), weights[shape.Arcs], Dependents.Into(0, 0), Batch.NodeCount, shape.Arc, shape.Arc);
        PlaceScores();
        for (var sentence = 0; sentence < Batch.Sentences.Count; sentence++)
        {
            var (count, first) = (Batch.Sentences[sentence].Count, Batch.FirstNode(sentence));
            var stride = ScoreStride(count);
            PackHeads(first, count, stride);
            ArcScores(sentence).Clear();
            MatrixProduct.Add(Dependents.From(first, 0), headPanels.AsSpan(0, stride * shape.Arc), new Target(scores, scoreStarts[sentence], stride), count, shape.Arc, stride);
        }
    }

    private void PlaceScores()
    {
        if (scoreStarts.Length <= Batch.Sentences.Count)
        {
            scoreStarts = new int[(Batch.Sentences.Count + 1) * 2];
        }

        for (var sentence = 0; sentence < Batch.Sentences.Count; sentence++)
        {
            var count = Batch.Sentences[sentence].Count;
            scoreStarts[sentence + 1] = scoreStarts[sentence] + (count * ScoreStride(count));
        }

        if (scores.Length < scoreStarts[Batch.Sentences.Count])
        {
            scores = new float[scoreStarts[Batch.Sentences.Count] * 3 / 2];
        }
    }

    // The heads' side transposed, as panels of 32 heads; the columns behind the last head are zero.
    private void PackHeads(int first, int count, int stride)
    {
        if (headPanels.Length < stride * shape.Arc)
        {
            headPanels = new float[stride * shape.Arc * 2];
        }

        headPanels.AsSpan(0, stride * shape.Arc).Clear();
        for (var head = 0; head < count; head++)
        {
            var units = Projected[first + head].Slice(ArcHead, shape.Arc);
            var at = (head / Panels.Width * shape.Arc * Panels.Width) + (head % Panels.Width);
            foreach (var unit in units)
            {
                headPanels[at] = unit;
                at += Panels.Width;
            }
        }
    }
}
