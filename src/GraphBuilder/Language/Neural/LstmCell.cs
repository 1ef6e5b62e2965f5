using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace GraphBuilder.Language.Neural;

/// <summary>
/// The pointwise part of a long short-term memory (Hochreiter and Schmidhuber 1997, with forget gate): from the sums of the four gates to
/// cell and output, and back. The gates lie one after the other: input, forget, candidate, output.
/// </summary>
internal static class LstmCell
{
    private const int Lanes = 8;

    /// <summary>Takes one step.</summary>
    /// <param name="gates">The sums of the gates, four times the units; their activations afterwards.</param>
    /// <param name="previous">The cells one step before; empty at the start.</param>
    /// <param name="cells">Receives the cells.</param>
    /// <param name="curved">Receives their hyperbolic tangents.</param>
    /// <param name="output">Receives the outputs.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Forward(Span<float> gates, ReadOnlySpan<float> previous, Span<float> cells, Span<float> curved, Span<float> output)
    {
        var units = cells.Length;
        for (var unit = 0; unit < units; unit += Lanes)
        {
            var input = Activations.Sigmoid(Vector256.Create<float>(gates[unit..]));
            var forget = Activations.Sigmoid(Vector256.Create<float>(gates[(units + unit)..]));
            var candidate = Activations.Tanh(Vector256.Create<float>(gates[((2 * units) + unit)..]));
            var open = Activations.Sigmoid(Vector256.Create<float>(gates[((3 * units) + unit)..]));
            var cell = input * candidate;
            if (previous.Length > 0)
            {
                cell = Vector256.FusedMultiplyAdd(forget, Vector256.Create<float>(previous[unit..]), cell);
            }

            var curve = Activations.Tanh(cell);
            input.CopyTo(gates[unit..]);
            forget.CopyTo(gates[(units + unit)..]);
            candidate.CopyTo(gates[((2 * units) + unit)..]);
            open.CopyTo(gates[((3 * units) + unit)..]);
            cell.CopyTo(cells[unit..]);
            curve.CopyTo(curved[unit..]);
            (open * curve).CopyTo(output[unit..]);
        }
    }

    /// <summary>Takes the gradients of one step back.</summary>
    /// <param name="gates">The activations of the gates.</param>
    /// <param name="previous">The cells one step before; empty at the start.</param>
    /// <param name="curved">The hyperbolic tangents of the cells.</param>
    /// <param name="outputGradient">The gradient of the outputs.</param>
    /// <param name="cellGradient">The gradient that comes to the cells from the step after; that of the cells one step before afterwards.</param>
    /// <param name="gateGradient">Receives the gradient of the sums of the gates.</param>
    public static void Backward(
        ReadOnlySpan<float> gates, ReadOnlySpan<float> previous, ReadOnlySpan<float> curved, ReadOnlySpan<float> outputGradient, Span<float> cellGradient, Span<float> gateGradient)
    {
        var units = curved.Length;
        var one = Vector256<float>.One;
        for (var unit = 0; unit < units; unit += Lanes)
        {
            var input = Vector256.Create(gates[unit..]);
            var forget = Vector256.Create(gates[(units + unit)..]);
            var candidate = Vector256.Create(gates[((2 * units) + unit)..]);
            var open = Vector256.Create(gates[((3 * units) + unit)..]);
            var curve = Vector256.Create(curved[unit..]);
            var output = Vector256.Create(outputGradient[unit..]);
            var cell = Vector256.Create<float>(cellGradient[unit..]) + (output * open * (one - (curve * curve)));
            var before = previous.Length > 0 ? Vector256.Create(previous[unit..]) : Vector256<float>.Zero;
            (cell * candidate * input * (one - input)).CopyTo(gateGradient[unit..]);
            (cell * before * forget * (one - forget)).CopyTo(gateGradient[(units + unit)..]);
            (cell * input * (one - (candidate * candidate))).CopyTo(gateGradient[((2 * units) + unit)..]);
            (output * curve * open * (one - open)).CopyTo(gateGradient[((3 * units) + unit)..]);
            (cell * forget).CopyTo(cellGradient[unit..]);
        }
    }
}
