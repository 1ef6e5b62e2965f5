using GraphBuilder.Language.Models;
using GraphBuilder.Language.Tagging;

namespace GraphBuilder.Language.Parsing;

/// <summary>The arc-hybrid parser with a structured perceptron: beam search over transitions, or greedy where the beam is 1.</summary>
internal sealed class TransitionParser : IDependencyParser
{
    private readonly Transitions transitions;
    private readonly IReadOnlySet<uint> knownForms;
    private readonly WorkspacePool<Workspace> workspaces;

    /// <summary>Makes a parser.</summary>
    /// <param name="transitions">The transitions.</param>
    /// <param name="weights">The weights, one a transition.</param>
    /// <param name="knownForms">Hashes of the forms that have weights of their own.</param>
    /// <param name="beam">How many states to keep at each step; 1 is greedy.</param>
    public TransitionParser(Transitions transitions, IFeatureWeights weights, IReadOnlySet<uint> knownForms, int beam)
    {
        this.transitions = transitions;
        this.knownForms = knownForms;
        workspaces = new WorkspacePool<Workspace>(() => new Workspace(new BeamSearch(transitions, weights, beam), new ParserWords()));
    }

    /// <summary>Reads a parser.</summary>
    /// <param name="stream">The model file.</param>
    /// <param name="file">Its path, for messages.</param>
    /// <param name="beam">How many states to keep at each step.</param>
    /// <exception cref="ModelFormatException">The file is no such model.</exception>
    public static TransitionParser Read(Stream stream, string file, int beam) => ModelFile.Read(stream, file, "parser", reader =>
    {
        var relations = new string[reader.Read7BitEncodedInt()];
        for (var i = 0; i < relations.Length; i++)
        {
            relations[i] = reader.ReadString();
        }

        var known = new HashSet<uint>();
        var hash = 0u;
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            known.Add(hash += (uint)reader.Read7BitEncodedInt());
        }

        return new TransitionParser(new Transitions(relations), SparseWeights.Read(reader), known, beam);
    });

    /// <inheritdoc/>
    public Dependency[] Parse(string[] forms, Tag[] tags)
    {
        var workspace = workspaces.Take();
        var (search, words) = workspace;
        words.Prepare(forms, tags, knownForms);
        var state = search.Run(words);
        var tree = new Dependency[forms.Length];
        for (var i = 0; i < tree.Length; i++)
        {
            tree[i] = new Dependency(state.Head(i + 1) - 1, transitions.Relations[state.Relation(i + 1)]);
        }

        workspaces.Return(workspace);
        return tree;
    }

    private sealed record Workspace(BeamSearch Search, ParserWords Words);
}
