using System.Globalization;
using System.Text.Json;
using GraphBuilder.Graph.Store;

namespace GraphBuilder.Cli.Output;

/// <summary>Writes values of a result as JSON: nodes and relationships as objects, temporal values and numbers beyond JSON as text.</summary>
internal static class ValueJson
{
    public static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case double number when double.IsFinite(number):
                writer.WriteNumberValue(number);
                break;
            case double number:
                writer.WriteStringValue(number.ToString(CultureInfo.InvariantCulture));
                break;
            case byte[] bytes:
                writer.WriteBase64StringValue(bytes);
                break;
            case GraphNode node:
                WriteEntity(writer, "labels", node.Labels, node.Properties);
                break;
            case GraphRelationship relationship:
                WriteEntity(writer, "type", relationship.Type, relationship.Properties);
                break;
            case GraphPath path:
                WriteList(writer, path.Nodes.Cast<object?>().Zip(path.Relationships.Append(null), (node, relationship) => new[] { node, relationship })
                    .SelectMany(pair => pair).SkipLast(1));
                break;
            case IReadOnlyDictionary<string, object?> map:
                WriteMap(writer, map);
                break;
            case IReadOnlyList<object?> list:
                WriteList(writer, list);
                break;
            default:
                writer.WriteStringValue(value.ToString());
                break;
        }
    }

    private static void WriteEntity(Utf8JsonWriter writer, string kind, object names, IReadOnlyDictionary<string, object?> properties)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(kind);
        Write(writer, names is IReadOnlyList<string> labels ? labels.Cast<object?>().ToArray() : names);
        writer.WritePropertyName("properties");
        WriteMap(writer, properties);
        writer.WriteEndObject();
    }

    private static void WriteMap(Utf8JsonWriter writer, IReadOnlyDictionary<string, object?> map)
    {
        writer.WriteStartObject();
        foreach (var (key, value) in map.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            writer.WritePropertyName(key);
            Write(writer, value);
        }

        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, IEnumerable<object?> list)
    {
        writer.WriteStartArray();
        foreach (var item in list)
        {
            Write(writer, item);
        }

        writer.WriteEndArray();
    }
}
