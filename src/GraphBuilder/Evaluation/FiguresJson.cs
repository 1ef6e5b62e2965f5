using System.Buffers;
using System.Text;
using System.Text.Json;

namespace GraphBuilder.Evaluation;

/// <summary>Writes figures as JSON.</summary>
public static class FiguresJson
{
    /// <summary>
    /// The figures by name: every score as an object of <c>P</c>, <c>R</c>, <c>F1</c> (percent), <c>right</c>, <c>said</c>, <c>true</c>,
    /// those of the event types under <c>by type</c>; the attributes under <c>on events found</c>.
    /// </summary>
    public static string Write(Figures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            writer.WriteStartObject();
            writer.WriteNumber("articles", figures.Articles);
            writer.WriteStartArray("missing");
            foreach (var name in figures.Missing)
            {
                writer.WriteStringValue(name);
            }

            writer.WriteEndArray();
            WriteScores(writer, figures.Scores);
            writer.WriteStartObject("on events found");
            foreach (var (name, percent) in figures.OnEventsFound)
            {
                writer.WriteNumber(name, percent);
            }

            writer.WriteEndObject();
            writer.WriteNumber("published", figures.Published);
            writer.WriteStartObject("by type");
            WriteScores(writer, figures.ByType);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static void WriteScores(Utf8JsonWriter writer, IReadOnlyList<KeyValuePair<string, Score>> scores)
    {
        foreach (var (name, score) in scores)
        {
            writer.WriteStartObject(name);
            writer.WriteNumber("P", score.Precision);
            writer.WriteNumber("R", score.Recall);
            writer.WriteNumber("F1", score.F1);
            writer.WriteNumber("right", score.Right);
            writer.WriteNumber("said", score.Said);
            writer.WriteNumber("true", score.True);
            writer.WriteEndObject();
        }
    }
}
