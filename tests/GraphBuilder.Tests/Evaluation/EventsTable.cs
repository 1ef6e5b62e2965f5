using System.Globalization;
using GraphBuilder.Evaluation;
using GraphBuilder.Graph.Schema;

namespace GraphBuilder.Tests.Evaluation;

/// <summary>Keeps the figures of events in the repository, part by part, so that a change that moves them shows it.</summary>
[TestFixture]
internal sealed class EventsTable
{
    private static readonly Ontology Ontology = Ontology.Load(ShippedFiles.Instance);
    private static readonly string[] Kinds = ["facts", "facts by country", "quad", "dyads"];

    /// <summary>Writes <c>eval/events.md</c>.</summary>
    [Test, Explicit("run by name to write eval/events.md: dotnet test --filter WriteEvents")]
    public void WriteEvents()
    {
        var articles = GoldArticle.Extract(Checkout.RequireShared("gold"));
        var all = Score(articles);
        string[] page =
        [
            "# Events",
            "",
            $"How well extraction finds events on {articles.Count} annotated articles that are not part of the repository, in percent. Made by",
            "`dotnet test tests/GraphBuilder.Tests --filter WriteEvents`, which needs these articles in the folder that `GRAPHBUILDER_SHARED` names.",
            "A fact is an event type, denied or not, with an actor and a recipient, once an article. The fourth, eighth, … article of each folder",
            "is put aside: errors are looked at, and rules made, on the others.",
            "",
            "## By part",
            "",
            "| articles | | facts F1 | P | R | by country | quad | dyads | mode | date | place | status | said by |",
            "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
            Part("all", articles),
            .. articles.GroupBy(article => article.Folder).Select(group => Part(group.Key, [.. group])),
            Part("worked on", [.. articles.Where(article => !article.IsAside)]),
            Part("put aside", [.. articles.Where(article => article.IsAside)]),
            "",
            "## By event type",
            "",
            "| type | F1 | P | R | right | said | true |",
            "|---|---:|---:|---:|---:|---:|---:|",
            .. all.Figures().ByType.Select(pair => Row(pair.Key, pair.Value)),
            "",
            "## By construction and by status",
            "",
            "Precision over the facts said so, recall over the facts annotated so; the construction is read off the tree at the trigger on both sides.",
            "",
            "| | P | R | right of said | found of true |",
            "|---|---:|---:|---:|---:|",
            .. Breakdown(articles),
            "",
            "## Why facts are missed or wrong",
            "",
            "| | cause | facts |",
            "|---|---|---:|",
            .. all.Errors.GroupBy(error => (error.IsMissed, error.Cause)).OrderByDescending(group => group.Key.IsMissed).ThenByDescending(group => group.Count())
                .Select(group => $"| {(group.Key.IsMissed ? "missed" : "wrong")} | {Words(group.Key.Cause)} | {group.Count()} |"),
        ];
        File.WriteAllText(Path.Combine(Checkout.Root, "eval", "events.md"), string.Join('\n', page) + "\n");
    }

    private static Scorer Score(IReadOnlyList<GoldArticle> articles)
    {
        var scorer = new Scorer(Ontology);
        foreach (var article in articles)
        {
            scorer.Add(article.Name, article.Json, article.Text, article.Output);
        }

        return scorer;
    }

    private static string Part(string name, IReadOnlyList<GoldArticle> articles)
    {
        var figures = Score(articles).Figures();
        var scores = Kinds.Select(kind => figures.Scores.Single(pair => pair.Key == kind).Value).ToArray();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {articles.Count} | {scores[0].F1:F1} | {scores[0].Precision:F1} | {scores[0].Recall:F1} | {scores[1].F1:F1} | {scores[2].F1:F1} | {scores[3].F1:F1} | ")
            + string.Join(" | ", figures.OnEventsFound.Select(pair => pair.Value.ToString("F1", CultureInfo.InvariantCulture))) + " |";
    }

    private static IEnumerable<string> Breakdown(IReadOnlyList<GoldArticle> articles)
    {
        var said = new List<(string Class, bool Right)>();
        var asked = new List<(string Class, bool Right)>();
        foreach (var article in articles.Where(article => article.Facts is not null))
        {
            var document = article.Facts!.Mentions.Document;
            var gold = GoldAnnotation.Read(article.Name, article.Json, article.Text);
            var system = SystemAnnotation.Read(article.Output, gold);
            var comparison = new ArticleComparison(Ontology, gold, system, article.Text);
            var facts = comparison.CompareFacts(ArticleComparison.Itself, fact => fact);
            Collect(facts.Said, system.Events, said);
            Collect(facts.Truth, gold.Events, asked);

            void Collect(IReadOnlyDictionary<Fact, List<TextSpan>> side, IReadOnlyList<AnnotatedEvent> events, List<(string, bool)> into)
            {
                foreach (var (fact, triggers) in side)
                {
                    var isRight = facts.Right.Contains(fact);
                    into.Add((Construction.Of(document, triggers[0]), isRight));
                    var status = events.FirstOrDefault(one => comparison.FactsOf(one).Contains(fact))?.Status;
                    into.Add((status is null or { Count: 0 } ? "asserted" : string.Join(", ", status.Order(StringComparer.Ordinal)), isRight));
                }
            }
        }

        return Construction.All.Concat(said.Concat(asked).Select(one => one.Class).Except(Construction.All).Distinct().Order(StringComparer.Ordinal)).Select(name =>
        {
            var (right, saidSo) = Count(said, name);
            var (found, trueSo) = Count(asked, name);
            return $"| {name} | {Percent(right, saidSo)} | {Percent(found, trueSo)} | {right} of {saidSo} | {found} of {trueSo} |";
        });

        static (int Right, int All) Count(List<(string Class, bool Right)> facts, string name) =>
            (facts.Count(one => one.Class == name && one.Right), facts.Count(one => one.Class == name));

        static string Percent(int part, int whole) => whole == 0 ? "–" : (100.0 * part / whole).ToString("F1", CultureInfo.InvariantCulture);
    }

    private static string Row(string name, Score score) => string.Create(
        CultureInfo.InvariantCulture, $"| {name} | {score.F1:F1} | {score.Precision:F1} | {score.Recall:F1} | {score.Right} | {score.Said} | {score.True} |");

    // "OtherRecipient" is "other recipient".
    private static string Words(ErrorCause cause) => string.Concat(cause.ToString().Select((letter, i) => char.IsUpper(letter) && i > 0 ? " " + char.ToLowerInvariant(letter) : char.ToLowerInvariant(letter).ToString()));
}
