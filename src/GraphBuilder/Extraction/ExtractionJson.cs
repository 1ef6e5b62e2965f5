using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphBuilder.Articles;
using GraphBuilder.Entities;
using GraphBuilder.Events;
using GraphBuilder.Relations;

namespace GraphBuilder.Extraction;

/// <summary>
/// Writes the facts of an article as the JSON that is the contract between extraction and everything else.
/// All offsets are UTF-16 code units of the stored file, end exclusive. Equal facts give equal bytes.
/// </summary>
public static class ExtractionJson
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        // Readable French: the file is JSON on disk and never a part of a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The JSON of an article, UTF-8 without byte-order mark, with a line end at its end.</summary>
    public static byte[] Write(Facts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, Layout))
        {
            WriteArticle(writer, facts);
        }

        bytes.Write("\n"u8);
        return bytes.WrittenSpan.ToArray();
    }

    private static void WriteArticle(Utf8JsonWriter writer, Facts facts)
    {
        var article = facts.Mentions.Document.Article;
        writer.WriteStartObject();
        writer.WriteString("article", article.Id);
        writer.WriteString("language", article.Language == ArticleLanguage.French ? "fr" : article.Language == ArticleLanguage.English ? "en" : null);
        writer.WriteString("published", article.Published?.Date.ToString());
        WriteEntities(writer, facts.Mentions, article.Offsets);
        WriteEvents(writer, facts.Events, article.Offsets);
        WriteRelations(writer, facts.Relations, article.Offsets);
        writer.WriteStartArray("boilerplate");
        foreach (var cut in article.Boilerplate)
        {
            WriteSpan(writer, article.Offsets.ToFile(cut.Span));
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteEntities(Utf8JsonWriter writer, ArticleMentions mentions, OffsetMap offsets)
    {
        var places = mentions.Mentions.ToLookup(mention => mention.EntityId, StringComparer.Ordinal);
        writer.WriteStartArray("entities");
        foreach (var entity in mentions.Entities.OrderBy(entity => entity.Id, StringComparer.Ordinal))
        {
            writer.WriteStartObject();
            writer.WriteString("id", entity.Id);
            writer.WriteString("type", entity.Type.ToString());
            writer.WriteString("name", entity.Name);
            var names = entity.NameFr is { } french ? entity.Names.Append(french) : entity.Names;
            WriteStrings(writer, "names", names.Where(name => name != entity.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
            if (entity.Country is { } country)
            {
                writer.WriteString("country", country);
            }

            writer.WriteStartArray("mentions");
            foreach (var mention in places[entity.Id].OrderBy(mention => mention.Span).DistinctBy(mention => (mention.Span, mention.Nominal)))
            {
                WriteSpan(writer, offsets.ToFile(mention.Span), mention.Nominal);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteEvents(Utf8JsonWriter writer, IReadOnlyList<Event> events, OffsetMap offsets)
    {
        writer.WriteStartArray("events");
        foreach (var one in events)
        {
            writer.WriteStartObject();
            writer.WriteString("id", one.Id);
            writer.WriteString("type", one.Type);
            if (one.Mode is { } mode)
            {
                writer.WriteString("mode", mode);
            }

            WriteStrings(writer, "actors", one.Actors);
            WriteStrings(writer, "recipients", one.Recipients);
            writer.WriteString("date", one.Date?.ToString());
            writer.WriteString("place", one.Place);
            WriteStrings(writer, "status", one.Status.Names());
            WriteStrings(writer, "saidBy", one.SaidBy);
            WriteStrings(writer, "context", one.Context);
            writer.WriteNumber("confidence", one.Confidence);
            WriteEvidence(writer, one.Evidence, offsets);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteRelations(Utf8JsonWriter writer, IReadOnlyList<StaticRelation> relations, OffsetMap offsets)
    {
        writer.WriteStartArray("relations");
        foreach (var relation in relations
            .OrderBy(relation => relation.Type, StringComparer.Ordinal)
            .ThenBy(relation => relation.Subject, StringComparer.Ordinal)
            .ThenBy(relation => relation.Object, StringComparer.Ordinal))
        {
            writer.WriteStartObject();
            writer.WriteString("type", relation.Type);
            writer.WriteString("subject", relation.Subject);
            writer.WriteString("object", relation.Object);
            if (relation.Position is { } position)
            {
                writer.WriteString("position", position);
            }

            if (relation.Former)
            {
                writer.WriteBoolean("former", true);
            }

            if (relation.Since is { } since)
            {
                writer.WriteString("since", since.ToString());
            }

            if (relation.Kin is { } kin)
            {
                writer.WriteString("kin", kin);
            }

            WriteEvidence(writer, relation.Evidence, offsets);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteEvidence(Utf8JsonWriter writer, IReadOnlyList<Evidence> evidence, OffsetMap offsets)
    {
        writer.WriteStartArray("mentions");
        foreach (var trigger in evidence.Select(one => one.Trigger).Distinct().Order())
        {
            WriteSpan(writer, offsets.ToFile(trigger));
        }

        writer.WriteEndArray();
    }

    private static void WriteStrings(Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    // One line a span, so that a change of one mention is one line of a diff.
    private static void WriteSpan(Utf8JsonWriter writer, TextSpan span, bool nominal = false) =>
        writer.WriteRawValue(string.Create(
            CultureInfo.InvariantCulture, $"{{\"start\": {span.Start}, \"end\": {span.End}{(nominal ? ", \"nominal\": true" : "")}}}"));
}
