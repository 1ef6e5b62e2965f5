namespace GraphBuilder.Language.Parsing.Biaffine;

/// <summary>The rows of the tables of vectors for the nodes of a sentence; node 0 is the root.</summary>
/// <param name="Count">Number of nodes: one more than words.</param>
/// <param name="Rows"><see cref="Columns"/> numbers a node; −1 for no vector.</param>
internal readonly record struct NodeFeatures(int Count, int[] Rows)
{
    /// <summary>Where a node's word stands.</summary>
    public const int Word = 0;

    /// <summary>Where the beginnings, endings and the shape of its form stand.</summary>
    public const int Subwords = 1;

    /// <summary>How many there are of those.</summary>
    public const int SubwordCount = 8;

    /// <summary>Where its part of speech and its whole tag stand.</summary>
    public const int Tags = Subwords + SubwordCount;

    /// <summary>Where its class in the lexicon stands.</summary>
    public const int Lexicon = Tags + 2;

    /// <summary>Where the treebank whose usage to follow stands.</summary>
    public const int Treebank = Lexicon + 1;

    /// <summary>Numbers a node.</summary>
    public const int Columns = Treebank + 1;

    /// <summary>Row of every table for what has no vector of its own.</summary>
    public const int Unknown = 0;

    /// <summary>Row of every table for the root.</summary>
    public const int Root = 1;

    /// <summary>The table that each column leads to.</summary>
    public static ReadOnlySpan<byte> TableOf => [0, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 3, 4];

    /// <summary>The numbers of one node.</summary>
    public Span<int> Of(int node) => Rows.AsSpan(node * Columns, Columns);
}
