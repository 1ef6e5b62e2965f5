using System.Text;
using GraphBuilder.Language;
using GraphBuilder.Language.Trees;

namespace GraphBuilder.Entities.Names;

/// <summary>A sentence with what the rules ask of its tokens again and again, worked out once.</summary>
internal sealed class SentenceWords
{
    private readonly WordClasses<ControlVerb> _verbs;
    private SentenceTree? _tree;

    /// <summary>Works it out.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="verbs">Who is the subject of the infinitives below which verbs.</param>
    /// <param name="article">The words of its article.</param>
    public SentenceWords(Sentence sentence, WordClasses<ControlVerb> verbs, ArticleForms article)
    {
        _verbs = verbs;
        Article = article;
        Sentence = sentence;
        Folded = new string[sentence.Tokens.Count];
        for (var i = 0; i < Folded.Length; i++)
        {
            Folded[i] = Folding.Fold(sentence.Tokens[i].Form);
        }
    }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>The words of its article.</summary>
    public ArticleForms Article { get; }

    /// <summary>The sentence's tree, made when first asked for.</summary>
    /// <exception cref="ArgumentException">The sentence was not parsed.</exception>
    public SentenceTree Tree => _tree ??= new SentenceTree(Sentence, _verbs);

    /// <summary>The tokens without case and accents, by index.</summary>
    public string[] Folded { get; }

    /// <summary>Number of tokens.</summary>
    public int Count => Folded.Length;

    /// <summary>The token as written.</summary>
    public string Form(int index) => Sentence.Tokens[index].Form;

    /// <summary>The folded token at an index, or the empty string beyond the sentence.</summary>
    public string At(int index) => index >= 0 && index < Folded.Length ? Folded[index] : string.Empty;

    /// <summary>Whether the token at an index starts with a capital letter.</summary>
    public bool IsCapitalised(int index) => index >= 0 && index < Folded.Length && char.IsUpper(Sentence.Tokens[index].Form[0]);

    /// <summary>Whether nothing, not even a space, parts the token from the one before it.</summary>
    public bool IsGlued(int index) => index > 0 && Sentence.Tokens[index].Span.Start == Sentence.Tokens[index - 1].Span.End;

    /// <summary>Whether the token opens the sentence, quotes and brackets aside.</summary>
    public bool IsFirstWord(int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (char.IsLetterOrDigit(Folded[i][0]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The tokens from one to another as one text, with a single space where any white space parts them.</summary>
    /// <param name="first">Index of the first token.</param>
    /// <param name="end">Index just after the last token.</param>
    public string Text(int first, int end)
    {
        var text = new StringBuilder();
        for (var i = first; i < end; i++)
        {
            if (i > first && !IsGlued(i))
            {
                text.Append(' ');
            }

            text.Append(Form(i));
        }

        return text.ToString();
    }

    /// <summary>The characters from one token to another.</summary>
    /// <param name="first">Index of the first token.</param>
    /// <param name="count">How many tokens.</param>
    public TextSpan Span(int first, int count) => new(Sentence.Tokens[first].Span.Start, Sentence.Tokens[first + count - 1].Span.End);
}
