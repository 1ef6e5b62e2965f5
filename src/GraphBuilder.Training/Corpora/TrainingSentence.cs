using GraphBuilder.Language.Conllu;
using GraphBuilder.Language.Tagging;

namespace GraphBuilder.Training.Corpora;

/// <summary>The annotation of a sentence in the shape that learning uses.</summary>
internal sealed class TrainingSentence
{
    /// <summary>Takes a treebank sentence, its features brought to the common usage.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="treebank">The treebank that it is from.</param>
    /// <param name="tags">The tags seen so far; new ones are added, so that equal tags are one object.</param>
    public TrainingSentence(ConlluSentence sentence, string treebank, IDictionary<(string Upos, string Features), Tag> tags)
    {
        Source = sentence;
        Treebank = treebank;
        Forms = sentence.Words.Select(word => word.Form).ToArray();
        Lemmas = sentence.Words.Select(word => word.Lemma).ToArray();
        Tags = sentence.Words.Select(word => TagOf(word, tags)).ToArray();
        Heads = sentence.Words.Select(word => word.Head ?? -1).ToArray();

        // PUD does not tell obl:mod from obl:arg; the bare relation would be a third way to say the same.
        Relations = sentence.Words.Select(word => word.Relation == "obl" ? "obl:mod" : word.Relation).ToArray();
    }

    public ConlluSentence Source { get; }

    /// <summary>The treebank that it is from (<c>Sequoia</c>): treebanks differ in usage.</summary>
    public string Treebank { get; }

    public string[] Forms { get; }

    public string[] Lemmas { get; }

    public Tag[] Tags { get; }

    /// <summary>Zero-based heads; −1 for the root.</summary>
    public int[] Heads { get; }

    public string[] Relations { get; }

    private static Tag TagOf(ConlluWord word, IDictionary<(string Upos, string Features), Tag> tags)
    {
        var key = (word.Upos, FeatureNormalizer.Normalize(word));
        if (!tags.TryGetValue(key, out var tag))
        {
            tags[key] = tag = new Tag(key.Upos, key.Item2);
        }

        return tag;
    }
}
