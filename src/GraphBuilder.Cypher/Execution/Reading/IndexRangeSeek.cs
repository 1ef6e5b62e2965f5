using GraphBuilder.Cypher.Storage;
using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Reading;

/// <summary>A bound of a range: its value, and whether the value itself is in the range.</summary>
internal sealed record RangeBound(Evaluator Value, bool Inclusive);

/// <summary>The nodes whose indexed property lies between bounds, or starts with a prefix, in ascending order.</summary>
internal sealed class IndexRangeSeek(
    Operator source, int slot, string variable, PropertyIndex index, RangeBound? from, RangeBound? to, Evaluator? prefix) : Operator
{
    public override string Description =>
        $"NodeIndexSeekBy{(prefix is null ? "Range" : "Prefix")} {variable}:{index.Rule.LabelOrType}({index.Rule.Properties[0]})";

    public override IReadOnlyList<Operator> Sources => [source];

    public override IEnumerable<Value[]> Rows(Value[] argument, StatementContext context)
    {
        foreach (var row in source.Rows(argument, context))
        {
            foreach (var entity in Find(row, context))
            {
                context.Tick();
                row[slot] = Value.Of((Node)entity);
                yield return row;
            }
        }
    }

    private IEnumerable<Entity> Find(Value[] row, StatementContext context)
    {
        if (prefix is not null)
        {
            var text = prefix(row, context);
            return text.IsString ? index.FindPrefix(text.AsString) : [];
        }

        var (low, high) = (from?.Value(row, context) ?? Value.Null, to?.Value(row, context) ?? Value.Null);
        // A bound that is null compares as unknown with everything.
        if ((from is not null && low.IsNull) || (to is not null && high.IsNull)) return [];
        return index.FindRange(low, from?.Inclusive ?? false, high, to?.Inclusive ?? false);
    }
}
