using System.Text.Json;

namespace GraphBuilder.Cli.Tests.Commands;

[TestFixture]
internal sealed class EvaluateCommandTests
{
    private const string Gold = """
        {"article": "a", "language": "fr", "published": "2024-05-16",
         "entities": [{"id": "RUS", "type": "Country", "name": "Russia", "country": "RUS", "mentions": ["Russie"]},
                      {"id": "USA", "type": "Country", "name": "United States", "country": "USA", "mentions": ["États-Unis"]}],
         "events": [{"id": "v1", "type": "ACCUSE", "actors": ["RUS"], "recipients": ["USA"], "date": null, "place": null, "status": [], "saidBy": [],
                     "mentions": [{"trigger": "accuse", "in": "La Russie accuse"}]}],
         "relations": [], "boilerplate": []}
        """;

    [Test]
    public async Task Evaluate_Gold_PrintsFiguresAndErrors()
    {
        using var run = new CliRun();
        run.Write("gold/a.txt", CliRun.Article);
        run.Write("gold/a.gold.json", Gold);
        var json = await run.RunAsync("evaluate", "gold", "--json");
        Assert.That(json.ExitCode, Is.Zero, json.Error);
        using var figures = JsonDocument.Parse(json.Out);
        Assert.That(figures.RootElement.GetProperty("by type").GetProperty("ACCUSE").GetProperty("right").GetInt32(), Is.EqualTo(1));
        var text = await run.RunAsync("evaluate", "gold", "--errors");
        Assert.That(text.Out, Does.Contain("1 articles\nfacts              F1 ").And.Contain("wrong, nothing of the kind in the sentence: "));
    }

    [TestCase("nowhere", "error: there is no folder nowhere; name one that holds NAME.gold.json files.\n")]
    [TestCase(".", "error: there is no NAME.gold.json in . nor below; name a folder of annotated articles.\n")]
    public async Task Evaluate_FolderWithoutGold_IsWrongUsage(string folder, string message)
    {
        using var run = new CliRun();
        var result = await run.RunAsync("evaluate", folder);
        Assert.That((result.ExitCode, result.Error), Is.EqualTo((2, message)));
    }
}
