using System.Globalization;

namespace GraphBuilder.Cypher.Values;

/// <summary>Ids as text, in the form of a Neo4j server: which kind of entity, which store, which number.</summary>
internal static class ElementId
{
    private const string NodePrefix = "4:graphbuilder:";
    private const string RelationshipPrefix = "5:graphbuilder:";

    public static string OfNode(long id) => NodePrefix + id.ToString(CultureInfo.InvariantCulture);

    public static string OfRelationship(long id) => RelationshipPrefix + id.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number of a node; null when the text is no such id.</summary>
    public static long? ParseNode(string text) => Parse(text, NodePrefix);

    /// <summary>The number of a relationship; null when the text is no such id.</summary>
    public static long? ParseRelationship(string text) => Parse(text, RelationshipPrefix);

    private static long? Parse(string text, string prefix) =>
        text.StartsWith(prefix, StringComparison.Ordinal)
        && long.TryParse(text.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : null;
}
