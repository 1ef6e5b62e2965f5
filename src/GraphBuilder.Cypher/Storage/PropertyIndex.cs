using GraphBuilder.Cypher.Syntax.Ast;
using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Storage;

/// <summary>
/// The entities of one label or type by the values of some properties: a hash table for equality, and a sorted list of the
/// distinct values for ranges, made when first asked for and dropped by the next change.
/// </summary>
internal sealed class PropertyIndex(SchemaRule rule)
{
    // A value's entity, or the HashSet of its entities when there are several.
    private readonly Dictionary<Value, object> entries = new(ValueEquivalence.Instance);
    private Value[]? sorted;

    public SchemaRule Rule { get; } = rule;

    /// <summary>How many distinct values there are.</summary>
    public int DistinctCount => entries.Count;

    /// <summary>The value under which an entity with these properties is found, null when it is not in the index.</summary>
    public Value KeyOf(PropertySet properties)
    {
        if (Rule.Properties.Count == 1) return properties.Get(Rule.Properties[0]);
        var parts = new Value[Rule.Properties.Count];
        for (var place = 0; place < parts.Length; place++)
        {
            parts[place] = properties.Get(Rule.Properties[place]);
            if (parts[place].IsNull) return Value.Null;
        }

        return Value.OfList(parts);
    }

    /// <summary>Takes in the entities that the graph has already.</summary>
    /// <returns>Two entities with one value when the rule forbids that; the index is then of no use.</returns>
    public (Entity First, Entity Second, Value Key)? FillFrom(PropertyGraph graph)
    {
        foreach (var entity in Candidates(graph))
        {
            var key = KeyOf(entity.Stored);
            if (key.IsNull) continue;
            if (Rule.IsUnique && FindFirst(key) is { } other) return (other, entity, key);
            Add(key, entity);
        }

        return null;
    }

    public void Add(Value key, Entity entity)
    {
        sorted = null;
        if (!entries.TryGetValue(key, out var found)) entries.Add(key, entity);
        else if (found is HashSet<Entity> several) several.Add(entity);
        else entries[key] = new HashSet<Entity> { (Entity)found, entity };
    }

    public void Remove(Value key, Entity entity)
    {
        sorted = null;
        if (entries.TryGetValue(key, out var found) && found is HashSet<Entity> several)
        {
            several.Remove(entity);
            if (several.Count > 0) return;
        }

        entries.Remove(key);
    }

    /// <summary>The first entity with a value, or null.</summary>
    public Entity? FindFirst(Value key) => entries.GetValueOrDefault(key) switch
    {
        null => null,
        Entity entity => entity,
        var several => ((HashSet<Entity>)several).First(),
    };

    /// <summary>The entities with a value.</summary>
    public IEnumerable<Entity> Find(Value key) => entries.GetValueOrDefault(key) switch
    {
        null => [],
        Entity entity => [entity],
        var several => (HashSet<Entity>)several,
    };

    /// <summary>The entities whose value is of the bounds' kind and between them, in ascending order; a null bound is open.</summary>
    public IEnumerable<Entity> FindRange(Value from, bool fromInclusive, Value to, bool toInclusive)
    {
        var keys = SortedKeys();
        var bound = from.IsNull ? to : from;
        for (var place = from.IsNull ? 0 : LowerBound(keys, from, !fromInclusive); place < keys.Length; place++)
        {
            var key = keys[place];
            if (!IsComparable(key, bound))
            {
                if (from.IsNull) continue;
                yield break;
            }

            if (!to.IsNull)
            {
                var order = ValueOrder.Instance.Compare(key, to);
                if (order > 0 || (order == 0 && !toInclusive)) yield break;
            }

            foreach (var entity in Find(key)) yield return entity;
        }
    }

    /// <summary>The entities whose value is a string with a prefix, in ascending order.</summary>
    public IEnumerable<Entity> FindPrefix(string prefix)
    {
        var keys = SortedKeys();
        for (var place = LowerBound(keys, Value.Of(prefix), strictly: false); place < keys.Length; place++)
        {
            if (!keys[place].IsString || !keys[place].AsString.StartsWith(prefix, StringComparison.Ordinal)) yield break;
            foreach (var entity in Find(keys[place])) yield return entity;
        }
    }

    private IEnumerable<Entity> Candidates(PropertyGraph graph)
    {
        if (Rule.Entity == EntityKind.Node)
        {
            var label = graph.Labels.Of(Rule.LabelOrType);
            for (var place = 0; label.NodeAt(place) is { } node; place++) yield return node;
            yield break;
        }

        var type = graph.Types.Of(Rule.LabelOrType);
        for (var place = 0; type.RelationshipAt(place) is { } relationship; place++) yield return relationship;
    }

    private static bool IsComparable(Value left, Value right) =>
        left.Kind == right.Kind || (left.IsNumber && right.IsNumber);

    private static int LowerBound(Value[] keys, Value bound, bool strictly)
    {
        var (low, high) = (0, keys.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var order = ValueOrder.Instance.Compare(keys[middle], bound);
            if (order < 0 || (strictly && order == 0)) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    // Readers may race to sort: each makes the same array, and one of them is kept.
    private Value[] SortedKeys()
    {
        if (sorted is { } known) return known;
        var keys = entries.Keys.ToArray();
        Array.Sort(keys, ValueOrder.Instance);
        return sorted = keys;
    }
}
