using GraphBuilder.Articles;
using GraphBuilder.Language.Sentences;
using GraphBuilder.Language.Tokenization;

namespace GraphBuilder.Language;

/// <summary>Turns the content of a French article into sentences, tokens and words. Pure, and safe to share between threads.</summary>
public sealed class FrenchAnalyzer
{
    private readonly FrenchTokenizer tokenizer;
    private readonly SentenceSplitter splitter;

    private readonly SyntaxAnalyzer? syntax;

    /// <summary>Makes an analyzer of its parts.</summary>
    /// <param name="tokenizer">Cuts text into tokens.</param>
    /// <param name="splitter">Finds the ends of sentences.</param>
    /// <param name="syntax">Gives words their tags, lemmas and dependencies; null leaves them open.</param>
    internal FrenchAnalyzer(FrenchTokenizer tokenizer, SentenceSplitter splitter, SyntaxAnalyzer? syntax = null)
    {
        this.syntax = syntax;
        this.tokenizer = tokenizer;
        this.splitter = splitter;
    }

    /// <summary>Loads the analyzer from the shipped data.</summary>
    /// <param name="files">The shipped data.</param>
    /// <param name="syntax">Gives words their tags, lemmas and dependencies; null leaves them open.</param>
    public static FrenchAnalyzer Load(IResourceFiles files, SyntaxAnalyzer? syntax = null) =>
        new(FrenchTokenizer.Load(files), SentenceSplitter.Load(files), syntax);

    /// <summary>The sentences of an article's content. A sentence never crosses a paragraph.</summary>
    public Document Analyze(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var sentences = new List<Sentence>();
        for (var paragraph = 0; paragraph < article.Paragraphs.Count; paragraph++)
        {
            var tokens = tokenizer.Tokenize(article.Text, article.Paragraphs[paragraph].Span);
            AddSentences(article.Text, tokens, splitter.Split(article.Text, tokens), paragraph, sentences);
        }

        return new Document(article, Annotate(sentences));
    }

    /// <summary>
    /// The sentences of running text whose paragraphs are not known. With <see cref="SyntaxAnalyzer"/>, titles and list items that run into the
    /// next line without a mark are told apart; without it, only marks end sentences.
    /// </summary>
    public IReadOnlyList<Sentence> Analyze(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new List<Sentence>();
        var tokens = tokenizer.Tokenize(text, new TextSpan(0, text.Length));
        var ends = splitter.Split(text, tokens);
        AddSentences(text, tokens, syntax is null ? ends : syntax.Boundaries.Split(text, tokens, ends), 0, sentences);
        return Annotate(sentences);
    }

    // All sentences of a text at once: parsing them together is faster.
    private IReadOnlyList<Sentence> Annotate(List<Sentence> sentences) => syntax is null ? sentences : syntax.AnnotateAll(sentences);

    private void AddSentences(string text, IReadOnlyList<TextSpan> tokens, IReadOnlyList<int> ends, int paragraph, List<Sentence> sentences)
    {
        var first = 0;
        foreach (var end in ends)
        {
            var forms = new string[end - first];
            for (var i = 0; i < forms.Length; i++)
            {
                forms[i] = tokens[first + i].In(text);
            }

            sentences.Add(MakeSentence(forms, tokens, first, sentences.Count, paragraph));
            first = end;
        }
    }

    private Sentence MakeSentence(string[] forms, IReadOnlyList<TextSpan> spans, int first, int ordinal, int paragraph)
    {
        var tokens = new List<Token>(forms.Length);
        var words = new List<Word>(forms.Length + 4);
        var plain = syntax?.Plain(forms) ?? forms;
        for (var i = 0; i < forms.Length; i++)
        {
            var span = spans[first + i];
            var form = forms[i];
            var firstWord = words.Count;
            if (Contraction.Split(form) is var (preposition, article) && !IsArticleAlone(plain, i))
            {
                words.Add(new Word { Form = preposition, Token = tokens.Count, Span = span });
                words.Add(new Word { Form = article, Token = tokens.Count, Span = span });
            }
            else
            {
                words.Add(new Word { Form = form, Token = tokens.Count, Span = span });
            }

            tokens.Add(new Token(span, form, firstWord, words.Count - firstWord));
        }

        return new Sentence
        {
            Ordinal = ordinal,
            Span = new TextSpan(spans[first].Start, spans[first + forms.Length - 1].End),
            Paragraph = paragraph,
            Tokens = tokens,
            Words = words,
        };
    }

    private bool IsArticleAlone(string[] forms, int index)
    {
        if (syntax is not null)
        {
            return ContractionChooser.IsAmbiguous(forms[index]) && !syntax.IsContracted(forms, index);
        }

        return forms[index].Equals("des", StringComparison.OrdinalIgnoreCase) && Contraction.IsIndefinite(index > 0 ? forms[index - 1] : null);
    }
}
