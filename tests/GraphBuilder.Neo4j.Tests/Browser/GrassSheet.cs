using System.Text;

namespace GraphBuilder.Neo4j.Tests.Browser;

/// <summary>
/// A style sheet of Neo4j Browser, read as Browser reads it: a selector is all that stands before a brace, without white space, so
/// there are no comments; a declaration has exactly one colon, or is passed over; quotes are dropped, and braces within them mean nothing.
/// </summary>
internal static class GrassSheet
{
    public static IReadOnlyList<GrassRule> Load(string path) => Read(File.ReadAllText(path));

    public static IReadOnlyList<GrassRule> Read(string text)
    {
        var rules = new List<GrassRule>();
        var (selector, body) = (new StringBuilder(), new StringBuilder());
        var (isQuoted, isBody) = (false, false);
        foreach (var character in text)
        {
            switch (character)
            {
                case '\'' or '"':
                    isQuoted = !isQuoted;
                    break;
                case '{' when !isQuoted:
                    isBody = true;
                    break;
                case '}' when !isQuoted:
                    rules.Add(new GrassRule(selector.ToString(), Declarations(body.ToString())));
                    selector.Clear();
                    body.Clear();
                    isBody = false;
                    break;
                default:
                    if (isBody) body.Append(character);
                    else if (!char.IsWhiteSpace(character)) selector.Append(character);
                    break;
            }
        }

        return rules;
    }

    private static Dictionary<string, string> Declarations(string body) => body.Split(';')
        .Select(declaration => declaration.Split(':'))
        .Where(parts => parts.Length == 2)
        .ToDictionary(parts => parts[0].Trim(), parts => parts[1].Trim(), StringComparer.Ordinal);
}

/// <summary>A rule of a style sheet.</summary>
/// <param name="Selector">As written: <c>node</c>, <c>node.Country</c>, <c>relationship.AID</c>.</param>
/// <param name="Properties">What it sets.</param>
internal sealed record GrassRule(string Selector, IReadOnlyDictionary<string, string> Properties)
{
    /// <summary><c>node</c> or <c>relationship</c>.</summary>
    public string Tag => Selector.Split('.')[0];

    /// <summary>The label or type; null where it is for all.</summary>
    public string? Class => Selector.Split('.') is [_, var name] ? name : null;

    public string this[string property] => Properties[property];
}
