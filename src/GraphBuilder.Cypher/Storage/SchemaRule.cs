using GraphBuilder.Cypher.Syntax.Ast;

namespace GraphBuilder.Cypher.Storage;

/// <summary>An index, or a uniqueness constraint with the index that upholds it.</summary>
/// <param name="Id">Unique in the store.</param>
/// <param name="Name">Unique in the store.</param>
/// <param name="IsUnique">Whether it is a constraint: no two entities with the label or type may have equal values.</param>
/// <param name="Index">The sort of index that was asked for; a constraint's is a range index.</param>
/// <param name="Entity">What is indexed.</param>
/// <param name="LabelOrType">Whose nodes or relationships.</param>
/// <param name="Properties">The keys; entities that lack one are not in the index.</param>
internal sealed record SchemaRule(
    int Id, string Name, bool IsUnique, IndexKind Index, EntityKind Entity, string LabelOrType, IReadOnlyList<string> Properties)
{
    /// <summary>Whether both rule over the same entities and properties.</summary>
    public bool HasSchemaOf(SchemaRule other) =>
        Entity == other.Entity && LabelOrType == other.LabelOrType && Properties.SequenceEqual(other.Properties);

    /// <summary>The rule as messages name it: <c>(:Actor {id})</c>.</summary>
    public string Describe() => Entity == EntityKind.Node
        ? $"(:{LabelOrType} {{{string.Join(", ", Properties)}}})"
        : $"()-[:{LabelOrType} {{{string.Join(", ", Properties)}}}]-()";
}
