namespace GraphBuilder.Language.Neural;

/// <summary>A matrix of whole rows whose room is kept from use to use.</summary>
/// <param name="width">Length of a row.</param>
internal sealed class RowMatrix(int width)
{
    /// <summary>Length of a row.</summary>
    public int Width { get; } = width;

    /// <summary>The cells, row after row, and room behind them.</summary>
    public float[] Values { get; private set; } = [];

    /// <summary>A row.</summary>
    public Span<float> this[int row] => Values.AsSpan(row * Width, Width);

    /// <summary>Makes room for rows; what the cells hold is open.</summary>
    public void Resize(int rows)
    {
        if (Values.Length < rows * Width)
        {
            Values = new float[rows * Width * 9 / 8];
        }
    }

    /// <summary>Makes room for rows of zeros.</summary>
    public void Clear(int rows)
    {
        Resize(rows);
        Values.AsSpan(0, rows * Width).Clear();
    }

    /// <summary>Makes room for rows that all begin as the one given.</summary>
    public void Fill(int rows, ReadOnlySpan<float> row)
    {
        Resize(rows);
        for (var i = 0; i < rows; i++)
        {
            row.CopyTo(this[i]);
        }
    }

    /// <summary>The matrix from a column on, as the left factor of a product.</summary>
    public Operand From(int row, int column) => new(Values, (row * Width) + column, Width);

    /// <summary>The matrix from a column on, transposed, as the left factor of a product.</summary>
    public Operand Transposed(int row, int column) => new(Values, (row * Width) + column, 1, Width);

    /// <summary>The matrix from a column on, to add a product to.</summary>
    public Target Into(int row, int column) => new(Values, (row * Width) + column, Width);
}
