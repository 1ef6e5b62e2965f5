using System.Globalization;
using GraphBuilder.Evaluation;
using GraphBuilder.Graph.Schema;

namespace GraphBuilder.Tests.Evaluation;

/// <summary>Keeps the figures of extraction in the repository, so that a change that moves them shows it.</summary>
[TestFixture]
internal sealed class ExtractionTable
{
    /// <summary>Writes <c>eval/extraction.md</c>.</summary>
    [Test, Explicit("run by name to write eval/extraction.md: dotnet test --filter WriteExtraction")]
    public void WriteExtraction()
    {
        var figures = Measure(Checkout.RequireShared("gold"));
        string[] page =
        [
            "# Extraction",
            "",
            string.Create(CultureInfo.InvariantCulture, $"The figures of `graphbuilder evaluate` on {figures.Articles} annotated articles that are not part of the repository, in percent."),
            "Made by `dotnet test tests/GraphBuilder.Tests --filter WriteExtraction`, which needs these articles in the folder that",
            "`GRAPHBUILDER_SHARED` names. Part of the authority file was filled with the names of these articles in view, and the rules were",
            "written while reading some of them: articles never seen score lower, names and entities above all.",
            "",
            "| what | F1 | precision | recall | right | said | true |",
            "|---|---:|---:|---:|---:|---:|---:|",
            .. figures.Scores.Select(pair => Row(pair.Key, pair.Value)),
            .. figures.ByType.Select(pair => Row("facts: " + pair.Key, pair.Value)),
            "",
            "On events found: " + string.Join(", ", figures.OnEventsFound.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value:F1}")))
                + string.Create(CultureInfo.InvariantCulture, $". Publication date: {figures.Published:F1}."),
        ];
        File.WriteAllText(Path.Combine(Checkout.Root, "eval", "extraction.md"), string.Join('\n', page) + "\n");
    }

    private static Figures Measure(string gold)
    {
        var scorer = new Scorer(Ontology.Load(ShippedFiles.Instance));
        foreach (var article in GoldArticle.Extract(gold))
        {
            scorer.Add(article.Name, article.Json, article.Text, article.Output);
        }

        return scorer.Figures();
    }

    private static string Row(string name, Score score) => string.Create(
        CultureInfo.InvariantCulture, $"| {name} | {score.F1:F1} | {score.Precision:F1} | {score.Recall:F1} | {score.Right} | {score.Said} | {score.True} |");
}
