using AngleSharp.Dom;

namespace GraphBuilder.Articles;

/// <summary>Knows the parts of a page that surround the article by their elements and by the words of their class and id.</summary>
internal static class HtmlContainers
{
    // A part with so much running text is the article itself, whatever its class says ("content paywall", "main has-sidebar").
    private const int MostParagraphs = 3;
    private const int LongParagraph = 140;

    private static readonly HashSet<string> Unread = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "svg", "iframe", "head", "object", "canvas", "video", "audio", "select", "textarea", "math", "map",
    };

    private static readonly Dictionary<string, string> ByElement = new(StringComparer.Ordinal)
    {
        ["nav"] = "navigation", ["aside"] = "teaser", ["footer"] = "navigation", ["form"] = "newsletter", ["button"] = "share",
        ["dialog"] = "notice", ["menu"] = "navigation",
    };

    private static readonly Dictionary<string, string> ByWord = new(StringComparer.Ordinal)
    {
        ["ad"] = "advertising", ["ads"] = "advertising", ["advert"] = "advertising", ["pub"] = "advertising", ["publicite"] = "advertising",
        ["sponsor"] = "advertising", ["sponsored"] = "advertising",
        ["comment"] = "comment", ["comments"] = "comment", ["commentaires"] = "comment", ["disqus"] = "comment", ["reactions"] = "comment",
        ["cookie"] = "cookies", ["cookies"] = "cookies", ["consent"] = "cookies", ["gdpr"] = "cookies", ["rgpd"] = "cookies",
        ["ariane"] = "navigation", ["breadcrumb"] = "navigation", ["breadcrumbs"] = "navigation", ["footer"] = "navigation", ["menu"] = "navigation",
        ["nav"] = "navigation", ["navbar"] = "navigation", ["navigation"] = "navigation", ["pagination"] = "navigation", ["tags"] = "navigation",
        ["newsletter"] = "newsletter", ["paywall"] = "newsletter", ["subscribe"] = "newsletter", ["abonnement"] = "newsletter",
        ["partage"] = "share", ["partager"] = "share", ["share"] = "share", ["sharing"] = "share", ["social"] = "share",
        ["outbrain"] = "teaser", ["popular"] = "teaser", ["promo"] = "teaser", ["readmore"] = "teaser", ["recommended"] = "teaser",
        ["related"] = "teaser", ["sidebar"] = "teaser", ["similar"] = "teaser", ["taboola"] = "teaser", ["trending"] = "teaser",
    };

    /// <summary>Whether an element holds nothing that a reader sees as text.</summary>
    public static bool IsUnread(IElement element) => Unread.Contains(element.LocalName) || element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Why the text of an element is none of the article's; null where nothing tells so.</summary>
    public static string? ReasonOf(IElement element)
    {
        if (element.LocalName is "html" or "body" or "main" or "article" or "h1")
        {
            return null;
        }

        var reason = ByElement.GetValueOrDefault(element.LocalName) ?? element.GetAttribute("role") switch
        {
            "navigation" => "navigation",
            "complementary" => "teaser",
            "contentinfo" => "navigation",
            _ => null,
        };
        return (reason ?? OfWords(element.ClassName) ?? OfWords(element.Id)) is { } found && !HoldsArticle(element) ? found : null;
    }

    private static string? OfWords(string? names)
    {
        if (names is null)
        {
            return null;
        }

        foreach (var name in names.Split([' ', '-', '_', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (ByWord.TryGetValue(name.ToLowerInvariant(), out var reason))
            {
                return reason;
            }
        }

        return null;
    }

    private static bool HoldsArticle(IElement element) => element.QuerySelector("h1") is not null
        || element.QuerySelectorAll("p").Count(paragraph => paragraph.TextContent.Length >= LongParagraph) >= MostParagraphs;
}
