using GraphBuilder.Relations;

namespace GraphBuilder.Graph;

/// <summary>What one article tells of a standing relation.</summary>
/// <param name="Key">The relationship.</param>
/// <param name="Qualifiers">Its qualifiers; they follow from the key.</param>
/// <param name="Evidence">The sentences that tell it, and the rule that found it there.</param>
internal sealed record RelationReport(RelationshipKey Key, PropertyMap Qualifiers, IReadOnlyList<(string SentenceId, string Rule)> Evidence)
{
    /// <summary>The relationship of a relation: one for each set of qualifiers.</summary>
    public static RelationshipKey KeyOf(StaticRelation relation, NodeKey from, NodeKey to) => new(
        relation.Type,
        from,
        to,
        StableId.Of(relation.Type, from.Id, to.Id, relation.Position, relation.Former ? "former" : null, relation.Since?.ToString(), relation.Kin));

    /// <summary>The properties that qualify a relation.</summary>
    public static PropertyMap QualifiersOf(StaticRelation relation) => new()
    {
        { "position", relation.Position },
        { "former", relation.Former ? true : null },
        { "since", relation.Since?.ToString() },
        { "kin", relation.Kin },
    };

    /// <summary>The relationship with the evidence of all articles that tell it.</summary>
    /// <param name="key">The relationship.</param>
    /// <param name="qualifiers">Its qualifiers.</param>
    /// <param name="evidence">Sentence ids and rules, in any order; not empty.</param>
    public static RelationshipState StateOf(RelationshipKey key, PropertyMap qualifiers, IEnumerable<(string SentenceId, string Rule)> evidence)
    {
        var sorted = evidence.Distinct().Order().ToArray();
        var properties = new PropertyMap
        {
            { "evidence", Array.ConvertAll(sorted, one => one.SentenceId) },
            { "rules", Array.ConvertAll(sorted, one => one.Rule) },
        };
        foreach (var (name, value) in qualifiers)
        {
            properties.Add(name, value);
        }

        return new RelationshipState(key, properties);
    }
}
