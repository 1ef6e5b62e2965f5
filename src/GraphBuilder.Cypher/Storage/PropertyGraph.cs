using System.Collections.Concurrent;
using GraphBuilder.Cypher.Syntax.Ast;
using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Storage;

/// <summary>
/// The whole graph in memory, with its counts, label scans and indexes. Changes come through a <see cref="GraphTransaction"/>,
/// which can undo them; the methods here that change do it at once and unconditionally.
/// </summary>
internal sealed class PropertyGraph
{
    private readonly ConcurrentDictionary<string, LabelSet> labelSets = new(StringComparer.Ordinal);
    private readonly HashSet<string> propertyKeys = new(StringComparer.Ordinal);
    private readonly List<SchemaRule> rules = [];
    private Node?[] nodes = new Node?[16];
    private Relationship?[] relationships = new Relationship?[16];

    public int NodeCount { get; private set; }

    public int RelationshipCount { get; private set; }

    /// <summary>One more than the highest node id in use.</summary>
    public long NextNodeId { get; private set; }

    /// <summary>One more than the highest relationship id in use.</summary>
    public long NextRelationshipId { get; private set; }

    /// <summary>Grows when a constraint or an index comes or goes: plans made before are stale.</summary>
    public int SchemaVersion { get; private set; }

    /// <summary>The constraints and indexes, by id.</summary>
    public IReadOnlyList<SchemaRule> Rules => rules;

    /// <summary>The labels that statements named; some may have no nodes.</summary>
    public TokenTable<Label> Labels { get; } = new((id, name) => new Label(id, name));

    /// <summary>The relationship types that statements named; some may have no relationships.</summary>
    public TokenTable<RelationshipType> Types { get; } = new((id, name) => new RelationshipType(id, name));

    /// <summary>The property keys that an entity has or had since the store was opened.</summary>
    public IReadOnlyCollection<string> PropertyKeys => propertyKeys;

    public Node? NodeAt(long id) => id >= 0 && id < NextNodeId ? nodes[id] : null;

    public Relationship? RelationshipAt(long id) => id >= 0 && id < NextRelationshipId ? relationships[id] : null;

    /// <summary>The one object for a set of labels, in any order and with repetitions.</summary>
    public LabelSet LabelSetOf(IEnumerable<Label> members)
    {
        var sorted = members.Distinct().OrderBy(label => label.Id).ToArray();
        if (sorted.Length == 0) return LabelSet.Empty;
        return labelSets.GetOrAdd(string.Join(',', sorted.Select(label => label.Id)), static (_, made) => new LabelSet(made), sorted);
    }

    /// <summary>Puts a node in its place, with the labels and properties it has.</summary>
    public void Attach(Node node)
    {
        if (node.Id >= nodes.Length) Array.Resize(ref nodes, (int)Math.Max(node.Id + 1, nodes.Length * 2L));
        nodes[node.Id] = node;
        NextNodeId = Math.Max(NextNodeId, node.Id + 1);
        NodeCount++;
        node.IsDeleted = false;
        EnterLabels(node, node.LabelSet);
        NoteKeys(node.Stored);
        Index(node, PropertySet.Empty, LabelSet.Empty, node.Stored, node.LabelSet);
    }

    public void Detach(Node node)
    {
        Index(node, node.Stored, node.LabelSet, PropertySet.Empty, LabelSet.Empty);
        LeaveLabels(node);
        nodes[node.Id] = null;
        NodeCount--;
        node.IsDeleted = true;
    }

    /// <summary>Puts a relationship in its place and between its nodes.</summary>
    public void Attach(Relationship relationship)
    {
        var id = relationship.Id;
        if (id >= relationships.Length) Array.Resize(ref relationships, (int)Math.Max(id + 1, relationships.Length * 2L));
        relationships[id] = relationship;
        NextRelationshipId = Math.Max(NextRelationshipId, id + 1);
        RelationshipCount++;
        relationship.IsDeleted = false;
        relationship.TypeToken.Add(relationship);
        relationship.StartNode.Outgoing.Add(relationship);
        relationship.EndNode.Incoming.Add(relationship);
        NoteKeys(relationship.Stored);
        Index(relationship, PropertySet.Empty, relationship.Stored);
    }

    public void Detach(Relationship relationship)
    {
        Index(relationship, relationship.Stored, PropertySet.Empty);
        relationship.StartNode.Outgoing.Remove(relationship);
        relationship.EndNode.Incoming.Remove(relationship);
        relationship.TypeToken.Remove(relationship);
        relationships[relationship.Id] = null;
        RelationshipCount--;
        relationship.IsDeleted = true;
    }

    public void SetProperties(Entity entity, PropertySet properties)
    {
        NoteKeys(properties);
        if (entity is Node node) Index(node, node.Stored, node.LabelSet, properties, node.LabelSet);
        else Index((Relationship)entity, entity.Stored, properties);
        entity.Stored = properties;
    }

    public static void SetLabels(Node node, LabelSet wanted)
    {
        Index(node, node.Stored, node.LabelSet, node.Stored, wanted);
        LeaveLabels(node);
        EnterLabels(node, wanted);
    }

    /// <summary>Adds a rule and fills its index.</summary>
    public void AddRule(SchemaRule rule, PropertyIndex index)
    {
        rules.Add(rule);
        SchemaVersion++;
        if (rule.Entity == EntityKind.Node)
        {
            var label = Labels.Of(rule.LabelOrType);
            label.Indexes = [.. label.Indexes, index];
        }
        else
        {
            var type = Types.Of(rule.LabelOrType);
            type.Indexes = [.. type.Indexes, index];
        }
    }

    public void RemoveRule(SchemaRule rule)
    {
        rules.Remove(rule);
        SchemaVersion++;
        if (rule.Entity == EntityKind.Node)
        {
            var label = Labels.Of(rule.LabelOrType);
            label.Indexes = [.. label.Indexes.Where(index => index.Rule != rule)];
        }
        else
        {
            var type = Types.Of(rule.LabelOrType);
            type.Indexes = [.. type.Indexes.Where(index => index.Rule != rule)];
        }
    }

    private static void EnterLabels(Node node, LabelSet wanted)
    {
        node.LabelSet = wanted;
        node.LabelPlaces = wanted.Labels.IsEmpty ? [] : new int[wanted.Labels.Length];
        for (var place = 0; place < node.LabelPlaces.Length; place++) node.LabelPlaces[place] = wanted.Labels[place].Add(node);
    }

    private static void LeaveLabels(Node node)
    {
        for (var place = 0; place < node.LabelPlaces.Length; place++)
        {
            var label = node.LabelSet.Labels[place];
            var freed = node.LabelPlaces[place];
            if (label.RemoveAt(freed) is { } moved) moved.LabelPlaces[moved.LabelSet.IndexOf(label)] = freed;
        }
    }

    private static void Index(Node node, PropertySet before, LabelSet labelsBefore, PropertySet after, LabelSet labelsAfter)
    {
        foreach (var label in labelsBefore.Labels)
        {
            foreach (var index in label.Indexes) Move(index, node, before, labelsAfter.Has(label) ? after : PropertySet.Empty);
        }

        foreach (var label in labelsAfter.Labels)
        {
            if (labelsBefore.Has(label)) continue;
            foreach (var index in label.Indexes) Move(index, node, PropertySet.Empty, after);
        }
    }

    private static void Index(Relationship relationship, PropertySet before, PropertySet after)
    {
        foreach (var index in relationship.TypeToken.Indexes) Move(index, relationship, before, after);
    }

    private static void Move(PropertyIndex index, Entity entity, PropertySet before, PropertySet after)
    {
        var (from, to) = (index.KeyOf(before), index.KeyOf(after));
        if (!from.IsNull && !to.IsNull && ValueEquivalence.Instance.Equals(from, to)) return;
        if (!from.IsNull) index.Remove(from, entity);
        if (!to.IsNull) index.Add(to, entity);
    }

    private void NoteKeys(PropertySet properties)
    {
        foreach (var key in properties.Shape.Keys) propertyKeys.Add(key);
    }
}
