using GraphBuilder.Cypher.Tests.Functions;
using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Tests.Values;

/// <summary>Values written short: plain .NET values, <c>date 2024-01-31</c> and the like for temporal ones, <c>{...}</c> by hand.</summary>
internal static class Samples
{
    private static readonly string[] TemporalFunctions = ["date", "localtime", "time", "localdatetime", "datetime", "duration"];

    /// <summary>A value of a plain one; a text that begins with a temporal function's name and a space is that call.</summary>
    public static Value Of(object? plain)
    {
        if (plain is string text && text.Split(' ', 2) is [var name, var argument] && TemporalFunctions.Contains(name))
        {
            return Call.Invoke(name, argument);
        }
        return plain is object?[] elements ? Value.OfList(elements.Select(Of).ToArray()) : Call.Plain(plain);
    }

    /// <summary>A node with these labels and properties.</summary>
    public static SampleNode Node(long id, string[] labels, params (string, Value)[] properties) => new(id, labels, new MapValue(properties));

    /// <summary>A relationship between two nodes.</summary>
    public static SampleRelationship Relationship(long id, string type, SampleNode start, SampleNode end, params (string, Value)[] properties) =>
        new(id, type, start, end, new MapValue(properties));
}

internal sealed record SampleNode(long Id, IReadOnlyList<string> Labels, IReadOnlyDictionary<string, Value> Properties) : INodeValue
{
    public bool HasLabel(string label) => Labels.Contains(label);

    public Value GetProperty(string key) => Properties.TryGetValue(key, out var value) ? value : Value.Null;
}

internal sealed record SampleRelationship(long Id, string Type, INodeValue Start, INodeValue End, IReadOnlyDictionary<string, Value> Properties)
    : IRelationshipValue
{
    public long StartId => Start.Id;

    public long EndId => End.Id;

    public Value GetProperty(string key) => Properties.TryGetValue(key, out var value) ? value : Value.Null;
}
