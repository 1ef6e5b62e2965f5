using System.Globalization;
using GraphBuilder.Evaluation;
using GraphBuilder.Graph.Schema;

namespace GraphBuilder.Tests.Evaluation;

/// <summary>Keeps the figures of who and what is spoken of in the repository, with the classes of errors and the precision of each rule.</summary>
[TestFixture]
internal sealed class EntitiesTable
{
    private static readonly string[] Measures = ["mentions, names", "mentions, nominal", "entities", "boilerplate"];

    /// <summary>Writes <c>eval/entities.md</c>.</summary>
    [Test, Explicit("run by name to write eval/entities.md: dotnet test --filter WriteEntities")]
    public void WriteEntities()
    {
        var groups = new List<(string Name, Scorer Scorer)>();
        var (read, aside) = (NewScorer(), NewScorer());
        var errors = new MentionErrors();
        foreach (var folder in GoldArticle.Extract(Checkout.RequireShared("gold")).GroupBy(article => article.Folder))
        {
            var scorer = NewScorer();
            foreach (var article in folder)
            {
                var output = article.Output;
                scorer.Add(article.Name, article.Json, article.Text, output);
                (article.IsAside ? aside : read).Add(article.Name, article.Json, article.Text, output);
                var annotation = GoldAnnotation.Read(article.Name, article.Json, article.Text);
                errors.Add(annotation, SystemAnnotation.Read(output, annotation), article.Facts!.Mentions, article.Text, Analysis.Authority);
            }

            groups.Add((folder.Key, scorer));
        }

        groups.Add(("three of four articles, read while the rules were written", read));
        groups.Add(("every fourth article, set aside", aside));
        File.WriteAllText(Path.Combine(Checkout.Root, "eval", "entities.md"), string.Join('\n', Page(groups, errors)) + "\n");
        Assert.That(errors.StatesTakenForEachOther, Is.Zero, "a name of one state was linked to another");
    }

    private static Scorer NewScorer() => new(Ontology.Load(ShippedFiles.Instance));

    private static string[] Page(List<(string Name, Scorer Scorer)> groups, MentionErrors errors) =>
    [
        "# Who and what is spoken of",
        "",
        "Mentions, entities and boilerplate on annotated articles that are not part of the repository, in percent. Made by",
        "`dotnet test tests/GraphBuilder.Tests --filter WriteEntities`, which needs these articles in the folder that `GRAPHBUILDER_SHARED` names.",
        "Of each folder every fourth article was set aside: no rule was written for its errors, but for four descriptions that pointed to a wrong state.",
        "",
        "| articles | measure | F1 | precision | recall | right | said | true |",
        "|---|---|---:|---:|---:|---:|---:|---:|",
        .. groups.SelectMany(group => Rows(group.Name, group.Scorer.Figures())),
        "",
        string.Create(CultureInfo.InvariantCulture, $"A name of one state linked to another state: {errors.StatesTakenForEachOther}. A description or pronoun of one state linked to another: {errors.StatesDescribedWrongly}."),
        "",
        "## Errors by class",
        "",
        "A mention is missed where nothing right covers its exact place, and wrong where the annotation has no such mention of this entity. One mistake",
        "may count on both sides: a pronoun linked to the wrong person is missed for the one and wrong for the other.",
        "",
        "| mention | class | missed | wrong |",
        "|---|---|---:|---:|",
        .. errors.Classes().Select(row => string.Create(CultureInfo.InvariantCulture, $"| {row.Mention} | {row.Class} | {row.Missed} | {row.Wrong} |")),
        "",
        "## Precision of the rules",
        "",
        "| rule | precision | right | said |",
        "|---|---:|---:|---:|",
        .. errors.Rules().Select(row => string.Create(CultureInfo.InvariantCulture, $"| {row.Rule} | {row.Score.Precision:F1} | {row.Score.Right} | {row.Score.Said} |")),
    ];

    private static IEnumerable<string> Rows(string name, Figures figures)
    {
        foreach (var (measure, score) in figures.Scores.Where(pair => Measures.Contains(pair.Key)))
        {
            yield return string.Create(
                CultureInfo.InvariantCulture, $"| {name} ({figures.Articles}) | {measure} | {score.F1:F1} | {score.Precision:F1} | {score.Recall:F1} | {score.Right} | {score.Said} | {score.True} |");
        }

        yield return string.Create(CultureInfo.InvariantCulture, $"| {name} ({figures.Articles}) | publication date right | {figures.Published:F1} | | | | | |");
    }
}
