using GraphBuilder.Events;
using GraphBuilder.Graph;
using GraphBuilder.Graph.Merging;
using GraphBuilder.Graph.Schema;

namespace GraphBuilder.Tests.Graph.Merging;

[TestFixture]
internal sealed class EventSummaryTests
{
    private static readonly Ontology Lists = Ontology.Load(ShippedFiles.Instance);

    [TestCase("ACCUSE", "Blinken", "China", "disapprove", EventStatus.None, "2024-02-16", "Blinken accuses China (disapprove), 2024-02-16")]
    [TestCase("CONSULT", "Lavrov Wang", "", null, EventStatus.None, "2024-04", "Lavrov and Wang consult, 2024-04")]
    [TestCase("CONSULT", "Lavrov", "China", "visit", EventStatus.Future, null, "Lavrov consults with China (visit, future)")]
    [TestCase("SANCTION", "A B C", "D E", null, EventStatus.Negated, null, "A, B and C sanction D and E (negated)")]
    [TestCase("PROTEST", "Iran", "Iran", "demo", EventStatus.None, "2022", "Iran protests against Iran (demo), 2022")]
    public void Write_Event_IsALineOfEnglish(string type, string actors, string recipients, string? mode, EventStatus status, string? date, string expected)
    {
        var signature = new EventSignature(type, status.HasFlag(EventStatus.Negated), Keys(actors), Keys(recipients));
        var report = new EventReport { ArticleId = "a", LocalId = "v1", Signature = signature, SaidBy = [], Context = [], Confidence = 1, Evidence = [] };
        var happening = new Happening("h", PartialDate.TryParse(date, out var when) ? when : null, [report]);
        Assert.That(EventSummary.Write(Lists.FindEvent(type)!, happening, mode, status, new Dictionary<NodeKey, string>()), Is.EqualTo(expected));
    }

    [TestCase("ACCUSE", "A B", "C", "A>C B>C")]
    [TestCase("ACCUSE", "A B", "A C", "A>C B>A B>C")]
    [TestCase("ACCUSE", "A", "", "")]
    [TestCase("PROTEST", "A", "A", "A>A")]
    [TestCase("CONSULT", "C A", "B", "A>B A>C B>C")]
    [TestCase("CONSULT", "C", "B A", "A>C B>C")]
    [TestCase("SUPPORT", "B A", "", "A>B")]
    [TestCase("SUPPORT", "B A", "C", "A>C B>C")]
    [TestCase("ASSAULT", "A B", "A B", "A>B")]
    public void Pairs_Participants_StandToEachOther(string type, string actors, string recipients, string expected) =>
        Assert.That(
            string.Join(' ', HappeningGraph.Pairs(new EventSignature(type, false, Keys(actors), Keys(recipients)), Lists.FindEvent(type)!.Direction)
                .Select(pair => $"{pair.From.Id}>{pair.To.Id}").Order(StringComparer.Ordinal)),
            Is.EqualTo(expected));

    private static IEnumerable<NodeKey> Keys(string ids) => ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => new NodeKey("Actor", id));
}
