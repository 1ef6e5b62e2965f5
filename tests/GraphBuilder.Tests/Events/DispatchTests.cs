using System.Globalization;
using GraphBuilder.Evaluation;
using GraphBuilder.Events;
using GraphBuilder.Graph.Schema;

namespace GraphBuilder.Tests.Events;

/// <summary>
/// Whole articles in the manner of news agencies, written and annotated for testing before the program had read them. A fact is the type, whether it is
/// denied, one who does it and one who undergoes it.
/// </summary>
[TestFixture]
internal sealed class DispatchTests
{
    private static readonly Ontology Ontology = Ontology.Load(ShippedFiles.Instance);

    private static readonly Lazy<IReadOnlyList<Dispatch>> Dispatches = new(ReadAll);

    [Test]
    public void Dispatches_Together_AreToldAsWellAsBefore()
    {
        var right = Dispatches.Value.Sum(one => one.Right.Count());
        var said = Dispatches.Value.Sum(one => one.Told.Count);
        var expected = Dispatches.Value.Sum(one => one.Expected.Count);
        var report = string.Join('\n', Dispatches.Value.SelectMany(one => one.Errors()));
        TestContext.Out.WriteLine(Invariant($"{right} right of {said} told and {expected} expected\n{report}"));
        Assert.Multiple(() =>
        {
            Assert.That((double)right / said, Is.GreaterThanOrEqualTo(0.77), report);
            Assert.That((double)right / expected, Is.GreaterThanOrEqualTo(0.41), report);
        });
    }

    [Test]
    public void Dispatches_FactsFound_HaveTheirDayAndSource()
    {
        var found = Dispatches.Value.SelectMany(one => one.Right.Select(fact => (one.Name, Fact: fact, Expected: one.Expected[fact], Told: one.Told[fact]))).ToList();
        var undated = found.Where(one => !one.Expected.Select(each => each.Date).Intersect(one.Told.Select(each => each.Date)).Any()).ToList();
        var misattributed = found.Where(one => !one.Expected.Any(each => one.Told.Any(other => each.SaidBy.SetEquals(other.SaidBy)))).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(1 - ((double)undated.Count / found.Count), Is.GreaterThanOrEqualTo(0.79), string.Join('\n', undated.Select(one => $"{one.Name}: {one.Fact}: {one.Expected[0].Date ?? "-"}, not {one.Told[0].Date ?? "-"}")));
            Assert.That(1 - ((double)misattributed.Count / found.Count), Is.GreaterThanOrEqualTo(0.94), string.Join('\n', misattributed.Select(one => $"{one.Name}: {one.Fact}: said by {string.Join('+', one.Told[0].SaidBy)}")));
        });
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static List<Dispatch> ReadAll() =>
        [.. InventedArticle.ReadAll("Dispatches").Select(one => new Dispatch(one.Name, Facts(one.Facts.Select(Parse)), Facts(one.Events.Select(Annotated))))];

    private static AnnotatedEvent Annotated(Event one) => new()
    {
        Type = one.Type,
        Actors = one.Actors,
        Recipients = one.Recipients,
        Date = one.Date?.ToString(),
        Status = one.Status.HasFlag(EventStatus.Negated) ? new HashSet<string> { "negated" } : [],
        SaidBy = one.SaidBy.ToHashSet(),
        Triggers = [],
    };

    // "TYPE actor+actor > recipient+recipient status @date said source"
    private static AnnotatedEvent Parse(string line)
    {
        var words = line.Split(' ');
        return new()
        {
            Type = words[0],
            Actors = words[1].Split('+'),
            Recipients = After(">"),
            Date = words.FirstOrDefault(word => word[0] == '@')?[1..],
            Status = words.Contains("negated") ? new HashSet<string> { "negated" } : [],
            SaidBy = After("said").ToHashSet(),
            Triggers = [],
        };

        string[] After(string sign) => words.SkipWhile(word => word != sign).Skip(1).Take(1).SelectMany(ids => ids.Split('+')).ToArray();
    }

    private static Dictionary<string, List<AnnotatedEvent>> Facts(IEnumerable<AnnotatedEvent> events) => events
        .SelectMany(one => FactPairs.Of(one, Ontology.FindEvent(one.Type)!.Direction, id => id)
            .Select(pair => (Fact: $"{one.Type}{(one.Negated ? " not" : "")} {pair.Actor} > {pair.Recipient ?? "-"}", Event: one)))
        .GroupBy(one => one.Fact, one => one.Event, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);

    private sealed record Dispatch(string Name, Dictionary<string, List<AnnotatedEvent>> Expected, Dictionary<string, List<AnnotatedEvent>> Told)
    {
        public IEnumerable<string> Right => Expected.Keys.Where(Told.ContainsKey);

        public IEnumerable<string> Errors() =>
            Expected.Keys.Where(fact => !Told.ContainsKey(fact)).Select(fact => $"{Name}: missing {fact}")
                .Concat(Told.Keys.Where(fact => !Expected.ContainsKey(fact)).Select(fact => $"{Name}: wrong {fact}"));
    }
}
