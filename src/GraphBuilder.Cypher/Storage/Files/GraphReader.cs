using System.Buffers.Binary;
using GraphBuilder.Cypher.Values;
using Microsoft.Data.Sqlite;

namespace GraphBuilder.Cypher.Storage.Files;

/// <summary>Reads the graph out of a store's file: one scan of each table.</summary>
internal sealed class GraphReader(SqliteConnection connection)
{
    private readonly PropertyGraph graph = new();
    private readonly StringPool strings = new();

    /// <summary>How many labels the file has, without those that only rules name.</summary>
    public int SavedLabelCount { get; private set; }

    /// <summary>How many relationship types the file has, without those that only rules name.</summary>
    public int SavedTypeCount { get; private set; }

    /// <exception cref="InvalidDataException">The tables do not fit together.</exception>
    public PropertyGraph Read()
    {
        ReadTokens();
        ReadNodes();
        ReadRelationships();
        ReadRules();
        return graph;
    }

    private void ReadTokens()
    {
        foreach (var row in Rows("SELECT kind, id, name FROM token ORDER BY kind, id"))
        {
            var (id, name) = (row.GetInt32(1), row.GetString(2));
            var read = row.GetInt32(0) == StoreSchema.LabelKind ? graph.Labels.Of(name).Id : graph.Types.Of(name).Id;
            if (read != id) throw new InvalidDataException($"The name '{name}' has number {id}, expected {read}.");
        }

        (SavedLabelCount, SavedTypeCount) = (graph.Labels.All.Count, graph.Types.All.Count);
    }

    private void ReadNodes()
    {
        var labels = graph.Labels.All;
        foreach (var row in Rows("SELECT id, labels, props FROM node ORDER BY id"))
        {
            graph.Attach(new Node(row.GetInt64(0))
            {
                LabelSet = LabelsOf(row.GetFieldValue<byte[]>(1), labels),
                Stored = PropertiesOf(row.GetFieldValue<byte[]>(2)),
            });
        }
    }

    private void ReadRelationships()
    {
        var types = graph.Types.All;
        foreach (var row in Rows("SELECT id, type, src, dst, props FROM rel ORDER BY id"))
        {
            var (id, type) = (row.GetInt64(0), row.GetInt32(1));
            if (type < 0 || type >= types.Count) throw new InvalidDataException($"Relationship {id} has the unknown type {type}.");
            graph.Attach(new Relationship(id, types[type], NodeOf(row.GetInt64(2), id), NodeOf(row.GetInt64(3), id))
            {
                Stored = PropertiesOf(row.GetFieldValue<byte[]>(4)),
            });
        }
    }

    private void ReadRules()
    {
        foreach (var row in Rows("SELECT id, name, kind, entity, token, keys FROM schema_rule ORDER BY id"))
        {
            var rule = StoreSchema.RuleOf(row.GetInt32(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5));
            var index = new PropertyIndex(rule);
            if (index.FillFrom(graph) is var (first, second, key))
            {
                throw new InvalidDataException($"The entities {first.Id} and {second.Id} both have the value {key} of the constraint '{rule.Name}'.");
            }

            graph.AddRule(rule, index);
        }
    }

    private PropertySet PropertiesOf(byte[] bytes)
    {
        var map = PropertyCodec.Decode(bytes);
        return PropertySet.Of(map.Keys, [.. map.Values.Select(strings.Share)]);
    }

    private LabelSet LabelsOf(byte[] bytes, IReadOnlyList<Label> labels)
    {
        if (bytes.Length == 0) return LabelSet.Empty;
        var members = new Label[bytes.Length / sizeof(int)];
        for (var place = 0; place < members.Length; place++)
        {
            var id = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(place * sizeof(int)));
            members[place] = id >= 0 && id < labels.Count ? labels[id] : throw new InvalidDataException($"A node has the unknown label {id}.");
        }

        return graph.LabelSetOf(members);
    }

    private Node NodeOf(long id, long relationship) =>
        graph.NodeAt(id) ?? throw new InvalidDataException($"Relationship {relationship} has an end at node {id}, which is missing.");

    private IEnumerable<SqliteDataReader> Rows(string text)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Only texts of this class come here.
        command.CommandText = text;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        while (reader.Read()) yield return reader;
    }
}
