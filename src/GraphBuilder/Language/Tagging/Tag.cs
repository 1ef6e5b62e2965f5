using GraphBuilder.Language.Models;

namespace GraphBuilder.Language.Tagging;

/// <summary>A part of speech with its features, and their hashes, which are taken once.</summary>
internal sealed class Tag
{
    /// <summary>Makes a tag.</summary>
    /// <param name="upos">The universal part of speech.</param>
    /// <param name="features">The features in CoNLL-U form, empty for none.</param>
    public Tag(string upos, string features)
    {
        Upos = upos;
        Features = features;
        UposHash = FeatureHash.Of(upos);
        Hash = FeatureHash.Combine(1, UposHash, FeatureHash.Of(features));
    }

    public string Upos { get; }

    public string Features { get; }

    public uint UposHash { get; }

    public uint Hash { get; }
}
