using System.Runtime.Intrinsics;
using GraphBuilder.Language.Neural;

namespace GraphBuilder.Training.Learning.Biaffine;

/// <summary>The loss of a choice: minus the logarithm of the share that the softmax of the scores gives the right one.</summary>
internal static class CrossEntropy
{
    /// <summary>Finds loss and gradient.</summary>
    /// <param name="scores">The scores; the length is a multiple of eight.</param>
    /// <param name="count">How many of them there are to choose from.</param>
    /// <param name="excluded">One that cannot be chosen; −1 for none.</param>
    /// <param name="right">The right one.</param>
    /// <param name="gradient">Receives the gradient: zero where nothing can be chosen.</param>
    public static double Of(ReadOnlySpan<float> scores, int count, int excluded, int right, Span<float> gradient)
    {
        var largest = scores[right];
        for (var i = 0; i < count; i++)
        {
            largest = i == excluded ? largest : MathF.Max(largest, scores[i]);
        }

        for (var i = 0; i < scores.Length; i += Vector256<float>.Count)
        {
            Activations.Exp(Vector256.Create(scores[i..]) - Vector256.Create(largest)).CopyTo(gradient[i..]);
        }

        gradient[count..].Clear();
        if (excluded >= 0)
        {
            gradient[excluded] = 0;
        }

        var sum = 0f;
        foreach (var power in gradient[..count])
        {
            sum += power;
        }

        foreach (ref var share in gradient[..count])
        {
            share /= sum;
        }

        var loss = Math.Log(sum) + largest - scores[right];
        gradient[right] -= 1;
        return loss;
    }
}
