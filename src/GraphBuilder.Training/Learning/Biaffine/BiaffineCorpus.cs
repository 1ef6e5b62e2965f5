using System.Runtime.InteropServices;
using System.Security.Cryptography;
using GraphBuilder.Language.Models;
using GraphBuilder.Language.Parsing.Biaffine;
using GraphBuilder.Language.Tagging;
using GraphBuilder.Training.Corpora;

namespace GraphBuilder.Training.Learning.Biaffine;

/// <summary>What the biaffine parser learns from: the vocabulary of the training sentences, their relations, and their trees in numbers.</summary>
internal sealed class BiaffineCorpus
{
    /// <summary>Treebanks whose usage is told apart, in the order of their vectors.</summary>
    public static readonly IReadOnlyList<string> TreebankNames = ["Sequoia", "GSD", "PUD", "FQB"];

    /// <summary>The number under which a parser follows no single usage but the middle between those of Sequoia and GSD.</summary>
    public static readonly int MiddleUsage = TreebankNames.Count;

    /// <summary>Takes sentences.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="tags">The tags to learn with, as unseen sentences would get them.</param>
    /// <param name="lexicon">The lexicon.</param>
    public BiaffineCorpus(IReadOnlyList<TrainingSentence> sentences, Tag[][] tags, FormLexicon lexicon)
    {
        var repeated = sentences.SelectMany(sentence => sentence.Forms).GroupBy(form => FeatureHash.OfLower(form)).Where(group => group.Skip(1).Any()).Select(group => group.Key);
        var tagHashes = sentences.SelectMany(sentence => sentence.Tags).Concat(tags.SelectMany(given => given)).SelectMany(tag => new[] { tag.UposHash, tag.Hash });
        Vocabulary = new WordVocabulary([.. repeated.Order()], [.. tagHashes.Distinct().Order()], lexicon);
        Relations = [.. sentences.SelectMany(sentence => sentence.Relations).Distinct().Order(StringComparer.Ordinal)];
        var indices = Enumerable.Range(0, Relations.Count).ToDictionary(i => Relations[i], StringComparer.Ordinal);
        Trees = [.. sentences.Select((sentence, i) => new GoldTree(
            Vocabulary.Of(sentence.Forms, tags[i], TreebankIndex(sentence.Treebank)),
            [0, .. sentence.Heads.Select(head => head + 1)],
            [0, .. sentence.Relations.Select(relation => indices[relation])]))];
        WordCounts = new int[Vocabulary.FormRows];
        foreach (var tree in Trees)
        {
            for (var node = 1; node < tree.Features.Count; node++)
            {
                WordCounts[tree.Features.Of(node)[NodeFeatures.Word]]++;
            }
        }
    }

    public WordVocabulary Vocabulary { get; }

    /// <summary>The relations, in the order of their scores.</summary>
    public IReadOnlyList<string> Relations { get; }

    public IReadOnlyList<GoldTree> Trees { get; }

    /// <summary>How often each vector of a form is used.</summary>
    public int[] WordCounts { get; }

    /// <summary>A hash of all that is learned from.</summary>
    public string Fingerprint
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var tree in Trees)
            {
                foreach (var numbers in new[] { tree.Features.Rows, tree.Heads, tree.Relations })
                {
                    hash.AppendData(MemoryMarshal.AsBytes(numbers.AsSpan()));
                }
            }

            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
    }

    /// <summary>Gives <see cref="MiddleUsage"/> its vector.</summary>
    public static void AddMiddleUsage(NetworkWeights weights)
    {
        var width = weights.Shape.Tables[^1].Width;
        Span<float> Vector(int usage) => weights.Tables[^1].AsSpan((NodeFeatures.Root + 1 + usage) * width, width);
        var (first, second) = (TreebankIndex("Sequoia"), TreebankIndex("GSD"));
        for (var i = 0; i < width; i++)
        {
            Vector(MiddleUsage)[i] = (Vector(first)[i] + Vector(second)[i]) / 2;
        }
    }

    private static int TreebankIndex(string name)
    {
        var index = 0;
        while (TreebankNames[index] != name)
        {
            index++;
        }

        return index;
    }
}
