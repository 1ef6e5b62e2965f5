namespace GraphBuilder.Graph.Loading;

/// <summary>Foretells what <see cref="GraphWriting"/> would change by a plan, without writing.</summary>
internal sealed class GraphComparing(GraphReading reading, WorldKnowledge knowledge)
{
    public async Task<GraphDifference> CompareAsync(LoadPlan plan)
    {
        var (before, after, change) = (plan.Before, plan.After, plan.Change);
        var nodes = new Tally();
        var relationships = new Tally();
        foreach (var node in change.Nodes)
        {
            nodes.Add(node.Key.Label, before.Nodes.ContainsKey(node.Key) ? DifferenceKind.Changed : DifferenceKind.Created);
        }

        foreach (var relationship in change.Relationships)
        {
            relationships.Add(relationship.Key.Type, before.Relationships.ContainsKey(relationship.Key) ? DifferenceKind.Changed : DifferenceKind.Created);
        }

        foreach (var key in change.RetractedNodes) nodes.Add(key.Label, DifferenceKind.Deleted);
        foreach (var key in Cut(plan)) relationships.Add(key.Type, DifferenceKind.Deleted);
        var left = await LeftAsync(plan).ConfigureAwait(false);
        foreach (var entity in left) nodes.Add(entity.Key.Label, DifferenceKind.Deleted);
        foreach (var (type, _) in left.SelectMany(entity => entity.Others).Distinct()) relationships.Add(type, DifferenceKind.Deleted);
        foreach (var key in await KnownAsync(plan, [.. left.Select(entity => entity.Key)]).ConfigureAwait(false)) relationships.Add(key.Type, DifferenceKind.Created);
        return new GraphDifference { Nodes = nodes.ToList(), Relationships = relationships.ToList(), Events = [.. EventsOf(plan)] };
    }

    private static IEnumerable<RelationshipKey> Cut(LoadPlan plan) => plan.Before.Relationships.Keys.Where(key => !plan.After.Relationships.ContainsKey(key));

    // The entities of which nothing tells any more once the change is made.
    private async Task<IReadOnlyList<EntityHold>> LeftAsync(LoadPlan plan)
    {
        var holds = await reading.HoldsAsync(plan.Change.LeftBehind).ConfigureAwait(false);
        var lost = Cut(plan).Where(key => IsTelling(plan.Before, key)).SelectMany(HeldBy).CountBy(key => key).ToDictionary();
        var won = plan.After.Relationships.Keys
            .Where(key => !plan.Before.Relationships.ContainsKey(key) && IsTelling(plan.After, key))
            .SelectMany(HeldBy).CountBy(key => key).ToDictionary();
        return [.. holds.Where(hold => hold.Telling - lost.GetValueOrDefault(hold.Key) + won.GetValueOrDefault(hold.Key) == 0)];

        IEnumerable<NodeKey> HeldBy(RelationshipKey key) => IsStanding(plan.Before, key) || IsStanding(plan.After, key) ? [key.From, key.To] : [key.To];
    }

    private static bool IsTelling(GraphState state, RelationshipKey key) =>
        IsStanding(state, key) || key.Type is GraphModel.Mentions or GraphModel.ActorRole or GraphModel.RecipientRole or GraphModel.SaidBy or GraphModel.At;

    private static bool IsStanding(GraphState state, RelationshipKey key) => state.Relationships.GetValueOrDefault(key)?.Properties["evidence"] is not null;

    // What the authority file knows is written where both ends are in the graph.
    private async Task<IReadOnlyList<RelationshipKey>> KnownAsync(LoadPlan plan, IReadOnlyList<NodeKey> left)
    {
        var candidates = knowledge.Touching(plan.Unseen).Select(relation => relation.Key).ToArray();
        var ends = new GraphState();
        await reading.AddEntitiesAsync(ends, candidates.SelectMany(key => new[] { key.From, key.To }).Distinct()).ConfigureAwait(false);
        var existing = await reading.ExistingAsync(candidates).ConfigureAwait(false);
        return [.. candidates.Where(key => IsThere(key.From) && IsThere(key.To) && !existing.Contains(key))];

        bool IsThere(NodeKey key) => plan.After.Nodes.ContainsKey(key) || (ends.Nodes.ContainsKey(key) && !left.Contains(key));
    }

    private static IEnumerable<EventDifference> EventsOf(LoadPlan plan)
    {
        var written = plan.Change.Nodes.Where(node => node.Key.Label == GraphModel.Event).Select(node => new EventDifference(
            plan.Before.Nodes.ContainsKey(node.Key) ? DifferenceKind.Changed : DifferenceKind.Created, SummaryOf(plan.After, node.Key)));
        var gone = plan.Change.RetractedNodes.Where(key => key.Label == GraphModel.Event).Select(key => new EventDifference(
            DifferenceKind.Deleted, SummaryOf(plan.Before, key)));
        return written.Concat(gone).OrderBy(one => one.Summary, StringComparer.Ordinal).ThenByDescending(one => one.Kind);
    }

    private static string SummaryOf(GraphState state, NodeKey key) => (string)state.Nodes[key].Properties["summary"]!;

    /// <summary>Counts by kind.</summary>
    private sealed class Tally
    {
        private readonly SortedDictionary<string, KindDifference> kinds = new(StringComparer.Ordinal);

        public void Add(string name, DifferenceKind kind)
        {
            var known = kinds.GetValueOrDefault(name) ?? new KindDifference(name, 0, 0, 0);
            kinds[name] = kind switch
            {
                DifferenceKind.Created => known with { Created = known.Created + 1 },
                DifferenceKind.Changed => known with { Changed = known.Changed + 1 },
                _ => known with { Deleted = known.Deleted + 1 },
            };
        }

        public IReadOnlyList<KindDifference> ToList() => [.. kinds.Values];
    }
}
