using GraphBuilder.Entities;

namespace GraphBuilder.Graph.Schema;

/// <summary>The closed lists of labels and types that a graph may hold, read from <c>graph-schema/ontology</c>.</summary>
public sealed class Ontology
{
    /// <summary>Number of PLOVER's event types.</summary>
    private const int EventTypeCount = 16;

    private static readonly string[] KeyLabels = ["Actor", "Gathering", "Place"];

    private readonly Dictionary<string, EventType> eventTypes;
    private readonly Dictionary<string, RelationType> relationTypes;
    private readonly Dictionary<EntityType, EntityLabel> entityLabels;

    private Ontology(IEnumerable<EventType> events, IEnumerable<RelationType> relations, Dictionary<EntityType, EntityLabel> labels)
    {
        EventTypes = events.OrderBy(type => type.Name, StringComparer.Ordinal).ToArray();
        RelationTypes = relations.OrderBy(type => type.Name, StringComparer.Ordinal).ToArray();
        eventTypes = EventTypes.ToDictionary(type => type.Name, StringComparer.Ordinal);
        relationTypes = RelationTypes.ToDictionary(type => type.Name, StringComparer.Ordinal);
        entityLabels = labels;
    }

    /// <summary>The 16 event types, by name.</summary>
    public IReadOnlyList<EventType> EventTypes { get; }

    /// <summary>The types of static relations, by name.</summary>
    public IReadOnlyList<RelationType> RelationTypes { get; }

    /// <summary>The event type of a name, or null.</summary>
    public EventType? FindEvent(string name) => eventTypes.GetValueOrDefault(name);

    /// <summary>The relation type of a name, or null.</summary>
    public RelationType? FindRelation(string name) => relationTypes.GetValueOrDefault(name);

    /// <summary>The label of a kind of entity.</summary>
    public EntityLabel LabelOf(EntityType type) => entityLabels[type];

    /// <summary>Reads and validates the ontology's files.</summary>
    /// <exception cref="OntologyFormatException">A file breaks its format, or the files contradict each other or the program.</exception>
    public static Ontology Load(IResourceFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var quads = Rows(files, "quads.tsv", 3).Select(row => row[0]).ToArray();
        var labels = ReadLabels(Rows(files, "entity-labels.tsv", 3));
        var modes = Rows(files, "modes.tsv", 3, keyColumns: 2);
        var events = Rows(files, "event-types.tsv", 9).Select(row => ReadEvent(row, quads, modes)).ToArray();
        Validate(events, modes);
        return new Ontology(events, Rows(files, "relation-types.tsv", 6).Select(row => ReadRelation(row, labels)), labels);
    }

    private static IReadOnlyList<OntologyRow> Rows(IResourceFiles files, string name, int columns, int keyColumns = 1)
    {
        using var reader = files.OpenText("graph-schema/ontology/" + name);
        return OntologyTable.Read(name, reader, columns, keyColumns);
    }

    private static Dictionary<EntityType, EntityLabel> ReadLabels(IReadOnlyList<OntologyRow> rows)
    {
        var labels = new Dictionary<EntityType, EntityLabel>();
        foreach (var row in rows)
        {
            var type = Enum.Parse<EntityType>(row.OneOf(0, Enum.GetNames<EntityType>(), "entity type"));
            labels.Add(type, new EntityLabel(row[0], row.OneOf(1, KeyLabels, "label"), row[2]));
        }

        foreach (var type in Enum.GetValues<EntityType>())
        {
            if (!labels.ContainsKey(type))
            {
                throw new OntologyFormatException("entity-labels.tsv", 0, $"the entity type {type} has no label; add its line.");
            }
        }

        return labels;
    }

    private static EventType ReadEvent(OntologyRow row, string[] quads, IReadOnlyList<OntologyRow> modes)
    {
        if (!string.Equals(row[0], row[1], StringComparison.OrdinalIgnoreCase) || !row[0].All(char.IsAsciiLetterUpper))
        {
            throw row.Error($"the type '{row[0]}' and its label '{row[1]}' are not one word; write ACCUSE and Accuse.");
        }

        return new EventType
        {
            Name = row[0],
            Label = row[1],
            Quad = row.OneOf(2, quads, "quad"),
            BaseScore = row.Score(3),
            Direction = Enum.Parse<EventDirection>(row.OneOf(4, ["directed", "mutual", "undirected"], "direction"), ignoreCase: true),
            Verb = row[5],
            PluralVerb = row[6],
            Preposition = row[7] == "-" ? null : row[7],
            Meaning = row[8],
            Modes = modes.Where(mode => mode[0] == row[0]).ToDictionary(mode => mode[1], mode => mode.Score(2), StringComparer.Ordinal),
        };
    }

    private static RelationType ReadRelation(OntologyRow row, Dictionary<EntityType, EntityLabel> labels)
    {
        var known = labels.Values.Select(label => label.Name).Concat(KeyLabels).ToHashSet(StringComparer.Ordinal);
        return new RelationType(row[0], Labels(1), Labels(2), row[3] == "-" ? [] : row[3].Split(' '), row[5]);

        string[] Labels(int column) => Array.ConvertAll(
            row[column].Split(' '),
            label => known.Contains(label) ? label : throw row.Error($"the label '{label}' is unknown; entity-labels.tsv lists them."));
    }

    private static void Validate(EventType[] events, IReadOnlyList<OntologyRow> modes)
    {
        if (events.Length != EventTypeCount)
        {
            throw new OntologyFormatException("event-types.tsv", 0, $"PLOVER has {EventTypeCount} event types, {events.Length} found; complete the list.");
        }

        var names = events.Select(type => type.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var mode in modes)
        {
            mode.OneOf(0, names, "event type");
        }
    }
}
