namespace GraphBuilder.Cypher.Syntax.Ast;

/// <summary>Where a piece of syntax starts: its zero-based UTF-16 offset in the text of the statement.</summary>
/// <remarks>All positions are equal to each other, so that two pieces of syntax are equal when they say the same,
/// wherever they stand. Grouping keys and ORDER BY are found by that equality.</remarks>
/// <param name="Offset">Zero-based UTF-16 offset.</param>
internal readonly record struct SourcePosition(int Offset)
{
    public bool Equals(SourcePosition other) => true;

    public override int GetHashCode() => 0;
}
