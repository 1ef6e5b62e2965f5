using GraphBuilder.Cypher.Values;
using GraphBuilder.Graph.Store;

namespace GraphBuilder.Cypher.Storage;

/// <summary>The changes of one transaction: made in the graph at once, counted, and remembered so that they can be undone.</summary>
internal sealed class GraphTransaction(PropertyGraph graph)
{
    private readonly List<Change> changes = [];
    private readonly Counting counting = new();

    private enum ChangeKind : byte
    {
        Created,
        Deleted,
        Properties,
        Labels,
    }

    /// <summary>Whether nothing was changed so far.</summary>
    public bool IsEmpty => changes.Count == 0;

    /// <summary>What was changed so far.</summary>
    public ResultCounters Counters => counting.ToCounters();

    /// <summary>The entities that were made, changed or deleted, each once.</summary>
    public IReadOnlyCollection<Entity> Touched
    {
        get
        {
            var touched = new HashSet<Entity>(changes.Count);
            foreach (var change in changes) touched.Add(change.Entity);
            return touched;
        }
    }

    public Node CreateNode(LabelSet labels, PropertySet properties)
    {
        var node = new Node(graph.NextNodeId) { LabelSet = labels, Stored = properties };
        foreach (var label in labels.Labels)
        {
            foreach (var index in label.Indexes) CheckUnique(index, node, properties);
        }

        graph.Attach(node);
        changes.Add(new Change(ChangeKind.Created, node, default, null));
        counting.NodesCreated++;
        counting.LabelsAdded += labels.Labels.Length;
        counting.PropertiesSet += properties.Count;
        return node;
    }

    /// <exception cref="CypherException">One of the nodes was deleted.</exception>
    public Relationship CreateRelationship(RelationshipType type, Node start, Node end, PropertySet properties)
    {
        if (start.IsDeleted || end.IsDeleted)
        {
            throw new CypherException(
                CypherErrorCode.EntityNotFound,
                $"A relationship cannot be made at node {(start.IsDeleted ? start : end).Id}, which was deleted in this transaction.")
            {
                Detail = "DeletedEntityAccess",
            };
        }

        var relationship = new Relationship(graph.NextRelationshipId, type, start, end) { Stored = properties };
        foreach (var index in type.Indexes) CheckUnique(index, relationship, properties);
        graph.Attach(relationship);
        changes.Add(new Change(ChangeKind.Created, relationship, default, null));
        counting.RelationshipsCreated++;
        counting.PropertiesSet += properties.Count;
        return relationship;
    }

    /// <summary>Deletes a node or a relationship; one that is deleted already is left alone.</summary>
    public void Delete(Entity entity)
    {
        if (entity.IsDeleted) return;
        if (entity is Node node)
        {
            graph.Detach(node);
            counting.NodesDeleted++;
        }
        else
        {
            graph.Detach((Relationship)entity);
            counting.RelationshipsDeleted++;
        }

        changes.Add(new Change(ChangeKind.Deleted, entity, default, null));
    }

    /// <summary>Deletes a node with its relationships.</summary>
    public void DetachDelete(Node node)
    {
        DeleteAll(node.Outgoing);
        DeleteAll(node.Incoming);
        Delete(node);
    }

    /// <summary>Sets some properties, or removes those set to null; what stays the same is not counted.</summary>
    /// <exception cref="CypherException">The entity was deleted, or a constraint would be violated.</exception>
    public void SetProperties(Entity entity, PropertySet properties, int changedCount)
    {
        if (changedCount == 0) return;
        if (entity is Node node)
        {
            foreach (var label in node.LabelSet.Labels)
            {
                foreach (var index in label.Indexes) CheckUnique(index, node, properties);
            }
        }
        else
        {
            foreach (var index in ((Relationship)entity).TypeToken.Indexes) CheckUnique(index, entity, properties);
        }

        changes.Add(new Change(ChangeKind.Properties, entity, entity.Stored, null));
        graph.SetProperties(entity, properties);
        counting.PropertiesSet += changedCount;
    }

    /// <summary>Gives a node labels; those it has are not counted.</summary>
    public void AddLabels(Node node, IReadOnlyList<Label> added)
    {
        var missing = added.Where(label => !node.Has(label)).Distinct().ToArray();
        if (missing.Length == 0) return;
        foreach (var label in missing)
        {
            foreach (var index in label.Indexes) CheckUnique(index, node, node.Stored);
        }

        ChangeLabels(node, graph.LabelSetOf([.. node.LabelSet.Labels, .. missing]));
        counting.LabelsAdded += missing.Length;
    }

    /// <summary>Takes labels from a node; those it lacks are not counted.</summary>
    public void RemoveLabels(Node node, IReadOnlyList<Label> removed)
    {
        var present = removed.Where(node.Has).Distinct().ToArray();
        if (present.Length == 0) return;
        ChangeLabels(node, graph.LabelSetOf(node.LabelSet.Labels.ToArray().Except(present)));
        counting.LabelsRemoved += present.Length;
    }

    /// <summary>Checks what can only be judged at the end.</summary>
    /// <exception cref="CypherException">A deleted node still has relationships.</exception>
    public void CheckBeforeCommit()
    {
        foreach (var change in changes)
        {
            if (change is { Kind: ChangeKind.Deleted, Entity: Node { IsDeleted: true } node }
                && node.Outgoing.Count + node.Incoming.Count > 0)
            {
                throw new CypherException(
                    CypherErrorCode.ConstraintValidationFailed,
                    $"Cannot delete node<{node.Id}>, because it still has relationships. To delete this node, you must first delete its relationships.")
                {
                    Detail = "DeleteConnectedNode",
                };
            }
        }
    }

    /// <summary>Undoes everything, last change first.</summary>
    public void Undo()
    {
        for (var place = changes.Count - 1; place >= 0; place--) Undo(changes[place]);
        changes.Clear();
    }

    private void Undo(Change change)
    {
        switch (change.Kind)
        {
            case ChangeKind.Created when change.Entity is Node node:
                graph.Detach(node);
                break;
            case ChangeKind.Created:
                graph.Detach((Relationship)change.Entity);
                break;
            case ChangeKind.Deleted when change.Entity is Node node:
                graph.Attach(node);
                break;
            case ChangeKind.Deleted:
                graph.Attach((Relationship)change.Entity);
                break;
            case ChangeKind.Properties:
                graph.SetProperties(change.Entity, change.Properties);
                break;
            default:
                PropertyGraph.SetLabels((Node)change.Entity, change.Labels!);
                break;
        }
    }

    private void DeleteAll(Adjacency relationships)
    {
        for (var group = 0; group < relationships.GroupCount; group++)
        {
            foreach (var relationship in relationships.GroupAt(group).ToArray()) Delete(relationship);
        }
    }

    private void ChangeLabels(Node node, LabelSet labels)
    {
        changes.Add(new Change(ChangeKind.Labels, node, default, node.LabelSet));
        PropertyGraph.SetLabels(node, labels);
    }

    private static void CheckUnique(PropertyIndex index, Entity entity, PropertySet properties)
    {
        if (!index.Rule.IsUnique) return;
        var key = index.KeyOf(properties);
        if (key.IsNull || index.FindFirst(key) is not { } found || found == entity) return;
        throw UniquenessViolation(index.Rule, found, key);
    }

    /// <summary>The error of a second entity with the value of a constraint.</summary>
    public static CypherException UniquenessViolation(SchemaRule rule, Entity found, Value key)
    {
        var (noun, kind) = found is Node ? ("Node", "label") : ("Relationship", "type");
        var values = rule.Properties.Count == 1 ? [key] : key.AsList;
        var pairs = rule.Properties.Select((name, place) => $"`{name}` = {values[place]}");
        return new CypherException(
            CypherErrorCode.ConstraintValidationFailed,
            $"{noun}({found.Id}) already exists with {kind} `{rule.LabelOrType}` and {(values.Count == 1 ? "property" : "properties")} {string.Join(", ", pairs)}");
    }

    private readonly record struct Change(ChangeKind Kind, Entity Entity, PropertySet Properties, LabelSet? Labels);

    private sealed class Counting
    {
        public int NodesCreated;
        public int NodesDeleted;
        public int RelationshipsCreated;
        public int RelationshipsDeleted;
        public int PropertiesSet;
        public int LabelsAdded;
        public int LabelsRemoved;

        public ResultCounters ToCounters() => new()
        {
            NodesCreated = NodesCreated,
            NodesDeleted = NodesDeleted,
            RelationshipsCreated = RelationshipsCreated,
            RelationshipsDeleted = RelationshipsDeleted,
            PropertiesSet = PropertiesSet,
            LabelsAdded = LabelsAdded,
            LabelsRemoved = LabelsRemoved,
        };
    }
}
