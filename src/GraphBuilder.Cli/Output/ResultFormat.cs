using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Spectre.Console;

namespace GraphBuilder.Cli.Output;

/// <summary>The forms in which rows are printed.</summary>
internal static class ResultFormat
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(",\"\r\n");

    /// <summary>Prints a table for a reader.</summary>
    public static void WriteTable(IAnsiConsole console, ResultTable result)
    {
        var table = new Table().Border(TableBorder.Rounded);
        foreach (var key in result.Keys)
        {
            table.AddColumn(new TableColumn(new Text(key)));
        }

        foreach (var row in result.Rows)
        {
            table.AddRow(row.Select(value => new Text(ValueText.Cell(value))));
        }

        console.Write(table);
    }

    /// <summary>A list of objects, one a row, with the columns as keys.</summary>
    public static string Json(ResultTable result)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, Layout))
        {
            writer.WriteStartArray();
            foreach (var row in result.Rows)
            {
                writer.WriteStartObject();
                for (var i = 0; i < row.Count; i++)
                {
                    writer.WritePropertyName(result.Keys[i]);
                    ValueJson.Write(writer, row[i]);
                }

                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>Comma-separated values after RFC 4180, with a line of column names; lines end with <c>\n</c>, the last one not.</summary>
    public static string Csv(ResultTable result) =>
        string.Join('\n', result.Rows.Select(row => Line(row.Select(ValueText.Cell))).Prepend(Line(result.Keys)));

    private static string Line(IEnumerable<string> cells) =>
        string.Join(',', cells.Select(cell => cell.AsSpan().ContainsAny(NeedsQuotes) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell));
}
