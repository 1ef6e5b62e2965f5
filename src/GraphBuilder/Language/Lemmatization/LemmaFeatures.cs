using GraphBuilder.Language.Models;
using GraphBuilder.Language.Tagging;

namespace GraphBuilder.Language.Lemmatization;

/// <summary>The features by which a lemma rule is chosen.</summary>
internal static class LemmaFeatures
{
    /// <summary>Most features of a word.</summary>
    public const int Maximum = 48;

    /// <summary>Writes the keys of a word's features.</summary>
    /// <param name="form">The form.</param>
    /// <param name="tag">Its tag.</param>
    /// <param name="lexicon">The lexicon, which proposes rules.</param>
    /// <param name="keys">Room for <see cref="Maximum"/> keys.</param>
    /// <returns>How many were written.</returns>
    public static int Write(ReadOnlySpan<char> form, Tag tag, FormLexicon lexicon, Span<uint> keys)
    {
        var hash = FeatureHash.OfLower(form);
        var n = 0;
        keys[n++] = FeatureHash.Combine(101, tag.UposHash);
        keys[n++] = FeatureHash.Combine(102, hash, tag.UposHash);
        keys[n++] = FeatureHash.Combine(103, hash, tag.Hash);
        keys[n++] = FeatureHash.Combine(104, WordShape.Of(form), tag.UposHash);
        for (var length = 1; length <= 7 && length <= form.Length; length++)
        {
            var suffix = FeatureHash.OfLower(form[^length..]);
            keys[n++] = FeatureHash.Combine((uint)(110 + length), suffix, tag.UposHash);
            keys[n++] = FeatureHash.Combine((uint)(120 + length), suffix, tag.Hash);
        }

        keys[n++] = FeatureHash.Combine(105, FeatureHash.OfLower(form[..Math.Min(3, form.Length)]), tag.UposHash);
        foreach (var analysis in lexicon.Analyses[lexicon.ClassOf(hash)])
        {
            if (n < Maximum - 1 && analysis.Upos == tag.Upos)
            {
                var rule = FeatureHash.Of(analysis.Rule);
                keys[n++] = FeatureHash.Combine(106, rule, tag.UposHash);
                if (FeaturesAgree(analysis.Features, tag.Features))
                {
                    keys[n++] = FeatureHash.Combine(107, rule, tag.UposHash);
                }
            }
        }

        return n;
    }

    // Whether all that the lexicon says is among the tag's features.
    private static bool FeaturesAgree(ReadOnlySpan<char> analysis, ReadOnlySpan<char> tag)
    {
        foreach (var range in analysis.Split('|'))
        {
            if (!tag.Contains(analysis[range], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
