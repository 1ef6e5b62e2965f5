using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace GraphBuilder.Language.Neural;

/// <summary>The inner loops of <see cref="MatrixProduct"/> for vectors of 512 bits. They check no bounds. Written out row by row, so that all sums stay in registers.</summary>
internal static class Kernel512
{
    private const int Half = 16;

    /// <summary>Adds to eight rows of a panel.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void EightRows(ref float a, nint aRow, nint aColumn, ref float b, ref float c, nint cRow, int inner)
    {
        var x0 = Vector512.LoadUnsafe(ref c);
        var y0 = Vector512.LoadUnsafe(ref c, Half);
        var x1 = Vector512.LoadUnsafe(ref Unsafe.Add(ref c, 1 * cRow));
        var y1 = Vector512.LoadUnsafe(ref Unsafe.Add(ref c, 1 * cRow), Half);
        var x2 = Vector512.LoadUnsafe(ref Unsafe.Add(ref c, 2 * cRow));
        var y2 = Vector512.LoadUnsafe(ref Unsafe.Add(ref c, 2 * cRow), Half);
        var x3 = Vector512.LoadUnsafe(ref Unsafe.Add(ref c, 3 * cRow));
        var y3 = Vector512.LoadUnsafe(ref Unsafe.Add(ref c, 3 * cRow), Half);
        var x4 = Vector512.LoadUnsafe(ref Unsafe.Add(ref c, 4 * cRow));
        var y4 = Vector512.LoadUnsafe(ref Unsafe.Add(ref c, 4 * cRow), Half);
        var x5 = Vector512.LoadUnsafe(ref Unsafe.Add(ref c, 5 * cRow));
        var y5 = Vector512.LoadUnsafe(ref Unsafe.Add(ref c, 5 * cRow), Half);
        var x6 = Vector512.LoadUnsafe(ref Unsafe.Add(ref c, 6 * cRow));
        var y6 = Vector512.LoadUnsafe(ref Unsafe.Add(ref c, 6 * cRow), Half);
        var x7 = Vector512.LoadUnsafe(ref Unsafe.Add(ref c, 7 * cRow));
        var y7 = Vector512.LoadUnsafe(ref Unsafe.Add(ref c, 7 * cRow), Half);
        var aRow3 = 3 * aRow;
        ref var a4 = ref Unsafe.Add(ref a, 4 * aRow);
        for (; inner > 0; inner--)
        {
            var left = Vector512.LoadUnsafe(ref b);
            var right = Vector512.LoadUnsafe(ref b, Half);
            var factor = Vector512.Create(a);
            x0 = Vector512.FusedMultiplyAdd(factor, left, x0);
            y0 = Vector512.FusedMultiplyAdd(factor, right, y0);
            factor = Vector512.Create(Unsafe.Add(ref a, aRow));
            x1 = Vector512.FusedMultiplyAdd(factor, left, x1);
            y1 = Vector512.FusedMultiplyAdd(factor, right, y1);
            factor = Vector512.Create(Unsafe.Add(ref a, 2 * aRow));
            x2 = Vector512.FusedMultiplyAdd(factor, left, x2);
            y2 = Vector512.FusedMultiplyAdd(factor, right, y2);
            factor = Vector512.Create(Unsafe.Add(ref a, aRow3));
            x3 = Vector512.FusedMultiplyAdd(factor, left, x3);
            y3 = Vector512.FusedMultiplyAdd(factor, right, y3);
            factor = Vector512.Create(a4);
            x4 = Vector512.FusedMultiplyAdd(factor, left, x4);
            y4 = Vector512.FusedMultiplyAdd(factor, right, y4);
            factor = Vector512.Create(Unsafe.Add(ref a4, aRow));
            x5 = Vector512.FusedMultiplyAdd(factor, left, x5);
            y5 = Vector512.FusedMultiplyAdd(factor, right, y5);
            factor = Vector512.Create(Unsafe.Add(ref a4, 2 * aRow));
            x6 = Vector512.FusedMultiplyAdd(factor, left, x6);
            y6 = Vector512.FusedMultiplyAdd(factor, right, y6);
            factor = Vector512.Create(Unsafe.Add(ref a4, aRow3));
            x7 = Vector512.FusedMultiplyAdd(factor, left, x7);
            y7 = Vector512.FusedMultiplyAdd(factor, right, y7);
            a = ref Unsafe.Add(ref a, aColumn);
            a4 = ref Unsafe.Add(ref a4, aColumn);
            b = ref Unsafe.Add(ref b, Panels.Width);
        }

        x0.StoreUnsafe(ref c);
        y0.StoreUnsafe(ref c, Half);
        x1.StoreUnsafe(ref Unsafe.Add(ref c, 1 * cRow));
        y1.StoreUnsafe(ref Unsafe.Add(ref c, 1 * cRow), Half);
        x2.StoreUnsafe(ref Unsafe.Add(ref c, 2 * cRow));
        y2.StoreUnsafe(ref Unsafe.Add(ref c, 2 * cRow), Half);
        x3.StoreUnsafe(ref Unsafe.Add(ref c, 3 * cRow));
        y3.StoreUnsafe(ref Unsafe.Add(ref c, 3 * cRow), Half);
        x4.StoreUnsafe(ref Unsafe.Add(ref c, 4 * cRow));
        y4.StoreUnsafe(ref Unsafe.Add(ref c, 4 * cRow), Half);
        x5.StoreUnsafe(ref Unsafe.Add(ref c, 5 * cRow));
        y5.StoreUnsafe(ref Unsafe.Add(ref c, 5 * cRow), Half);
        x6.StoreUnsafe(ref Unsafe.Add(ref c, 6 * cRow));
        y6.StoreUnsafe(ref Unsafe.Add(ref c, 6 * cRow), Half);
        x7.StoreUnsafe(ref Unsafe.Add(ref c, 7 * cRow));
        y7.StoreUnsafe(ref Unsafe.Add(ref c, 7 * cRow), Half);
    }

    /// <summary>Adds to four rows of a panel.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void FourRows(ref float a, nint aRow, nint aColumn, ref float b, ref float c, nint cRow, int inner)
    {
        var x0 = Vector512.LoadUnsafe(ref c);
        var y0 = Vector512.LoadUnsafe(ref c, Half);
        var x1 = Vector512.LoadUnsafe(ref Unsafe.Add(ref c, 1 * cRow));
        var y1 = Vector512.LoadUnsafe(ref Unsafe.Add(ref c, 1 * cRow), Half);
        var x2 = Vector512.LoadUnsafe(ref Unsafe.Add(ref c, 2 * cRow));
        var y2 = Vector512.LoadUnsafe(ref Unsafe.Add(ref c, 2 * cRow), Half);
        var x3 = Vector512.LoadUnsafe(ref Unsafe.Add(ref c, 3 * cRow));
        var y3 = Vector512.LoadUnsafe(ref Unsafe.Add(ref c, 3 * cRow), Half);
        var aRow3 = 3 * aRow;
        for (; inner > 0; inner--)
        {
            var left = Vector512.LoadUnsafe(ref b);
            var right = Vector512.LoadUnsafe(ref b, Half);
            var factor = Vector512.Create(a);
            x0 = Vector512.FusedMultiplyAdd(factor, left, x0);
            y0 = Vector512.FusedMultiplyAdd(factor, right, y0);
            factor = Vector512.Create(Unsafe.Add(ref a, aRow));
            x1 = Vector512.FusedMultiplyAdd(factor, left, x1);
            y1 = Vector512.FusedMultiplyAdd(factor, right, y1);
            factor = Vector512.Create(Unsafe.Add(ref a, 2 * aRow));
            x2 = Vector512.FusedMultiplyAdd(factor, left, x2);
            y2 = Vector512.FusedMultiplyAdd(factor, right, y2);
            factor = Vector512.Create(Unsafe.Add(ref a, aRow3));
            x3 = Vector512.FusedMultiplyAdd(factor, left, x3);
            y3 = Vector512.FusedMultiplyAdd(factor, right, y3);
            a = ref Unsafe.Add(ref a, aColumn);
            b = ref Unsafe.Add(ref b, Panels.Width);
        }

        x0.StoreUnsafe(ref c);
        y0.StoreUnsafe(ref c, Half);
        x1.StoreUnsafe(ref Unsafe.Add(ref c, 1 * cRow));
        y1.StoreUnsafe(ref Unsafe.Add(ref c, 1 * cRow), Half);
        x2.StoreUnsafe(ref Unsafe.Add(ref c, 2 * cRow));
        y2.StoreUnsafe(ref Unsafe.Add(ref c, 2 * cRow), Half);
        x3.StoreUnsafe(ref Unsafe.Add(ref c, 3 * cRow));
        y3.StoreUnsafe(ref Unsafe.Add(ref c, 3 * cRow), Half);
    }
}
