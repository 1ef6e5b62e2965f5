using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Functions;

/// <summary>Functions of nodes, relationships and paths.</summary>
internal static class GraphFunctions
{
    private static readonly ValueKinds[] Node = [ValueKinds.Node];
    private static readonly ValueKinds[] Relationship = [ValueKinds.Relationship];
    private static readonly ValueKinds[] Entity = [ValueKinds.Entity];
    private static readonly ValueKinds[] Path = [ValueKinds.Path];
    private static readonly ValueKinds[] Keyed = [ValueKinds.Entity | ValueKinds.Map];

    public static IEnumerable<Function> All { get; } =
    [
        new("id", Entity, ValueKinds.Integer, static (arguments, _) => Value.Of(IdOf(arguments[0]))),
        new("elementId", Entity, ValueKinds.String, static (arguments, _) => Value.Of(ElementIdOf(arguments[0]))),
        new("labels", Node, ValueKinds.List, static (arguments, _) => Strings(arguments[0].AsNode.Labels)),
        new("type", Relationship, ValueKinds.String, static (arguments, _) => Value.Of(arguments[0].AsRelationship.Type)),
        new("startNode", Relationship, ValueKinds.Node, static (arguments, _) => Value.Of(arguments[0].AsRelationship.Start)),
        new("endNode", Relationship, ValueKinds.Node, static (arguments, _) => Value.Of(arguments[0].AsRelationship.End)),
        new("length", Path, ValueKinds.Integer, static (arguments, _) => Value.Of((long)arguments[0].AsPath.Length)),
        new("nodes", Path, ValueKinds.List, static (arguments, _) => Value.OfList(arguments[0].AsPath.Nodes.Select(Value.Of).ToArray())),
        new("relationships", Path, ValueKinds.List, static (arguments, _) => Value.OfList(arguments[0].AsPath.Relationships.Select(Value.Of).ToArray())),
        new("properties", Keyed, ValueKinds.Map, static (arguments, _) => Properties(arguments[0])),
        new("keys", Keyed, ValueKinds.List, static (arguments, _) => Strings(EntriesOf(arguments[0]).Keys)),
    ];

    private static long IdOf(Value entity) => entity.Kind == ValueKind.Node ? entity.AsNode.Id : entity.AsRelationship.Id;

    private static string ElementIdOf(Value entity) =>
        entity.Kind == ValueKind.Node ? ElementId.OfNode(entity.AsNode.Id) : ElementId.OfRelationship(entity.AsRelationship.Id);

    private static Value Properties(Value owner) => owner.Kind == ValueKind.Map
        ? owner
        : Value.Of(new MapValue(EntriesOf(owner).Select(entry => (entry.Key, entry.Value)).ToArray()));

    private static IReadOnlyDictionary<string, Value> EntriesOf(Value owner) => owner.Kind switch
    {
        ValueKind.Node => owner.AsNode.Properties,
        ValueKind.Relationship => owner.AsRelationship.Properties,
        _ => owner.AsMap,
    };

    private static Value Strings(IEnumerable<string> texts) => Value.OfList(texts.Select(Value.Of).ToArray());
}
