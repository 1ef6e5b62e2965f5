using GraphBuilder.Cypher.Storage;
using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Updating;

/// <summary>The properties that a pattern of CREATE or MERGE gives: entries written out, or one expression for the whole map.</summary>
internal sealed class PropertyMap(IReadOnlyList<(string Key, Evaluator Value)> entries, Evaluator? whole)
{
    public static PropertyMap Empty { get; } = new([], null);

    public PropertySet Evaluate(Value[] row, StatementContext context)
    {
        var properties = PropertySet.Empty;
        var ignored = 0;
        if (whole is not null)
        {
            foreach (var (key, value) in PropertyRules.Entries(whole(row, context)))
            {
                properties = PropertyRules.With(properties, key, value, ref ignored);
            }

            return properties;
        }

        if (entries.Count == 0) return properties;
        var values = new Value[entries.Count];
        var shape = Shape.Empty;
        var count = 0;
        foreach (var (key, evaluator) in entries)
        {
            var value = evaluator(row, context);
            if (value.IsNull) continue;
            shape = shape.With(key);
            values[count++] = PropertyRules.Storable(value);
        }

        if (count == 0) return properties;
        if (count < values.Length) Array.Resize(ref values, count);
        return new PropertySet(shape, values);
    }

    /// <summary>The first key whose value is null, or null.</summary>
    public string? FindNull(Value[] row, StatementContext context)
    {
        foreach (var (key, evaluator) in entries)
        {
            if (evaluator(row, context).IsNull) return key;
        }

        return whole is null ? null : PropertyRules.Entries(whole(row, context)).FirstOrDefault(entry => entry.Value.IsNull).Key;
    }
}
