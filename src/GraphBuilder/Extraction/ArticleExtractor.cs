using GraphBuilder.Articles;
using GraphBuilder.Entities;
using GraphBuilder.Entities.Authority;
using GraphBuilder.Events;
using GraphBuilder.Language;
using GraphBuilder.Language.Models;
using GraphBuilder.Language.Sentences;
using GraphBuilder.Language.Tokenization;
using GraphBuilder.Relations;

namespace GraphBuilder.Extraction;

/// <summary>The whole of extraction: an article goes in, its facts come out. Pure, and safe to share between threads.</summary>
public sealed class ArticleExtractor
{
    private readonly FrenchAnalyzer _analyzer;
    private readonly EntityLinker _linker;
    private readonly EventExtractor _events;
    private readonly RelationExtractor _relations;

    private ArticleExtractor(FrenchAnalyzer analyzer, EntityLinker linker, EventExtractor events, RelationExtractor relations, AuthorityFile authority)
    {
        _analyzer = analyzer;
        _linker = linker;
        _events = events;
        _relations = relations;
        Authority = authority;
    }

    /// <summary>The authority file that names are linked to.</summary>
    public AuthorityFile Authority { get; }

    /// <summary>Loads every stage from the shipped data.</summary>
    /// <param name="files">The shipped data.</param>
    /// <param name="authority">What is known beforehand; null for the shipped authority file.</param>
    /// <exception cref="FileNotFoundException">A data file is missing.</exception>
    /// <exception cref="AuthorityFormatException">The authority file is not of its format.</exception>
    /// <exception cref="LexiconFormatException">A lexicon is not of its format.</exception>
    /// <exception cref="ModelFormatException">A language model is missing or damaged.</exception>
    public static ArticleExtractor Load(IResourceFiles files, AuthorityFile? authority = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        var syntax = Task.Run(() => SyntaxAnalyzer.Load(files.OpenBinary));
        var tokenizer = FrenchTokenizer.Load(files);
        authority ??= LoadAuthority(files);
        var linker = EntityLinker.Load(authority, tokenizer, files);
        return new ArticleExtractor(
            Analyzer(files, authority, tokenizer, syntax.GetAwaiter().GetResult()),
            linker,
            EventExtractor.Load(authority, linker, tokenizer, files),
            RelationExtractor.Load(authority, linker, files),
            authority);
    }

    /// <summary>The analysis for articles about those whom an authority file knows.</summary>
    internal static FrenchAnalyzer Analyzer(IResourceFiles files, AuthorityFile authority, FrenchTokenizer tokenizer, SyntaxAnalyzer syntax) =>
        new(tokenizer.With(KnownPairs.Of(authority)), SentenceSplitter.Load(files), syntax);

    /// <summary>Loads the authority file from the shipped data.</summary>
    public static AuthorityFile LoadAuthority(IResourceFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var open = files.List("data/authority").Where(path => path.EndsWith(".txt", StringComparison.Ordinal))
            .Select(path => (Name: path[(path.LastIndexOf('/') + 1)..], Reader: files.OpenText(path))).ToList();
        try
        {
            return AuthorityFile.Read(open);
        }
        finally
        {
            open.ForEach(file => file.Reader.Dispose());
        }
    }

    /// <summary>The facts of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="minConfidence">Events that are less sure are left out, 0 to 1; null for the usual measure, chosen on annotated articles.</param>
    public Facts Extract(Article article, double? minConfidence = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        var linked = _linker.Link(_analyzer.Analyze(article));
        var relations = _relations.Extract(linked);
        var (mentions, events) = _events.Extract(linked, minConfidence ?? _events.UsualConfidence);
        var related = relations.SelectMany(relation => new[] { relation.Subject, relation.Object });
        return new Facts(ImpliedEntities.Complete(mentions, related, Authority), events, relations);
    }
}
