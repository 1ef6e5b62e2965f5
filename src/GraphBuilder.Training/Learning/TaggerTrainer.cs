using GraphBuilder.Language.Models;
using GraphBuilder.Language.Tagging;
using GraphBuilder.Training.Corpora;

namespace GraphBuilder.Training.Learning;

/// <summary>Learns a tagger.</summary>
/// <param name="lexicon">The lexicon whose classes are features.</param>
/// <param name="iterations">How often to go through the sentences.</param>
internal sealed class TaggerTrainer(FormLexicon lexicon, int iterations)
{
    private const ulong Seed = 20171;
    private const int FrequentForm = 8;
    private const int OpenTag = 8;

    private readonly List<Tag> tags = [];
    private readonly Dictionary<Tag, int> indices = [];
    private readonly LearningWeights weights = new();
    private TagCandidates candidates = new([], []);

    /// <summary>Learns from sentences.</summary>
    public TaggerTrainer Learn(IReadOnlyList<TrainingSentence> sentences)
    {
        CollectTags(sentences);
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var random = new SeededRandom(Seed);
        var features = new TaggerFeatures(lexicon);
        var scores = new int[tags.Count];
        for (var iteration = 0; iteration < iterations; iteration++)
        {
            random.Shuffle(order.AsSpan());
            foreach (var index in order)
            {
                LearnSentence(sentences[index], features, scores);
            }
        }

        return this;
    }

    /// <summary>The tagger that has been learned.</summary>
    public PerceptronTagger ToTagger() => new(tags, weights.ToSparse(), candidates, lexicon);

    /// <summary>Writes the model file.</summary>
    public void Write(Stream stream) => ModelFile.Write(stream, "tagger", writer =>
    {
        writer.Write7BitEncodedInt(tags.Count);
        foreach (var tag in tags)
        {
            writer.Write(tag.Upos);
            writer.Write(tag.Features);
        }

        candidates.Write(writer);
        weights.Write(writer);
    });

    private void CollectTags(IReadOnlyList<TrainingSentence> sentences)
    {
        var byForm = new SortedDictionary<uint, (int Count, SortedSet<ushort> Tags)>();
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Forms.Length; i++)
            {
                if (!indices.TryGetValue(sentence.Tags[i], out var index))
                {
                    indices[sentence.Tags[i]] = index = tags.Count;
                    tags.Add(sentence.Tags[i]);
                }

                var hash = FeatureHash.OfLower(sentence.Forms[i]);
                var seen = byForm.TryGetValue(hash, out var entry) ? entry : (0, []);
                seen.Tags.Add((ushort)index);
                byForm[hash] = (seen.Count + 1, seen.Tags);
            }
        }

        var formsOfTag = new int[tags.Count];
        foreach (var tag in byForm.Values.SelectMany(entry => entry.Tags))
        {
            formsOfTag[tag]++;
        }

        var open = Enumerable.Range(0, tags.Count).Where(tag => formsOfTag[tag] >= OpenTag).Select(tag => (ushort)tag).ToArray();
        var frequent = byForm.Where(entry => entry.Value.Count >= FrequentForm).ToDictionary(entry => entry.Key, entry => entry.Value.Tags.ToArray());
        candidates = new TagCandidates(frequent, open.Length > 0 ? open : [0]);
    }

    private void LearnSentence(TrainingSentence sentence, TaggerFeatures features, int[] scores)
    {
        features.Prepare(sentence.Forms);
        Span<uint> keys = stackalloc uint[TaggerFeatures.Maximum];
        Tag? previous = null;
        Tag? beforePrevious = null;
        for (var i = 0; i < sentence.Forms.Length; i++)
        {
            var count = features.WithTags(i, previous, beforePrevious, keys, features.Static(i, keys));
            scores.AsSpan().Clear();
            weights.AddScores(keys[..count], scores);
            var given = PerceptronTagger.Best(scores, candidates.Of(features.Hashes[i]));
            var gold = indices[sentence.Tags[i]];
            if (given != gold)
            {
                weights.Update(keys[..count], gold, 1);
                weights.Update(keys[..count], given, -1);
            }

            weights.EndExample();
            (beforePrevious, previous) = (previous, tags[given]);
        }
    }
}
