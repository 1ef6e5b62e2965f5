using System.Globalization;

namespace GraphBuilder.Cypher.Values;

/// <summary>Ids as text, in the form of a Neo4j server: which kind of entity, which store, which number.</summary>
internal static class ElementId
{
    private const string NodePrefix = "4:graphbuilder:";
    private const string RelationshipPrefix = "5:graphbuilder:";

    public static string OfNode(long id) => NodePrefix + id.ToString(CultureInfo.InvariantCulture);

    public static string OfRelationship(long id) => RelationshipPrefix + id.ToString(CultureInfo.InvariantCulture);
}
