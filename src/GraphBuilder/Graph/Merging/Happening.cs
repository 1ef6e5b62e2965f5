namespace GraphBuilder.Graph.Merging;

/// <summary>One happening with all that articles report of it.</summary>
/// <param name="Id">Its id in the graph.</param>
/// <param name="Date">When it happened, as precisely as any report says; null where none does.</param>
/// <param name="Reports">The reports, of one article at most one each, by article id; never empty.</param>
internal sealed record Happening(string Id, PartialDate? Date, IReadOnlyList<EventReport> Reports)
{
    public EventSignature Signature => Reports[0].Signature;
}
