using GraphBuilder.Language.Neural;

namespace GraphBuilder.Language.Parsing.Biaffine;

/// <summary>A layer of both directions on its way through a batch, and all that it found. Rows are nodes by position; a row is the first direction, then the second.</summary>
/// <param name="weights">The weights.</param>
/// <param name="blocks">Which of them are the layer's.</param>
internal sealed class LayerPass(NetworkWeights weights, LayerBlocks blocks)
{
    private readonly int hidden = weights.Shape.Hidden;

    /// <summary>The activations of the gates.</summary>
    public RowMatrix Gates { get; } = new(8 * weights.Shape.Hidden);

    /// <summary>The cells.</summary>
    public RowMatrix Cells { get; } = new(2 * weights.Shape.Hidden);

    /// <summary>The hyperbolic tangents of the cells.</summary>
    public RowMatrix Curved { get; } = new(2 * weights.Shape.Hidden);

    /// <summary>The outputs.</summary>
    public RowMatrix Output { get; } = new(2 * weights.Shape.Hidden);

    /// <summary>The outputs as the next step sees them: the same where nothing is left out.</summary>
    public RowMatrix Recurrent { get; private set; } = new(2 * weights.Shape.Hidden);

    /// <summary>Runs the layer.</summary>
    /// <param name="batch">The sentences.</param>
    /// <param name="input">The input of all nodes.</param>
    /// <param name="mask">What to leave out from step to step, a row a sentence; null for nothing.</param>
    public void Run(SentenceBatch batch, RowMatrix input, RowMatrix? mask)
    {
        var count = batch.NodeCount;
        Gates.Fill(count, weights[blocks.Bias]);
        Cells.Resize(count);
        Curved.Resize(count);
        Output.Resize(count);
        if (mask is null)
        {
            Recurrent = Output;
        }
        else
        {
            Recurrent.Resize(count);
        }

        MatrixProduct.Add(input.From(0, 0), weights[blocks.Input], Gates.Into(0, 0), count, input.Width, Gates.Width);
        for (var position = 0; position < batch.Positions; position++)
        {
            Step(batch, position, position - 1, 0, blocks.Forward, mask);
        }

        for (var position = batch.Positions - 1; position >= 0; position--)
        {
            Step(batch, position, position + 1, 1, blocks.Backward, mask);
        }
    }

    // Sentences are longest first, so those that have a node at the position before are the first rows of both.
    private void Step(SentenceBatch batch, int position, int before, int direction, WeightBlock recurrence, RowMatrix? mask)
    {
        var (start, active) = (batch.Start(position), batch.Active(position));
        var linked = before < 0 ? 0 : Math.Min(active, batch.Active(before));
        var previous = linked == 0 ? 0 : batch.Start(before);
        var column = direction * hidden;
        if (linked > 0)
        {
            MatrixProduct.Add(Recurrent.From(previous, column), weights[recurrence], Gates.Into(start, 4 * column), linked, hidden, 4 * hidden);
        }

        for (var i = 0; i < active; i++)
        {
            var row = start + i;
            var earlier = i < linked ? Cells[previous + i].Slice(column, hidden) : [];
            var output = Output[row].Slice(column, hidden);
            LstmCell.Forward(Gates[row].Slice(4 * column, 4 * hidden), earlier, Cells[row].Slice(column, hidden), Curved[row].Slice(column, hidden), output);
            if (mask is not null)
            {
                Elementwise.Multiply(output, mask[i].Slice(column, hidden), Recurrent[row].Slice(column, hidden));
            }
        }
    }
}
