namespace GraphBuilder.Language.Parsing;

/// <summary>
/// The arc-hybrid transitions (Kuhlmann et al. 2011) as numbers. 0 shifts the front of the buffer onto the stack. LEFT makes the front the head of the
/// stack's top, RIGHT makes the second of the stack the head of its top, and both take the top off. The root lies at the bottom of the stack and takes
/// its one child when the buffer is empty, so that a sentence of n words takes 2n steps and is a tree with one root.
/// </summary>
/// <param name="relations">The relations; the first is <c>root</c>.</param>
internal sealed class Transitions(IReadOnlyList<string> relations)
{
    /// <summary>The transition that shifts.</summary>
    public const int Shift = 0;

    /// <summary>The relations; the first is <c>root</c>.</summary>
    public IReadOnlyList<string> Relations { get; } = relations;

    /// <summary>Number of transitions.</summary>
    public int Count => 2 * Relations.Count;

    /// <summary>The LEFT of a relation other than <c>root</c>.</summary>
    public static int Left(int relation) => relation;

    /// <summary>The RIGHT of a relation.</summary>
    public int Right(int relation) => Relations.Count + relation;

    /// <summary>Whether a transition is a RIGHT.</summary>
    public bool IsRight(int transition) => transition >= Relations.Count;

    /// <summary>The relation of a LEFT or RIGHT.</summary>
    public int RelationOf(int transition) => transition >= Relations.Count ? transition - Relations.Count : transition;

    /// <summary>Whether the state allows a transition.</summary>
    public bool IsLegal(int transition, ParserState state)
    {
        if (transition == Shift)
        {
            return state.HasBuffer;
        }

        if (!IsRight(transition))
        {
            return state.HasBuffer && state.StackCount > 1;
        }

        return transition == Relations.Count ? state.StackCount == 2 && !state.HasBuffer : state.StackCount > 2;
    }

    /// <summary>The transition that leads to a projective tree.</summary>
    /// <param name="state">A state from which the tree can still be reached.</param>
    /// <param name="heads">The head of every node of the tree; nodes count from 1, node 0 is the root.</param>
    /// <param name="labels">The relation of every node.</param>
    public int Oracle(ParserState state, ReadOnlySpan<int> heads, ReadOnlySpan<int> labels)
    {
        var top = state.Stack(0);
        if (top > 0)
        {
            if (state.HasBuffer && heads[top] == state.Buffer)
            {
                return Left(labels[top]);
            }

            if (heads[top] == state.Stack(1) && !heads[state.Buffer..].Contains(top))
            {
                return Right(labels[top]);
            }
        }

        return Shift;
    }
}
