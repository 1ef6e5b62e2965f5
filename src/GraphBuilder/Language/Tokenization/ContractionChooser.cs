using GraphBuilder.Language.Models;
using GraphBuilder.Language.Tagging;

namespace GraphBuilder.Language.Tokenization;

/// <summary>
/// Tells <i>des</i> and <i>du</i> that contract a preposition and an article (<i>la fin des combats</i>) from those that are an article alone
/// (<i>il y a des combats</i>), by the tokens around them (averaged perceptron). Safe to share between threads.
/// </summary>
internal sealed class ContractionChooser
{
    private const uint Outside = 7;
    private const int Maximum = 40;

    private readonly IFeatureWeights weights;
    private readonly FormLexicon lexicon;

    /// <summary>Makes a chooser of its parts.</summary>
    /// <param name="weights">The weights of two labels: 0 for one word, 1 for two.</param>
    /// <param name="lexicon">The lexicon.</param>
    public ContractionChooser(IFeatureWeights weights, FormLexicon lexicon) => (this.weights, this.lexicon) = (weights, lexicon);

    /// <summary>Reads a chooser.</summary>
    /// <param name="stream">The model file.</param>
    /// <param name="file">Its path, for messages.</param>
    /// <param name="lexicon">The lexicon that it was trained with.</param>
    /// <exception cref="ModelFormatException">The file is no such model.</exception>
    public static ContractionChooser Read(Stream stream, string file, FormLexicon lexicon) =>
        ModelFile.Read(stream, file, "contractions", reader => new ContractionChooser(SparseWeights.Read(reader), lexicon));

    /// <summary>Whether a form is one of those that can be either.</summary>
    public static bool IsAmbiguous(string form) => form.Equals("des", StringComparison.OrdinalIgnoreCase) || form.Equals("du", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the ambiguous token is two words here.</summary>
    /// <param name="tokens">The tokens of the sentence.</param>
    /// <param name="index">Index of the token.</param>
    public bool IsContracted(IReadOnlyList<string> tokens, int index)
    {
        Span<uint> keys = stackalloc uint[Maximum];
        Span<int> scores = [0, 0];
        weights.AddScores(keys[..Features(tokens, index, keys)], scores);
        return scores[1] >= scores[0];
    }

    /// <summary>Writes the keys of the features of an ambiguous token.</summary>
    /// <returns>How many were written, at most 40.</returns>
    public int Features(IReadOnlyList<string> tokens, int index, Span<uint> keys)
    {
        var form = FeatureHash.OfLower(tokens[index]);
        var (left, left2, right, right2) = (Hash(tokens, index - 1), Hash(tokens, index - 2), Hash(tokens, index + 1), Hash(tokens, index + 2));
        var (leftTags, left2Tags, rightTags, right2Tags) = (lexicon.TagsOf(left), lexicon.TagsOf(left2), lexicon.TagsOf(right), lexicon.TagsOf(right2));
        var (leftEnd, rightEnd) = (End(tokens, index - 1), End(tokens, index + 1));
        var capital = char.IsUpper(tokens[index][0]) ? 1u : 0u;
        var n = 0;
        keys[n++] = FeatureHash.Combine(300, form);
        keys[n++] = FeatureHash.Combine(301, form, capital);
        keys[n++] = FeatureHash.Combine(302, form, left);
        keys[n++] = FeatureHash.Combine(303, form, left2);
        keys[n++] = FeatureHash.Combine(304, form, right);
        keys[n++] = FeatureHash.Combine(305, form, right2);
        keys[n++] = FeatureHash.Combine(306, form, left, left2);
        keys[n++] = FeatureHash.Combine(307, form, left, right);
        keys[n++] = FeatureHash.Combine(308, form, leftTags);
        keys[n++] = FeatureHash.Combine(309, form, rightTags);
        keys[n++] = FeatureHash.Combine(310, form, leftTags, rightTags);
        keys[n++] = FeatureHash.Combine(311, form, leftTags, left2Tags);
        keys[n++] = FeatureHash.Combine(312, form, leftTags, left2);
        keys[n++] = FeatureHash.Combine(313, form, leftEnd);
        keys[n++] = FeatureHash.Combine(314, form, leftEnd, rightEnd);
        keys[n++] = FeatureHash.Combine(315, form, rightEnd);
        keys[n++] = FeatureHash.Combine(316, form, leftEnd, leftTags);
        keys[n++] = FeatureHash.Combine(317, form, rightTags, right2Tags);
        keys[n++] = FeatureHash.Combine(318, form, left, rightTags);
        keys[n++] = FeatureHash.Combine(319, form, Shape(tokens, index - 1), Shape(tokens, index + 1));
        keys[n++] = FeatureHash.Combine(320, form, left2, leftEnd);
        keys[n++] = FeatureHash.Combine(321, form, Hash(tokens, index - 3), leftTags);
        return n;
    }

    private static uint Hash(IReadOnlyList<string> tokens, int index) =>
        index >= 0 && index < tokens.Count ? FeatureHash.OfLower(tokens[index]) : Outside;

    private static uint End(IReadOnlyList<string> tokens, int index) =>
        index >= 0 && index < tokens.Count ? FeatureHash.OfLower(tokens[index].AsSpan(Math.Max(0, tokens[index].Length - 3))) : Outside;

    private static uint Shape(IReadOnlyList<string> tokens, int index) => index >= 0 && index < tokens.Count ? WordShape.Of(tokens[index]) : Outside;
}
