using GraphBuilder.Cypher.Storage;
using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Reading;

/// <summary>The nodes whose indexed property is in a list, each once.</summary>
internal sealed class IndexInSeek(Operator source, int slot, string variable, PropertyIndex index, Evaluator list) : Operator
{
    public override string Description => $"NodeIndexSeek {variable}:{index.Rule.LabelOrType}({index.Rule.Properties[0]}) IN";

    public override IReadOnlyList<Operator> Sources => [source];

    public override IEnumerable<Value[]> Rows(Value[] argument, StatementContext context)
    {
        foreach (var row in source.Rows(argument, context))
        {
            var values = list(row, context);
            if (values.IsNull) continue;
            if (values.Kind != ValueKind.List) throw CypherException.Type($"A list was expected after IN, found {values}.");
            foreach (var key in values.AsList.Distinct(ValueEquivalence.Instance))
            {
                if (key.IsNull || (key.IsFloat && double.IsNaN(key.AsFloat))) continue;
                foreach (var entity in index.Find(key))
                {
                    context.Tick();
                    row[slot] = Value.Of((Node)entity);
                    yield return row;
                }
            }
        }
    }
}
