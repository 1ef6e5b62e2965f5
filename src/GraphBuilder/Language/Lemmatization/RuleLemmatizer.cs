using GraphBuilder.Language.Models;
using GraphBuilder.Language.Tagging;

namespace GraphBuilder.Language.Lemmatization;

/// <summary>
/// Gives each word its dictionary form by the learned rule that scores best for its form and tag. Where a dictionary proposes a rule that was never
/// learned for the part of speech, that one is taken. Safe to share between threads.
/// </summary>
internal sealed class RuleLemmatizer
{
    private readonly IReadOnlyList<LemmaRule> rules;
    private readonly IReadOnlyDictionary<string, ushort[]> byUpos;
    private readonly IFeatureWeights weights;
    private readonly FormLexicon lexicon;
    private readonly HashSet<string> learned;
    private readonly WorkspacePool<int[]> workspaces;

    /// <summary>Makes a lemmatizer of its parts.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="byUpos">For each part of speech the indices of the rules learned for it, the most frequent first.</param>
    /// <param name="weights">The weights, one a rule.</param>
    /// <param name="lexicon">The lexicon.</param>
    public RuleLemmatizer(IReadOnlyList<LemmaRule> rules, IReadOnlyDictionary<string, ushort[]> byUpos, IFeatureWeights weights, FormLexicon lexicon)
    {
        this.rules = rules;
        this.byUpos = byUpos;
        this.weights = weights;
        this.lexicon = lexicon;
        learned = rules.Select(rule => rule.ToString()).ToHashSet(StringComparer.Ordinal);
        workspaces = new WorkspacePool<int[]>(() => new int[rules.Count]);
    }

    /// <summary>Reads a lemmatizer.</summary>
    /// <param name="stream">The model file.</param>
    /// <param name="file">Its path, for messages.</param>
    /// <param name="lexicon">The lexicon that it was trained with.</param>
    /// <exception cref="ModelFormatException">The file is no such model.</exception>
    public static RuleLemmatizer Read(Stream stream, string file, FormLexicon lexicon) => ModelFile.Read(stream, file, "lemmatizer", reader =>
    {
        var rules = new LemmaRule[reader.Read7BitEncodedInt()];
        for (var i = 0; i < rules.Length; i++)
        {
            rules[i] = LemmaRule.Parse(reader.ReadString());
        }

        var byUpos = new Dictionary<string, ushort[]>(StringComparer.Ordinal);
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
        {
            var upos = reader.ReadString();
            var indices = new ushort[reader.Read7BitEncodedInt()];
            for (var i = 0; i < indices.Length; i++)
            {
                indices[i] = checked((ushort)reader.Read7BitEncodedInt());
            }

            byUpos[upos] = indices;
        }

        return new RuleLemmatizer(rules, byUpos, SparseWeights.Read(reader), lexicon);
    });

    /// <summary>The lemma of a word.</summary>
    public string Lemma(string form, Tag tag)
    {
        if (!byUpos.TryGetValue(tag.Upos, out var candidates))
        {
            return form;
        }

        var scores = workspaces.Take();
        scores.AsSpan().Clear();
        Span<uint> keys = stackalloc uint[LemmaFeatures.Maximum];
        weights.AddScores(keys[..LemmaFeatures.Write(form, tag, lexicon, keys)], scores);
        string? best = null;
        var bestScore = int.MinValue;
        foreach (var candidate in candidates)
        {
            if (scores[candidate] > bestScore && rules[candidate].Apply(form) is { } lemma)
            {
                (best, bestScore) = (lemma, scores[candidate]);
            }
        }

        workspaces.Return(scores);
        return bestScore <= 0 && UnlearnedProposal(form, tag) is { } proposal ? proposal : best ?? form;
    }

    private string? UnlearnedProposal(string form, Tag tag)
    {
        foreach (var analysis in lexicon.Analyses[lexicon.ClassOf(FeatureHash.OfLower(form))])
        {
            if (analysis.Upos == tag.Upos && !learned.Contains(analysis.Rule))
            {
                return LemmaRule.Parse(analysis.Rule).Apply(form);
            }
        }

        return null;
    }
}
