using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Shaping;

/// <summary>A sort key.</summary>
internal readonly record struct SortKey(Evaluator Value, bool Descending);

/// <summary>Orders the rows; rows with equal keys keep their order. With a limit only the rows that come first are kept.</summary>
internal sealed class Sort(Operator source, IReadOnlyList<SortKey> keys, RowLimit? skip, RowLimit? limit) : Operator
{
    public override string Description => limit is null ? "Sort" : "Top";

    public override IReadOnlyList<Operator> Sources => [source];

    public override IEnumerable<Value[]> Rows(Value[] argument, StatementContext context)
    {
        var kept = limit is null ? long.MaxValue : limit.Evaluate(argument, context);
        if (limit is not null && skip is not null) kept = Add(kept, skip.Evaluate(argument, context));
        foreach (var entry in kept <= int.MaxValue / 2 ? First((int)kept, argument, context) : All(argument, context)) yield return entry.Row;
    }

    private static long Add(long left, long right) => left > long.MaxValue - right ? long.MaxValue : left + right;

    private List<Entry> All(Value[] argument, StatementContext context)
    {
        var entries = new List<Entry>();
        foreach (var row in source.Rows(argument, context)) entries.Add(EntryOf(row, entries.Count, context));
        entries.Sort(Compare);
        return entries;
    }

    // Keeps at most twice the rows wanted, and cuts back to the wanted when full.
    private List<Entry> First(int count, Value[] argument, StatementContext context)
    {
        var entries = new List<Entry>();
        var ordinal = 0;
        foreach (var row in source.Rows(argument, context))
        {
            entries.Add(EntryOf(row, ordinal++, context));
            if (entries.Count < Math.Max(64, count * 2)) continue;
            entries.Sort(Compare);
            if (entries.Count > count) entries.RemoveRange(count, entries.Count - count);
        }

        entries.Sort(Compare);
        if (entries.Count > count) entries.RemoveRange(count, entries.Count - count);
        return entries;
    }

    private Entry EntryOf(Value[] row, int ordinal, StatementContext context)
    {
        context.Tick();
        var values = new Value[keys.Count];
        for (var place = 0; place < values.Length; place++) values[place] = keys[place].Value(row, context);
        return new Entry(values, [.. row], ordinal);
    }

    private int Compare(Entry left, Entry right)
    {
        for (var place = 0; place < keys.Count; place++)
        {
            var order = ValueOrder.Instance.Compare(left.Keys[place], right.Keys[place]);
            if (order != 0) return keys[place].Descending ? -order : order;
        }

        return left.Ordinal.CompareTo(right.Ordinal);
    }

    private readonly record struct Entry(Value[] Keys, Value[] Row, int Ordinal);
}
