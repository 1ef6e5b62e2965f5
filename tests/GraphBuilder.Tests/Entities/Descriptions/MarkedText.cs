using System.Text;
using GraphBuilder.Entities;

namespace GraphBuilder.Tests.Entities.Descriptions;

/// <summary>A text whose references are marked with the ids they stand for: <c>[Les deux pays=FRA MLI] ont rompu.</c></summary>
/// <param name="Text">The text without marks.</param>
/// <param name="References">Each reference as <c>offset words = id</c>, in order.</param>
internal sealed record MarkedText(string Text, IReadOnlyList<string> References)
{
    /// <summary>Reads the marks.</summary>
    public static MarkedText Parse(string marked)
    {
        var text = new StringBuilder();
        var references = new List<string>();
        for (var at = 0; at < marked.Length; at++)
        {
            if (marked[at] != '[')
            {
                text.Append(marked[at]);
                continue;
            }

            var end = marked.IndexOf(']', at);
            var parts = marked[(at + 1)..end].Split('=');
            references.AddRange(parts[1].Split(' ').Order(StringComparer.Ordinal).Select(id => $"{text.Length} {parts[0]} = {id}"));
            text.Append(parts[0]);
            at = end;
        }

        return new MarkedText(text.ToString(), references);
    }

    /// <summary>The references that the program finds, in the same form.</summary>
    public static List<string> Of(ArticleMentions article, string text) => article.Mentions
        .Where(mention => mention.Nominal)
        .OrderBy(mention => mention.Span.Start).ThenBy(mention => mention.EntityId, StringComparer.Ordinal)
        .Select(mention => $"{mention.Span.Start} {mention.Span.In(text)} = {mention.EntityId}").ToList();
}
