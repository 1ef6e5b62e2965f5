using GraphBuilder.Articles;

namespace GraphBuilder.Graph.Loading;

/// <summary>The articles that a store holds.</summary>
public sealed class LoadedArticles
{
    private readonly string extraction;
    private readonly Dictionary<string, LoadedArticle> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LoadedArticle> byContent = new(StringComparer.Ordinal);

    internal LoadedArticles(string extraction, IEnumerable<LoadedArticle> articles)
    {
        this.extraction = extraction;
        foreach (var article in articles.OrderBy(article => article.Id, StringComparer.Ordinal))
        {
            byId.Add(article.Id, article);
            byContent.TryAdd(ContentOf(article.Sha256, article.Name), article);
        }
    }

    /// <summary>The id that an article has in a graph: it follows from its address, else from its file and its place in the file.</summary>
    public static string IdOf(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return ArticleGraph.Identify(article);
    }

    /// <summary>The ids of the articles that came from some files, in order.</summary>
    /// <param name="isMeant">Tells by its name whether a file is meant.</param>
    public IReadOnlyList<string> IdsFrom(Func<string, bool> isMeant) =>
        byId.Values.Where(article => isMeant(article.File)).Select(article => article.Id).Order(StringComparer.Ordinal).ToArray();

    /// <summary>Whether the store has the article as it is now, with the facts that this program finds.</summary>
    public bool IsUnchanged(Article article) =>
        byId.TryGetValue(IdOf(article), out var known) && known.Sha256 == article.Sha256 && known.Extraction == extraction;

    /// <summary>Name of an article of the store that has the same content under another name or address; null where there is none.</summary>
    public string? CopyOf(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return !byId.ContainsKey(IdOf(article)) && byContent.TryGetValue(ContentOf(article.Sha256, article.Id), out var known)
            ? known.Name
            : null;
    }

    // A file of several articles has one checksum.
    private static string ContentOf(string sha256, string name) => sha256 + (name.LastIndexOf('#') is var place and >= 0 ? name[place..] : "");
}

/// <summary>An article of a store.</summary>
internal sealed record LoadedArticle(string Id, string Name, string File, string Sha256, string Extraction);
