using GraphBuilder.Events;

namespace GraphBuilder.Graph.Merging;

/// <summary>What one article tells of one happening.</summary>
internal sealed record EventReport
{
    /// <summary>Id of the article in the graph.</summary>
    public required string ArticleId { get; init; }

    /// <summary>Name of the event within the article (<c>v1</c>).</summary>
    public required string LocalId { get; init; }

    /// <summary>When the article was published; null where unknown.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>Who does what to whom: what reports must share to tell one happening.</summary>
    public required EventSignature Signature { get; init; }

    public string? Mode { get; init; }

    public PartialDate? Date { get; init; }

    /// <summary>Whether it is still to come, and whether it is only possible; polarity is part of the signature.</summary>
    public EventStatus Status { get; init; }

    /// <summary>Where it happens; null where unknown.</summary>
    public NodeKey? Place { get; init; }

    /// <summary>To whom the article ascribes it, sorted; empty where the article says it itself.</summary>
    public required IReadOnlyList<NodeKey> SaidBy { get; init; }

    public required IReadOnlyList<string> Context { get; init; }

    public required double Confidence { get; init; }

    /// <summary>Where the article tells it, in text order; never empty.</summary>
    public required IReadOnlyList<ReportEvidence> Evidence { get; init; }
}

/// <summary>A place of an article that tells an event. Offsets are UTF-16 units of the stored file.</summary>
internal sealed record ReportEvidence(NodeKey Sentence, long Start, long End, string Trigger, string Rule);

/// <summary>Who did, or did not do, what to whom.</summary>
internal sealed class EventSignature
{
    public EventSignature(string type, bool negated, IEnumerable<NodeKey> actors, IEnumerable<NodeKey> recipients)
    {
        Type = type;
        Negated = negated;
        Actors = actors.Distinct().Order().ToArray();
        Recipients = recipients.Distinct().Order().ToArray();
        Id = StableId.Of([type, negated ? "negated" : "told", .. Names(Actors), null, .. Names(Recipients)]);
    }

    /// <summary>The same for every report that can tell the same happening.</summary>
    public string Id { get; }

    /// <summary>The event type's name.</summary>
    public string Type { get; }

    public bool Negated { get; }

    /// <summary>Those who do it, sorted, each once.</summary>
    public IReadOnlyList<NodeKey> Actors { get; }

    /// <summary>Those who undergo it, sorted, each once.</summary>
    public IReadOnlyList<NodeKey> Recipients { get; }

    private static IEnumerable<string> Names(IReadOnlyList<NodeKey> keys) => keys.Select(key => key.Id);
}
