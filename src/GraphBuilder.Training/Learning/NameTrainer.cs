using GraphBuilder.Language.Models;
using GraphBuilder.Language.NameRecognition;
using GraphBuilder.Training.Corpora.Names;

namespace GraphBuilder.Training.Learning;

/// <summary>
/// Learns to recognise names: a structured perceptron whose truth, where the annotation leaves a choice, is what it itself likes best of what is
/// allowed (latent perceptron, Sun et al. 2009).
/// </summary>
/// <param name="iterations">How often to go through the sentences.</param>
internal sealed class NameTrainer(int iterations)
{
    private const ulong Seed = 20182;

    private readonly LearningWeights weights = new();

    /// <summary>Learns from sentences.</summary>
    public NameTrainer Learn(IReadOnlyList<NameExample> examples)
    {
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new SeededRandom(Seed);
        var decoder = new NameDecoder(weights);
        for (var iteration = 0; iteration < iterations; iteration++)
        {
            random.Shuffle(order.AsSpan());
            foreach (var index in order)
            {
                // Half of the time the lists of known names are hidden, so that the words around a name are learned too.
                var example = examples[index];
                LearnSentence(decoder, random.Next(2) == 0 ? example : example.WithoutKnown());
            }
        }

        return this;
    }

    /// <summary>The recogniser that has been learned.</summary>
    public NameRecognizer ToRecognizer() => new(weights.ToSparse());

    /// <summary>Writes the model file.</summary>
    /// <param name="stream">Where to; stays open.</param>
    /// <param name="smallestCode">Weights of a smaller 8-bit code are left out; from 1.</param>
    public void Write(Stream stream, int smallestCode) => ModelFile.Write(stream, "names", writer => weights.Write(writer, smallestCode));

    private void LearnSentence(NameDecoder decoder, NameExample example)
    {
        var count = example.Tokens.Count;
        var everything = new int[count];
        Array.Fill(everything, NameLabels.All);
        var (given, gold) = (new int[count], new int[count]);
        decoder.Prepare(example.Tokens);
        var transitions = decoder.ReadTransitions();
        decoder.Decode(transitions, everything, given);
        if (decoder.Decode(transitions, example.Allowed, gold))
        {
            Update(decoder, given, gold, example.Weight);
        }

        weights.EndExample();
    }

    private void Update(NameDecoder decoder, int[] given, int[] gold, int weight)
    {
        Span<uint> keys = stackalloc uint[NameFeatures.Maximum];
        for (var i = 0; i < gold.Length; i++)
        {
            if (given[i] != gold[i])
            {
                var count = decoder.Keys(i, keys);
                weights.Update(keys[..count], gold[i], weight);
                weights.Update(keys[..count], given[i], -weight);
            }

            var (before, goldBefore) = i == 0 ? (NameLabels.Count, NameLabels.Count) : (given[i - 1], gold[i - 1]);
            if (given[i] != gold[i] || before != goldBefore)
            {
                weights.Update([NameDecoder.TransitionKey(goldBefore)], gold[i], weight);
                weights.Update([NameDecoder.TransitionKey(before)], given[i], -weight);
            }
        }
    }
}
