using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace GraphBuilder.Language.Neural;

/// <summary>
/// The product of matrices of single precision, C += A·B. Every cell of C is one chain of fused multiply-adds in the order of the inner index, so that
/// the result is the same bits whatever the width of the machine's vectors, the number of rows at once, or the order in which blocks are worked.
/// </summary>
/// <remarks>
/// B is stored as <see cref="Panels"/>: all rows of 32 columns, then all rows of the next 32. The kernels hold a block of C in registers: 8 rows of 32
/// columns with vectors of 512 bits, 4 rows of 16 with 256.
/// </remarks>
internal static class MatrixProduct
{
    /// <summary>Adds a product.</summary>
    /// <param name="a">A: its first cell, and how far apart its rows and its columns are.</param>
    /// <param name="b">B as panels of 32 columns, of <paramref name="inner"/> rows.</param>
    /// <param name="c">C: its first cell, how far apart its rows are, and how far apart its panels of 32 columns are.</param>
    /// <param name="rows">Rows of A and C.</param>
    /// <param name="inner">Columns of A and rows of B.</param>
    /// <param name="columns">Columns of B and C, a multiple of 32.</param>
    public static void Add(Operand a, ReadOnlySpan<float> b, Target c, int rows, int inner, int columns)
    {
        if (rows == 0 || inner == 0)
        {
            return;
        }

        // The kernels do not check bounds; this does it once for all cells.
        var panels = columns / Panels.Width;
        _ = a.Values[a.Start + ((rows - 1) * a.RowStride) + ((inner - 1) * a.ColumnStride)];
        _ = b[(panels * inner * Panels.Width) - 1];
        _ = c.Values[c.Start + ((rows - 1) * c.RowStride) + ((panels - 1) * c.PanelStride) + Panels.Width - 1];
        ref var aStart = ref a.Values[a.Start];
        ref var bStart = ref Unsafe.AsRef(in b[0]);
        ref var cStart = ref c.Values[c.Start];
        for (var panel = 0; panel < panels; panel++)
        {
            ref var bPanel = ref Unsafe.Add(ref bStart, panel * inner * Panels.Width);
            ref var cPanel = ref Unsafe.Add(ref cStart, panel * c.PanelStride);
            var row = 0;
            if (Vector512.IsHardwareAccelerated)
            {
                for (; row + 8 <= rows; row += 8)
                {
                    Kernel512.EightRows(
                        ref Unsafe.Add(ref aStart, row * a.RowStride), a.RowStride, a.ColumnStride, ref bPanel, ref Unsafe.Add(ref cPanel, row * c.RowStride), c.RowStride, inner);
                }

                for (; row + 4 <= rows; row += 4)
                {
                    Kernel512.FourRows(
                        ref Unsafe.Add(ref aStart, row * a.RowStride), a.RowStride, a.ColumnStride, ref bPanel, ref Unsafe.Add(ref cPanel, row * c.RowStride), c.RowStride, inner);
                }
            }
            else
            {
                for (; row + 4 <= rows; row += 4)
                {
                    for (var half = 0; half < Panels.Width; half += 16)
                    {
                        Kernel256.FourRows(
                            ref Unsafe.Add(ref aStart, row * a.RowStride), a.RowStride, a.ColumnStride, ref Unsafe.Add(ref bPanel, half), ref Unsafe.Add(ref cPanel, (row * c.RowStride) + half), c.RowStride, inner);
                    }
                }
            }

            for (; row < rows; row++)
            {
                Kernel256.OneRow(ref Unsafe.Add(ref aStart, row * a.RowStride), a.ColumnStride, ref bPanel, ref Unsafe.Add(ref cPanel, row * c.RowStride), inner);
            }
        }
    }
}

/// <summary>The left factor of a product.</summary>
/// <param name="Values">What holds it.</param>
/// <param name="Start">Index of its first cell.</param>
/// <param name="RowStride">How far apart its rows are.</param>
/// <param name="ColumnStride">How far apart its columns are: 1, or the row length of a matrix that is read transposed.</param>
internal readonly record struct Operand(float[] Values, int Start, int RowStride, int ColumnStride = 1);

/// <summary>What a product is added to.</summary>
/// <param name="Values">What holds it.</param>
/// <param name="Start">Index of its first cell.</param>
/// <param name="RowStride">How far apart its rows are.</param>
/// <param name="PanelStride">How far apart its panels of 32 columns are: 32 where rows are stored whole.</param>
internal readonly record struct Target(float[] Values, int Start, int RowStride, int PanelStride = Panels.Width);
