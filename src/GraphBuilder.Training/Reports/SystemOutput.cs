using GraphBuilder.Language;
using GraphBuilder.Language.Conllu;
using GraphBuilder.Training.Corpora;

namespace GraphBuilder.Training.Reports;

/// <summary>What the program makes of a treebank in the three settings that scores are given for.</summary>
internal static class SystemOutput
{
    /// <summary>From the raw text.</summary>
    /// <param name="treebank">The treebank.</param>
    /// <param name="analyzer">The analyzer.</param>
    public static List<ConlluSentence> FromRawText(Treebank treebank, FrenchAnalyzer analyzer)
    {
        var text = treebank.RawText;
        return analyzer.Analyze(text).Select(sentence => sentence.ToConllu(text)).ToList();
    }

    /// <summary>From gold sentences, tokens and words.</summary>
    public static List<ConlluSentence> FromTokens(Treebank treebank, SyntaxAnalyzer syntax) =>
        treebank.Sentences.Select(sentence => WithGoldTokens(sentence.Source, syntax.Annotate(sentence.Source.ToSentence(out var text)).ToConllu(text))).ToList();

    /// <summary>From gold words and tags.</summary>
    public static List<ConlluSentence> FromTags(Treebank treebank, SyntaxAnalyzer syntax) => treebank.Sentences.Select(sentence =>
    {
        var tree = syntax.ParseTagged(sentence.Forms, sentence.Tags);
        return sentence.Source with { Words = sentence.Source.Words.Select((word, i) => word with { Head = tree[i].Head, Relation = tree[i].Relation }).ToArray() };
    }).ToList();

    // A range of one word is kept as the treebank writes it.
    private static ConlluSentence WithGoldTokens(ConlluSentence gold, ConlluSentence system) => system with { Tokens = gold.Tokens };
}
