namespace GraphBuilder.Cli.Tests.Shipping;

/// <summary>
/// Reads as much of YAML as the project's own files use: maps and lists by indentation, lists in brackets, plain and quoted texts, comments.
/// A value is a <c>string</c>, a <c>List&lt;object&gt;</c> or a <c>Dictionary&lt;string, object&gt;</c>.
/// </summary>
internal sealed class YamlText
{
    private readonly (int Indent, string Text)[] lines;
    private int at;

    private YamlText(string text) => lines =
    [
        .. text.Split('\n')
            .Where(line => line.Trim().Length > 0 && !line.TrimStart().StartsWith('#'))
            .Select(line => (line.Length - line.TrimStart().Length, line.Trim())),
    ];

    /// <exception cref="FormatException">The text has something else.</exception>
    public static Dictionary<string, object> ReadMap(string text)
    {
        var reader = new YamlText(text);
        var map = reader.Map(0);
        return reader.at == reader.lines.Length ? map : throw new FormatException("unread: " + reader.lines[reader.at].Text);
    }

    private Dictionary<string, object> Map(int indent)
    {
        var map = new Dictionary<string, object>(StringComparer.Ordinal);
        while (at < lines.Length && lines[at].Indent == indent && !lines[at].Text.StartsWith("- ", StringComparison.Ordinal))
        {
            var line = lines[at++].Text;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0 || (colon + 1 < line.Length && line[colon + 1] != ' ')) throw new FormatException("no key: " + line);
            var rest = line[(colon + 1)..].Trim();
            if (!map.TryAdd(line[..colon], rest.Length > 0 ? Scalar(rest) : Nested(indent))) throw new FormatException("twice: " + line);
        }

        return map;
    }

    private object Nested(int above)
    {
        if (at == lines.Length || lines[at].Indent <= above) return "";
        return lines[at].Text.StartsWith("- ", StringComparison.Ordinal) ? List(lines[at].Indent) : Map(lines[at].Indent);
    }

    private List<object> List(int indent)
    {
        var list = new List<object>();
        while (at < lines.Length && lines[at].Indent == indent && lines[at].Text.StartsWith("- ", StringComparison.Ordinal))
        {
            list.Add(Scalar(lines[at++].Text[2..].Trim()));
        }

        return list;
    }

    private static object Scalar(string text) => text switch
    {
        ['[', .., ']'] => text[1..^1].Split(',').Select(part => Scalar(part.Trim())).ToList(),
        ['"', .., '"'] or ['\'', .., '\''] => text[1..^1],
        ['{' or '&' or '*' or '|' or '>', ..] => throw new FormatException("not of the part of YAML that is read: " + text),
        _ => text,
    };
}
