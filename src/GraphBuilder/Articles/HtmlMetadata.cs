using System.Text.Json;
using AngleSharp.Html.Dom;

namespace GraphBuilder.Articles;

/// <summary>Reads what a page says about its article in its head and in linked data.</summary>
internal static class HtmlMetadata
{
    private static readonly string[] DateNames =
        ["article:published_time", "og:article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.created", "pubdate", "publish-date", "parsely-pub-date", "sailthru.date"];

    /// <summary>The metadata; the text is empty.</summary>
    public static ArticleSource Read(IHtmlDocument page)
    {
        var linked = LinkedData(page);
        return new ArticleSource
        {
            Text = "",
            Title = Meta(page, "og:title") ?? linked?.Title ?? Meta(page, "twitter:title") ?? Trimmed(page.QuerySelector("title")?.TextContent),
            Published = linked?.Published
                ?? DateNames.Select(name => MetadataDate.Parse(Meta(page, name))).FirstOrDefault(date => date is not null)
                ?? MetadataDate.Parse(TimeOfArticle(page)),
            Url = Trimmed(page.QuerySelector("link[rel=canonical]")?.GetAttribute("href")) ?? Meta(page, "og:url") ?? linked?.Url,
            Source = Meta(page, "og:site_name") ?? linked?.Source ?? Meta(page, "application-name"),
            Author = linked?.Author ?? Meta(page, "author") ?? Meta(page, "article:author") ?? Meta(page, "dc.creator"),
        };
    }

    private static string? Meta(IHtmlDocument page, string name) => page.QuerySelectorAll("meta")
        .Where(meta => new[] { meta.GetAttribute("property"), meta.GetAttribute("name"), meta.GetAttribute("itemprop") }
            .Any(key => name.Equals(key, StringComparison.OrdinalIgnoreCase)))
        .Select(meta => Trimmed(meta.GetAttribute("content")))
        .FirstOrDefault(content => content is not null);

    // The first time of an article is that of its publication; those of a list of teasers are of other articles.
    private static string? TimeOfArticle(IHtmlDocument page)
    {
        var time = page.QuerySelector("time[itemprop=datePublished], time[pubdate]")
            ?? (page.QuerySelectorAll("article").Length <= 1 ? page.QuerySelector("article time[datetime], main time[datetime]") : null);
        return time?.GetAttribute("datetime") ?? time?.TextContent;
    }

    private static ArticleSource? LinkedData(IHtmlDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                var text = script.TextContent;
                if (text.Length > 0 && FindArticle(JsonItem.Parse(text, new TextSpan(0, text.Length))) is { } article)
                {
                    return JsonArticles.Metadata(article);
                }
            }
            catch (JsonException)
            {
                // Linked data with an error is not rare; the page is still readable and says the same in its head.
            }
        }

        return null;
    }

    private static JsonObjectItem? FindArticle(JsonItem item) => item switch
    {
        JsonArrayItem array => array.Items.Select(FindArticle).FirstOrDefault(found => found is not null),
        JsonObjectItem one when one.Members.Any(member => member.Name == "@type" && IsArticle(member.Value)) => one,
        JsonObjectItem graph => graph.Members.Where(member => member.Name == "@graph").Select(member => FindArticle(member.Value)).FirstOrDefault(),
        _ => null,
    };

    private static bool IsArticle(JsonItem type) => type switch
    {
        JsonTextItem text => text.Value.Text.EndsWith("Article", StringComparison.Ordinal) || text.Value.Text.EndsWith("Posting", StringComparison.Ordinal),
        JsonArrayItem array => array.Items.Any(IsArticle),
        _ => false,
    };

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
