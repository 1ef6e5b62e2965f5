using GraphBuilder.Graph.Store;

namespace GraphBuilder.Neo4j.Sessions;

/// <summary>Reads what a server says at the end of a result.</summary>
internal static class SummaryReader
{
    /// <summary>The summary in what came with the last SUCCESS.</summary>
    public static ResultSummary Read(IReadOnlyDictionary<string, object?> metadata)
    {
        var type = (metadata.GetValueOrDefault("type") as string) switch
        {
            "rw" => GraphQueryType.ReadWrite,
            "w" => GraphQueryType.WriteOnly,
            "s" => GraphQueryType.SchemaWrite,
            _ => GraphQueryType.ReadOnly,
        };
        return new ResultSummary(type, metadata.GetValueOrDefault("stats") is IReadOnlyDictionary<string, object?> stats ? Counters(stats) : ResultCounters.None);
    }

    private static ResultCounters Counters(IReadOnlyDictionary<string, object?> stats)
    {
        return new ResultCounters
        {
            NodesCreated = Of("nodes-created"),
            NodesDeleted = Of("nodes-deleted"),
            RelationshipsCreated = Of("relationships-created"),
            RelationshipsDeleted = Of("relationships-deleted"),
            PropertiesSet = Of("properties-set"),
            LabelsAdded = Of("labels-added"),
            LabelsRemoved = Of("labels-removed"),
            IndexesAdded = Of("indexes-added"),
            IndexesRemoved = Of("indexes-removed"),
            ConstraintsAdded = Of("constraints-added"),
            ConstraintsRemoved = Of("constraints-removed"),
        };

        int Of(string name) => stats.GetValueOrDefault(name) is long count ? (int)count : 0;
    }
}
