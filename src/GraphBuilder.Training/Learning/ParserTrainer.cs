using GraphBuilder.Language.Models;
using GraphBuilder.Language.Parsing;
using GraphBuilder.Language.Tagging;
using GraphBuilder.Training.Corpora;

namespace GraphBuilder.Training.Learning;

/// <summary>
/// Learns the weights of the transition parser with the structured perceptron: each sentence is searched with the beam, and where the best state lies
/// furthest above the state of the tree, the weights of both prefixes are moved (max-violation updates, Huang et al. 2012).
/// </summary>
/// <param name="beam">How many states the search keeps.</param>
/// <param name="iterations">How often to go through the sentences.</param>
internal sealed class ParserTrainer(int beam, int iterations)
{
    private const ulong Seed = 20173;

    private readonly LearningWeights weights = new();
    private readonly HashSet<uint> knownForms = [];
    private readonly ParserState goldState = new();
    private readonly ParserState otherState = new();
    private Transitions transitions = new([]);
    private int caseRelation;

    /// <summary>Learns from sentences.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="tags">The tags to learn with, as unseen sentences would get them.</param>
    /// <param name="progress">Hears of each iteration.</param>
    public ParserTrainer Learn(IReadOnlyList<TrainingSentence> sentences, Tag[][] tags, Action<string> progress)
    {
        CollectForms(sentences);
        var relations = sentences.SelectMany(sentence => sentence.Relations).Where(relation => relation != "root").Distinct().Order(StringComparer.Ordinal).Prepend("root");
        transitions = new Transitions(relations.ToList());
        caseRelation = BeamSearch.CaseRelation(transitions);
        var search = new BeamSearch(transitions, weights, beam);
        var words = new ParserWords();
        var gold = sentences.Select(GoldTransitions).ToArray();
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var random = new SeededRandom(Seed);
        for (var iteration = 0; iteration < iterations; iteration++)
        {
            random.Shuffle(order.AsSpan());
            var updates = 0;
            foreach (var index in order)
            {
                words.Prepare(sentences[index].Forms, tags[index], knownForms);
                updates += LearnSentence(search, words, gold[index]) ? 1 : 0;
                weights.EndExample();
            }

            progress($"iteration {iteration + 1} of {iterations}: {updates} of {order.Length} sentences corrected");
        }

        return this;
    }

    /// <summary>Writes the model file.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="smallestCode">Weights of a smaller 8-bit code are left out.</param>
    public void Write(Stream stream, int smallestCode) => ModelFile.Write(stream, "parser", writer =>
    {
        writer.Write7BitEncodedInt(transitions.Relations.Count);
        foreach (var relation in transitions.Relations)
        {
            writer.Write(relation);
        }

        writer.Write(knownForms.Count);
        var previous = 0u;
        foreach (var hash in knownForms.Order())
        {
            writer.Write7BitEncodedInt((int)(hash - previous));
            previous = hash;
        }

        weights.Write(writer, smallestCode);
    });

    private void CollectForms(IReadOnlyList<TrainingSentence> sentences)
    {
        var seen = new HashSet<uint>();
        foreach (var hash in sentences.SelectMany(sentence => sentence.Forms).Select(form => FeatureHash.OfLower(form)))
        {
            if (!seen.Add(hash))
            {
                knownForms.Add(hash);
            }
        }
    }

    private short[] GoldTransitions(TrainingSentence sentence)
    {
        var relations = transitions.Relations;
        var indices = Enumerable.Range(0, relations.Count).ToDictionary(i => relations[i], StringComparer.Ordinal);
        var heads = new int[sentence.Heads.Length + 1];
        var labels = new int[heads.Length];
        for (var i = 0; i < sentence.Heads.Length; i++)
        {
            heads[i + 1] = sentence.Heads[i] + 1;
            labels[i + 1] = indices[sentence.Relations[i]];
        }

        heads = Projectivity.Lift(heads);
        goldState.Start(sentence.Heads.Length);
        var steps = new short[2 * sentence.Heads.Length];
        for (var step = 0; step < steps.Length; step++)
        {
            var transition = transitions.Oracle(goldState, heads, labels);
            if (!transitions.IsLegal(transition, goldState))
            {
                throw new InvalidOperationException($"No transitions lead to the tree of {sentence.Source.Id}.");
            }

            goldState.Apply(transition, transitions, caseRelation);
            steps[step] = (short)transition;
        }

        return steps;
    }

    private bool LearnSentence(BeamSearch search, ParserWords words, short[] gold)
    {
        search.Start(words.Count);
        goldState.Start(words.Count);
        var (goldScore, worst) = (0, -1);
        short[]? wrong = null;
        for (var step = 0; step < gold.Length; step++)
        {
            goldScore += search.Score(goldState, words, gold[step]);
            goldState.Apply(gold[step], transitions, caseRelation);
            search.Step(words);
            var best = search.Best;
            if (best.Score - goldScore > worst && !best.History.SequenceEqual(gold.AsSpan(0, step + 1)))
            {
                worst = best.Score - goldScore;
                wrong = best.History.ToArray();
            }
        }

        if (wrong is null)
        {
            return false;
        }

        Update(words, gold, wrong);
        return true;
    }

    private void Update(ParserWords words, short[] gold, short[] wrong)
    {
        Span<uint> keys = stackalloc uint[ParserFeatures.Maximum];
        goldState.Start(words.Count);
        otherState.Start(words.Count);
        var apart = false;
        for (var step = 0; step < wrong.Length; step++)
        {
            apart |= gold[step] != wrong[step];
            if (apart)
            {
                weights.Update(keys[..ParserFeatures.Write(goldState, words, keys)], gold[step], 1);
                weights.Update(keys[..ParserFeatures.Write(otherState, words, keys)], wrong[step], -1);
            }

            goldState.Apply(gold[step], transitions, caseRelation);
            otherState.Apply(wrong[step], transitions, caseRelation);
        }
    }
}
