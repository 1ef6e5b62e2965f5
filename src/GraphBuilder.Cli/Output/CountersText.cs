using System.Globalization;
using GraphBuilder.Graph.Store;

namespace GraphBuilder.Cli.Output;

/// <summary>Tells in words what a statement changed.</summary>
internal static class CountersText
{
    /// <summary><c>; 3 nodes created, 5 properties set</c>; empty where nothing changed.</summary>
    public static string Of(ResultCounters counters)
    {
        var parts = new (int Count, string What)[]
        {
            (counters.NodesCreated, "nodes created"),
            (counters.NodesDeleted, "nodes deleted"),
            (counters.RelationshipsCreated, "relationships created"),
            (counters.RelationshipsDeleted, "relationships deleted"),
            (counters.PropertiesSet, "properties set"),
            (counters.LabelsAdded, "labels added"),
            (counters.LabelsRemoved, "labels removed"),
            (counters.ConstraintsAdded, "constraints added"),
            (counters.ConstraintsRemoved, "constraints removed"),
            (counters.IndexesAdded, "indexes added"),
            (counters.IndexesRemoved, "indexes removed"),
        };
        var told = parts.Where(part => part.Count > 0).Select(part => part.Count.ToString(CultureInfo.InvariantCulture) + " " + part.What).ToArray();
        return told.Length == 0 ? "" : "; " + string.Join(", ", told);
    }
}
