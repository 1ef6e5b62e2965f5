using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace GraphBuilder.Language.Neural;

/// <summary>
/// The inner loops of <see cref="MatrixProduct"/> for vectors of 256 bits. They check no bounds. Where a machine has no fused multiply-add, the runtime
/// computes it in software: slowly, to the same bits.
/// </summary>
internal static class Kernel256
{
    private const int Lanes = 8;

    /// <summary>Adds to four rows of half a panel.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void FourRows(ref float a, nint aRow, nint aColumn, ref float b, ref float c, nint cRow, int inner)
    {
        var x0 = Vector256.LoadUnsafe(ref c);
        var y0 = Vector256.LoadUnsafe(ref c, Lanes);
        var x1 = Vector256.LoadUnsafe(ref Unsafe.Add(ref c, 1 * cRow));
        var y1 = Vector256.LoadUnsafe(ref Unsafe.Add(ref c, 1 * cRow), Lanes);
        var x2 = Vector256.LoadUnsafe(ref Unsafe.Add(ref c, 2 * cRow));
        var y2 = Vector256.LoadUnsafe(ref Unsafe.Add(ref c, 2 * cRow), Lanes);
        var x3 = Vector256.LoadUnsafe(ref Unsafe.Add(ref c, 3 * cRow));
        var y3 = Vector256.LoadUnsafe(ref Unsafe.Add(ref c, 3 * cRow), Lanes);
        var aRow3 = 3 * aRow;
        for (; inner > 0; inner--)
        {
            var left = Vector256.LoadUnsafe(ref b);
            var right = Vector256.LoadUnsafe(ref b, Lanes);
            var factor = Vector256.Create(a);
            x0 = Vector256.FusedMultiplyAdd(factor, left, x0);
            y0 = Vector256.FusedMultiplyAdd(factor, right, y0);
            factor = Vector256.Create(Unsafe.Add(ref a, aRow));
            x1 = Vector256.FusedMultiplyAdd(factor, left, x1);
            y1 = Vector256.FusedMultiplyAdd(factor, right, y1);
            factor = Vector256.Create(Unsafe.Add(ref a, 2 * aRow));
            x2 = Vector256.FusedMultiplyAdd(factor, left, x2);
            y2 = Vector256.FusedMultiplyAdd(factor, right, y2);
            factor = Vector256.Create(Unsafe.Add(ref a, aRow3));
            x3 = Vector256.FusedMultiplyAdd(factor, left, x3);
            y3 = Vector256.FusedMultiplyAdd(factor, right, y3);
            a = ref Unsafe.Add(ref a, aColumn);
            b = ref Unsafe.Add(ref b, Panels.Width);
        }

        x0.StoreUnsafe(ref c);
        y0.StoreUnsafe(ref c, Lanes);
        x1.StoreUnsafe(ref Unsafe.Add(ref c, 1 * cRow));
        y1.StoreUnsafe(ref Unsafe.Add(ref c, 1 * cRow), Lanes);
        x2.StoreUnsafe(ref Unsafe.Add(ref c, 2 * cRow));
        y2.StoreUnsafe(ref Unsafe.Add(ref c, 2 * cRow), Lanes);
        x3.StoreUnsafe(ref Unsafe.Add(ref c, 3 * cRow));
        y3.StoreUnsafe(ref Unsafe.Add(ref c, 3 * cRow), Lanes);
    }

    /// <summary>Adds to one row of a panel.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void OneRow(ref float a, nint aColumn, ref float b, ref float c, int inner)
    {
        var x0 = Vector256.LoadUnsafe(ref c, 0 * Lanes);
        var x1 = Vector256.LoadUnsafe(ref c, 1 * Lanes);
        var x2 = Vector256.LoadUnsafe(ref c, 2 * Lanes);
        var x3 = Vector256.LoadUnsafe(ref c, 3 * Lanes);
        for (; inner > 0; inner--)
        {
            var factor = Vector256.Create(a);
            x0 = Vector256.FusedMultiplyAdd(factor, Vector256.LoadUnsafe(ref b, 0 * Lanes), x0);
            x1 = Vector256.FusedMultiplyAdd(factor, Vector256.LoadUnsafe(ref b, 1 * Lanes), x1);
            x2 = Vector256.FusedMultiplyAdd(factor, Vector256.LoadUnsafe(ref b, 2 * Lanes), x2);
            x3 = Vector256.FusedMultiplyAdd(factor, Vector256.LoadUnsafe(ref b, 3 * Lanes), x3);
            a = ref Unsafe.Add(ref a, aColumn);
            b = ref Unsafe.Add(ref b, Panels.Width);
        }

        x0.StoreUnsafe(ref c, 0 * Lanes);
        x1.StoreUnsafe(ref c, 1 * Lanes);
        x2.StoreUnsafe(ref c, 2 * Lanes);
        x3.StoreUnsafe(ref c, 3 * Lanes);
    }
}
