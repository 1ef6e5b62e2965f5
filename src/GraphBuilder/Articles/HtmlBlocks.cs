using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace GraphBuilder.Articles;

/// <summary>A block of a page.</summary>
/// <param name="Block">The block; <see cref="BlockHint.Title"/> where it is a heading of the first level.</param>
/// <param name="Element">The element that it stands in.</param>
/// <param name="LinkShare">The share of its characters that are links, 0 to 1.</param>
internal sealed record HtmlBlock(TextBlock Block, IElement Element, double LinkShare);

/// <summary>Walks through HTML and writes its readable text, block by block, white space as a browser shows it.</summary>
internal sealed partial class HtmlBlocks
{
    // Real pages nest some dozens of elements; a page that nests thousands must not exhaust the stack.
    private const int Deepest = 500;

    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "q", "s",
        "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    };

    private readonly MappedText text;
    private readonly MappedString html;
    private readonly HtmlText page;
    private readonly List<HtmlBlock> blocks = [];
    private int start;
    private int linked;
    private string pending = "";

    private HtmlBlocks(MappedText text, MappedString html, HtmlText page)
    {
        this.text = text;
        this.html = html;
        this.page = page;
    }

    /// <summary>Whether a text holds HTML elements, as the texts of feeds and of content systems do.</summary>
    public static bool IsHtml(string text) => Element().IsMatch(text);

    /// <summary>Adds the text of a page.</summary>
    public static IReadOnlyList<HtmlBlock> Append(MappedText text, MappedString html, HtmlText page)
    {
        var walk = new HtmlBlocks(text, html, page) { start = text.Length };
        if (page.Document.Body is { } body)
        {
            walk.Walk(body, BlockHint.None, null, isLink: false, depth: 0);
            walk.Close(body, BlockHint.None, null, "\n\n");
        }

        return walk.blocks;
    }

    /// <summary>Adds the text of a piece of HTML that is the text of an article.</summary>
    public static IReadOnlyList<TextBlock> AppendFragment(MappedText text, MappedString html) =>
        [.. Append(text, html, HtmlText.Parse(html.Text)).Select(block =>
            block.LinkShare >= HtmlArticles.MostlyLinks && block.Block.Hint != BlockHint.Boilerplate
                ? block.Block with { Hint = BlockHint.Boilerplate, Reason = "teaser" }
                : block.Block.Hint == BlockHint.Title ? block.Block with { Hint = BlockHint.Heading } : block.Block)];

    private void Walk(IElement element, BlockHint hint, string? reason, bool isLink, int depth)
    {
        foreach (var node in element.ChildNodes)
        {
            if (node is IText letters)
            {
                Write(letters, isLink);
            }
            else if (node is IElement child && depth < Deepest && !HtmlContainers.IsUnread(child))
            {
                if (child.LocalName is "br")
                {
                    Close(element, hint, reason, "\n");
                }
                else if (Inline.Contains(child.LocalName))
                {
                    Walk(child, hint, reason, isLink || child.LocalName == "a", depth + 1);
                }
                else
                {
                    var childReason = reason ?? HtmlContainers.ReasonOf(child);
                    var childHint = HintOf(child) is var own and not BlockHint.None ? own : hint;
                    Close(element, hint, reason, "\n\n");
                    Walk(child, childHint, childReason, isLink, depth + 1);
                    Close(child, childHint, childReason, "\n\n");
                }
            }
        }
    }

    private static BlockHint HintOf(IElement element) => element.LocalName switch
    {
        "h1" => BlockHint.Title,
        "h2" or "h3" or "h4" or "h5" or "h6" => BlockHint.Heading,
        "p" => BlockHint.Paragraph,
        "figcaption" => BlockHint.Caption,
        _ => BlockHint.None,
    };

    private void Write(IText node, bool isLink)
    {
        var places = page.PlacesOf(node);
        for (var i = 0; i < places.Count; i++)
        {
            var letter = node.Data[i];
            var isSpace = letter is ' ' or '\t' or '\n' or '\r' or '\f';
            if (isSpace && (text.Length == start || text.Last == ' '))
            {
                continue;
            }

            if (text.Length == start && pending.Length > 0)
            {
                text.AppendBreak(pending);
                pending = "";
                start = text.Length;
            }

            text.Append(isSpace ? ' ' : letter, html.Offsets.ToFile(places[i]));
            linked += isLink ? 1 : 0;
        }
    }

    private void Close(IElement element, BlockHint hint, string? reason, string separator)
    {
        if (text.Length > start && text.Last == ' ')
        {
            text.TrimEnd(1);
        }

        if (text.Length > start)
        {
            var isAfterLine = blocks.Count > 0 && blocks[^1].Block.Span.End == start - 1;
            var block = new TextBlock(new TextSpan(start, text.Length), !isAfterLine, reason is null ? hint : BlockHint.Boilerplate, reason);
            blocks.Add(new HtmlBlock(block, element, (double)linked / block.Span.Length));
            pending = separator;
        }
        else if (separator.Length > pending.Length && pending.Length > 0)
        {
            pending = separator;
        }

        start = text.Length;
        linked = 0;
    }

    [GeneratedRegex(@"</?(?:p|br|div|span|a|h[1-6]|ul|ol|li|strong|em|b|i|img|figure|blockquote|section|article)(?:\s[^<>]*)?/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Element();
}
