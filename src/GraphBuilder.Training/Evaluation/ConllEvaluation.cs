using GraphBuilder.Language.Conllu;

namespace GraphBuilder.Training.Evaluation;

/// <summary>The scores of a system's CoNLL-U against gold, after the definitions of the CoNLL 2018 shared task, in total and by gold sentence.</summary>
internal sealed class ConllEvaluation
{
    /// <summary>All metrics, in the order they are reported.</summary>
    public static readonly IReadOnlyList<ConllMetric> Metrics = Enum.GetValues<ConllMetric>();

    private readonly MetricCounts[][] bySentence;

    private ConllEvaluation(MetricCounts[][] bySentence) => this.bySentence = bySentence;

    /// <summary>Number of gold sentences.</summary>
    public int SentenceCount => bySentence.Length;

    /// <summary>The counts over all sentences.</summary>
    public MetricCounts this[ConllMetric metric] => bySentence.Aggregate(default(MetricCounts), (sum, counts) => sum + counts[(int)metric]);

    /// <summary>The counts of one gold sentence; what the system has is counted where its first character lies.</summary>
    public MetricCounts OfSentence(int sentence, ConllMetric metric) => bySentence[sentence][(int)metric];

    /// <summary>Compares two sides.</summary>
    /// <exception cref="EvaluationException">Their characters differ, or one holds a sentence that is no tree.</exception>
    public static ConllEvaluation Compare(IEnumerable<ConlluSentence> gold, IEnumerable<ConlluSentence> system)
    {
        var goldText = EvaluatedText.Of(gold, "gold");
        var systemText = EvaluatedText.Of(system, "system");
        CheckCharacters(goldText.Characters, systemText.Characters);
        var counts = new MetricCounts[goldText.Sentences.Count][];
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i] = new MetricCounts[Metrics.Count];
        }

        AddSpans(counts, ConllMetric.Tokens, goldText.Sentences, goldText.Tokens, systemText.Tokens);
        AddSpans(counts, ConllMetric.Sentences, goldText.Sentences, goldText.Sentences, systemText.Sentences);
        AddWords(counts, goldText, systemText);
        return new ConllEvaluation(counts);
    }

    private static void CheckCharacters(string gold, string system)
    {
        var length = Math.Min(gold.Length, system.Length);
        var at = gold.AsSpan(0, length).CommonPrefixLength(system.AsSpan(0, length));
        if (at < gold.Length || at < system.Length)
        {
            throw new EvaluationException(
                $"gold and system do not hold the same characters: from character {at} on, gold has '{Excerpt(gold, at)}' and system '{Excerpt(system, at)}'.");
        }
    }

    private static string Excerpt(string text, int at) => text.Substring(at, Math.Min(20, text.Length - at));

    private static void AddSpans(
        MetricCounts[][] counts, ConllMetric metric, IReadOnlyList<TextSpan> sentences, IReadOnlyList<TextSpan> gold, IReadOnlyList<TextSpan> system)
    {
        var found = system.ToHashSet();
        var sentence = new SentenceCursor(sentences);
        foreach (var span in gold)
        {
            var correct = found.Contains(span) ? 1 : 0;
            counts[sentence.At(span.Start)][(int)metric] += new MetricCounts(correct, 1, 0, 1);
        }

        sentence = new SentenceCursor(sentences);
        foreach (var span in system)
        {
            counts[sentence.At(span.Start)][(int)metric] += new MetricCounts(0, 0, 1, 0);
        }
    }

    private static void AddWords(MetricCounts[][] counts, EvaluatedText gold, EvaluatedText system)
    {
        var partner = WordAlignment.Align(gold.Words, system.Words);
        var goldOf = new int[system.Words.Count];
        Array.Fill(goldOf, -1);
        for (var g = 0; g < partner.Length; g++)
        {
            if (partner[g] >= 0)
            {
                goldOf[partner[g]] = g;
            }
        }

        var agreement = new WordAgreement(gold.Words, system.Words, goldOf);
        var sentence = new SentenceCursor(gold.Sentences);
        for (var g = 0; g < partner.Length; g++)
        {
            var row = counts[sentence.At(gold.Words[g].Span.Start)];
            foreach (var metric in Metrics.Skip((int)ConllMetric.Words))
            {
                if (metric < ConllMetric.Clas || gold.Words[g].IsContent)
                {
                    var aligned = partner[g] >= 0;
                    var correct = aligned && agreement.Holds(metric, g, partner[g]);
                    row[(int)metric] += new MetricCounts(correct ? 1 : 0, 1, 0, aligned ? 1 : 0);
                }
            }
        }

        sentence = new SentenceCursor(gold.Sentences);
        foreach (var word in system.Words)
        {
            var row = counts[sentence.At(word.Span.Start)];
            foreach (var metric in Metrics.Skip((int)ConllMetric.Words))
            {
                if (metric < ConllMetric.Clas || word.IsContent)
                {
                    row[(int)metric] += new MetricCounts(0, 0, 1, 0);
                }
            }
        }
    }

    // The sentence that holds an offset, for offsets that ascend.
    private sealed class SentenceCursor(IReadOnlyList<TextSpan> sentences)
    {
        private int current;

        public int At(int offset)
        {
            while (current + 1 < sentences.Count && offset >= sentences[current].End)
            {
                current++;
            }

            return current;
        }
    }
}
