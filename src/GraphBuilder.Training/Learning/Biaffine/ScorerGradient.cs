using GraphBuilder.Language.Neural;
using GraphBuilder.Language.Parsing.Biaffine;

namespace GraphBuilder.Training.Learning.Biaffine;

/// <summary>The loss of the scores of a batch against the gold trees, and its gradient back to the nodes: arcs, then relations of the gold arcs.</summary>
/// <param name="shape">The shape of the network.</param>
internal sealed class ScorerGradient(NetworkShape shape)
{
    private readonly RowMatrix dependents = new(shape.Arc);
    private readonly RowMatrix products = new(shape.LabelProducts);
    private readonly RowMatrix projected = new(shape.Projected);
    private readonly float[] labels = new float[NetworkShape.MaximumRelations];
    private readonly float[] labelGradient = new float[NetworkShape.MaximumRelations];
    private float[] scoreGradient = [];

    /// <summary>The gradient of the nodes, rows by sentence.</summary>
    public RowMatrix Nodes { get; } = new(2 * shape.Hidden);

    /// <summary>Finds loss and gradient.</summary>
    /// <param name="pass">The network after its pass.</param>
    /// <param name="gold">The trees, in the order of the batch.</param>
    /// <param name="relations">Number of relations.</param>
    /// <param name="scale">What to multiply gradients by.</param>
    /// <param name="gradients">Receives the gradients of the weights.</param>
    /// <returns>The loss, not scaled.</returns>
    public double Run(NetworkPass pass, IReadOnlyList<GoldTree> gold, int relations, float scale, WeightGradients gradients)
    {
        var count = pass.Batch.NodeCount;
        dependents.Clear(count);
        products.Clear(count);
        projected.Clear(count);
        var loss = 0.0;
        for (var sentence = 0; sentence < gold.Count; sentence++)
        {
            loss += AddArcs(pass, sentence, gold[sentence].Heads, scale, gradients);
            loss += AddRelations(pass, sentence, gold[sentence], relations, scale);
        }

        AddProduct(shape.Arcs, shape.ArcsBias, (pass.Projected, 0), (dependents, 0), (projected, 0), count, gradients);
        AddProduct(shape.Labels, shape.LabelsBias, (pass.Projected, pass.LabelDependent), (products, 0), (projected, pass.LabelDependent), count, gradients);
        UndoActivation(pass);
        Nodes.Clear(count);
        AddProduct(shape.Projection, shape.ProjectionBias, (pass.Nodes, 0), (projected, 0), (Nodes, 0), count, gradients);
        return loss;
    }

    private static void AddProduct(
        WeightBlock block, WeightBlock bias, (RowMatrix Matrix, int Column) x, (RowMatrix Matrix, int Column) y, (RowMatrix Matrix, int Column) xGradient, int count, WeightGradients gradients)
    {
        gradients.AddBias(bias, y, count);
        gradients.AddMatrix(block, x, y, count);
        gradients.AddInput(block, y.Matrix.From(0, y.Column), xGradient.Matrix.Into(0, xGradient.Column), count);
    }

    private double AddArcs(NetworkPass pass, int sentence, int[] heads, float scale, WeightGradients gradients)
    {
        var (nodes, first) = (heads.Length, pass.Batch.FirstNode(sentence));
        var stride = NetworkPass.ScoreStride(nodes);
        var scores = pass.ArcScores(sentence);
        if (scoreGradient.Length < scores.Length)
        {
            scoreGradient = new float[scores.Length * 2];
        }

        scoreGradient.AsSpan(0, stride).Clear();
        var loss = 0.0;
        for (var node = 1; node < nodes; node++)
        {
            var row = scoreGradient.AsSpan(node * stride, stride);
            loss += CrossEntropy.Of(scores.Slice(node * stride, stride), nodes, node, heads[node], row);
            Scale(row, scale);
        }

        var headSide = gradients.Pack(pass.Projected.Values.AsSpan((first * shape.Projected) + pass.ArcHead), shape.Projected, nodes, shape.Arc);
        MatrixProduct.Add(new Operand(scoreGradient, 0, stride), headSide, dependents.Into(first, 0), nodes, nodes, shape.Arc);
        var dependentSide = gradients.Pack(pass.Dependents.Values.AsSpan(first * shape.Arc), shape.Arc, nodes, shape.Arc);
        MatrixProduct.Add(new Operand(scoreGradient, 0, 1, stride), dependentSide, projected.Into(first, pass.ArcHead), nodes, nodes, shape.Arc);
        return loss;
    }

    private double AddRelations(NetworkPass pass, int sentence, GoldTree gold, int relations, float scale)
    {
        var first = pass.Batch.FirstNode(sentence);
        var loss = 0.0;
        for (var node = 1; node < gold.Heads.Length; node++)
        {
            var (dependent, head) = (first + node, first + gold.Heads[node]);
            labels.AsSpan().Clear();
            pass.AddLabelScores(dependent, head, labels);
            loss += CrossEntropy.Of(labels, relations, -1, gold.Relations[node], labelGradient);
            Scale(labelGradient, scale);
            AddLabelProducts(pass, dependent, head);
        }

        return loss;
    }

    private void AddLabelProducts(NetworkPass pass, int dependent, int head)
    {
        var units = pass.Projected[head].Slice(pass.LabelHead, shape.Label);
        var unitGradients = projected[head].Slice(pass.LabelHead, shape.Label);
        var found = pass.LabelProducts[dependent];
        var gradient = products[dependent];
        for (var unit = 0; unit < units.Length; unit++)
        {
            var at = unit * NetworkShape.MaximumRelations;
            Elementwise.MultiplyAdd(labelGradient, units[unit], gradient.Slice(at, NetworkShape.MaximumRelations));
            unitGradients[unit] += Elementwise.Dot(found.Slice(at, NetworkShape.MaximumRelations), labelGradient);
        }

        Elementwise.MultiplyAdd(labelGradient, 1, gradient[(units.Length * NetworkShape.MaximumRelations)..]);
    }

    // What was left out has the value 0 and the mask 0; what was not has the sign that it had before.
    private void UndoActivation(NetworkPass pass)
    {
        for (var sentence = 0; sentence < pass.Batch.Sentences.Count; sentence++)
        {
            for (var node = 0; node < pass.Batch.Sentences[sentence].Count; node++)
            {
                var row = pass.Batch.FirstNode(sentence) + node;
                var values = pass.Projected[row];
                var gradient = projected[row];
                if (pass.Masks is not null)
                {
                    Elementwise.Multiply(gradient, pass.Masks.Projected[sentence], gradient);
                }

                for (var i = 0; i < values.Length; i++)
                {
                    gradient[i] *= values[i] < 0 ? Activations.Leak : 1;
                }
            }
        }
    }

    private static void Scale(Span<float> row, float scale)
    {
        foreach (ref var value in row)
        {
            value *= scale;
        }
    }
}
