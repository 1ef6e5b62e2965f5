using GraphBuilder.Language.Conllu;
using GraphBuilder.Language.Models;
using GraphBuilder.Language.Sentences;
using GraphBuilder.Language.Tagging;
using GraphBuilder.Training.Corpora;

namespace GraphBuilder.Training.Learning;

/// <summary>Learns where sentences end in running text.</summary>
/// <param name="rules">The rules, whose answer is a feature.</param>
/// <param name="lexicon">The lexicon whose classes are features.</param>
/// <param name="iterations">How often to go through the gaps.</param>
internal sealed class BoundaryTrainer(SentenceSplitter rules, FormLexicon lexicon, int iterations)
{
    private const ulong Seed = 20175;

    private readonly LearningWeights weights = new();

    /// <summary>Learns from sentences as they follow one another.</summary>
    public BoundaryTrainer Learn(IReadOnlyList<TrainingSentence> sentences)
    {
        var gaps = Gaps(sentences).ToArray();
        var random = new SeededRandom(Seed);
        Span<int> scores = [0, 0];
        for (var iteration = 0; iteration < iterations; iteration++)
        {
            random.Shuffle(gaps.AsSpan());
            foreach (var (keys, isEnd) in gaps)
            {
                scores.Clear();
                weights.AddScores(keys, scores);
                if (scores[1] > scores[0] != isEnd)
                {
                    weights.Update(keys, isEnd ? 1 : 0, 1);
                    weights.Update(keys, isEnd ? 0 : 1, -1);
                }

                weights.EndExample();
            }
        }

        return this;
    }

    /// <summary>Writes the model file.</summary>
    public void Write(Stream stream) => ModelFile.Write(stream, "boundaries", writer => weights.Write(writer));

    private List<(uint[] Keys, bool IsEnd)> Gaps(IReadOnlyList<TrainingSentence> sentences)
    {
        var text = new System.Text.StringBuilder();
        var tokens = new List<TextSpan>();
        var ends = new HashSet<int>();
        foreach (var sentence in sentences.Select(sentence => sentence.Source))
        {
            foreach (var token in sentence.ToSentence(out _).Tokens)
            {
                tokens.Add(new TextSpan(text.Length + token.Span.Start, text.Length + token.Span.End));
            }

            ends.Add(tokens.Count);
            text.Append(sentence.SurfaceText()).Append(' ');
        }

        var whole = text.ToString();
        var gaps = new List<(uint[], bool)>(tokens.Count);
        new BoundaryClassifier(weights, lexicon).Visit(whole, tokens, rules.Split(whole, tokens), (_, keys, next) =>
        {
            gaps.Add((keys.ToArray(), ends.Contains(next)));
            return ends.Contains(next);
        });
        return gaps;
    }
}
