using GraphBuilder.Cypher.Functions.Aggregation;
using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Shaping;

/// <summary>The call of an aggregate.</summary>
/// <param name="Slot">Where the result goes.</param>
/// <param name="Function">What is computed; null for <c>count(*)</c>.</param>
/// <param name="Distinct">Whether equivalent values count once.</param>
/// <param name="Arguments">What it takes from each row.</param>
internal sealed record AggregateCall(int Slot, AggregateFunction? Function, bool Distinct, Evaluator[] Arguments);

/// <summary>
/// Gathers the rows with equivalent keys into one: the first of them, with its keys and the results of the aggregates.
/// Without keys there is one row also when none came.
/// </summary>
internal sealed class Aggregate(Operator source, IReadOnlyList<(int Slot, Evaluator Value)> keys, IReadOnlyList<AggregateCall> calls) : Operator
{
    public override string Description => keys.Count == 0 ? "Aggregation" : "GroupedAggregation";

    public override IReadOnlyList<Operator> Sources => [source];

    public override IEnumerable<Value[]> Rows(Value[] argument, StatementContext context)
    {
        var groups = new Dictionary<Value[], Group>(new RowEquivalence(keys.Count));
        var inOrder = new List<Group>();
        var key = new Value[keys.Count];
        foreach (var row in source.Rows(argument, context))
        {
            context.Tick();
            for (var place = 0; place < key.Length; place++) key[place] = keys[place].Value(row, context);
            if (!groups.TryGetValue(key, out var group))
            {
                group = new Group([.. row], calls);
                for (var place = 0; place < key.Length; place++) group.Row[keys[place].Slot] = key[place];
                groups.Add(key, group);
                inOrder.Add(group);
                key = new Value[keys.Count];
            }

            group.Add(row, context);
        }

        if (inOrder.Count == 0 && keys.Count == 0) inOrder.Add(new Group([.. argument], calls));
        foreach (var group in inOrder) yield return group.Finish();
    }

    private sealed class Group(Value[] row, IReadOnlyList<AggregateCall> calls)
    {
        private readonly Accumulator?[] accumulators = [.. calls.Select(call => call.Function?.NewAccumulator(call.Distinct))];
        private long count;

        public Value[] Row { get; } = row;

        public void Add(Value[] row, StatementContext context)
        {
            count++;
            for (var place = 0; place < accumulators.Length; place++)
            {
                if (accumulators[place] is not { } accumulator) continue;
                var arguments = calls[place].Arguments;
                if (arguments.Length == 1)
                {
                    var only = arguments[0](row, context);
                    accumulator.Add(new ReadOnlySpan<Value>(in only));
                    continue;
                }

                accumulator.Add(Array.ConvertAll(arguments, argument => argument(row, context)));
            }
        }

        public Value[] Finish()
        {
            for (var place = 0; place < accumulators.Length; place++)
            {
                Row[calls[place].Slot] = accumulators[place]?.Result ?? Value.Of(count);
            }

            return Row;
        }
    }
}
