using GraphBuilder.Language.Neural;
using GraphBuilder.Language.Parsing.Biaffine;

namespace GraphBuilder.Training.Learning.Biaffine;

/// <summary>Takes gradients back through a layer of both directions.</summary>
/// <param name="shape">The shape of the network.</param>
/// <param name="blocks">The matrices of the layer.</param>
internal sealed class LayerGradient(NetworkShape shape, LayerBlocks blocks)
{
    private readonly int hidden = shape.Hidden;
    private readonly RowMatrix gates = new(8 * shape.Hidden);
    private readonly RowMatrix cells = new(2 * shape.Hidden);
    private readonly RowMatrix earlier = new(2 * shape.Hidden);
    private readonly RowMatrix step = new(shape.Hidden);

    /// <summary>The gradient of the outputs, to be filled in before; that of the recurrence is added.</summary>
    public RowMatrix Output { get; } = new(2 * shape.Hidden);

    /// <summary>The gradient of the input.</summary>
    public RowMatrix Input { get; } = new(blocks.Input.Rows);

    /// <summary>Runs the layer backwards.</summary>
    /// <param name="batch">The sentences.</param>
    /// <param name="pass">What the layer found.</param>
    /// <param name="input">Its input.</param>
    /// <param name="mask">What was left out from step to step; null for nothing.</param>
    /// <param name="gradients">Receives the gradients of the weights.</param>
    public void Run(SentenceBatch batch, LayerPass pass, RowMatrix input, RowMatrix? mask, WeightGradients gradients)
    {
        var count = batch.NodeCount;
        gates.Resize(count);
        cells.Resize(count);
        earlier.Clear(count);
        for (var position = batch.Positions - 1; position >= 0; position--)
        {
            Step(batch, pass, position, position - 1, position + 1, 0, mask, gradients);
        }

        for (var position = 0; position < batch.Positions; position++)
        {
            Step(batch, pass, position, position + 1, position - 1, 1, mask, gradients);
        }

        gradients.AddBias(blocks.Bias, (gates, 0), count);
        gradients.AddMatrix(blocks.Input, (input, 0), (gates, 0), count);
        gradients.AddMatrix(blocks.Forward, (earlier, 0), (gates, 0), count);
        gradients.AddMatrix(blocks.Backward, (earlier, hidden), (gates, 4 * hidden), count);
        Input.Clear(count);
        gradients.AddInput(blocks.Input, gates.From(0, 0), Input.Into(0, 0), count);
    }

    // "Before" and "after" are in the order of the recurrence, which the gradients come back through from after to before.
    private void Step(SentenceBatch batch, LayerPass pass, int position, int before, int after, int direction, RowMatrix? mask, WeightGradients gradients)
    {
        var (start, active) = (batch.Start(position), batch.Active(position));
        var column = direction * hidden;
        var handedOn = after < 0 ? 0 : Math.Min(active, batch.Active(after));
        if (handedOn > 0)
        {
            step.Clear(handedOn);
            gradients.AddInput(direction == 0 ? blocks.Forward : blocks.Backward, gates.From(batch.Start(after), 4 * column), step.Into(0, 0), handedOn);
        }

        var linked = before < 0 ? 0 : Math.Min(active, batch.Active(before));
        for (var i = 0; i < active; i++)
        {
            var row = start + i;
            var output = Output[row].Slice(column, hidden);
            var cell = cells[row].Slice(column, hidden);
            if (i < handedOn)
            {
                AddStep(step[i], mask is null ? [] : mask[i].Slice(column, hidden), output);
                cells[batch.Start(after) + i].Slice(column, hidden).CopyTo(cell);
            }
            else
            {
                cell.Clear();
            }

            var earlierCells = ReadOnlySpan<float>.Empty;
            if (i < linked)
            {
                earlierCells = pass.Cells[batch.Start(before) + i].Slice(column, hidden);
                pass.Recurrent[batch.Start(before) + i].Slice(column, hidden).CopyTo(earlier[row][column..]);
            }

            LstmCell.Backward(
                pass.Gates[row].Slice(4 * column, 4 * hidden), earlierCells, pass.Curved[row].Slice(column, hidden), output, cell, gates[row].Slice(4 * column, 4 * hidden));
        }
    }

    private static void AddStep(ReadOnlySpan<float> step, ReadOnlySpan<float> mask, Span<float> output)
    {
        if (mask.IsEmpty)
        {
            Elementwise.MultiplyAdd(step, 1, output);
        }
        else
        {
            Elementwise.MultiplyAdd(step, mask, output);
        }
    }
}
