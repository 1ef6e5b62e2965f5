using System.Text.Json;

namespace GraphBuilder.Cli.Tests.Commands;

[TestFixture]
internal sealed class ExtractCommandTests
{
    [Test]
    public async Task Extract_Twice_GivesIdenticalBytes()
    {
        using var run = new CliRun();
        var seeds = Path.Combine(Checkout.Root, "seeds");
        Assert.That((await run.RunAsync("extract", seeds, "--out", "one")).ExitCode, Is.Zero);
        await run.RunAsync("extract", seeds, "--out", "two");
        var names = Directory.GetFiles(Path.Combine(run.Folder, "one")).Select(Path.GetFileName).ToArray();
        Assert.That(names, Has.Length.GreaterThanOrEqualTo(12).And.All.EndsWith(".json"));
        foreach (var name in names)
        {
            Assert.That(
                File.ReadAllBytes(Path.Combine(run.Folder, "two", name!)), Is.EqualTo(File.ReadAllBytes(Path.Combine(run.Folder, "one", name!))), name);
        }
    }

    [Test]
    public async Task Extract_Article_PointsIntoTheFileAsStored()
    {
        using var run = new CliRun();
        run.Write("a.txt", CliRun.Article);
        var result = await run.RunAsync("extract", "a.txt", "--out", "out");
        Assert.That((result.ExitCode, result.Out), Is.EqualTo((0, "1 articles extracted into out, 0 left out\n")));
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(run.Folder, "out", "a.json")));
        Assert.That(json.RootElement.GetProperty("published").GetString(), Is.EqualTo("2024-05-16"));
        var accuse = json.RootElement.GetProperty("events").EnumerateArray().First(one => one.GetProperty("type").GetString() == "ACCUSE");
        var trigger = accuse.GetProperty("mentions")[0];
        Assert.That(CliRun.Article[trigger.GetProperty("start").GetInt32()..trigger.GetProperty("end").GetInt32()], Is.EqualTo("accuse"));
        Assert.That(accuse.GetProperty("actors")[0].GetString(), Is.EqualTo("RUS"));
    }

    [Test]
    public async Task Extract_TwoArticlesOfOneName_KeepsTheFirstAndFails()
    {
        using var run = new CliRun();
        run.Write("x/a.txt", CliRun.Article);
        run.Write("y/a.txt", CliRun.Article);
        var result = await run.RunAsync("extract", "x", "y", "--out", "out");
        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.ErrorLines, Is.EqualTo(new[] { "error: y/a.txt: a.json is taken by x/a.txt; extract them into two folders" }));
    }
}
