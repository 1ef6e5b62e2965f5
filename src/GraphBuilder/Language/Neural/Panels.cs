namespace GraphBuilder.Language.Neural;

/// <summary>Matrices as panels of 32 columns: all rows of the first 32 columns, then all rows of the next 32, so that the inner loop reads them in order.</summary>
internal static class Panels
{
    /// <summary>Columns of a panel.</summary>
    public const int Width = 32;

    /// <summary>The number of columns rounded up to whole panels.</summary>
    public static int RoundUp(int columns) => (columns + Width - 1) / Width * Width;

    /// <summary>Stores a matrix of whole rows as panels.</summary>
    /// <param name="source">The matrix.</param>
    /// <param name="rowStride">How far apart its rows are.</param>
    /// <param name="rows">Number of rows.</param>
    /// <param name="columns">Number of columns, a multiple of 32.</param>
    /// <param name="panels">Room for all cells.</param>
    public static void Pack(ReadOnlySpan<float> source, int rowStride, int rows, int columns, Span<float> panels)
    {
        for (var column = 0; column < columns; column += Width)
        {
            for (var row = 0; row < rows; row++)
            {
                source.Slice((row * rowStride) + column, Width).CopyTo(panels[((column * rows) + (row * Width))..]);
            }
        }
    }

    /// <summary>Stores the transpose of a matrix that is stored as panels.</summary>
    /// <param name="source">The matrix as panels.</param>
    /// <param name="rows">Its rows, a multiple of 32.</param>
    /// <param name="columns">Its columns, a multiple of 32.</param>
    /// <param name="panels">Room for all cells.</param>
    public static void Transpose(ReadOnlySpan<float> source, int rows, int columns, Span<float> panels)
    {
        for (var panel = 0; panel < rows; panel += Width)
        {
            var to = panels.Slice(panel * columns, columns * Width);
            for (var column = 0; column < columns; column++)
            {
                var from = source[(((column / Width * rows) + panel) * Width + (column % Width))..];
                for (var row = 0; row < Width; row++)
                {
                    to[(column * Width) + row] = from[row * Width];
                }
            }
        }
    }
}
