using GraphBuilder.Graph.Store;

namespace GraphBuilder.Cypher.Tests.Tck;

/// <summary>Everything in a graph, so that the side effects of a query are what is there after and was not there before, and the reverse.</summary>
internal sealed record TckGraphState(HashSet<string> Nodes, HashSet<string> Relationships, HashSet<string> Labels, HashSet<string> Properties)
{
    public static async Task<TckGraphState> ReadAsync(IGraphSession session)
    {
        var state = new TckGraphState([], [], [], []);
        foreach (var record in await session.QueryAsync("MATCH (n) RETURN n"))
        {
            var node = record.Get<GraphNode>("n");
            state.Nodes.Add($"{node.Id}");
            state.Labels.UnionWith(node.Labels);
            state.AddProperties($"n{node.Id}", node.Properties);
        }

        foreach (var record in await session.QueryAsync("MATCH ()-[r]->() RETURN r"))
        {
            var relationship = record.Get<GraphRelationship>("r");
            state.Relationships.Add($"{relationship.Id}");
            state.AddProperties($"r{relationship.Id}", relationship.Properties);
        }

        return state;
    }

    /// <summary>The side effects as the TCK names them, such as <c>+nodes</c>, with the zero ones left out.</summary>
    public Dictionary<string, int> EffectsSince(TckGraphState before)
    {
        var effects = new Dictionary<string, int>();
        Count("nodes", before.Nodes, Nodes);
        Count("relationships", before.Relationships, Relationships);
        Count("labels", before.Labels, Labels);
        Count("properties", before.Properties, Properties);
        return effects;

        void Count(string name, HashSet<string> earlier, HashSet<string> later)
        {
            if (later.Except(earlier).Count() is > 0 and var added) effects.Add("+" + name, added);
            if (earlier.Except(later).Count() is > 0 and var removed) effects.Add("-" + name, removed);
        }
    }

    private void AddProperties(string owner, IReadOnlyDictionary<string, object?> properties)
    {
        foreach (var (key, value) in properties) Properties.Add($"{owner}.{key}={TckText.Of(value, ignoreListOrder: false)}");
    }
}
