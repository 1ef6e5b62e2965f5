namespace GraphBuilder.Language.Parsing.Biaffine;

/// <summary>
/// Sentences that go through the network together. The layers see them by position: first the first node of every sentence, then the second of all that
/// have one, longest sentence first, so that one step of the recurrence is one product of matrices whatever the direction.
/// </summary>
internal sealed class SentenceBatch
{
    private readonly List<NodeFeatures> sentences = [];
    private int[] starts = [];
    private int[] firstNodes = [];

    /// <summary>The sentences, longest first; of equal length in the order they came.</summary>
    public IReadOnlyList<NodeFeatures> Sentences => sentences;

    /// <summary>Number of nodes in all: words and a root each.</summary>
    public int NodeCount { get; private set; }

    /// <summary>Number of nodes of the longest sentence.</summary>
    public int Positions { get; private set; }

    /// <summary>Takes sentences.</summary>
    public void Take(IEnumerable<NodeFeatures> given)
    {
        sentences.Clear();
        sentences.AddRange(given.OrderByDescending(sentence => sentence.Count));
        Positions = sentences.Count == 0 ? 0 : sentences[0].Count;
        if (starts.Length <= Positions)
        {
            starts = new int[(Positions + 1) * 2];
        }

        if (firstNodes.Length < sentences.Count)
        {
            firstNodes = new int[sentences.Count * 2];
        }

        var active = sentences.Count;
        starts[0] = 0;
        for (var position = 0; position < Positions; position++)
        {
            while (sentences[active - 1].Count <= position)
            {
                active--;
            }

            starts[position + 1] = starts[position] + active;
        }

        NodeCount = starts[Positions];
        var node = 0;
        for (var sentence = 0; sentence < sentences.Count; sentence++)
        {
            firstNodes[sentence] = node;
            node += sentences[sentence].Count;
        }
    }

    /// <summary>The row of the first node at a position; those of the other sentences follow.</summary>
    public int Start(int position) => starts[position];

    /// <summary>How many sentences have a node at a position.</summary>
    public int Active(int position) => position < Positions ? starts[position + 1] - starts[position] : 0;

    /// <summary>The row of a node where rows are by position.</summary>
    public int RowByPosition(int sentence, int node) => starts[node] + sentence;

    /// <summary>The row of a sentence's first node where rows are by sentence.</summary>
    public int FirstNode(int sentence) => firstNodes[sentence];
}
