using System.Runtime.InteropServices;
using GraphBuilder.Language.Models;
using GraphBuilder.Language.Neural;
using GraphBuilder.Language.Tagging;

namespace GraphBuilder.Language.Parsing.Biaffine;

/// <summary>
/// The graph-based parser: networks score every pair of words as dependent and head, their scores are added, and the best tree of one root is taken.
/// A tree does not depend on what other sentences are parsed with it.
/// </summary>
internal sealed class BiaffineParser : IDependencyParser
{
    /// <summary>Words that go through the network together, about: enough for products of whole blocks, and little enough for the caches.</summary>
    public const int BatchWords = 320;

    /// <summary>Longer sentences are parsed in pieces, since the scores grow with the square of the words.</summary>
    public const int LongestSentence = 300;

    private const string BetweenPieces = "parataxis";

    private readonly IReadOnlyList<string> relations;
    private readonly WordVocabulary vocabulary;
    private readonly int usage;
    private readonly int rootRelation;
    private readonly WorkspacePool<Workspace> workspaces;

    /// <summary>Makes a parser.</summary>
    /// <param name="relations">The relations, in the order of their scores.</param>
    /// <param name="vocabulary">The vectors of words.</param>
    /// <param name="usage">The treebank whose usage to follow.</param>
    /// <param name="members">The weights of the networks whose scores are added.</param>
    public BiaffineParser(IReadOnlyList<string> relations, WordVocabulary vocabulary, int usage, IReadOnlyList<NetworkWeights> members)
    {
        this.relations = relations;
        this.vocabulary = vocabulary;
        this.usage = usage;
        rootRelation = IndexOfRoot(relations);
        workspaces = new WorkspacePool<Workspace>(() => new Workspace([.. members.Select(weights => new NetworkPass(weights))]));
    }

    /// <summary>Reads a parser.</summary>
    /// <param name="stream">The model file.</param>
    /// <param name="file">Its path, for messages.</param>
    /// <param name="lexicon">The lexicon that it was trained with.</param>
    /// <exception cref="ModelFormatException">The file is no such model.</exception>
    public static BiaffineParser Read(Stream stream, string file, FormLexicon lexicon) => ModelFile.Read(stream, file, "biaffine", reader =>
    {
        var relations = new string[reader.Read7BitEncodedInt()];
        for (var i = 0; i < relations.Length; i++)
        {
            relations[i] = reader.ReadString();
        }

        if (relations.Length > NetworkShape.MaximumRelations || !relations.Contains("root"))
        {
            throw new InvalidDataException($"{relations.Length} relations");
        }

        var vocabulary = WordVocabulary.Read(reader, lexicon);
        var usage = reader.Read7BitEncodedInt();
        var members = new NetworkWeights[reader.Read7BitEncodedInt()];
        for (var i = 0; i < members.Length; i++)
        {
            members[i] = WeightCodes.Read(reader);
        }

        return new BiaffineParser(relations, vocabulary, usage, members);
    });

    /// <summary>Writes the model file.</summary>
    public static void Write(Stream stream, IReadOnlyList<string> relations, WordVocabulary vocabulary, int usage, IReadOnlyList<NetworkWeights> members) =>
        ModelFile.Write(stream, "biaffine", writer =>
        {
            writer.Write7BitEncodedInt(relations.Count);
            foreach (var relation in relations)
            {
                writer.Write(relation);
            }

            vocabulary.Write(writer);
            writer.Write7BitEncodedInt(usage);
            writer.Write7BitEncodedInt(members.Count);
            foreach (var weights in members)
            {
                WeightCodes.Write(writer, weights);
            }
        });

    /// <inheritdoc/>
    public Dependency[] Parse(string[] forms, Tag[] tags) => ParseAll([new TaggedForms(forms, tags)])[0];

    /// <inheritdoc/>
    public IReadOnlyList<Dependency[]> ParseAll(IReadOnlyList<TaggedForms> sentences)
    {
        var trees = new Dependency[sentences.Count][];
        var pieces = new List<Piece>(sentences.Count);
        for (var i = 0; i < trees.Length; i++)
        {
            trees[i] = new Dependency[sentences[i].Forms.Length];
            AddPieces(sentences[i], trees[i], pieces);
        }

        // Sentences of like length go together, so that no step of the recurrence runs for a few of them only.
        pieces.Sort((one, other) => other.Features.Count.CompareTo(one.Features.Count));
        var workspace = workspaces.Take();
        var (start, words) = (0, 0);
        for (var i = 0; i < pieces.Count; i++)
        {
            words += pieces[i].Features.Count;
            if (words >= BatchWords || i + 1 == pieces.Count)
            {
                ParseBatch(workspace, CollectionsMarshal.AsSpan(pieces)[start..(i + 1)]);
                (start, words) = (i + 1, 0);
            }
        }

        workspaces.Return(workspace);
        foreach (var tree in trees)
        {
            JoinPieces(tree);
        }

        return trees;
    }

    private void AddPieces(TaggedForms sentence, Dependency[] tree, List<Piece> pieces)
    {
        var (forms, tags) = sentence;
        for (var first = 0; first < forms.Length; first += LongestSentence)
        {
            var last = Math.Min(first + LongestSentence, forms.Length);
            pieces.Add(new Piece(tree, first, vocabulary.Of(forms[first..last], tags[first..last], usage)));
        }
    }

    private void ParseBatch(Workspace workspace, ReadOnlySpan<Piece> pieces)
    {
        var features = new NodeFeatures[pieces.Length];
        for (var i = 0; i < features.Length; i++)
        {
            features[i] = pieces[i].Features;
        }

        foreach (var network in workspace.Networks)
        {
            network.Run(features);
        }

        for (var i = 0; i < pieces.Length; i++)
        {
            workspace.Decode(i, pieces[i].Features.Count);
            WriteTree(workspace, i, pieces[i]);
        }
    }

    private void WriteTree(Workspace workspace, int sentence, Piece piece)
    {
        for (var node = 1; node < piece.Features.Count; node++)
        {
            var head = workspace.Heads[node];
            var relation = head == 0 ? rootRelation : workspace.BestRelation(sentence, node, head, relations.Count, rootRelation);
            piece.Tree[piece.First + node - 1] = new Dependency(head == 0 ? -1 : piece.First + head - 1, relations[relation]);
        }
    }

    // The roots of the pieces behind the first hang on the root of the first.
    private static void JoinPieces(Dependency[] tree)
    {
        if (tree.Length <= LongestSentence)
        {
            return;
        }

        var root = Array.FindIndex(tree, dependency => dependency.Head < 0);
        for (var i = LongestSentence; i < tree.Length; i++)
        {
            if (tree[i].Head < 0)
            {
                tree[i] = new Dependency(root, BetweenPieces);
            }
        }
    }

    private static int IndexOfRoot(IReadOnlyList<string> relations)
    {
        var root = 0;
        while (relations[root] != "root")
        {
            root++;
        }

        return root;
    }

    private readonly record struct Piece(Dependency[] Tree, int First, NodeFeatures Features);

    private sealed class Workspace(NetworkPass[] networks)
    {
        private readonly TreeDecoder decoder = new();
        private readonly float[] labels = new float[NetworkShape.MaximumRelations];
        private float[] sums = [];
        private int[] heads = [];

        public IReadOnlyList<NetworkPass> Networks => networks;

        public ReadOnlySpan<int> Heads => heads;

        public void Decode(int sentence, int nodes)
        {
            var size = networks[0].ArcScores(sentence).Length;
            if (sums.Length < size)
            {
                sums = new float[size * 2];
            }

            if (heads.Length < nodes)
            {
                heads = new int[nodes * 2];
            }

            var total = sums.AsSpan(0, size);
            networks[0].ArcScores(sentence).CopyTo(total);
            foreach (var network in networks.AsSpan(1))
            {
                Elementwise.MultiplyAdd(network.ArcScores(sentence), 1, total);
            }

            decoder.Decode(total, NetworkPass.ScoreStride(nodes), heads.AsSpan(0, nodes));
        }

        // Of equal scores the first relation; the relation of the root is for the root alone.
        public int BestRelation(int sentence, int node, int head, int relations, int root)
        {
            labels.AsSpan().Clear();
            foreach (var network in networks)
            {
                var first = network.Batch.FirstNode(sentence);
                network.AddLabelScores(first + node, first + head, labels);
            }

            labels[root] = float.NegativeInfinity;
            var best = root == 0 ? 1 : 0;
            for (var relation = best + 1; relation < relations; relation++)
            {
                if (labels[relation] > labels[best])
                {
                    best = relation;
                }
            }

            return best;
        }
    }
}
