using GraphBuilder.Graph.Schema;
using GraphBuilder.Graph.Store;

namespace GraphBuilder.Graph.Loading;

/// <summary>
/// Writes a change to a store: one text for each shape of row, labels and types from closed lists only, never from an article.
/// Each statement may run again without effect, and takes no more rows than make a message of moderate size.
/// </summary>
internal sealed class GraphWriting(IGraphQueryRunner runner, Ontology ontology, CancellationToken cancellationToken)
{
    /// <summary>How many rows were sent.</summary>
    public int Rows { get; private set; }

    /// <summary>
    /// Waits for the other programs that load into the store, and makes those wait that come later, until the transaction ends: what is
    /// read and what is written must fit each other. The first migration stands for the graph: it is set to what it is.
    /// </summary>
    /// <exception cref="MigrationException">The store has no schema.</exception>
    public async Task LockAsync()
    {
        const string cypher = """
            MATCH (m:`__Migration`) WHERE m.checksum IS NOT NULL
            WITH m ORDER BY m.version LIMIT 1
            SET m.checksum = m.checksum
            RETURN m.version AS version
            """;
        if ((await runner.QueryAsync(cypher, cancellationToken: cancellationToken).ConfigureAwait(false)).Count == 0)
        {
            throw new MigrationException("the store has no schema, without which the same node could be made twice; bring it up to date with `graphbuilder migrate`.");
        }
    }

    /// <summary>Writes the change and counts what it changed.</summary>
    public async Task<ResultCounters> WriteAsync(GraphChange change)
    {
        var counters = await RetractAsync(change).ConfigureAwait(false);
        counters += await MergeNodesAsync(change.Nodes).ConfigureAwait(false);
        counters += await MergeRelationshipsAsync(change.Relationships).ConfigureAwait(false);
        return counters + await SweepAsync(change.LeftBehind).ConfigureAwait(false);
    }

    /// <summary>Writes relations that hold only between entities that occur in the graph; the others are left out.</summary>
    public Task<ResultCounters> MergeKnowledgeAsync(IReadOnlyList<RelationshipState> relations) =>
        MergeRelationshipsAsync([.. relations.Select(relation => new RelationshipChange(relation.Key, relation.Properties.ChangesFrom(PropertyMap.Empty)))], isNewOnly: true);

    /// <summary>The parameters that find a relationship.</summary>
    public static Dictionary<string, object?> Row(RelationshipKey key) => new(StringComparer.Ordinal)
    {
        ["from"] = key.From.Id,
        ["to"] = key.To.Id,
        ["key"] = key.Key,
    };

    private async Task<ResultCounters> RetractAsync(GraphChange change)
    {
        var counters = ResultCounters.None;
        foreach (var group in change.RetractedRelationships.GroupBy(ShapeOf))
        {
            var cypher = $"UNWIND $rows AS row MATCH (a:{group.Key.From} {{id: row.from}})-[r:{group.Key.Type}{KeyPattern(group.Key.Type)}]->(b:{group.Key.To} {{id: row.to}}) DELETE r";
            counters += await RunAsync(cypher, group.Select(Row)).ConfigureAwait(false);
        }

        foreach (var group in change.RetractedNodes.GroupBy(key => key.Label))
        {
            counters += await RunAsync($"UNWIND $rows AS row MATCH (n:{group.Key} {{id: row.id}}) DETACH DELETE n", group.Select(Row)).ConfigureAwait(false);
        }

        return counters;
    }

    private async Task<ResultCounters> MergeNodesAsync(IReadOnlyList<NodeChange> nodes)
    {
        var counters = ResultCounters.None;
        foreach (var group in nodes.GroupBy(node => (node.Key.Label, node.SecondLabel, node.FormerLabel)))
        {
            var (label, second, former) = group.Key;
            var cypher = $"UNWIND $rows AS row MERGE (n:{label} {{id: row.id}}) "
                + (former is null ? "" : $"REMOVE n:{former} ")
                + $"SET {(second is null ? "" : $"n:{second}, ")}n += row.properties";
            counters += await RunAsync(cypher, group.Select(node => WithProperties(Row(node.Key), node.Properties))).ConfigureAwait(false);
        }

        return counters;
    }

    private async Task<ResultCounters> MergeRelationshipsAsync(IReadOnlyList<RelationshipChange> relationships, bool isNewOnly = false)
    {
        var counters = ResultCounters.None;
        foreach (var group in relationships.GroupBy(relationship => ShapeOf(relationship.Key)))
        {
            var (type, from, to) = group.Key;
            var cypher = $"UNWIND $rows AS row MATCH (a:{from} {{id: row.from}}) MATCH (b:{to} {{id: row.to}}) "
                + $"MERGE (a)-[r:{type}{KeyPattern(type)}]->(b) {(isNewOnly ? "ON CREATE SET" : "SET")} r += row.properties";
            counters += await RunAsync(cypher, group.Select(one => WithProperties(Row(one.Key), one.Properties))).ConfigureAwait(false);
        }

        return counters;
    }

    // An entity stays as long as an article tells of it; what the authority file knows of it keeps no one.
    private async Task<ResultCounters> SweepAsync(IReadOnlyList<NodeKey> entities)
    {
        var counters = ResultCounters.None;
        foreach (var group in entities.GroupBy(key => key.Label))
        {
            var cypher = $$"""
                UNWIND $rows AS row
                MATCH (n:{{group.Key}} {id: row.id})
                WHERE NOT EXISTS { MATCH (n)<-[:{{GraphReading.TellingTypes}}]-() }
                  AND NOT EXISTS { MATCH (n)-[r]-() WHERE r.evidence IS NOT NULL }
                DETACH DELETE n
                """;
            counters += await RunAsync(cypher, group.Select(Row)).ConfigureAwait(false);
        }

        return counters;
    }

    private static (string Type, string From, string To) ShapeOf(RelationshipKey key) => (key.Type, key.From.Label, key.To.Label);

    private string KeyPattern(string type) => GraphModel.KeyProperty(type, ontology) is { } property ? $" {{{property}: row.key}}" : "";

    private static Dictionary<string, object?> Row(NodeKey key) => new(StringComparer.Ordinal) { ["id"] = key.Id };

    private static Dictionary<string, object?> WithProperties(Dictionary<string, object?> row, IReadOnlyDictionary<string, object?> properties)
    {
        row["properties"] = properties;
        return row;
    }

    private async Task<ResultCounters> RunAsync(string cypher, IEnumerable<Dictionary<string, object?>> rows)
    {
        var counters = ResultCounters.None;
        foreach (var batch in RowBatch.Cut(rows))
        {
            counters += await runner.ExecuteAsync(cypher, new Dictionary<string, object?> { ["rows"] = batch }, cancellationToken).ConfigureAwait(false);
            Rows += batch.Count;
        }

        return counters;
    }
}
