using System.Globalization;
using System.Xml;

namespace GraphBuilder.Articles;

/// <summary>Reads the articles of RSS 2.0, RSS 1.0 and Atom feeds.</summary>
internal static class FeedArticles
{
    private static readonly string[] TextNames = ["encoded", "content", "fulltext", "description", "summary"];
    private static readonly string[] DateNames = ["pubDate", "published", "date", "issued", "updated"];

    /// <summary>The articles of a feed.</summary>
    public static IReadOnlyList<ArticleSource> OfFile(string file)
    {
        var feed = new XmlText(file);
        List<XmlTextElement> items;
        string? source;
        try
        {
            (items, source) = feed.ReadFeed();
        }
        catch (XmlException error)
        {
            return [Problem(string.Create(CultureInfo.InvariantCulture, $"broken XML at line {error.LineNumber}, column {error.LinePosition}"))];
        }

        return items.Count == 0 ? [Problem("no feed: neither an RSS item nor an Atom entry in it")] : [.. items.Select(item => Of(item, source))];
    }

    private static ArticleSource Problem(string reason) => new() { Text = "", Problem = reason };

    private static ArticleSource Of(XmlTextElement item, string? source)
    {
        var body = TextNames.Select(item.Text).Where(text => text is not null && !string.IsNullOrWhiteSpace(text.Text)).MaxBy(text => text!.Text.Length);
        if (body is null)
        {
            return Problem("the item has no text (none of content:encoded, content, description, summary)");
        }

        var title = item.Text("title");
        return BodyWithTitle.Of(title, body) with
        {
            Title = Words(title),
            Source = Words(item.Text("source")) ?? source,
            Author = Words(item.Text("creator")) ?? Words(item.Text("author")),
            Url = Words(item.Text("link")) ?? item.Address,
            Published = DateNames.Select(name => MetadataDate.Parse(Words(item.Text(name)))).FirstOrDefault(date => date is not null),
        };
    }

    private static string? Words(MappedString? text) => string.IsNullOrWhiteSpace(text?.Text) ? null : text.Text.Trim();
}
