using System.Text;

namespace GraphBuilder.Language.Conllu;

/// <summary>Between CoNLL-U sentences and the sentences of a document.</summary>
public static class ConlluConversion
{
    /// <summary>The sentence in CoNLL-U form; what is not annotated yet is left open.</summary>
    /// <param name="sentence">A sentence of a document.</param>
    /// <param name="text">The whole text that its spans point into.</param>
    public static ConlluSentence ToConllu(this Sentence sentence, string text)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new ConlluToken[sentence.Tokens.Count];
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = sentence.Tokens[i];
            var spaceAfter = token.Span.End >= text.Length || char.IsWhiteSpace(text[token.Span.End]);
            tokens[i] = new ConlluToken(token.Form, token.FirstWord, token.WordCount, spaceAfter, token.WordCount > 1);
        }

        return new ConlluSentence
        {
            Text = OneLine(sentence.Span.Of(text)),
            Tokens = tokens,
            Words = sentence.Words.Select(ToConllu).ToArray(),
        };
    }

    /// <summary>The tokens and words of a CoNLL-U sentence, without its annotation, as a sentence of the text that the forms and spaces make.</summary>
    /// <param name="sentence">The sentence; its first token stands at offset 0 of the text.</param>
    /// <param name="text">The text of the sentence alone.</param>
    public static Sentence ToSentence(this ConlluSentence sentence, out string text)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        text = sentence.SurfaceText();
        var tokens = new Token[sentence.Tokens.Count];
        var words = new Word[sentence.Words.Count];
        var at = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = sentence.Tokens[i];
            var span = new TextSpan(at, at + token.Form.Length);
            tokens[i] = new Token(span, token.Form, token.FirstWord, token.WordCount);
            for (var word = token.FirstWord; word < token.FirstWord + token.WordCount; word++)
            {
                words[word] = new Word { Form = sentence.Words[word].Form, Token = i, Span = span };
            }

            at = span.End + (token.SpaceAfter ? 1 : 0);
        }

        return new Sentence { Ordinal = 0, Span = new TextSpan(0, tokens[^1].Span.End), Paragraph = 0, Tokens = tokens, Words = words };
    }

    /// <summary>The text that the tokens and the spaces between them make, without a space at its end.</summary>
    public static string SurfaceText(this ConlluSentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return string.Concat(sentence.Tokens.Select(token => token.SpaceAfter ? token.Form + " " : token.Form)).TrimEnd();
    }

    // Line ends, tabs and runs of spaces are one space, as the text of a CoNLL-U sentence has it; a single no-break space stays.
    private static string OneLine(ReadOnlySpan<char> text)
    {
        var line = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                line.Append(text[i]);
            }
            else if (!char.IsWhiteSpace(text[i - 1]))
            {
                line.Append(char.IsControl(text[i]) || char.IsWhiteSpace(text[i + 1]) ? ' ' : text[i]);
            }
        }

        return line.ToString();
    }

    private static ConlluWord ToConllu(Word word) => new()
    {
        Form = word.Form,
        Lemma = word.Lemma ?? "_",
        Upos = word.Upos ?? "_",
        Features = word.Features ?? "",
        Head = word.Dependency?.Head,
        Relation = word.Dependency?.Relation ?? "_",
    };
}
