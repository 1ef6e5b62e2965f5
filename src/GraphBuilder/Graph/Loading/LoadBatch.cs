using System.Text;
using GraphBuilder.Relations;

namespace GraphBuilder.Graph.Loading;

/// <summary>Collects the articles of one transaction: enough to be quick, few enough that little is lost when the program is killed.</summary>
public sealed class LoadBatch
{
    /// <summary>Articles of a batch, at most.</summary>
    public const int MostArticles = 16;

    /// <summary>Rows of a batch from which on it is full: sentences, mentions, events and relations.</summary>
    public const int EnoughRows = 10_000;

    /// <summary>Bytes of the articles' texts from which on a batch is full.</summary>
    public const int EnoughBytes = 2 << 20;

    private readonly List<Facts> articles = [];
    private int rows;
    private int bytes;

    /// <summary>How many articles it holds.</summary>
    public int Count => articles.Count;

    /// <summary>Whether it should be loaded before another article is added.</summary>
    public bool IsFull => articles.Count >= MostArticles || rows >= EnoughRows || bytes >= EnoughBytes;

    /// <summary>Adds the facts of an article.</summary>
    public void Add(Facts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        articles.Add(facts);
        rows += 1 + facts.Mentions.Document.Sentences.Count + facts.Mentions.Mentions.Count + facts.Events.Count + facts.Relations.Count;
        bytes += Encoding.UTF8.GetByteCount(facts.Mentions.Document.Article.Text);
    }

    /// <summary>Takes out what it holds.</summary>
    public IReadOnlyList<Facts> TakeAll()
    {
        var taken = articles.ToArray();
        articles.Clear();
        rows = 0;
        bytes = 0;
        return taken;
    }
}
