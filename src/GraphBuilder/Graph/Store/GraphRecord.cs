namespace GraphBuilder.Graph.Store;

/// <summary>One row of a result.</summary>
/// <param name="Keys">Column names in order.</param>
/// <param name="Values">
/// One per column: null, bool, long, double, string, <c>byte[]</c>, <c>IReadOnlyList&lt;object?&gt;</c>,
/// <c>IReadOnlyDictionary&lt;string, object?&gt;</c>, <see cref="GraphNode"/>, <see cref="GraphRelationship"/>, <see cref="GraphPath"/>,
/// <see cref="GraphPoint"/>, or a temporal value of <c>GraphBuilder.Graph.Temporal</c>.
/// </param>
public sealed record GraphRecord(IReadOnlyList<string> Keys, IReadOnlyList<object?> Values)
{
    /// <summary>The value of a column by zero-based position.</summary>
    public object? this[int index] => Values[index];

    /// <summary>The value of a column by name.</summary>
    /// <exception cref="KeyNotFoundException">There is no such column.</exception>
    public object? this[string key]
    {
        get
        {
            for (var i = 0; i < Keys.Count; i++)
            {
                if (Keys[i] == key) return Values[i];
            }

            throw new KeyNotFoundException($"The result has no column '{key}'; its columns are {string.Join(", ", Keys)}.");
        }
    }

    /// <summary>The value of a column as <typeparamref name="T"/> (nullable when the column can be null).</summary>
    /// <exception cref="KeyNotFoundException">There is no such column.</exception>
    /// <exception cref="InvalidCastException">The value is of another type.</exception>
    public T Get<T>(string key) => (T)this[key]!;
}
