using System.Text;

namespace GraphBuilder.Cli.Tests.Commands;

[TestFixture]
internal sealed class BuildCommandTests
{
    [Test]
    public async Task Build_Twice_ChangesNothingTheSecondTime()
    {
        using var run = new CliRun();
        run.Write("in/a.txt", CliRun.Article);
        var first = await run.RunAsync("build", "in");
        Assert.That(first.ExitCode, Is.Zero, first.Error);
        Assert.That(first.Out, Does.Contain("Articles: 1 loaded, 0 already there, 0 left out").And.Contain("ACCUSE").And.Contain("graphbuilder query"));
        var second = await run.RunAsync("build", "in");
        Assert.That(second.Out, Does.Contain("Articles: 0 loaded, 1 already there, 0 left out").And.Contain("Changes: none"));
        Assert.That(File.Exists(Path.Combine(run.Folder, "graph.db")), Is.True);
    }

    [Test]
    public async Task Build_BadInput_SaysALineForEachAndBuildsTheRest()
    {
        using var run = new CliRun();
        run.Write("in/good.txt", CliRun.Article);
        run.Write("in/empty.txt", "");
        run.Write("in/binary.txt", [.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 37 % 256))]);
        run.Write("in/broken.txt", [.. Encoding.UTF8.GetBytes(CliRun.Article), 0xC3, 0x28, 0xA0, 0xFF]);
        run.Write("in/large.txt", Encoding.UTF8.GetBytes(new string('a', 50 * 1024 * 1024)));
        run.Write("in/note.json", """{"author": "nobody"}""");
        run.Write("in/english.txt", "The president of the United States met the president of China on Thursday, and they said that they would speak again.");
        var result = await run.RunAsync("build", "in", "missing");
        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.Out, Does.Contain(" loaded, 0 already there"));
        foreach (var name in new[] { "in/empty.txt", "in/binary.txt", "in/large.txt", "in/note.json", "in/english.txt" })
        {
            Assert.That(result.ErrorLines.Count(line => line.StartsWith($"skipped {name}: ", StringComparison.Ordinal)), Is.EqualTo(1), name);
        }

        Assert.That(result.ErrorLines, Has.Member("error: missing: there is no such file or folder; check the path"));
        var titles = await run.RunAsync("query", "MATCH (a:Article) RETURN a.name AS name ORDER BY name", "--format", "csv");
        Assert.That(titles.Out.Split('\n'), Has.Member("good"));
    }

    [Test]
    [Platform(Exclude = "Win", Reason = "making a link needs a privilege there")]
    public async Task Build_LinkToNowhere_IsOneLineAndTheRestIsBuilt()
    {
        using var run = new CliRun();
        run.Write("in/good.txt", CliRun.Article);
        File.CreateSymbolicLink(Path.Combine(run.Folder, "in", "dangling.txt"), "nowhere.txt");
        var result = await run.RunAsync("build", "in");
        Assert.That((result.ExitCode, result.Error), Is.EqualTo((1, "error: in/dangling.txt: there is no such file or folder; check the path\n")));
        Assert.That(result.Out, Does.StartWith("Articles: 1 loaded"));
    }

    [Test]
    public async Task Build_FileThatWentAway_TakesItsArticleOut()
    {
        using var run = new CliRun();
        run.Write("in/a.txt", CliRun.Article);
        run.Write("in/b.txt", CliRun.Article.Replace("Russie accuse", "Chine accuse", StringComparison.Ordinal));
        await run.RunAsync("build", "in");
        File.Delete(Path.Combine(run.Folder, "in", "b.txt"));
        var result = await run.RunAsync("build", "in");
        Assert.That(result.Out, Does.Contain("0 loaded, 1 already there, 1 taken out"));
        var left = await run.RunAsync("query", "MATCH (a:Article) RETURN a.name", "--format", "csv");
        Assert.That(left.Out, Is.EqualTo("a.name\na\n"));
    }

    [Test]
    public async Task DryRun_NoStore_TellsTheChangesAndMakesNoFile()
    {
        using var run = new CliRun();
        run.Write("in/a.txt", CliRun.Article);
        var result = await run.RunAsync("build", "in", "--dry-run");
        Assert.That(result.ExitCode, Is.Zero, result.Error);
        Assert.That(result.Out, Does.StartWith("Articles: 1 to load, 0 already there, 0 to take out, 0 left out\nSchema: to apply V0001__constraints.cypher, "));
        Assert.That(result.Out, Does.Contain("(:Article)").And.Contain("[:EVIDENCE]").And.Contain("\n+ Russia accuses United States").And.EndWith("Nothing was written to graph.db.\n"));
        Assert.That(Directory.GetFiles(run.Folder), Is.Empty);
    }

    [Test]
    public async Task DryRun_ChangedAndRemovedArticles_LeavesTheStoreAsItIs()
    {
        using var run = new CliRun();
        run.Write("in/a.txt", CliRun.Article);
        run.Write("in/b.txt", CliRun.Article.Replace("Russie accuse", "Chine accuse", StringComparison.Ordinal));
        await run.RunAsync("build", "in");
        var before = File.ReadAllBytes(Path.Combine(run.Folder, "graph.db"));
        run.Write("in/a.txt", CliRun.Article.Replace("La Chine a condamné", "Le Japon a condamné", StringComparison.Ordinal));
        File.Delete(Path.Combine(run.Folder, "in", "b.txt"));
        var result = await run.RunAsync("build", "in", "--dry-run");
        Assert.That(result.Out, Does.StartWith("Articles: 1 to load, 0 already there, 1 to take out, 0 left out\n").And.Contain("\n- China accuses United States").And.Contain("\n+ Japan "));
        Assert.That(File.ReadAllBytes(Path.Combine(run.Folder, "graph.db")), Is.EqualTo(before));
        await run.RunAsync("build", "in");
        var again = await run.RunAsync("build", "in", "--dry-run");
        Assert.That(again.Out, Is.EqualTo("Articles: 0 to load, 1 already there, 0 to take out, 0 left out\nChanges: none\nNothing was written to graph.db.\n"));
    }

    [Test]
    public async Task Build_Verbose_TellsTheRateOfEachBatch()
    {
        using var run = new CliRun();
        run.Write("in/a.txt", CliRun.Article);
        var result = await run.RunAsync("build", "in", "--verbose");
        Assert.That(result.Error, Does.Match(@"^loaded 1 article: \d+ rows in \d+\.\d s, [\d,]+ rows/s\n$"));
    }

    [Test]
    public async Task Build_CopyOfAnArticle_IsNoSecondReport()
    {
        using var run = new CliRun();
        run.Write("one/a.txt", CliRun.Article);
        run.Write("two/a.txt", CliRun.Article);
        await run.RunAsync("build", "one");
        var result = await run.RunAsync("build", "two");
        Assert.That(result.ErrorLines, Is.EqualTo(new[] { "skipped two/a.txt: the same as a, which is in the graph" }));
        Assert.That(result.Out, Does.Contain("Changes: none"));
    }

    [Test]
    public async Task Build_ReadOnlyStore_IsOneClearLine()
    {
        using var run = new CliRun();
        run.Write("in/a.txt", CliRun.Article);
        await run.RunAsync("build", "in");
        var store = new FileInfo(Path.Combine(run.Folder, "graph.db")) { IsReadOnly = true };
        var result = await run.RunAsync("build", "in");
        store.IsReadOnly = false;
        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.ErrorLines, Has.Count.EqualTo(1));
        Assert.That(result.Error, Does.StartWith("error: ").And.Contain("graph.db is read-only."));
    }

    [Test]
    public async Task Build_StoreThatIsAFolder_SaysSoAndLeavesNothingBeside()
    {
        using var run = new CliRun();
        run.Write("in/a.txt", CliRun.Article);
        var result = await run.RunAsync("build", "in", "--store", "in");
        Assert.That((result.ExitCode, result.Error), Is.EqualTo((2, "error: --store in is a folder; name a file in it.\n")));
        Assert.That(Directory.GetFiles(run.Folder), Is.Empty);
    }

    [Test]
    public async Task Build_NothingThere_SaysWhatTheEmptyGraphHoldsAndNoMore()
    {
        using var run = new CliRun();
        var result = await run.RunAsync("build", "missing");
        Assert.That((result.ExitCode, result.Out), Is.EqualTo(
            (1, "Articles: 0 loaded, 0 already there, 1 left out (see above)\nChanges: none\nGraph: 0 actors, 0 events\n")));
    }

    [Test]
    public async Task Build_StoreThatIsNone_IsOneClearLine()
    {
        using var run = new CliRun();
        run.Write("in/a.txt", CliRun.Article);
        run.Write("graph.db", "this is no store");
        var result = await run.RunAsync("build", "in");
        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.ErrorLines, Has.Count.EqualTo(1));
        Assert.That(result.Error, Does.StartWith("error: ").And.Contain("graph.db"));
    }

    [Test]
    public async Task Build_StoreInAFolderThatIsNotThere_SaysSo()
    {
        using var run = new CliRun();
        run.Write("in/a.txt", CliRun.Article);
        var result = await run.RunAsync("build", "in", "--store", "no/graph.db");
        Assert.That((result.ExitCode, result.Error), Is.EqualTo(
            (1, "error: the folder of the store no/graph.db is not there; make it, or name another place with --store.\n")));
    }

    [Test]
    public async Task Build_EveryEvent_LeadsToItsSentence()
    {
        using var run = new CliRun();
        await run.RunAsync("build", Path.Combine(Checkout.Root, "seeds"));
        var without = await run.RunAsync("query", "MATCH (e:Event) WHERE NOT EXISTS { MATCH (e)-[:EVIDENCE]->(:Sentence)<-[:HAS_SENTENCE]-(:Article) } RETURN e.id", "--format", "csv");
        Assert.That(without.Out, Is.EqualTo("e.id\n"));
        var accused = await run.RunAsync("query", "MATCH (a:Actor)-[r:ACCUSE]->(b:Actor) RETURN a.name, b.name, r.date, r.event", "--format", "csv");
        Assert.That(accused.Out.Split('\n'), Has.Length.GreaterThan(5));
    }
}
