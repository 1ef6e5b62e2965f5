using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Updating;

/// <summary><c>n = map</c> and <c>n += map</c>; the former also removes the properties that the map lacks.</summary>
internal sealed class MapAssignment(Evaluator subject, Evaluator map, bool replaces) : Assignment
{
    public override void Apply(Value[] row, StatementContext context)
    {
        if (EntityOf(subject(row, context)) is not { } entity) return;
        var properties = entity.Stored;
        var changedCount = 0;
        var wanted = PropertyRules.Entries(map(row, context));
        if (replaces)
        {
            var kept = wanted.Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal);
            foreach (var key in properties.Shape.Keys)
            {
                if (!kept.Contains(key)) properties = PropertyRules.With(properties, key, Value.Null, ref changedCount);
            }
        }

        foreach (var (key, value) in wanted) properties = PropertyRules.With(properties, key, value, ref changedCount);
        context.Writing.SetProperties(entity, properties, changedCount);
    }
}
