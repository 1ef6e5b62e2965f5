using GraphBuilder.Events;
using GraphBuilder.Graph;
using GraphBuilder.Graph.Merging;

namespace GraphBuilder.Tests.Graph.Merging;

[TestFixture]
internal sealed class HappeningMergerTests
{
    private static readonly EventSignature Accusation = new("ACCUSE", false, [new NodeKey("Actor", "USA")], [new NodeKey("Actor", "CHN")]);

    // Each report is article:date, with the article's publication day where it has no date.
    [TestCase("a:2024-02-16 b:2024-02-16", "a+b", TestName = "Merge_SameDay_IsOneHappening")]
    [TestCase("a:2024-02-16 b:2024-02-17", "a|b", TestName = "Merge_TwoDays_AreTwoHappenings")]
    [TestCase("a:2024-02-16 b:2024-02", "a+b", TestName = "Merge_MonthOfOneDay_JoinsIt")]
    [TestCase("a:2024-02-16 b:2024-02-20 c:2024-02", "a|b|c", TestName = "Merge_MonthOfTwoDays_StaysAlone")]
    [TestCase("a:2024-02-16 b:2024", "a+b", TestName = "Merge_YearOfOneDay_JoinsIt")]
    [TestCase("a:2024-02 b:2024", "a+b", TestName = "Merge_YearOfOneMonth_JoinsIt")]
    [TestCase("a:2023-02-16 b:2024", "a|b", TestName = "Merge_AnotherYear_StaysAlone")]
    [TestCase("a:2024-02-16 a:2024-02-16", "a|a", TestName = "Merge_TwoRecordsOfOneArticle_AreTwoHappenings")]
    [TestCase("a:2024-02-16 a:2024-02-16 b:2024-02-16 b:2024-02-16", "a+b|a+b", TestName = "Merge_TwoRecordsOfTwoArticles_PairInTextOrder")]
    [TestCase("a:2024-02-16 a:2024-02", "a|a", TestName = "Merge_MonthInTheSameArticle_IsAnotherHappening")]
    [TestCase("a:~2024-02-16 b:~2024-02-20", "a+b", TestName = "Merge_UndatedWithinAWeek_IsOneHappening")]
    [TestCase("a:~2024-02-16 b:~2024-03-20", "a|b", TestName = "Merge_UndatedLongAfter_AreTwoHappenings")]
    [TestCase("a:~2024-02-16 b:~2024-02-22 c:~2024-02-28", "a+b+c", TestName = "Merge_UndatedThatFollowEachOther_IsOneHappening")]
    [TestCase("a:~2024-02-16 b:2024-02-16", "a|b", TestName = "Merge_UndatedAndDated_AreTwoHappenings")]
    [TestCase("a:~ b:~", "a|b", TestName = "Merge_UndatedInUndatedArticles_AreTwoHappenings")]
    public void Merge(string reports, string expected)
    {
        var all = reports.Split(' ').Select(Report).ToArray();
        Assert.That(Told(all), Is.EqualTo(expected));
        Assert.That(Told(all.Reverse()), Is.EqualTo(expected), "the order of the reports must not count");
    }

    [Test]
    public void Merge_Alike_GivesTheSameIdWhateverElseIsThere()
    {
        var alone = HappeningMerger.Merge([Report("a:2024-02-16", 0)]).Single();
        var among = HappeningMerger.Merge([Report("a:2024-02-16", 0), Report("b:2024-02", 1), Report("c:2021", 2)]);
        Assert.That(among.Select(happening => happening.Id), Has.Member(alone.Id));
    }

    private static string Told(IEnumerable<EventReport> reports) => string.Join('|', HappeningMerger.Merge(reports)
        .Select(happening => string.Join('+', happening.Reports.Select(report => report.ArticleId)))
        .Order(StringComparer.Ordinal));

    private static EventReport Report(string text, int index)
    {
        var (article, when) = (text.Split(':')[0], text.Split(':')[1]);
        return new EventReport
        {
            ArticleId = article,
            LocalId = $"v{index}",
            Published = PartialDate.TryParse(when.TrimStart('~'), out var published) ? published : null,
            Date = PartialDate.TryParse(when, out var date) ? date : null,
            Signature = Accusation,
            Status = EventStatus.None,
            SaidBy = [],
            Context = [],
            Confidence = 1,
            Evidence = [new ReportEvidence(new NodeKey("Sentence", article + index), index * 10, (index * 10) + 5, "accuse", "by hand")],
        };
    }
}
