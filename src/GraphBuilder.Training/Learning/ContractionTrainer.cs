using GraphBuilder.Language.Models;
using GraphBuilder.Language.Tagging;
using GraphBuilder.Language.Tokenization;
using GraphBuilder.Training.Corpora;

namespace GraphBuilder.Training.Learning;

/// <summary>Learns which <i>des</i> and <i>du</i> are two words.</summary>
/// <param name="lexicon">The lexicon whose classes are features.</param>
/// <param name="iterations">How often to go through the tokens.</param>
internal sealed class ContractionTrainer(FormLexicon lexicon, int iterations)
{
    private const ulong Seed = 20174;

    private readonly LearningWeights weights = new();

    /// <summary>Learns from the tokens of sentences.</summary>
    public ContractionTrainer Learn(IReadOnlyList<TrainingSentence> sentences)
    {
        var examples = sentences.SelectMany(Examples).ToArray();
        var chooser = new ContractionChooser(weights, lexicon);
        var random = new SeededRandom(Seed);
        Span<uint> keys = stackalloc uint[64];
        Span<int> scores = [0, 0];
        for (var iteration = 0; iteration < iterations; iteration++)
        {
            random.Shuffle(examples.AsSpan());
            foreach (var (tokens, index, gold) in examples)
            {
                var features = keys[..chooser.Features(tokens, index, keys)];
                scores.Clear();
                weights.AddScores(features, scores);
                if ((scores[1] >= scores[0] ? 1 : 0) != gold)
                {
                    weights.Update(features, gold, 1);
                    weights.Update(features, 1 - gold, -1);
                }

                weights.EndExample();
            }
        }

        return this;
    }

    /// <summary>Writes the model file.</summary>
    public void Write(Stream stream) => ModelFile.Write(stream, "contractions", writer => weights.Write(writer));

    private static IEnumerable<(string[] Tokens, int Index, int Words)> Examples(TrainingSentence sentence)
    {
        var tokens = sentence.Source.Tokens.Select(token => token.Form).ToArray();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (ContractionChooser.IsAmbiguous(tokens[i]))
            {
                yield return (tokens, i, sentence.Source.Tokens[i].WordCount == 2 ? 1 : 0);
            }
        }
    }
}
