using System.Text.Json;

namespace GraphBuilder.Evaluation;

/// <summary>Reads what the program writes of an article, with its entities renamed to their counterparts of the gold annotation.</summary>
internal static class SystemAnnotation
{
    /// <summary>What a system says that wrote nothing.</summary>
    public static Annotation Missing { get; } = new() { Entities = [], Events = [], Relations = [], Boilerplate = [] };

    /// <summary>Reads an output. An entity is the gold one that has its id, its name or one of its names; else <c>system:</c> and its own id.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static Annotation Read(ReadOnlyMemory<byte> json, Annotation gold)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        var counterparts = Counterparts(root, gold);
        return new Annotation
        {
            Published = root.Text("published"),
            Entities = root.Items("entities").Select(item => ReadEntity(item, counterparts, gold.Boilerplate)).ToArray(),
            Events = root.Items("events").Select(item => ReadEvent(item, counterparts)).ToArray(),
            Relations = AnnotationJson.ReadRelations(root).Select(relation => relation with
            {
                Subject = counterparts.GetValueOrDefault(relation.Subject, relation.Subject),
                Object = counterparts.GetValueOrDefault(relation.Object, relation.Object),
            }).ToArray(),
            Boilerplate = root.Items("boilerplate").Select(ReadSpan).ToArray(),
        };
    }

    private static Dictionary<string, string> Counterparts(JsonElement root, Annotation gold)
    {
        var byName = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entity in gold.Entities)
        {
            foreach (var name in (string?[])[entity.Id, Spaced(entity.Id), entity.Name, .. entity.Names])
            {
                byName.TryAdd(GoldText.Normal(name ?? ""), entity.Id);
            }
        }

        var ids = gold.Entities.Select(entity => entity.Id).ToHashSet(StringComparer.Ordinal);
        var counterparts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entity in root.Items("entities").Select(AnnotationJson.ReadEntity))
        {
            var match = ids.Contains(entity.Id) ? entity.Id : null;
            foreach (var name in (string?[])[entity.Name, .. entity.Names, Spaced(entity.Id)])
            {
                match ??= byName.GetValueOrDefault(GoldText.Normal(name ?? ""));
            }

            counterparts[entity.Id] = match ?? Unmatched(entity.Id);
        }

        return counterparts;
    }

    private static AnnotatedEntity ReadEntity(JsonElement json, Dictionary<string, string> counterparts, IReadOnlyList<TextSpan> boilerplate)
    {
        var entity = AnnotationJson.ReadEntity(json);
        return entity with
        {
            Id = counterparts[entity.Id],
            Mentions = json.Items("mentions")
                .Select(mention => new AnnotatedMention(ReadSpan(mention), mention.IsTrue("nominal")))
                .Where(mention => !GoldAnnotation.IsInside(mention.Span, boilerplate))
                .ToArray(),
        };
    }

    private static AnnotatedEvent ReadEvent(JsonElement json, Dictionary<string, string> counterparts)
    {
        var one = AnnotationJson.ReadEvent(json);
        return one with
        {
            Actors = one.Actors.Select(Counterpart).ToArray(),
            Recipients = one.Recipients.Select(Counterpart).ToArray(),
            SaidBy = one.SaidBy.Select(Counterpart).ToHashSet(StringComparer.Ordinal),
            Place = one.Place is { } place ? counterparts.GetValueOrDefault(place, place) : null,
            Triggers = json.Items("mentions").Select(ReadSpan).ToArray(),
        };

        string Counterpart(string id) => counterparts.GetValueOrDefault(id, Unmatched(id));
    }

    private static TextSpan ReadSpan(JsonElement json) => new(json.GetProperty("start").GetInt32(), json.GetProperty("end").GetInt32());

    private static string Unmatched(string id) => "system:" + id;

    private static string Spaced(string id) => id.Replace('-', ' ');
}
