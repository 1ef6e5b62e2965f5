using System.Collections;

namespace GraphBuilder.Graph;

/// <summary>
/// Properties of a node or relationship, compared by value. Values are <c>bool</c>, <c>long</c>, <c>double</c>, <c>string</c>,
/// <see cref="Temporal.LocalDate"/> and lists of strings; a property that would be null is not there.
/// </summary>
internal sealed class PropertyMap : IEquatable<PropertyMap>, IEnumerable<KeyValuePair<string, object>>
{
    private readonly SortedDictionary<string, object> values = new(StringComparer.Ordinal);

    /// <summary>No properties.</summary>
    public static PropertyMap Empty { get; } = [];

    /// <summary>The value of a property; null where it is not there.</summary>
    public object? this[string name] => values.GetValueOrDefault(name);

    /// <summary>Properties as a store gives them.</summary>
    /// <param name="properties">The properties.</param>
    /// <param name="without">Names to leave out.</param>
    public static PropertyMap Of(IReadOnlyDictionary<string, object?> properties, params IReadOnlyCollection<string> without)
    {
        ArgumentNullException.ThrowIfNull(properties);
        var map = new PropertyMap();
        foreach (var (name, value) in properties)
        {
            if (!without.Contains(name))
            {
                map.Add(name, value);
            }
        }

        return map;
    }

    /// <summary>Adds a property; does nothing where the value is null. For use in collection initialisers.</summary>
    /// <exception cref="ArgumentException">The property is there already.</exception>
    public void Add(string name, object? value)
    {
        switch (value)
        {
            case null:
                break;
            case int number:
                values.Add(name, (long)number);
                break;
            case IEnumerable<string> list when value is not string:
                values.Add(name, list.ToArray());
                break;
            case IReadOnlyList<object?> list:
                values.Add(name, list.Cast<string>().ToArray());
                break;
            default:
                values.Add(name, value);
                break;
        }
    }

    /// <summary>What has to be set to turn <paramref name="before"/> into these properties; null stands for a property to remove.</summary>
    public IReadOnlyDictionary<string, object?> ChangesFrom(PropertyMap before)
    {
        ArgumentNullException.ThrowIfNull(before);
        var changes = new SortedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in values)
        {
            if (!AreEqual(value, before[name]))
            {
                changes.Add(name, value);
            }
        }

        foreach (var (name, _) in before)
        {
            if (!values.ContainsKey(name))
            {
                changes.Add(name, null);
            }
        }

        return changes;
    }

    /// <inheritdoc/>
    public bool Equals(PropertyMap? other) => other is not null && other.values.Count == values.Count && ChangesFrom(other).Count == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PropertyMap);

    /// <inheritdoc/>
    public override int GetHashCode() => values.Count;

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static bool AreEqual(object value, object? other) =>
        value is string[] list ? other is string[] otherList && list.AsSpan().SequenceEqual(otherList) : value.Equals(other);
}
