using System.Globalization;

namespace GraphBuilder.Graph.Schema;

/// <summary>The rows of an ontology file: columns between tabs, <c>#</c> starts a comment line, blank lines are passed over.</summary>
internal static class OntologyTable
{
    /// <summary>Reads the rows, in file order.</summary>
    /// <exception cref="OntologyFormatException">A row has not <paramref name="columns"/> columns, one of them is empty, or its key was there before.</exception>
    public static IReadOnlyList<OntologyRow> Read(string file, TextReader reader, int columns, int keyColumns = 1)
    {
        var rows = new List<OntologyRow>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        for (var number = 1; reader.ReadLine() is { } text; number++)
        {
            if (text.StartsWith('#') || string.IsNullOrWhiteSpace(text))
            {
                continue;
            }

            var cells = text.Split('\t');
            if (cells.Length != columns || cells.Any(string.IsNullOrWhiteSpace))
            {
                throw new OntologyFormatException(file, number, $"{columns} columns expected, {cells.Length} found; separate them by one tab and leave none empty.");
            }

            var key = string.Join('\t', cells[..keyColumns]);
            if (!keys.Add(key))
            {
                throw new OntologyFormatException(file, number, $"'{key.Replace('\t', ' ')}' is given twice; keep one.");
            }

            rows.Add(new OntologyRow(file, number, cells));
        }

        return rows;
    }
}

/// <summary>A row of an ontology file.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Line">One-based line.</param>
/// <param name="Cells">The columns.</param>
internal sealed record OntologyRow(string File, int Line, IReadOnlyList<string> Cells)
{
    public string this[int column] => Cells[column];

    /// <summary>A score of PLOVER's scale.</summary>
    /// <exception cref="OntologyFormatException">The cell is no number from −10 to 10.</exception>
    public double Score(int column) =>
        double.TryParse(Cells[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var score) && score is >= -10 and <= 10
            ? score
            : throw Error($"'{Cells[column]}' is no score; write a number from -10 to 10.");

    /// <summary>A cell that names one of a closed list.</summary>
    /// <exception cref="OntologyFormatException">The list has no such name.</exception>
    public string OneOf(int column, IReadOnlyCollection<string> known, string what) =>
        known.Contains(Cells[column])
            ? Cells[column]
            : throw Error($"the {what} '{Cells[column]}' is unknown; known are {string.Join(", ", known)}.");

    public OntologyFormatException Error(string problem) => new(File, Line, problem);
}
