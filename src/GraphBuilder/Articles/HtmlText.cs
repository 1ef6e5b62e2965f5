using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace GraphBuilder.Articles;

/// <summary>
/// A parsed page whose text nodes know where they stand. The parser tells positions of tokens only, and the tree builder may move, join or
/// drop them, so each text node is found again among the tokens, which come in the same order but for text that stands astray in tables.
/// </summary>
internal sealed class HtmlText
{
    private readonly string html;
    private readonly List<Characters> tokens = [];
    private readonly Dictionary<INode, IReadOnlyList<TextSpan>> places = [];

    private HtmlText(string html) => this.html = html;

    /// <summary>The document.</summary>
    public IHtmlDocument Document { get; private set; } = null!;

    /// <summary>Parses a page or a part of one; there is no HTML that cannot be parsed.</summary>
    public static HtmlText Parse(string html)
    {
        var page = new HtmlText(html);
        var parser = new HtmlParser(new HtmlParserOptions { OnToken = page.Note });
        page.Document = parser.ParseDocument(html);
        page.FindTextNodes();
        return page;
    }

    /// <summary>Where each character of a text node stands in the HTML; empty where it was not found.</summary>
    public IReadOnlyList<TextSpan> PlacesOf(IText node) => places.GetValueOrDefault(node, []);

    private void Note(HtmlToken token, AngleSharp.Text.TextRange range)
    {
        if (token.Type == HtmlTokenType.Character)
        {
            tokens.Add(new Characters(token.Data, new TextSpan(range.Start.Index, Math.Min(range.End.Index, html.Length))));
        }
    }

    private void FindTextNodes()
    {
        var cursor = new Cursor(0, 0);
        foreach (var node in Document.Descendants<IText>())
        {
            if ((Find(node.Data, cursor) ?? Find(node.Data, new Cursor(0, 0))) is { } start)
            {
                places[node] = Take(node.Data.Length, start, out cursor);
            }
        }
    }

    private Cursor? Find(string data, Cursor from)
    {
        for (var cursor = from; cursor.Token < tokens.Count; cursor = new Cursor(cursor.Token + 1, 0))
        {
            var rest = tokens[cursor.Token].Data.AsSpan(cursor.Offset);
            var dropped = rest.Length > 0 && rest[0] == '\n' && data.Length > 0 && data[0] != '\n' ? 1 : 0;
            rest = rest[dropped..];
            if (rest.Length > 0 && (rest.StartsWith(data, StringComparison.Ordinal) || data.AsSpan().StartsWith(rest, StringComparison.Ordinal)))
            {
                return new Cursor(cursor.Token, cursor.Offset + dropped);
            }
        }

        return null;
    }

    private List<TextSpan> Take(int length, Cursor start, out Cursor end)
    {
        var taken = new List<TextSpan>(length);
        end = start;
        while (taken.Count < length && end.Token < tokens.Count)
        {
            var spans = tokens[end.Token].Spans(html);
            var count = Math.Min(length - taken.Count, spans.Count - end.Offset);
            taken.AddRange(spans.Skip(end.Offset).Take(count));
            end = end.Offset + count == spans.Count ? new Cursor(end.Token + 1, 0) : new Cursor(end.Token, end.Offset + count);
        }

        return taken;
    }

    private readonly record struct Cursor(int Token, int Offset);

    /// <summary>A run of characters between two tags, as the parser read it.</summary>
    private sealed record Characters(string Data, TextSpan Span)
    {
        private List<TextSpan>? spans;

        /// <summary>Where each character of <see cref="Data"/> stands: a character reference stands for one character, or for a pair of surrogates.</summary>
        public List<TextSpan> Spans(string html)
        {
            if (spans is not null)
            {
                return spans;
            }

            spans = new List<TextSpan>(Data.Length);
            var at = Span.Start;
            for (var i = 0; i < Data.Length; i++)
            {
                var width = i > 0 && char.IsHighSurrogate(Data[i - 1]) && html[at - 1] != Data[i - 1] && !IsAt(html, at, Data[i]) ? 0
                    : at >= Span.End ? 0
                    : WidthAt(html, at, Data, i);
                var end = Math.Min(at + width, Span.End);
                spans.Add(new TextSpan(at, end));
                at = end;
            }

            return spans;
        }

        private static bool IsAt(string html, int at, char letter) => at < html.Length && html[at] == letter;

        private static int WidthAt(string html, int at, string data, int i)
        {
            if (html[at] == '\r' && IsAt(html, at + 1, '\n'))
            {
                return 2;
            }

            if (html[at] != '&')
            {
                return 1;
            }

            var end = at + 1;
            while (end < html.Length && (char.IsAsciiLetterOrDigit(html[end]) || html[end] == '#'))
            {
                end++;
            }

            var isClosed = IsAt(html, end, ';');
            if (data[i] == '&')
            {
                return html.AsSpan(at, end - at) is "&amp" or "&#38" or "&#x26" or "&AMP" ? end - at + (isClosed ? 1 : 0) : 1;
            }

            // References such as "&eacutes" need no semicolon: the next character of the text ends them.
            while (!isClosed && end > at + 2 && i + 1 < data.Length && !IsAt(html, end, data[i + 1]))
            {
                end--;
            }

            return end - at + (isClosed ? 1 : 0);
        }
    }
}
