namespace GraphBuilder.Cypher.Planning;

/// <summary>Hands out the slots of a statement's rows; no two variables share one.</summary>
internal sealed class SlotTable
{
    private int anonymousCount;

    /// <summary>The length of a row.</summary>
    public int Count { get; private set; }

    public int Allocate() => Count++;

    /// <summary>A name that nothing else in the statement has.</summary>
    public string NewName(string kind) => Anonymous.Name(kind, anonymousCount++);
}
