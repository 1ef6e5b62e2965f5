using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace GraphBuilder.Language.Neural;

/// <summary>Sums and products cell by cell. Lengths are multiples of eight.</summary>
internal static class Elementwise
{
    private const int Lanes = 8;

    /// <summary>Writes the products of two rows.</summary>
    public static void Multiply(ReadOnlySpan<float> first, ReadOnlySpan<float> second, Span<float> result)
    {
        for (var i = 0; i < result.Length; i += Lanes)
        {
            (Vector256.Create(first[i..]) * Vector256.Create(second[i..])).CopyTo(result[i..]);
        }
    }

    /// <summary>Adds the products of two rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void MultiplyAdd(ReadOnlySpan<float> first, ReadOnlySpan<float> second, Span<float> sum)
    {
        for (var i = 0; i < sum.Length; i += Lanes)
        {
            Vector256.FusedMultiplyAdd(Vector256.Create(first[i..]), Vector256.Create(second[i..]), Vector256.Create<float>(sum[i..])).CopyTo(sum[i..]);
        }
    }

    /// <summary>Adds a row times a factor.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void MultiplyAdd(ReadOnlySpan<float> row, float factor, Span<float> sum)
    {
        var factors = Vector256.Create(factor);
        for (var i = 0; i < sum.Length; i += Lanes)
        {
            Vector256.FusedMultiplyAdd(Vector256.Create(row[i..]), factors, Vector256.Create<float>(sum[i..])).CopyTo(sum[i..]);
        }
    }

    /// <summary>The sum of the products of two rows, in eight chains that are then added two by two.</summary>
    public static float Dot(ReadOnlySpan<float> first, ReadOnlySpan<float> second)
    {
        var sum = Vector256<float>.Zero;
        for (var i = 0; i < first.Length; i += Lanes)
        {
            sum = Vector256.FusedMultiplyAdd(Vector256.Create(first[i..]), Vector256.Create(second[i..]), sum);
        }

        var half = sum.GetLower() + sum.GetUpper();
        return (half[0] + half[2]) + (half[1] + half[3]);
    }
}
