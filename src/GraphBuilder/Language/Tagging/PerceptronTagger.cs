using GraphBuilder.Language.Models;

namespace GraphBuilder.Language.Tagging;

/// <summary>
/// Gives each word its part of speech and features: one linear decision a word, from left to right, that sees the two tags before it
/// (averaged perceptron, Collins 2002). Safe to share between threads.
/// </summary>
internal sealed class PerceptronTagger
{
    private readonly IFeatureWeights weights;
    private readonly TagCandidates candidates;
    private readonly FormLexicon lexicon;
    private readonly WorkspacePool<Workspace> workspaces;

    /// <summary>Makes a tagger of its parts.</summary>
    public PerceptronTagger(IReadOnlyList<Tag> tags, IFeatureWeights weights, TagCandidates candidates, FormLexicon lexicon)
    {
        Tags = tags;
        this.weights = weights;
        this.candidates = candidates;
        this.lexicon = lexicon;
        workspaces = new WorkspacePool<Workspace>(() => new Workspace(new TaggerFeatures(this.lexicon), new int[Tags.Count]));
    }

    /// <summary>All tags that it can give.</summary>
    public IReadOnlyList<Tag> Tags { get; }

    /// <summary>Reads a tagger.</summary>
    /// <param name="stream">The model file.</param>
    /// <param name="file">Its path, for messages.</param>
    /// <param name="lexicon">The lexicon that it was trained with.</param>
    /// <exception cref="ModelFormatException">The file is no such model.</exception>
    public static PerceptronTagger Read(Stream stream, string file, FormLexicon lexicon) => ModelFile.Read(stream, file, "tagger", reader =>
    {
        var tags = new Tag[reader.Read7BitEncodedInt()];
        for (var i = 0; i < tags.Length; i++)
        {
            tags[i] = new Tag(reader.ReadString(), reader.ReadString());
        }

        var candidates = TagCandidates.Read(reader);
        return new PerceptronTagger(tags, SparseWeights.Read(reader), candidates, lexicon);
    });

    /// <summary>The tags of a sentence's words.</summary>
    /// <param name="forms">Their forms.</param>
    public Tag[] Tag(string[] forms)
    {
        var workspace = workspaces.Take();
        var (features, scores) = workspace;
        features.Prepare(forms);
        Span<uint> keys = stackalloc uint[TaggerFeatures.Maximum];
        var given = new Tag[forms.Length];
        for (var i = 0; i < given.Length; i++)
        {
            var count = features.Static(i, keys);
            count = features.WithTags(i, i > 0 ? given[i - 1] : null, i > 1 ? given[i - 2] : null, keys, count);
            scores.AsSpan().Clear();
            weights.AddScores(keys[..count], scores);
            given[i] = Tags[Best(scores, candidates.Of(features.Hashes[i]))];
        }

        workspaces.Return(workspace);
        return given;
    }

    /// <summary>What the dictionary says of a form.</summary>
    /// <param name="form">The form.</param>
    public IReadOnlyList<LexicalAnalysis> AnalysesOf(string form) => lexicon.Analyses[lexicon.ClassOf(FeatureHash.OfLower(form))];

    /// <summary>The best tag of one part of speech for a word, beside the tags that the words before it have.</summary>
    /// <param name="forms">The forms of the sentence.</param>
    /// <param name="tags">The tags of its words.</param>
    /// <param name="word">Index of the word.</param>
    /// <param name="upos">The part of speech, one that was learned.</param>
    /// <param name="feature">A feature that it has, such as <c>Mood=Ind</c>; empty for any.</param>
    public Tag Best(string[] forms, Tag[] tags, int word, string upos, string feature = "")
    {
        var workspace = workspaces.Take();
        var (features, scores) = workspace;
        features.Prepare(forms);
        Span<uint> keys = stackalloc uint[TaggerFeatures.Maximum];
        var count = features.WithTags(word, word > 0 ? tags[word - 1] : null, word > 1 ? tags[word - 2] : null, keys, features.Static(word, keys));
        scores.AsSpan().Clear();
        weights.AddScores(keys[..count], scores);
        var best = Enumerable.Range(0, Tags.Count).Where(tag => Tags[tag].Upos == upos && Tags[tag].Features.Contains(feature, StringComparison.Ordinal)).MaxBy(tag => scores[tag]);
        workspaces.Return(workspace);
        return Tags[best];
    }

    /// <summary>Whether a form is known as something else than a name.</summary>
    /// <param name="form">The form in lower case.</param>
    public bool IsCommon(string form)
    {
        var hash = FeatureHash.OfLower(form);
        if (candidates.OfFrequent(hash) is { IsEmpty: false } seen)
        {
            foreach (var tag in seen)
            {
                if (Tags[tag].Upos is not ("PROPN" or "X"))
                {
                    return true;
                }
            }

            return false;
        }

        return lexicon.Analyses[lexicon.ClassOf(hash)].Any(analysis => analysis.Upos != "PROPN");
    }

    /// <summary>The allowed label of the highest score; of equals the first.</summary>
    public static int Best(ReadOnlySpan<int> scores, ReadOnlySpan<ushort> allowed)
    {
        var best = allowed[0];
        foreach (var label in allowed[1..])
        {
            if (scores[label] > scores[best])
            {
                best = label;
            }
        }

        return best;
    }

    private sealed record Workspace(TaggerFeatures Features, int[] Scores);
}
