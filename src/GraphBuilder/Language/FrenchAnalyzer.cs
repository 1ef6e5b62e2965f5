using GraphBuilder.Articles;
using GraphBuilder.Language.Sentences;
using GraphBuilder.Language.Tokenization;

namespace GraphBuilder.Language;

/// <summary>Turns the content of a French article into sentences, tokens and words. Pure, and safe to share between threads.</summary>
internal sealed class FrenchAnalyzer
{
    private readonly FrenchTokenizer tokenizer;
    private readonly SentenceSplitter splitter;

    /// <summary>Makes an analyzer of its parts.</summary>
    public FrenchAnalyzer(FrenchTokenizer tokenizer, SentenceSplitter splitter)
    {
        this.tokenizer = tokenizer;
        this.splitter = splitter;
    }

    /// <summary>Loads the analyzer from the shipped data.</summary>
    public static FrenchAnalyzer Load(IResourceFiles files) => new(FrenchTokenizer.Load(files), SentenceSplitter.Load(files));

    /// <summary>The sentences of an article's content. A sentence never crosses a paragraph.</summary>
    public Document Analyze(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var sentences = new List<Sentence>();
        for (var paragraph = 0; paragraph < article.Paragraphs.Count; paragraph++)
        {
            var tokens = tokenizer.Tokenize(article.Text, article.Paragraphs[paragraph].Span);
            var first = 0;
            foreach (var end in splitter.Split(article.Text, tokens))
            {
                sentences.Add(MakeSentence(article.Text, tokens, first, end, sentences.Count, paragraph));
                first = end;
            }
        }

        return new Document(article, sentences);
    }

    private static Sentence MakeSentence(string text, IReadOnlyList<TextSpan> spans, int first, int end, int ordinal, int paragraph)
    {
        var tokens = new List<Token>(end - first);
        var words = new List<Word>(end - first + 4);
        for (var i = first; i < end; i++)
        {
            var span = spans[i];
            var form = span.In(text);
            var contraction = Contraction.Split(form);
            if (contraction is not null && form.Equals("des", StringComparison.OrdinalIgnoreCase)
                && Contraction.IsIndefinite(tokens.Count > 0 ? tokens[^1].Form : null))
            {
                contraction = null;
            }

            var firstWord = words.Count;
            if (contraction is var (preposition, article))
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
            Span = new TextSpan(spans[first].Start, spans[end - 1].End),
            Paragraph = paragraph,
            Tokens = tokens,
            Words = words,
        };
    }
}
