using System.Globalization;
using System.Text;
using GraphBuilder.Language.Conllu;

namespace GraphBuilder.Training.Evaluation;

/// <summary>A side of the comparison: the characters of all token forms without spaces, and where tokens, sentences and words stand among them.</summary>
internal sealed class EvaluatedText
{
    private EvaluatedText(string characters, List<TextSpan> tokens, List<TextSpan> sentences, List<EvaluatedWord> words)
    {
        Characters = characters;
        Tokens = tokens;
        Sentences = sentences;
        Words = words;
    }

    /// <summary>The forms of all tokens joined, every character of the Unicode class Zs removed.</summary>
    public string Characters { get; }

    /// <summary>Spans of the tokens in <see cref="Characters"/>, ascending.</summary>
    public IReadOnlyList<TextSpan> Tokens { get; }

    /// <summary>Spans of the sentences in <see cref="Characters"/>, ascending.</summary>
    public IReadOnlyList<TextSpan> Sentences { get; }

    /// <summary>The syntactic words of all sentences.</summary>
    public IReadOnlyList<EvaluatedWord> Words { get; }

    /// <summary>Reads a side.</summary>
    /// <param name="sentences">Its sentences, in order.</param>
    /// <param name="name">What to call it in messages.</param>
    /// <exception cref="EvaluationException">A sentence has several roots, none, or a cycle. Sentences without any head are let through.</exception>
    public static EvaluatedText Of(IEnumerable<ConlluSentence> sentences, string name)
    {
        var characters = new StringBuilder();
        var tokenSpans = new List<TextSpan>();
        var sentenceSpans = new List<TextSpan>();
        var words = new List<EvaluatedWord>();
        foreach (var sentence in sentences)
        {
            CheckTree(sentence, name);
            var first = words.Count;
            var start = characters.Length;
            foreach (var token in sentence.Tokens)
            {
                var tokenStart = characters.Length;
                AppendWithoutSpaces(characters, token.Form);
                var span = new TextSpan(tokenStart, characters.Length);
                tokenSpans.Add(span);
                for (var i = token.FirstWord; i < token.FirstWord + token.WordCount; i++)
                {
                    var word = sentence.Words[i];
                    words.Add(new EvaluatedWord(word, span, token.IsMultiword, word.Head is { } head and >= 0 ? first + head : -1));
                }
            }

            sentenceSpans.Add(new TextSpan(start, characters.Length));
            for (var i = first; i < words.Count; i++)
            {
                if (words[i].Parent >= 0 && words[i].IsFunctional)
                {
                    words[words[i].Parent].FunctionalChildren.Add(i);
                }
            }
        }

        return new EvaluatedText(characters.ToString(), tokenSpans, sentenceSpans, words);
    }

    private static void AppendWithoutSpaces(StringBuilder characters, string form)
    {
        foreach (var letter in form)
        {
            if (char.GetUnicodeCategory(letter) != UnicodeCategory.SpaceSeparator)
            {
                characters.Append(letter);
            }
        }
    }

    private static void CheckTree(ConlluSentence sentence, string name)
    {
        var heads = sentence.Words;
        if (heads.All(word => word.Head is null))
        {
            return;
        }

        var roots = heads.Count(word => word.Head == -1);
        if (roots != 1)
        {
            throw new EvaluationException($"{name}: {roots} roots, not one, in the sentence {Describe(sentence)}");
        }

        for (var i = 0; i < heads.Count; i++)
        {
            var steps = 0;
            for (var at = i; at >= 0; at = heads[at].Head ?? -1)
            {
                if (++steps > heads.Count)
                {
                    throw new EvaluationException($"{name}: the heads of '{heads[i].Form}' run in a circle in the sentence {Describe(sentence)}");
                }
            }
        }
    }

    private static string Describe(ConlluSentence sentence) => sentence.Id ?? $"'{sentence.SurfaceText()}'";
}
