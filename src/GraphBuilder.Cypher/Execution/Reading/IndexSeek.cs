using GraphBuilder.Cypher.Storage;
using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Reading;

/// <summary>The nodes whose indexed properties equal given values.</summary>
internal sealed class IndexSeek(Operator source, int slot, string variable, PropertyIndex index, Evaluator[] keys) : Operator
{
    public override string Description =>
        $"{(index.Rule.IsUnique ? "NodeUniqueIndexSeek" : "NodeIndexSeek")} {variable}:{index.Rule.LabelOrType}({string.Join(", ", index.Rule.Properties)})";

    public override IReadOnlyList<Operator> Sources => [source];

    public override IEnumerable<Value[]> Rows(Value[] argument, StatementContext context)
    {
        foreach (var row in source.Rows(argument, context))
        {
            var key = KeyFor(row, context);
            if (key.IsNull) continue;
            if (index.Rule.IsUnique)
            {
                if (index.FindFirst(key) is not Node node) continue;
                row[slot] = Value.Of(node);
                yield return row;
                continue;
            }

            foreach (var entity in index.Find(key))
            {
                context.Tick();
                row[slot] = Value.Of((Node)entity);
                yield return row;
            }
        }
    }

    // Nothing equals null, NaN, or a list that holds a null; the index would find NaN by equivalence.
    private Value KeyFor(Value[] row, StatementContext context)
    {
        if (keys.Length == 1) return Searchable(keys[0](row, context));
        var parts = new Value[keys.Length];
        for (var place = 0; place < parts.Length; place++)
        {
            parts[place] = Searchable(keys[place](row, context));
            if (parts[place].IsNull) return Value.Null;
        }

        return Value.OfList(parts);
    }

    private static Value Searchable(Value value) => value.IsFloat && double.IsNaN(value.AsFloat) ? Value.Null : value;
}
