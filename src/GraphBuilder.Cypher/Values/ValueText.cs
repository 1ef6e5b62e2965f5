using System.Globalization;
using System.Text;

namespace GraphBuilder.Cypher.Values;

/// <summary>Values in the notation of the TCK's result tables: <c>(:L {p: 0})</c>, <c>[:T]</c>, <c>&lt;(:A)-[:T]->(:B)></c>, <c>'text'</c>.</summary>
internal static class ValueText
{
    /// <summary>The text of any value; maps in their own order, labels and properties in the entity's.</summary>
    public static string Of(Value value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                text.Append("null");
                break;
            case ValueKind.Boolean:
                text.Append(value.AsBoolean ? "true" : "false");
                break;
            case ValueKind.Integer:
                text.Append(value.AsInteger.ToString(CultureInfo.InvariantCulture));
                break;
            case ValueKind.Float:
                text.Append(FloatText.Of(value.AsFloat));
                break;
            case ValueKind.String:
                AppendQuoted(text, value.AsString);
                break;
            case ValueKind.Bytes:
                text.Append("0x").Append(Convert.ToHexString(value.AsBytes));
                break;
            case ValueKind.Point:
                text.Append(value.AsPoint.ToString());
                break;
            case ValueKind.List:
                AppendList(text, value.AsList);
                break;
            case ValueKind.Map:
                AppendMap(text, value.AsMap);
                break;
            case ValueKind.Node:
                Append(text, value.AsNode);
                break;
            case ValueKind.Relationship:
                Append(text, value.AsRelationship);
                break;
            case ValueKind.Path:
                Append(text, value.AsPath);
                break;
            default:
                text.Append('\'').Append(TemporalTextOf(value)).Append('\'');
                break;
        }
    }

    private static string TemporalTextOf(Value value) => value.Kind switch
    {
        ValueKind.Date => value.AsDate.ToString(),
        ValueKind.LocalTime => value.AsLocalTime.ToString(),
        ValueKind.Time => value.AsTime.ToString(),
        ValueKind.LocalDateTime => value.AsLocalDateTime.ToString(),
        ValueKind.ZonedDateTime => value.AsZonedDateTime.ToString(),
        _ => value.AsDuration.ToString(),
    };

    private static void AppendQuoted(StringBuilder text, string content)
    {
        text.Append('\'');
        foreach (var character in content)
        {
            if (character is '\'' or '\\')
            {
                text.Append('\\');
            }
            text.Append(character);
        }
        text.Append('\'');
    }

    private static void AppendList(StringBuilder text, IReadOnlyList<Value> elements)
    {
        text.Append('[');
        for (var place = 0; place < elements.Count; place++)
        {
            text.Append(place == 0 ? "" : ", ");
            Append(text, elements[place]);
        }
        text.Append(']');
    }

    private static void AppendMap(StringBuilder text, IReadOnlyDictionary<string, Value> map)
    {
        text.Append('{');
        var separator = "";
        foreach (var (key, value) in map)
        {
            text.Append(separator).Append(key).Append(": ");
            Append(text, value);
            separator = ", ";
        }
        text.Append('}');
    }

    private static void Append(StringBuilder text, INodeValue node)
    {
        text.Append('(');
        foreach (var label in node.Labels)
        {
            text.Append(':').Append(label);
        }
        if (node.Properties.Count > 0)
        {
            text.Append(node.Labels.Count > 0 ? " " : "");
            AppendMap(text, node.Properties);
        }
        text.Append(')');
    }

    private static void Append(StringBuilder text, IRelationshipValue relationship)
    {
        text.Append("[:").Append(relationship.Type);
        if (relationship.Properties.Count > 0)
        {
            text.Append(' ');
            AppendMap(text, relationship.Properties);
        }
        text.Append(']');
    }

    private static void Append(StringBuilder text, PathValue path)
    {
        text.Append('<');
        Append(text, path.Nodes[0]);
        for (var place = 0; place < path.Length; place++)
        {
            var relationship = path.Relationships[place];
            var forward = relationship.StartId == path.Nodes[place].Id;
            text.Append(forward ? "-" : "<-");
            Append(text, relationship);
            text.Append(forward ? "->" : "-");
            Append(text, path.Nodes[place + 1]);
        }
        text.Append('>');
    }
}
