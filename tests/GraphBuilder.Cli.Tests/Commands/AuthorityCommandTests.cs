namespace GraphBuilder.Cli.Tests.Commands;

[TestFixture]
internal sealed class AuthorityCommandTests
{
    private const string Result = """
        {"head":{"vars":["item","itemLabel","type","country","position","start"]},"results":{"bindings":[
          {"item":{"type":"uri","value":"http://www.wikidata.org/entity/Q999999901"},"itemLabel":{"type":"literal","xml:lang":"en","value":"Zephyrin Quillon"},
           "type":{"type":"uri","value":"http://www.wikidata.org/entity/Q5"},"country":{"type":"literal","value":"BEL"},
           "position":{"type":"literal","xml:lang":"en","value":"foreign minister"},"start":{"type":"literal","value":"2031-05-02T00:00:00Z"}},
          {"item":{"type":"uri","value":"http://www.wikidata.org/entity/Q999999902"},"itemLabel":{"type":"literal","xml:lang":"en","value":"Syldavia"},
           "type":{"type":"literal","value":"Country"}}]}}
        """;

    [Test]
    public async Task Import_ThenExtract_KnowsTheNewPerson()
    {
        using var run = new CliRun();
        run.Write("people.json", Result);
        var imported = await run.RunAsync("authority", "import", "people.json", "--authority", "own.txt");
        Assert.That((imported.ExitCode, imported.Out), Is.EqualTo((0, """
            added zephyrin-quillon
            left out: row 2: Syldavia: countries come with the program, by their ISO 3166-1 codes
            own.txt: 1 added, 0 merged, 0 known already, 1 left out

            """.ReplaceLineEndings("\n"))));

        run.Write("a.txt", """
            Un ministre belge en visite à Paris

            PARIS, 16 juin 2031 (AFP) – Le chef de la diplomatie belge a rencontré lundi à Paris le président français, avec qui il a parlé de la guerre en Ukraine.

            Devant la presse, Zephyrin Quillon a condamné les frappes de la Russie contre les villes ukrainiennes, et il a appelé les Européens à ne pas relâcher leur effort.
            """);
        var shown = await run.RunAsync("show", "a.txt", "--authority", "own.txt");
        Assert.That(shown.ExitCode, Is.Zero, shown.Error);
        Assert.That(shown.Out, Does.Contain("zephyrin-quillon  « Zephyrin Quillon »  known name"));
    }

    [Test]
    public async Task Check_OwnFileWithAnUnknownCountry_SaysFileAndLine()
    {
        using var run = new CliRun();
        run.Write("own.txt", "id: a-person\ntype: Person\nname: A Person\ncountry: XX\n");
        var result = await run.RunAsync("authority", "check", "--authority", "own.txt");
        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.Out, Does.StartWith("own.txt(1): the country 'XX' of 'a-person'"));
    }

    [TestCase("people.json", "nothing", "error: people.json is not JSON (line 1); download the result of the query as JSON.", 1)]
    [TestCase("people.json", "{}", "error: people.json is no result of a SPARQL query (head.vars and results.bindings are missing); download it from the query service as JSON.", 1)]
    public async Task Import_NoSuchResult_FailsInOneLine(string name, string content, string message, int exitCode)
    {
        using var run = new CliRun();
        run.Write(name, content);
        var result = await run.RunAsync("authority", "import", name, "--authority", "own.txt");
        Assert.That((result.ExitCode, result.ErrorLines), Is.EqualTo((exitCode, new[] { message })));
        Assert.That(File.Exists(Path.Combine(run.Folder, "own.txt")), Is.False);
    }

    [Test]
    public async Task Import_WithoutOwnFile_IsWrongUsage()
    {
        using var run = new CliRun();
        run.Write("people.json", Result);
        var result = await run.RunAsync("authority", "import", "people.json");
        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(result.ErrorLines, Has.Count.EqualTo(1).And.All.StartsWith("error: name your own authority file with --authority FILE"));
    }

    [Test]
    public async Task Extract_WithAnOwnFileThatIsNotThere_FailsInOneLine()
    {
        using var run = new CliRun();
        run.Write("a.txt", CliRun.Article);
        var result = await run.RunAsync("extract", "a.txt", "--out", "out", "--authority", "gone.txt");
        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.ErrorLines, Has.Count.EqualTo(1).And.All.StartsWith("error: the authority file gone.txt cannot be read"));
    }
}
