using AngleSharp.Dom;

namespace GraphBuilder.Articles;

/// <summary>Reads the article of a web page: finds the part of the page that holds it, by its elements or else by where the running text is.</summary>
internal static class HtmlArticles
{
    /// <summary>A block with this share of links is a list of other articles or a menu.</summary>
    public const double MostlyLinks = 0.7;

    private const int RunningText = 80;

    /// <summary>The article of a page.</summary>
    public static ArticleSource OfPage(string file)
    {
        var page = HtmlText.Parse(file);
        var text = new MappedText();
        var blocks = HtmlBlocks.Append(text, new MappedString(file, OffsetMap.Identity), page);
        var built = text.Build();
        if (blocks.Count == 0)
        {
            return new ArticleSource { Text = "", Problem = "the page has no text" };
        }

        var metadata = HtmlMetadata.Read(page.Document);
        var judged = Judge(blocks, page.Document.Body!, built.Text, metadata.Title);
        var title = judged.FirstOrDefault(block => block.Hint == BlockHint.Title) is { } shown ? shown.Span.In(built.Text) : metadata.Title;
        return metadata with { Text = built.Text, Offsets = built.Offsets, Blocks = judged, Title = title };
    }

    private static List<TextBlock> Judge(IReadOnlyList<HtmlBlock> blocks, IElement body, string text, string? knownTitle)
    {
        var article = FindArticle(blocks, body);
        var title = FindTitle(blocks, article, text, knownTitle);
        var first = blocks.TakeWhile(block => !article.Contains(block.Element)).Count();
        return [.. blocks.Select((block, i) => i == title ? block.Block with { Hint = BlockHint.Title, Reason = null }
            : block.Block.Hint == BlockHint.Boilerplate ? block.Block
            : block.LinkShare >= MostlyLinks ? Cut(block, "teaser")
            : !article.Contains(block.Element) && (title is null || i < title || i > first) ? Cut(block, "outside the article")
            : block.Block.Hint == BlockHint.Title ? block.Block with { Hint = BlockHint.Heading }
            : block.Block)];
    }

    private static TextBlock Cut(HtmlBlock block, string reason) => block.Block with { Hint = BlockHint.Boilerplate, Reason = reason };

    // The title is the heading that the metadata name, else the first of the first level in the article, else on the page.
    private static int? FindTitle(IReadOnlyList<HtmlBlock> blocks, IElement article, string text, string? knownTitle)
    {
        var known = knownTitle is null ? null : FoldedText.Collapse(FoldedText.Of(knownTitle));
        int? named = null, inside = null, outside = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            var shown = FoldedText.Collapse(FoldedText.Of(blocks[i].Block.Span.In(text)));
            if (known is not null && blocks[i].Block.Hint is BlockHint.Title or BlockHint.Heading && known.StartsWith(shown, StringComparison.Ordinal) && shown.Length >= 10)
            {
                named ??= i;
            }

            if (blocks[i].Block.Hint == BlockHint.Title)
            {
                inside ??= article.Contains(blocks[i].Element) ? i : null;
                outside ??= i;
            }
        }

        return named ?? inside ?? outside;
    }

    private static IElement FindArticle(IReadOnlyList<HtmlBlock> blocks, IElement body)
    {
        var running = blocks.Where(block => block.Block.Hint is BlockHint.None or BlockHint.Paragraph && block.LinkShare < MostlyLinks
            && block.Block.Span.Length >= RunningText).ToList();
        var all = Weight(running, body);
        foreach (var selector in new[] { "article", "[itemprop=articleBody]", "main, [role=main]" })
        {
            var best = body.QuerySelectorAll(selector).MaxBy(element => Weight(running, element));
            if (best is not null && Weight(running, best) * 2 > all)
            {
                return best;
            }
        }

        return Densest(running, body, all);
    }

    // The innermost element that still holds four fifths of the running text.
    private static IElement Densest(List<HtmlBlock> running, IElement body, int all)
    {
        var densest = body;
        while (densest.Children.FirstOrDefault(child => Weight(running, child) * 5 >= all * 4 && all > 0) is { } inner
            && inner.LocalName is not ("p" or "ul" or "ol" or "blockquote"))
        {
            densest = inner;
        }

        return densest;
    }

    private static int Weight(List<HtmlBlock> running, IElement element) =>
        running.Where(block => element.Contains(block.Element)).Sum(block => block.Block.Span.Length);
}
