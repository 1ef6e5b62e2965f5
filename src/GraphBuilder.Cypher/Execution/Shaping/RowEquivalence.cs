using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Shaping;

/// <summary>Compares keys of several values as DISTINCT and grouping do.</summary>
internal sealed class RowEquivalence(int count) : IEqualityComparer<Value[]>
{
    public bool Equals(Value[]? x, Value[]? y)
    {
        for (var place = 0; place < count; place++)
        {
            if (!ValueEquivalence.Instance.Equals(x![place], y![place])) return false;
        }

        return true;
    }

    public int GetHashCode(Value[] obj)
    {
        var hash = new HashCode();
        for (var place = 0; place < count; place++) hash.Add(ValueEquivalence.Instance.GetHashCode(obj[place]));
        return hash.ToHashCode();
    }
}
