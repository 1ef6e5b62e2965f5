using GraphBuilder.Events;
using GraphBuilder.Graph.Schema;

namespace GraphBuilder.Graph.Merging;

/// <summary>Turns a happening into its event node, what leads from it, and the relationships between actors that follow from it.</summary>
internal sealed class HappeningGraph(Ontology ontology, IReadOnlyDictionary<NodeKey, string> names)
{
    /// <summary>Adds the nodes and relationships of a happening.</summary>
    public void AddTo(GraphState state, Happening happening)
    {
        var type = ontology.FindEvent(happening.Signature.Type)!;
        var key = new NodeKey(GraphModel.Event, happening.Id);
        var mode = Mode(happening.Reports);
        var status = Status(happening);
        state.Add(new NodeState(key, type.Label, new PropertyMap
        {
            { "type", type.Name },
            { "mode", mode },
            { "quad", type.Quad },
            { "score", type.Score(mode) },
            { "date", StoredDate.First(happening.Date) },
            { "datePrecision", StoredDate.Precision(happening.Date) },
            { "negated", status.HasFlag(EventStatus.Negated) },
            { "hypothetical", status.HasFlag(EventStatus.Hypothetical) },
            { "future", status.HasFlag(EventStatus.Future) },
            { "ascribed", happening.Reports.All(report => report.SaidBy.Count > 0) },
            { "context", happening.Reports.SelectMany(report => report.Context).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray() },
            { "reports", happening.Reports.Count },
            { "confidence", happening.Reports.Max(report => report.Confidence) },
            { "summary", EventSummary.Write(type, happening, mode, status, names) },
            { "merged", happening.Reports.Count > 1 ? Reason(happening) : null },
            { "signature", happening.Signature.Id },
        }));
        AddRoles(state, key, happening);
        AddEvidence(state, key, happening);
        AddDerived(state, happening, type, mode, status);
    }

    private static void AddRoles(GraphState state, NodeKey key, Happening happening)
    {
        Add(GraphModel.ActorRole, happening.Signature.Actors);
        Add(GraphModel.RecipientRole, happening.Signature.Recipients);
        Add(GraphModel.SaidBy, happening.Reports.SelectMany(report => report.SaidBy));
        Add(GraphModel.At, happening.Reports.Select(report => report.Place).OfType<NodeKey>());

        void Add(string type, IEnumerable<NodeKey> ends)
        {
            foreach (var end in ends)
            {
                state.Add(new RelationshipState(new RelationshipKey(type, key, end), PropertyMap.Empty));
            }
        }
    }

    // Each piece of evidence carries what its article says of the event, so that the event can be put together again without it.
    private static void AddEvidence(GraphState state, NodeKey key, Happening happening)
    {
        foreach (var report in happening.Reports)
        {
            foreach (var evidence in report.Evidence)
            {
                state.Add(new RelationshipState(
                    new RelationshipKey(GraphModel.Evidence, key, evidence.Sentence, evidence.Start),
                    new PropertyMap
                    {
                        { "end", evidence.End },
                        { "trigger", evidence.Trigger },
                        { "rule", evidence.Rule },
                        { "report", report.LocalId },
                        { "mode", report.Mode },
                        { "date", report.Date?.ToString() },
                        { "future", report.Status.HasFlag(EventStatus.Future) },
                        { "hypothetical", report.Status.HasFlag(EventStatus.Hypothetical) },
                        { "place", report.Place?.Id },
                        { "saidBy", report.SaidBy.Select(source => source.Id).ToArray() },
                        { "context", report.Context },
                        { "confidence", report.Confidence },
                    }));
            }
        }
    }

    private static void AddDerived(GraphState state, Happening happening, EventType type, string? mode, EventStatus status)
    {
        foreach (var (from, to) in Pairs(happening.Signature, type.Direction))
        {
            state.Add(new RelationshipState(
                new RelationshipKey(type.Name, from, to, happening.Id),
                new PropertyMap
                {
                    { "date", StoredDate.First(happening.Date) },
                    { "datePrecision", StoredDate.Precision(happening.Date) },
                    { "score", type.Score(mode) },
                    { "mode", mode },
                    { "confidence", happening.Reports.Max(report => report.Confidence) },
                    { "status", status.Names().ToArray() },
                }));
        }
    }

    /// <summary>Who stands to whom: each actor to each recipient; without direction, each pair that has an actor once, from the smaller id.</summary>
    internal static IEnumerable<(NodeKey From, NodeKey To)> Pairs(EventSignature signature, EventDirection direction)
    {
        var hasRecipients = signature.Recipients.Count > 0 && !signature.Recipients.SequenceEqual(signature.Actors);
        if (direction == EventDirection.Undirected || (direction == EventDirection.Mutual && !hasRecipients && signature.Actors.Count > 1))
        {
            var everyone = signature.Actors.Concat(signature.Recipients).Distinct().Order().ToArray();
            return everyone
                .SelectMany(_ => everyone, (from, to) => (from, to))
                .Where(pair => pair.from < pair.to && (signature.Actors.Contains(pair.from) || signature.Actors.Contains(pair.to)));
        }

        return signature.Actors
            .SelectMany(_ => signature.Recipients, (from, to) => (from, to))
            .Where(pair => pair.from != pair.to || signature.Recipients.Count == 1);
    }

    // The mode that most reports give; of equals, the first in the alphabet.
    private static string? Mode(IReadOnlyList<EventReport> reports) => reports
        .Where(report => report.Mode is not null)
        .GroupBy(report => report.Mode, StringComparer.Ordinal)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key;

    // What one report states flatly is not open because another one is careful.
    private static EventStatus Status(Happening happening) =>
        happening.Reports.Aggregate(EventStatus.Future | EventStatus.Hypothetical, (status, report) => status & report.Status)
        | (happening.Signature.Negated ? EventStatus.Negated : EventStatus.None);

    private static string Reason(Happening happening)
    {
        var dates = happening.Reports.Select(report => report.Date?.ToString()).Distinct().Order(StringComparer.Ordinal).ToArray();
        return "same type, polarity, actors and recipients; "
            + (dates[0] is null ? "undated, in articles that follow each other" : "dated " + string.Join(", ", dates));
    }
}
