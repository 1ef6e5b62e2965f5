using System.Text.Json;

namespace GraphBuilder.Cli.Tests.Commands;

[TestFixture]
internal sealed class MinConfidenceTests
{
    private const string Surest = "MATCH (e:Event) RETURN max(e.confidence) AS best";

    [Test]
    public async Task Extract_LeastConfidence_KeepsTheSureEvents()
    {
        using var run = new CliRun();
        run.Write("a.txt", CliRun.Article);
        var all = await ConfidencesAsync(run, "0");
        Assert.That(all, Has.Count.GreaterThan(1).And.All.InRange(0, 1));
        var best = all.Max();
        Assert.That(await ConfidencesAsync(run, best.ToString(System.Globalization.CultureInfo.InvariantCulture)), Is.Not.Empty.And.All.EqualTo(best));
        Assert.That(await ConfidencesAsync(run, "1"), Is.Empty);
    }

    [Test]
    public async Task Build_OtherLeastConfidence_ExtractsAnew()
    {
        using var run = new CliRun();
        run.Write("a.txt", CliRun.Article);
        await run.RunAsync("build", "a.txt", "--min-confidence", "0");
        Assert.That((await run.RunAsync("query", "MATCH (e:Event) RETURN count(e) > 0 AS any", "--format", "csv")).Out, Does.Contain("true"));
        await run.RunAsync("build", "a.txt", "--min-confidence", "1");
        Assert.That((await run.RunAsync("query", "MATCH (e:Event) RETURN count(e) AS events", "--format", "csv")).Out, Is.EqualTo("events\n0\n"));
    }

    [Test]
    public async Task QueryReportShow_LeastConfidence_LeaveOutUnsureEvents()
    {
        using var run = new CliRun();
        run.Write("a.txt", CliRun.Article);
        await run.RunAsync("build", "a.txt", "--min-confidence", "0");
        var query = await run.RunAsync("query", "MATCH (e:Event) WHERE e.confidence >= $minConfidence RETURN count(e) AS events", "--min-confidence", "1", "--format", "csv");
        Assert.That(query.Out, Is.EqualTo("events\n0\n"), query.Error);
        Assert.That((await run.RunAsync("query", Surest, "--format", "csv")).Out, Does.StartWith("best\n0."));
        Assert.That((await run.RunAsync("report", "timeline", "--format", "csv")).Out, Does.Contain("CONSULT"));
        Assert.That((await run.RunAsync("report", "timeline", "--min-confidence", "1", "--format", "csv")).Out, Does.Not.Contain("CONSULT"));
        Assert.That((await run.RunAsync("show", "a")).Out, Does.Contain("ACCUSE"));
        Assert.That((await run.RunAsync("show", "a", "--min-confidence", "1")).Out, Does.Not.Contain("ACCUSE"));
        Assert.That((await run.RunAsync("show", "a.txt", "--min-confidence", "1")).Out, Does.Not.Contain("ACCUSE"));
    }

    [TestCase("1.5")]
    [TestCase("-1")]
    [TestCase("sure")]
    public async Task Any_NoShare_IsWrongUsage(string given)
    {
        using var run = new CliRun();
        var result = await run.RunAsync("report", "timeline", "--min-confidence", given);
        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(result.Error, Is.EqualTo($"error: --min-confidence {given} is no share; write a number from 0 to 1, such as 0.8. See how it is used with --help.\n"));
    }

    private static async Task<List<double>> ConfidencesAsync(CliRun run, string least)
    {
        var result = await run.RunAsync("extract", "a.txt", "--out", "out", "--min-confidence", least);
        Assert.That(result.ExitCode, Is.Zero, result.Error);
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(run.Folder, "out", "a.json")));
        return json.RootElement.GetProperty("events").EnumerateArray().Select(one => one.GetProperty("confidence").GetDouble()).ToList();
    }
}
