using GraphBuilder.Cypher.Storage;
using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Reading;

/// <summary>The properties that every relationship of a variable-length step must have.</summary>
internal static class RelationshipProperties
{
    public static IReadOnlyList<(string Key, Value Value)> Evaluate(
        IReadOnlyList<(string Key, Evaluator Value)> properties, Value[] row, StatementContext context)
    {
        if (properties.Count == 0) return [];
        var values = new (string, Value)[properties.Count];
        for (var place = 0; place < values.Length; place++)
        {
            values[place] = (properties[place].Key, properties[place].Value(row, context));
        }

        return values;
    }

    public static bool Match(Relationship relationship, IReadOnlyList<(string Key, Value Value)> wanted)
    {
        foreach (var (key, value) in wanted)
        {
            if (ValueEquality.AreEqual(relationship.GetProperty(key), value) != true) return false;
        }

        return true;
    }
}
