using GraphBuilder.Articles;
using GraphBuilder.Entities;
using GraphBuilder.Events;
using GraphBuilder.Language;
using GraphBuilder.Relations;

namespace GraphBuilder.Tests.Graph;

/// <summary>The facts of an invented article, one sentence a fact.</summary>
internal sealed class FactsByHand(string name, string? published = "2024-02-16")
{
    private readonly List<string> lines = [];
    private readonly List<Event> events = [];
    private readonly List<StaticRelation> relations = [];
    private readonly Dictionary<string, Entity> entities = new(StringComparer.Ordinal);
    private readonly List<Mention> mentions = [];
    private int length;

    /// <summary>Something that changes the file and no fact.</summary>
    public string Version { get; init; } = "1";

    public string? Url { get; init; }

    public FactsByHand Tell(
        string type,
        string actors,
        string recipients = "",
        string? date = null,
        string? mode = null,
        EventStatus status = EventStatus.None,
        string saidBy = "",
        string? place = null,
        double confidence = 0.5)
    {
        var trigger = type.ToLowerInvariant();
        var (start, ids) = Line($"{actors} {trigger} {recipients} {saidBy} {place}");
        events.Add(new Event
        {
            Id = $"v{events.Count + 1}",
            Type = type,
            Mode = mode,
            Actors = Words(actors),
            Recipients = Words(recipients),
            Date = date is null ? null : Date(date),
            Place = place,
            Status = status,
            SaidBy = Words(saidBy),
            Context = ["diplomatic"],
            Evidence = [new Evidence(new TextSpan(start + actors.Length + 1, start + actors.Length + 1 + trigger.Length), lines.Count - 1, "by hand")],
            Confidence = confidence,
        });
        Assert.That(ids, Is.Not.Empty);
        return this;
    }

    public FactsByHand Relate(string type, string subject, string @object, string? position = null)
    {
        Line($"{subject} {@object}");
        relations.Add(new StaticRelation
        {
            Type = type,
            Subject = subject,
            Object = @object,
            Position = position,
            Evidence = [new Evidence(new TextSpan(length - 2, length - 1), lines.Count - 1, "by hand")],
            Confidence = 1,
        });
        return this;
    }

    public FactsByHand With(Entity entity)
    {
        entities[entity.Id] = entity;
        return this;
    }

    public Facts Build()
    {
        var text = string.Join('\n', lines);
        var at = 0;
        var sentences = lines.Select((line, i) =>
        {
            var span = new TextSpan(at, at + line.Length);
            at = span.End + 1;
            return new Sentence { Ordinal = i, Span = span, Paragraph = 0, Tokens = [], Words = [] };
        }).ToArray();
        var article = new Article
        {
            Id = name,
            SourceFile = $"folder/{name}.txt",
            Url = Url,
            Language = ArticleLanguage.French,
            Title = "Title of " + name,
            Published = published is null ? null : new PublicationDate(Date(published), PublicationDateBasis.Metadata),
            Text = text,
            Offsets = OffsetMap.Identity,
            Encoding = "utf-8",
            Sha256 = string.Concat(Enumerable.Repeat(GraphBuilder.Graph.StableId.Of(text, Version, name), 4)),
            Paragraphs = [new Paragraph(new TextSpan(0, text.Length), ParagraphKind.Body)],
            Boilerplate = [],
        };
        return new Facts(
            new ArticleMentions(new Document(article, sentences), [.. entities.Values.OrderBy(entity => entity.Id, StringComparer.Ordinal)], mentions), events, relations);
    }

    private (int Start, List<string> Ids) Line(string text)
    {
        var start = length;
        lines.Add(text.TrimEnd());
        length += lines[^1].Length + 1;
        var ids = new List<string>();
        foreach (var id in Words(text).Where(word => word.Any(char.IsAsciiLetterUpper) || word.Contains('-', StringComparison.Ordinal)))
        {
            entities.TryAdd(id, Known(id));
            var at = start + text.IndexOf(id, StringComparison.Ordinal);
            mentions.Add(new Mention(id, new TextSpan(at, at + id.Length), false, "by hand"));
            ids.Add(id);
        }

        return (start, ids);
    }

    /// <summary>Capitals are a country, <c>city-…</c> a place, all else a person.</summary>
    private static Entity Known(string id) => new()
    {
        Id = id,
        Type = id.All(char.IsAsciiLetterUpper) ? EntityType.Country : id.StartsWith("city-", StringComparison.Ordinal) ? EntityType.Place : EntityType.Person,
        Name = id,
        Names = [],
        Country = id.All(char.IsAsciiLetterUpper) ? id : null,
        LinkedBy = "authority",
    };

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static PartialDate Date(string text) => PartialDate.TryParse(text, out var date) ? date : throw new ArgumentException(text, nameof(text));
}
