using GraphBuilder.Language.Lemmatization;
using GraphBuilder.Language.Models;
using GraphBuilder.Language.Tagging;
using GraphBuilder.Training.Corpora;

namespace GraphBuilder.Training.Learning;

/// <summary>Learns a lemmatizer: the rules from forms to lemmas, and which rule to choose.</summary>
/// <param name="lexicon">The lexicon whose proposals are features.</param>
/// <param name="iterations">How often to go through the words.</param>
internal sealed class LemmatizerTrainer(FormLexicon lexicon, int iterations)
{
    private const ulong Seed = 20172;

    private readonly List<LemmaRule> rules = [];
    private readonly SortedDictionary<string, ushort[]> byUpos = new(StringComparer.Ordinal);
    private readonly LearningWeights weights = new();

    /// <summary>Learns from the words of sentences.</summary>
    public LemmatizerTrainer Learn(IReadOnlyList<TrainingSentence> sentences)
    {
        var words = CollectRules(sentences);
        var random = new SeededRandom(Seed);
        var scores = new int[rules.Count];
        for (var iteration = 0; iteration < iterations; iteration++)
        {
            random.Shuffle(words.AsSpan());
            foreach (var (form, tag, rule) in words)
            {
                LearnWord(form, tag, rule, scores);
            }
        }

        return this;
    }

    /// <summary>Writes the model file.</summary>
    public void Write(Stream stream) => ModelFile.Write(stream, "lemmatizer", writer =>
    {
        writer.Write7BitEncodedInt(rules.Count);
        foreach (var rule in rules)
        {
            writer.Write(rule.ToString());
        }

        writer.Write7BitEncodedInt(byUpos.Count);
        foreach (var (upos, indices) in byUpos)
        {
            writer.Write(upos);
            writer.Write7BitEncodedInt(indices.Length);
            foreach (var index in indices)
            {
                writer.Write7BitEncodedInt(index);
            }
        }

        weights.Write(writer);
    });

    private (string Form, Tag Tag, int Rule)[] CollectRules(IReadOnlyList<TrainingSentence> sentences)
    {
        var words = new List<(string, Tag, int)>();
        var indices = new Dictionary<LemmaRule, int>();
        var counts = new Dictionary<(string Upos, int Rule), int>();
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Forms.Length; i++)
            {
                if (sentence.Lemmas[i] == "_")
                {
                    continue;
                }

                var tag = sentence.Tags[i];
                var rule = LemmaRule.Between(sentence.Forms[i], sentence.Lemmas[i], tag.Upos is "PROPN" or "X" or "SYM" or "NUM");
                if (!indices.TryGetValue(rule, out var index))
                {
                    indices[rule] = index = rules.Count;
                    rules.Add(rule);
                }

                counts[(tag.Upos, index)] = counts.GetValueOrDefault((tag.Upos, index)) + 1;
                words.Add((sentence.Forms[i], tag, index));
            }
        }

        foreach (var upos in counts.Keys.Select(key => key.Upos).Distinct())
        {
            byUpos[upos] = counts.Where(entry => entry.Key.Upos == upos).OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key.Rule)
                .Select(entry => (ushort)entry.Key.Rule).ToArray();
        }

        return words.ToArray();
    }

    private void LearnWord(string form, Tag tag, int gold, int[] scores)
    {
        Span<uint> keys = stackalloc uint[LemmaFeatures.Maximum];
        var count = LemmaFeatures.Write(form, tag, lexicon, keys);
        scores.AsSpan().Clear();
        weights.AddScores(keys[..count], scores);
        var (best, bestScore) = (-1, int.MinValue);
        foreach (var candidate in byUpos[tag.Upos])
        {
            if (scores[candidate] > bestScore && rules[candidate].Apply(form) is not null)
            {
                (best, bestScore) = (candidate, scores[candidate]);
            }
        }

        if (best != gold)
        {
            weights.Update(keys[..count], gold, 1);
            weights.Update(keys[..count], best, -1);
        }

        weights.EndExample();
    }
}
