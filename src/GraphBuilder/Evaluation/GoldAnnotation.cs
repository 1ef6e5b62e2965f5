using System.Text.Json;

namespace GraphBuilder.Evaluation;

/// <summary>Reads a gold annotation and resolves its snippets to offsets of the article.</summary>
internal sealed class GoldAnnotation
{
    private readonly string article;
    private readonly string text;

    private GoldAnnotation(string article, string text)
    {
        this.article = article;
        this.text = text;
    }

    /// <summary>Reads an annotation.</summary>
    /// <param name="article">Name of the article, for messages.</param>
    /// <param name="json">The annotation.</param>
    /// <param name="text">The article as stored, without byte-order mark.</param>
    /// <exception cref="GoldFormatException">It is no such JSON, or a snippet is not in the article.</exception>
    public static Annotation Read(string article, string json, string text)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return new GoldAnnotation(article, text).Read(document.RootElement);
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new GoldFormatException(article, $"it is no annotation: {error.Message}", error);
        }
    }

    private Annotation Read(JsonElement json)
    {
        var boilerplate = json.Items("boilerplate").SelectMany(line => Occurrences(line.GetString()!)).ToArray();
        return new Annotation
        {
            Published = json.Text("published"),
            Entities = ReadEntities(json, boilerplate),
            Events = json.Items("events").Select(ReadEvent).ToArray(),
            Second = json.TryGetProperty("second", out _) ? json.Items("second").Select(ReadEvent).ToArray() : null,
            Relations = AnnotationJson.ReadRelations(json),
            Boilerplate = boilerplate,
        };
    }

    private AnnotatedEntity[] ReadEntities(JsonElement json, TextSpan[] boilerplate)
    {
        var entities = json.Items("entities").Select(AnnotationJson.ReadEntity).ToArray();
        var mentions = Array.ConvertAll(entities, _ => new List<AnnotatedMention>());
        var taken = new List<TextSpan>();
        var plain = new List<(string Surface, int Entity)>();
        foreach (var (item, index) in json.Items("entities").Select((item, index) => (item, index)))
        {
            foreach (var mention in item.Items("mentions"))
            {
                switch (mention.ValueKind)
                {
                    case JsonValueKind.Array:
                        mentions[index].Add(new AnnotatedMention(Span(mention), mention.GetArrayLength() > 2 && mention[2].GetBoolean()));
                        break;
                    case JsonValueKind.Object:
                        var places = Locate(mention.GetProperty("text").GetString()!, mention.GetProperty("in").GetString()!);
                        taken.AddRange(places);
                        mentions[index].AddRange(places.Select(place => new AnnotatedMention(place, mention.IsTrue("nominal"))));
                        break;
                    default:
                        plain.Add((mention.GetString()!, index));
                        break;
                }
            }
        }

        // The longest surface first: what is taken is not taken again.
        foreach (var (surface, index) in plain.OrderByDescending(pair => pair.Surface.Length))
        {
            foreach (var place in Occurrences(surface, wholeWords: true))
            {
                if (!taken.Exists(place.Overlaps))
                {
                    taken.Add(place);
                    mentions[index].Add(new AnnotatedMention(place, Nominal: false));
                }
            }
        }

        return entities
            .Select((entity, index) => entity with { Mentions = mentions[index].Where(mention => !IsInside(mention.Span, boilerplate)).ToArray() })
            .ToArray();
    }

    private AnnotatedEvent ReadEvent(JsonElement json) => AnnotationJson.ReadEvent(json) with
    {
        Triggers = json.Items("mentions").SelectMany(ReadTrigger).ToArray(),
    };

    private IReadOnlyList<TextSpan> ReadTrigger(JsonElement mention) => mention.ValueKind == JsonValueKind.Array
        ? [Span(mention)]
        : Locate(mention.GetProperty("trigger").GetString()!, mention.GetProperty("in").GetString()!);

    private IReadOnlyList<TextSpan> Locate(string words, string snippet) => GoldText.Locate(text, words, snippet) is { Count: > 0 } places
        ? places
        : throw new GoldFormatException(article, $"'{words}' in '{snippet}' is not in the article; correct the snippet.");

    private TextSpan[] Occurrences(string words, bool wholeWords = false)
    {
        var starts = wholeWords ? GoldText.FindWords(text, words) : All();
        var spans = starts.Select(start => new TextSpan(start, start + words.Length)).ToArray();
        return spans.Length > 0 ? spans : throw new GoldFormatException(article, $"'{words}' is not in the article; correct it.");

        IEnumerable<int> All()
        {
            for (var at = GoldText.Find(text, words, 0); at >= 0; at = GoldText.Find(text, words, at + 1))
            {
                yield return at;
            }
        }
    }

    private static TextSpan Span(JsonElement pair) => new(pair[0].GetInt32(), pair[1].GetInt32());

    internal static bool IsInside(TextSpan span, IEnumerable<TextSpan> spans) => spans.Any(outer => outer.Contains(span));
}
