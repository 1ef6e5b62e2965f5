using GraphBuilder.Cypher.Storage;
using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Reading;

/// <summary>The rule that one MATCH uses a relationship once: what a step finds must not be in these slots.</summary>
internal static class Trail
{
    /// <param name="row">The row so far.</param>
    /// <param name="slots">Slots that hold a relationship or a list of relationships.</param>
    /// <param name="relationship">What was found.</param>
    public static bool Uses(Value[] row, int[] slots, Relationship relationship)
    {
        foreach (var slot in slots)
        {
            var used = row[slot];
            if (used.Kind == ValueKind.Relationship)
            {
                if (used.AsRelationship == relationship) return true;
            }
            else if (used.Kind == ValueKind.List)
            {
                foreach (var item in used.AsList)
                {
                    if (item.AsRelationship == relationship) return true;
                }
            }
        }

        return false;
    }
}
