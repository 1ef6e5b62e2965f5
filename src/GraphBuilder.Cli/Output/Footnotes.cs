namespace GraphBuilder.Cli.Output;

/// <summary>Numbers the sentences that a report's rows rest on, each once.</summary>
internal sealed class Footnotes
{
    private const string Column = "evidence";

    private static readonly string[] Origin = ["article", "source", "published"];

    private readonly List<string> notes = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>The notes, in the order of their numbers from 1.</summary>
    public IReadOnlyList<string> Notes => notes;

    /// <summary>The rows with the numbers of their notes (<c>[1] [4]</c>) in place of the evidence itself.</summary>
    public ResultTable Number(ResultTable result)
    {
        var column = result.Keys.ToList().IndexOf(Column);
        return column < 0
            ? result
            : result with { Rows = result.Rows.Select(row => (IReadOnlyList<object?>)row.Select((value, i) => i == column ? Marks(value) : value).ToArray()).ToArray() };
    }

    private string Marks(object? evidence) => evidence is IReadOnlyList<object?> list
        ? string.Join(' ', list.OfType<IReadOnlyDictionary<string, object?>>().Select(one => $"[{NumberOf(Note(one))}]"))
        : ValueText.Cell(evidence);

    private int NumberOf(string note)
    {
        if (!numbers.TryGetValue(note, out var number))
        {
            notes.Add(note);
            numbers.Add(note, number = notes.Count);
        }

        return number;
    }

    private static string Note(IReadOnlyDictionary<string, object?> evidence)
    {
        var origin = Origin.Select(key => ValueText.Cell(evidence.GetValueOrDefault(key))).Where(text => text.Length > 0);
        return $"« {ValueText.Cell(evidence.GetValueOrDefault("sentence"))} » ({string.Join(", ", origin)})";
    }
}
