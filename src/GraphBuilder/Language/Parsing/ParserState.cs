namespace GraphBuilder.Language.Parsing;

/// <summary>
/// A partly built tree. Nodes are numbered from 1 in word order; node 0 is the root; −1 stands for a node that is not there. All lists lie in one
/// array, so that the beam copies a state in one move.
/// </summary>
internal sealed class ParserState
{
    /// <summary>No node.</summary>
    public const int None = -1;

    private const int Lists = 10;

    private short[] cells = [];
    private int nodes;

    /// <summary>The score of the steps that led here.</summary>
    public int Score { get; set; }

    /// <summary>Number of nodes on the stack, the root included.</summary>
    public int StackCount { get; private set; }

    /// <summary>The node at the front of the buffer; one more than the last where the buffer is empty.</summary>
    public int Buffer { get; private set; }

    /// <summary>Number of steps taken.</summary>
    public int Steps { get; private set; }

    /// <summary>Whether the buffer still holds words.</summary>
    public bool HasBuffer => Buffer < nodes;

    /// <summary>The transitions taken.</summary>
    public ReadOnlySpan<short> History => cells.AsSpan(Lists * nodes, Steps);

    /// <summary>Becomes the first state of a sentence.</summary>
    public void Start(int words)
    {
        nodes = words + 1;
        Reserve();
        cells.AsSpan(0, Lists * nodes).Fill(None);
        List(5).Clear();
        List(6).Clear();
        cells[0] = 0;
        (Score, StackCount, Buffer, Steps) = (0, 1, 1, 0);
    }

    /// <summary>Becomes a copy of another state.</summary>
    public void CopyFrom(ParserState other)
    {
        nodes = other.nodes;
        Reserve();
        other.cells.AsSpan(0, (Lists * nodes) + other.Steps).CopyTo(cells);
        (Score, StackCount, Buffer, Steps) = (other.Score, other.StackCount, other.Buffer, other.Steps);
    }

    /// <summary>Takes a step.</summary>
    /// <param name="transition">A legal transition.</param>
    /// <param name="transitions">Their numbering.</param>
    /// <param name="caseRelation">The relation of prepositions to their noun.</param>
    public void Apply(int transition, Transitions transitions, int caseRelation)
    {
        cells[(Lists * nodes) + Steps++] = (short)transition;
        if (transition == Transitions.Shift)
        {
            cells[StackCount++] = (short)Buffer++;
            return;
        }

        var child = cells[--StackCount];
        var relation = transitions.RelationOf(transition);
        if (transitions.IsRight(transition))
        {
            var head = cells[StackCount - 1];
            Attach(child, head, relation, caseRelation);
            List(4)[head] = List(3)[head];
            List(3)[head] = child;
            List(6)[head]++;
        }
        else
        {
            var head = (short)Buffer;
            Attach(child, head, relation, caseRelation);
            List(2)[head] = List(1)[head];
            List(1)[head] = child;
            List(5)[head]++;
        }
    }

    /// <summary>The node at a depth of the stack, 0 for its top.</summary>
    public int Stack(int depth) => depth < StackCount ? cells[StackCount - 1 - depth] : None;

    /// <summary>The node at a place of the buffer, 0 for its front.</summary>
    public int BufferAt(int place) => Buffer + place < nodes ? Buffer + place : None;

    /// <summary>The outermost left child.</summary>
    public int Leftmost(int node) => Cell(1, node);

    /// <summary>The left child next to the outermost.</summary>
    public int SecondLeftmost(int node) => Cell(2, node);

    /// <summary>The outermost right child.</summary>
    public int Rightmost(int node) => Cell(3, node);

    /// <summary>The right child next to the outermost.</summary>
    public int SecondRightmost(int node) => Cell(4, node);

    /// <summary>Number of left children.</summary>
    public int LeftCount(int node) => Cell(5, node);

    /// <summary>Number of right children.</summary>
    public int RightCount(int node) => Cell(6, node);

    /// <summary>The child that is its preposition.</summary>
    public int Preposition(int node) => Cell(7, node);

    /// <summary>The relation of an attached node; −1 before it is attached.</summary>
    public int Relation(int node) => Cell(8, node);

    /// <summary>The head of an attached node; −1 before it is attached.</summary>
    public int Head(int node) => Cell(9, node);

    private void Attach(short child, short head, int relation, int caseRelation)
    {
        List(8)[child] = (short)relation;
        List(9)[child] = head;
        if (relation == caseRelation && List(7)[head] == None)
        {
            List(7)[head] = child;
        }
    }

    private int Cell(int list, int node) => node < 0 ? None : cells[(list * nodes) + node];

    private Span<short> List(int list) => cells.AsSpan(list * nodes, nodes);

    private void Reserve()
    {
        var needed = (Lists + 2) * nodes;
        if (cells.Length < needed)
        {
            cells = new short[needed * 2];
        }
    }
}
