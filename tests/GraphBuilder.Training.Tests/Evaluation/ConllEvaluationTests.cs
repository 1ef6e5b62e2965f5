using GraphBuilder.Language.Conllu;
using GraphBuilder.Training.Evaluation;

namespace GraphBuilder.Training.Tests.Evaluation;

[TestFixture]
internal sealed class ConllEvaluationTests
{
    // "Il parle du chat noir ." and "Bon ." : 7 + 2 words, 6 + 2 tokens. A range of words is written form=first+second.
    private const string Gold = """
        Il il PRON Number=Sing 2 nsubj
        parle parler VERB Mood=Ind|Number=Sing 0 root
        du=de+le
        de de ADP _ 5 case
        le le DET Definite=Def 5 det
        chat chat NOUN Gender=Masc|Number[psor]=Sing 2 obl:arg
        noir noir ADJ _ 5 amod
        . . PUNCT _ 2 punct

        Bon bon ADJ _ 0 root
        . . PUNCT _ 1 punct
        """;

    [Test]
    public void Compare_SameFile_IsPerfect()
    {
        var evaluation = Compare(Gold);
        Assert.That(ConllEvaluation.Metrics.Select(metric => evaluation[metric].F1), Is.All.EqualTo(1));
        Assert.That(evaluation[ConllMetric.Words], Is.EqualTo(new MetricCounts(9, 9, 9, 9)));
        Assert.That(evaluation[ConllMetric.Tokens], Is.EqualTo(new MetricCounts(8, 8, 8, 8)));

        // Content words: Il, parle, chat, noir, Bon.
        Assert.That(evaluation[ConllMetric.Clas], Is.EqualTo(new MetricCounts(5, 5, 5, 5)));
    }

    // The expected numbers of correct words, in the order of the parameters' names.
    [TestCase("noir noir ADJ", "noir noir NOUN", 8, 9, 8, 9, 9, 9, 4, 5, TestName = "A wrong part of speech")]
    [TestCase("Number=Sing 2 nsubj", "Number=Plur 2 nsubj", 9, 8, 8, 9, 9, 9, 4, 5, TestName = "A wrong feature")]
    [TestCase("|Number[psor]=Sing", "", 9, 9, 9, 9, 9, 9, 5, 5, TestName = "A layered feature does not count")]
    [TestCase("chat chat", "chat chats", 9, 9, 9, 8, 9, 9, 5, 4, TestName = "A wrong lemma")]
    [TestCase("noir noir ADJ _ 5", "noir noir ADJ _ 2", 9, 9, 9, 9, 8, 8, 4, 4, TestName = "A wrong head")]
    [TestCase("amod", "nmod", 9, 9, 9, 9, 9, 8, 4, 4, TestName = "A wrong relation")]
    [TestCase("obl:arg", "obl", 9, 9, 9, 9, 9, 9, 5, 5, TestName = "A subtype does not count")]
    [TestCase("le le DET Definite=Def", "le le DET _", 9, 8, 8, 9, 9, 9, 4, 5, TestName = "A functional child without its features")]
    [TestCase("5 case", "2 case", 9, 9, 9, 9, 8, 8, 3, 5, TestName = "A functional child at another head")]
    public void Compare_OneColumnWrong_CostsItsMetrics(
        string right, string wrong, int upos, int features, int allTags, int lemmas, int heads, int relations, int mlas, int blex)
    {
        var evaluation = Compare(Gold.Replace(right, wrong, StringComparison.Ordinal));
        var correct = new[] { ConllMetric.Upos, ConllMetric.UFeats, ConllMetric.AllTags, ConllMetric.Lemmas, ConllMetric.Uas, ConllMetric.Las, ConllMetric.Mlas, ConllMetric.Blex }
            .Select(metric => evaluation[metric].Correct);
        Assert.That(correct, Is.EqualTo(new[] { upos, features, allTags, lemmas, heads, relations, mlas, blex }));
    }

    [Test]
    public void Compare_ContractionLeftWhole_LosesItsWords()
    {
        var system = Gold.Replace("du=de+le\n", "", StringComparison.Ordinal)
            .Replace("de de ADP _ 5 case\nle le DET Definite=Def 5 det\n", "du du ADP _ 4 case\n", StringComparison.Ordinal)
            .Replace("2 obl:arg\nnoir noir ADJ _ 5", "2 obl:arg\nnoir noir ADJ _ 4", StringComparison.Ordinal);
        var evaluation = Compare(system);
        Assert.That(evaluation[ConllMetric.Tokens], Is.EqualTo(new MetricCounts(8, 8, 8, 8)));
        Assert.That(evaluation[ConllMetric.Words], Is.EqualTo(new MetricCounts(7, 9, 8, 7)));
        Assert.That(evaluation[ConllMetric.Las], Is.EqualTo(new MetricCounts(7, 9, 8, 7)));
        Assert.That(evaluation[ConllMetric.Words].Precision, Is.EqualTo(7.0 / 8));
        Assert.That(evaluation[ConllMetric.Words].Recall, Is.EqualTo(7.0 / 9));
        Assert.That(evaluation[ConllMetric.Words].F1, Is.EqualTo(14.0 / 17));
        Assert.That(evaluation[ConllMetric.Las].AlignedAccuracy, Is.EqualTo(1));
    }

    [Test]
    public void Compare_ContractionSplitOtherwise_AlignsWhatIsCommon()
    {
        var evaluation = Compare(Gold.Replace("de+le\nde de", "d+le\nd de", StringComparison.Ordinal));
        Assert.That(evaluation[ConllMetric.Words], Is.EqualTo(new MetricCounts(8, 9, 9, 8)));
    }

    [Test]
    public void Compare_TokensJoined_LosesBoth()
    {
        var system = Gold.Replace("chat chat NOUN Gender=Masc|Number[psor]=Sing 2 obl:arg\nnoir noir ADJ _ 5 amod", "chatnoir chat NOUN _ 2 obl", StringComparison.Ordinal);
        var evaluation = Compare(system);
        Assert.That(evaluation[ConllMetric.Tokens], Is.EqualTo(new MetricCounts(6, 8, 7, 8)));
        Assert.That(evaluation[ConllMetric.Words], Is.EqualTo(new MetricCounts(7, 9, 8, 7)));

        // Il, parle, '.', Bon, '.'; the parent of de and le is aligned with nothing.
        Assert.That(evaluation[ConllMetric.Las].Correct, Is.EqualTo(5));
    }

    [Test]
    public void Compare_SentenceEndMissed_LosesBothSentences()
    {
        var system = Gold.Replace("\n\nBon bon ADJ _ 0 root\n. . PUNCT _ 1 punct", "\nBon bon ADJ _ 2 parataxis\n. . PUNCT _ 2 punct", StringComparison.Ordinal);
        var evaluation = Compare(system);
        Assert.That(evaluation[ConllMetric.Sentences], Is.EqualTo(new MetricCounts(0, 2, 1, 2)));
        Assert.That(evaluation[ConllMetric.Words].F1, Is.EqualTo(1));
        Assert.That(evaluation[ConllMetric.Las].Correct, Is.EqualTo(7));
        Assert.That(evaluation.OfSentence(1, ConllMetric.Las), Is.EqualTo(new MetricCounts(0, 2, 2, 2)));
    }

    [Test]
    public void Compare_GoldLemmaNotGiven_MatchesAll()
    {
        var gold = Gold.Replace("chat chat", "chat _", StringComparison.Ordinal);
        Assert.That(ConllEvaluation.Compare(Read(gold), Read(Gold))[ConllMetric.Lemmas].Correct, Is.EqualTo(9));
        Assert.That(ConllEvaluation.Compare(Read(Gold), Read(gold))[ConllMetric.Lemmas].Correct, Is.EqualTo(8));
    }

    [TestCase("Bon bon", "Bien bien", "gold and system do not hold the same characters: from character 19 on, gold has 'on.' and system 'ien.'.")]
    [TestCase("2 nsubj", "0 nsubj", "system: 2 roots, not one, in the sentence 'Il parle du chat noir .'")]
    [TestCase("2 obl:arg", "6 obl:arg", "system: the heads of 'de' run in a circle in the sentence 'Il parle du chat noir .'")]
    public void Compare_WhatCannotBeCompared_SaysWhy(string right, string wrong, string message) =>
        Assert.That(() => Compare(Gold.Replace(right, wrong, StringComparison.Ordinal)), Throws.TypeOf<EvaluationException>().With.Message.EqualTo(message));

    [Test]
    public void Interval_OfASample_HoldsTheScoreAndIsTheSameAgain()
    {
        var gold = string.Join("\n\n", Enumerable.Repeat(Gold, 20));
        var system = string.Join("\n\n", Enumerable.Repeat(Gold, 10).Concat(Enumerable.Repeat(Gold.Replace("amod", "nmod", StringComparison.Ordinal), 10)));
        var evaluation = ConllEvaluation.Compare(Read(gold), Read(system));
        var (low, high) = Bootstrap.Interval(evaluation, ConllMetric.Las);
        Assert.That(evaluation[ConllMetric.Las].F1, Is.EqualTo(170.0 / 180));
        Assert.That(low, Is.InRange(0.88, 0.94));
        Assert.That(high, Is.InRange(0.95, 1));
        Assert.That(Bootstrap.Interval(evaluation, ConllMetric.Las), Is.EqualTo((low, high)));
    }

    private static ConllEvaluation Compare(string system) => ConllEvaluation.Compare(Read(Gold), Read(system));

    private static List<ConlluSentence> Read(string text) => text.ReplaceLineEndings("\n").Split("\n\n").Select(ReadSentence).ToList();

    private static ConlluSentence ReadSentence(string text)
    {
        var tokens = new List<ConlluToken>();
        var words = new List<ConlluWord>();
        var inside = 0;
        foreach (var line in text.Split('\n'))
        {
            var columns = line.Split(' ');
            if (columns.Length == 1)
            {
                tokens.Add(new ConlluToken(line[..line.IndexOf('=', StringComparison.Ordinal)], words.Count, 2, true, true));
                inside = 2;
                continue;
            }

            if (inside-- <= 0)
            {
                tokens.Add(new ConlluToken(columns[0], words.Count, 1, true, false));
            }

            var features = columns[3] == "_" ? "" : columns[3];
            var head = int.Parse(columns[4], System.Globalization.CultureInfo.InvariantCulture) - 1;
            words.Add(new ConlluWord { Form = columns[0], Lemma = columns[1], Upos = columns[2], Features = features, Head = head, Relation = columns[5] });
        }

        return new ConlluSentence { Tokens = tokens, Words = words };
    }
}
