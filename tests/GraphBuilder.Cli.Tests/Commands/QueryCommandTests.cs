namespace GraphBuilder.Cli.Tests.Commands;

[TestFixture]
internal sealed class QueryCommandTests
{
    private CliRun run = null!;

    [OneTimeSetUp]
    public async Task BuildAsync()
    {
        run = new CliRun();
        run.Write("in/a.txt", CliRun.Article);
        Assert.That((await run.RunAsync("build", "in")).ExitCode, Is.Zero);
    }

    [OneTimeTearDown]
    public void Delete() => run.Dispose();

    [TestCase("csv", "name,n\nRussia,1\n")]
    [TestCase("json", "[\n  {\n    \"name\": \"Russia\",\n    \"n\": 1\n  }\n]\n")]
    public async Task Query_Format_IsPrintedOnTheOutputAlone(string format, string expected)
    {
        var result = await run.RunAsync("query", "MATCH (a:Actor {id: $id}) RETURN a.name AS name, $n AS n", "--param", "id=RUS", "--param", "n=1", "--format", format);
        Assert.That((result.ExitCode, result.Out, result.Error), Is.EqualTo((0, expected, "")));
    }

    [Test]
    public async Task Query_Table_ShowsColumnsAndValues()
    {
        var result = await run.RunAsync("query", "RETURN 1.0 AS one, [1, 'a', null] AS list, {a: true} AS map");
        Assert.That(result.Out, Does.Contain("│ one │ list           │ map       │").And.Contain("│ 1.0 │ [1, 'a', null] │ {a: true} │"));
    }

    [Test]
    public async Task Query_File_IsRead()
    {
        run.Write("q.cypher", "// A query.\nMATCH (a:Article)\nRETURN a.name AS name;\n");
        Assert.That((await run.RunAsync("query", "--file", "q.cypher", "--format", "csv")).Out, Is.EqualTo("name\na\n"));
    }

    [TestCase("2", "query")]
    [TestCase("2", "query", "RETURN 1", "--file", "q.cypher")]
    [TestCase("2", "query", "RETURN 1", "--format", "xml")]
    [TestCase("2", "query", "RETURN $a", "--param", "a")]
    [TestCase("2", "nonsense")]
    [TestCase("2", "build")]
    [TestCase("2", "build", "in", "--nonsense")]
    [TestCase("2", "extract", "in", "--out", "in/a.txt")]
    [TestCase("2", "query", "RETURN 1", "--store", "in")]
    [TestCase("1", "extract", "in", "--out", "in/a.txt/out")]
    [TestCase("1", "query", "--file", "none.cypher")]
    [TestCase("1", "query", "--file", "in")]
    [TestCase("2", "report", "nonsense")]
    [TestCase("2", "report", "dyad", "--param", "c=1")]
    [TestCase("1", "query", "RETURN 1", "--store", "none.db")]
    [TestCase("1", "query", "RETRUN 1")]
    [TestCase("1", "show", "nonsense")]
    [TestCase("0", "--help")]
    [TestCase("0", "report")]
    [TestCase("0", "migrate")]
    [TestCase("0", "authority", "check")]
    public async Task Run_CommandLine_EndsWithItsCode(string code, params string[] args)
    {
        var result = await run.RunAsync(args);
        Assert.That(result.ExitCode.ToString(System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(code), result.Error);
        Assert.That(result.Error, code == "0" ? Is.Empty : Does.StartWith("error: "));
        Assert.That(result.Out, code == "0" ? Is.Not.Empty : Is.Empty);
        Assert.That(result.ErrorLines, Has.Count.LessThanOrEqualTo(args[0] == "query" && args[^1] == "RETRUN 1" ? 3 : 1), "a line, and the caret below a statement");
        Assert.That(result.Error, Does.Not.Contain("   at "));
    }

    [Test]
    public async Task Query_SyntaxError_ShowsTheTraceOnRequestOnly() =>
        Assert.That((await run.RunAsync("query", "RETRUN 1", "--verbose")).Error, Does.Contain("   at "));

    [TestCase("text", "Dossier of two actors")]
    [TestCase("markdown", "# Dossier of two actors\n")]
    [TestCase("html", "<h1>Dossier of two actors</h1>")]
    [TestCase("csv", "type,quad,events,reports,score\n")]
    public async Task Report_Format_HoldsTheEventAndItsSentence(string format, string head)
    {
        var result = await run.RunAsync("report", "dyad", "--param", "a=RUS", "--param", "b=USA", "--format", format);
        Assert.That(result.ExitCode, Is.Zero, result.Error);
        Assert.That(result.Out, Does.Contain(head).And.Contain("ACCUSE").And.Contain("Russia accuses United States"));
        Assert.That(result.Out, Does.Contain("La Russie accuse les").And.Contain("de provoquer une crise."));
    }

    [TestCase("timeline")]
    [TestCase("who-said-what")]
    public async Task Report_Defaults_AreEnough(string name)
    {
        var result = await run.RunAsync("report", name);
        Assert.That((result.ExitCode, result.Error), Is.EqualTo((0, "")));
        Assert.That(result.Out, Does.Contain("[1] «"));
    }

    [TestCase("in/a.txt")]
    [TestCase("a")]
    public async Task Show_FileOrStoredArticle_MarksEntitiesAndEventsWithReasons(string article)
    {
        var result = await run.RunAsync("show", article);
        Assert.That(result.ExitCode, Is.Zero, result.Error);
        Assert.That(result.Out, Does.Contain("La [Russie] {accuse} les [États-Unis] de provoquer une crise."));
        Assert.That(result.Out, Does.Contain("entity RUS  « Russie »").And.Match("event  v\\d+ ACCUSE  « accuse »"));
    }

    [Test]
    public async Task Queries_Shipped_AllRun()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Checkout.Root, "graph-schema", "queries")))
        {
            var result = await run.RunAsync("query", "--file", file, "--format", "csv");
            Assert.That((result.ExitCode, result.Error), Is.EqualTo((0, "")), file);
        }
    }
}
