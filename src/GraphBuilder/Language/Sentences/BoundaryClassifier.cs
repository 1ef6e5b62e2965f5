using GraphBuilder.Language.Models;
using GraphBuilder.Language.Tagging;

namespace GraphBuilder.Language.Sentences;

/// <summary>
/// Finds sentence ends in running text whose line structure is lost, where titles and list items end without a mark (averaged perceptron over the
/// gaps between tokens; what the rules of <see cref="SentenceSplitter"/> say is one of its features). Safe to share between threads.
/// </summary>
internal sealed class BoundaryClassifier
{
    private const int Maximum = 48;

    private readonly IFeatureWeights weights;
    private readonly FormLexicon lexicon;

    /// <summary>Makes a classifier of its parts.</summary>
    /// <param name="weights">The weights of two labels: 0 for no end, 1 for an end.</param>
    /// <param name="lexicon">The lexicon.</param>
    public BoundaryClassifier(IFeatureWeights weights, FormLexicon lexicon) => (this.weights, this.lexicon) = (weights, lexicon);

    /// <summary>Reads a classifier.</summary>
    /// <param name="stream">The model file.</param>
    /// <param name="file">Its path, for messages.</param>
    /// <param name="lexicon">The lexicon that it was trained with.</param>
    /// <exception cref="ModelFormatException">The file is no such model.</exception>
    public static BoundaryClassifier Read(Stream stream, string file, FormLexicon lexicon) =>
        ModelFile.Read(stream, file, "boundaries", reader => new BoundaryClassifier(SparseWeights.Read(reader), lexicon));

    /// <summary>Where sentences end among the tokens.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="tokens">The tokens, in order.</param>
    /// <param name="ruleEnds">What the rules say.</param>
    /// <returns>For each sentence the index just after its last token, ascending; the last is the number of tokens.</returns>
    public IReadOnlyList<int> Split(string text, IReadOnlyList<TextSpan> tokens, IReadOnlyList<int> ruleEnds)
    {
        var ends = new List<int>();
        Visit(text, tokens, ruleEnds, (_, keys, next) =>
        {
            Span<int> scores = [0, 0];
            weights.AddScores(keys, scores);
            if (scores[1] > scores[0])
            {
                ends.Add(next);
                return true;
            }

            return false;
        });
        if (tokens.Count > 0)
        {
            ends.Add(tokens.Count);
        }

        return ends;
    }

    /// <summary>Walks over the gaps between tokens.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="tokens">The tokens, in order.</param>
    /// <param name="ruleEnds">What the rules say.</param>
    /// <param name="decide">Gets the weights' view of each gap; answers whether a sentence ends there.</param>
    public void Visit(string text, IReadOnlyList<TextSpan> tokens, IReadOnlyList<int> ruleEnds, GapDecision decide)
    {
        var views = new TokenView[tokens.Count + 2];
        for (var i = 0; i < tokens.Count; i++)
        {
            views[i] = View(tokens[i].Of(text));
        }

        var rules = ruleEnds.ToHashSet();
        Span<uint> keys = stackalloc uint[Maximum];
        var (brackets, quotes, since) = (0, 0, 0);
        for (var next = 1; next < tokens.Count; next++)
        {
            var last = views[next - 1];
            brackets += last.Mark is '(' or '[' ? 1 : last.Mark is ')' or ']' ? -1 : 0;
            quotes = last.Mark switch { '«' or '“' => 1, '»' or '”' => 0, '"' => 1 - quotes, _ => quotes };
            since++;
            var situation = (uint)(Math.Clamp(brackets, 0, 2) | (quotes << 2) | (rules.Contains(next) ? 8 : 0));
            var spaced = tokens[next].Start > tokens[next - 1].End ? 1u : 0u;
            var count = Features(views, next, situation, spaced, (uint)Math.Min(since, 4), keys);
            if (decide(text, keys[..count], next))
            {
                (brackets, quotes, since) = (0, 0, 0);
            }
        }
    }

    /// <summary>Hears of a gap between tokens.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="keys">Keys of the features.</param>
    /// <param name="next">Index of the token behind the gap.</param>
    internal delegate bool GapDecision(string text, ReadOnlySpan<uint> keys, int next);

    private static int Features(TokenView[] views, int next, uint situation, uint spaced, uint since, Span<uint> keys)
    {
        var before = next > 1 ? views[next - 2] : default;
        var (left, right, after) = (views[next - 1], views[next], views[next + 1]);
        var rule = situation & 8;
        var n = 0;
        keys[n++] = FeatureHash.Combine(400, situation);
        keys[n++] = FeatureHash.Combine(401, rule, right.Shape, spaced);
        keys[n++] = FeatureHash.Combine(402, left.Mark, right.Shape, spaced);
        keys[n++] = FeatureHash.Combine(403, left.Mark, right.Form);
        keys[n++] = FeatureHash.Combine(404, left.Form);
        keys[n++] = FeatureHash.Combine(405, right.Form, right.Shape & 7);
        keys[n++] = FeatureHash.Combine(406, left.Form, right.Form);
        keys[n++] = FeatureHash.Combine(407, before.Form, left.Form, right.Shape & 7);
        keys[n++] = FeatureHash.Combine(408, right.Form, after.Form, right.Shape & 7);
        keys[n++] = FeatureHash.Combine(409, left.Shape, right.Shape, spaced);
        keys[n++] = FeatureHash.Combine(410, left.Shape, right.Shape, after.Shape);
        keys[n++] = FeatureHash.Combine(411, left.Tags, right.Shape);
        keys[n++] = FeatureHash.Combine(412, right.Tags, right.Shape, left.Shape & 7);
        keys[n++] = FeatureHash.Combine(413, left.Tags, right.Tags, right.Shape);
        keys[n++] = FeatureHash.Combine(414, left.Ending, right.Shape);
        keys[n++] = FeatureHash.Combine(415, left.Mark, right.Tags, right.Shape);
        keys[n++] = FeatureHash.Combine(416, rule, left.Form);
        keys[n++] = FeatureHash.Combine(417, rule, right.Form, right.Shape & 7);
        keys[n++] = FeatureHash.Combine(418, situation, left.Mark, right.Shape & 7);
        keys[n++] = FeatureHash.Combine(419, situation, since);
        keys[n++] = FeatureHash.Combine(420, since, left.Shape, right.Shape);
        keys[n++] = FeatureHash.Combine(421, left.Form, right.Shape);
        keys[n++] = FeatureHash.Combine(422, right.Form, left.Shape, right.Shape & 7);
        keys[n++] = FeatureHash.Combine(423, left.Mark, right.Mark, spaced);
        keys[n++] = FeatureHash.Combine(424, before.Shape, left.Shape, right.Shape);
        keys[n++] = FeatureHash.Combine(425, before.Form, left.Mark, right.Shape & 7);
        keys[n++] = FeatureHash.Combine(426, right.Tags, after.Tags, right.Shape & 7);
        keys[n++] = FeatureHash.Combine(427, right.Shape, after.Shape, after.Tags);
        keys[n++] = FeatureHash.Combine(428, left.Shape & 7, right.Form, after.Shape & 7);
        keys[n++] = FeatureHash.Combine(429, right.Mark, after.Shape, left.Mark);
        return n;
    }

    private TokenView View(ReadOnlySpan<char> token)
    {
        var form = FeatureHash.OfLower(token);
        var ending = FeatureHash.OfLower(token[Math.Max(0, token.Length - 3)..]);
        return new TokenView(form, WordShape.Of(token), lexicon.TagsOf(form), ending, char.IsLetterOrDigit(token[0]) ? token[^1] == '.' ? 1u : 0u : token[0]);
    }

    // Mark: the first character where it is no letter or digit, 1 for an abbreviation with its full stop, else 0.
    private readonly record struct TokenView(uint Form, uint Shape, uint Tags, uint Ending, uint Mark);
}
