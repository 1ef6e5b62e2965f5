using System.Globalization;
using GraphBuilder.Language;
using GraphBuilder.Language.Trees;

namespace GraphBuilder.Tests.Language.Trees;

/// <summary>Sentences with trees made by hand: a word a line, <c>form lemma UPOS head relation features</c>, heads counted from 1, 0 for the root.</summary>
internal static class HandTree
{
    /// <summary>The shipped verbs.</summary>
    public static WordClasses<ControlVerb> Verbs { get; } = WordClasses<ControlVerb>.LoadLemmas(ShippedFiles.Instance, "control-verbs");

    /// <summary>The tree of a sentence whose words are all tokens.</summary>
    public static SentenceTree Of(string lines)
    {
        var tokens = new List<Token>();
        var words = new List<Word>();
        var at = 0;
        foreach (var line in lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var columns = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var span = new TextSpan(at, at + columns[0].Length);
            at = span.End + 1;
            words.Add(new Word
            {
                Form = columns[0],
                Token = tokens.Count,
                Span = span,
                Lemma = columns[1],
                Upos = columns[2],
                Features = columns.Length > 5 ? columns[5] : string.Empty,
                Dependency = new Dependency(int.Parse(columns[3], CultureInfo.InvariantCulture) - 1, columns[4]),
            });
            tokens.Add(new Token(span, columns[0], tokens.Count, 1));
        }

        return new SentenceTree(new Sentence { Ordinal = 0, Span = new TextSpan(0, at - 1), Paragraph = 0, Tokens = tokens, Words = words }, Verbs);
    }

    /// <summary>Index of a word by its form.</summary>
    public static int At(this SentenceTree tree, string form)
    {
        for (var word = 0; word < tree.Count; word++)
        {
            if (tree[word].Form == form)
            {
                return word;
            }
        }

        throw new ArgumentException($"There is no word '{form}'.", nameof(form));
    }
}
