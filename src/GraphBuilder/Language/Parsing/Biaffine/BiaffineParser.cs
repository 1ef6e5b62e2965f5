using GraphBuilder.Language.Models;
using GraphBuilder.Language.Tagging;

namespace GraphBuilder.Language.Parsing.Biaffine;

/// <summary>
/// The graph-based parser: networks score every pair of words as dependent and head, their scores are added, and the best tree of one root is taken.
/// A tree does not depend on what other sentences are parsed with it.
/// </summary>
internal sealed class BiaffineParser : IDependencyParser
{
    /// <summary>Words that go through the network together, about: enough for products of whole blocks, and little enough for the caches.</summary>
    public const int BatchWords = 256;

    /// <summary>Longer sentences are parsed in pieces, since the scores grow with the square of the words.</summary>
    public const int LongestSentence = 300;

    private const string BetweenPieces = "parataxis";

    private readonly IReadOnlyList<string> relations;
    private readonly WordVocabulary vocabulary;
    private readonly int treebank;
    private readonly int rootRelation;
    private readonly WorkspacePool<Workspace> workspaces;

    /// <summary>Makes a parser.</summary>
    /// <param name="relations">The relations, in the order of their scores.</param>
    /// <param name="vocabulary">The vectors of words.</param>
    /// <param name="treebank">The treebank whose usage to follow.</param>
    /// <param name="members">The weights of the networks whose scores are added.</param>
    public BiaffineParser(IReadOnlyList<string> relations, WordVocabulary vocabulary, int treebank, IReadOnlyList<NetworkWeights> members)
    {
        this.relations = relations;
        this.vocabulary = vocabulary;
        this.treebank = treebank;
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
        var treebank = reader.Read7BitEncodedInt();
        var members = new NetworkWeights[reader.Read7BitEncodedInt()];
        for (var i = 0; i < members.Length; i++)
        {
            members[i] = WeightCodes.Read(reader);
        }

        return new BiaffineParser(relations, vocabulary, treebank, members);
    });

    /// <summary>Writes the model file.</summary>
    public static void Write(Stream stream, IReadOnlyList<string> relations, WordVocabulary vocabulary, int treebank, IReadOnlyList<NetworkWeights> members) =>
        ModelFile.Write(stream, "biaffine", writer =>
        {
            writer.Write7BitEncodedInt(relations.Count);
            foreach (var relation in relations)
            {
                writer.Write(relation);
            }

            vocabulary.Write(writer);
            writer.Write7BitEncodedInt(treebank);
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
        var workspace = workspaces.Take();
        var (start, words) = (0, 0);
        for (var i = 0; i < sentences.Count; i++)
        {
            words += sentences[i].Forms.Length;
            if (words >= BatchWords || i + 1 == sentences.Count)
            {
                ParseBatch(workspace, sentences, start, i + 1, trees);
                (start, words) = (i + 1, 0);
            }
        }

        workspaces.Return(workspace);
        return trees;
    }

    private void ParseBatch(Workspace workspace, IReadOnlyList<TaggedForms> sentences, int start, int end, Dependency[][] trees)
    {
        var pieces = new List<Piece>();
        for (var i = start; i < end; i++)
        {
            var (forms, tags) = sentences[i];
            trees[i] = new Dependency[forms.Length];
            for (var first = 0; first < forms.Length; first += LongestSentence)
            {
                var last = Math.Min(first + LongestSentence, forms.Length);
                pieces.Add(new Piece(trees[i], first, vocabulary.Of(forms[first..last], tags[first..last], treebank)));
            }
        }

        pieces.Sort((one, other) => other.Features.Count.CompareTo(one.Features.Count));
        foreach (var network in workspace.Networks)
        {
            network.Run(pieces.Select(piece => piece.Features));
        }

        for (var i = 0; i < pieces.Count; i++)
        {
            workspace.Decode(i, pieces[i].Features.Count);
            WriteTree(workspace, i, pieces[i]);
        }

        for (var i = start; i < end; i++)
        {
            JoinPieces(trees[i]);
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
                Neural.Elementwise.MultiplyAdd(network.ArcScores(sentence), 1, total);
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
