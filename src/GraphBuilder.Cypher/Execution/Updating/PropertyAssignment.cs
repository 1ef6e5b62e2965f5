using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Updating;

/// <summary><c>n.key = value</c>, <c>n[key] = value</c> and REMOVE of either, which sets null.</summary>
internal sealed class PropertyAssignment(Evaluator subject, Evaluator key, Evaluator value) : Assignment
{
    public override void Apply(Value[] row, StatementContext context)
    {
        if (EntityOf(subject(row, context)) is not { } entity) return;
        var name = key(row, context);
        if (!name.IsString) throw CypherException.Type($"The key of a property must be a string, found {name}.");
        var changedCount = 0;
        var properties = PropertyRules.With(entity.Stored, name.AsString, value(row, context), ref changedCount);
        context.Writing.SetProperties(entity, properties, changedCount);
    }
}
