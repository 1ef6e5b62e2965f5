using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace GraphBuilder.Language.Neural;

/// <summary>
/// The curves of a network for eight values at once. Written out here and not taken from the platform's library, whose last bits differ
/// between operating systems.
/// </summary>
internal static class Activations
{
    /// <summary>The slope of <see cref="LeakyRelu"/> below zero.</summary>
    public const float Leak = 0.1f;

    /// <summary>e to the power of each value, within two units in the last place; values beyond ±87 count as ±87.</summary>
    /// <remarks>Splits x into n·ln 2 + r and takes the Taylor polynomial of degree 7 of r, which is within ±0.35.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Exp(Vector256<float> x)
    {
        x = Vector256.Min(Vector256.Max(x, Vector256.Create(-87f)), Vector256.Create(87f));
        var n = Vector256.Floor(Vector256.FusedMultiplyAdd(x, Vector256.Create(1.44269504f), Vector256.Create(0.5f)));
        var r = Vector256.FusedMultiplyAdd(n, Vector256.Create(-0.693359375f), x);
        r = Vector256.FusedMultiplyAdd(n, Vector256.Create(2.12194440e-4f), r);
        var sum = Vector256.Create(1f / 5040);
        sum = Vector256.FusedMultiplyAdd(sum, r, Vector256.Create(1f / 720));
        sum = Vector256.FusedMultiplyAdd(sum, r, Vector256.Create(1f / 120));
        sum = Vector256.FusedMultiplyAdd(sum, r, Vector256.Create(1f / 24));
        sum = Vector256.FusedMultiplyAdd(sum, r, Vector256.Create(1f / 6));
        sum = Vector256.FusedMultiplyAdd(sum, r, Vector256.Create(0.5f));
        sum = Vector256.FusedMultiplyAdd(sum, r, Vector256<float>.One);
        sum = Vector256.FusedMultiplyAdd(sum, r, Vector256<float>.One);
        var power = (Vector256.ConvertToInt32(n) + Vector256.Create(127)) << 23;
        return sum * power.AsSingle();
    }

    /// <summary>1 / (1 + e^−x).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Sigmoid(Vector256<float> x) => Vector256<float>.One / (Vector256<float>.One + Exp(-x));

    /// <summary>The hyperbolic tangent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Tanh(Vector256<float> x) =>
        Vector256<float>.One - (Vector256.Create(2f) / (Vector256<float>.One + Exp(x + x)));

    /// <summary>x above zero, a tenth of it below.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> LeakyRelu(Vector256<float> x) => Vector256.Max(x, x * Leak);
}
