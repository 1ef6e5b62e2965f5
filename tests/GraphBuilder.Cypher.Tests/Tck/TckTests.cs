using System.Collections.Concurrent;
using System.Globalization;

namespace GraphBuilder.Cypher.Tests.Tck;

/// <summary>
/// The scenarios of the openCypher TCK, one case each. Those in <c>not-yet-passing.txt</c> are expected to fail and are reported as
/// skipped; one that passes must leave the list, so the list can only shrink.
/// </summary>
[Parallelizable(ParallelScope.Children)]
internal sealed class TckTests
{
    private static readonly string ListFile = Path.Combine(Checkout.Root, "tests", "GraphBuilder.Cypher.Tests", "Tck", "not-yet-passing.txt");

    private static readonly HashSet<string> NotYetPassing = [.. File.ReadAllLines(ListFile).Where(line => line.Length > 0)];

    private static IEnumerable<TestCaseData> Cases => TckFolder.Scenarios.Count > 0
        ? TckFolder.Scenarios.Select(scenario => new TestCaseData(scenario).SetName(scenario.Id))
        : [new TestCaseData(new TckScenario("Tck", "", [])).Ignore(TckFolder.MissingReason)];

    [TestCaseSource(nameof(Cases))]
    public async Task Scenario_OnAnEmbeddedStore_GoesAsTheTckSays(TckScenario scenario)
    {
        var failure = await TckRunner.RunAsync(scenario);
        if (!NotYetPassing.Contains(scenario.Id)) Assert.That(failure, Is.Null);
        else if (failure is null) Assert.Fail($"{scenario.Id} passes: remove it from the list.");
        else Assert.Ignore($"not yet passing: {failure}");
    }

    [Test]
    public void List_HasEveryIdOnceInOrderAndOfAScenario()
    {
        if (TckFolder.Scenarios.Count == 0) Assert.Ignore(TckFolder.MissingReason);
        var lines = File.ReadAllLines(ListFile);
        var ids = TckFolder.Scenarios.Select(scenario => scenario.Id).ToHashSet();

        Assert.That(lines, Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
        Assert.That(lines, Is.Unique);
        Assert.That(lines.Where(line => !ids.Contains(line)), Is.Empty);
    }

    [Test]
    public void Scenarios_AfterExpansion_AreAllThereOnce()
    {
        if (TckFolder.Scenarios.Count == 0) Assert.Ignore(TckFolder.MissingReason);

        Assert.That(TckFolder.Scenarios, Has.Count.EqualTo(3_897));
        Assert.That(TckFolder.Scenarios.Select(scenario => scenario.Id), Is.Unique);
    }

    /// <summary>Writes <c>eval/tck.md</c> and, beside the tests' output, the reasons of the failures.</summary>
    [Test, Explicit("run by name to write eval/tck.md: dotnet test --filter WriteTable")]
    public async Task WriteTable()
    {
        var failures = new ConcurrentDictionary<string, string>();
        await Parallel.ForEachAsync(TckFolder.Scenarios, async (scenario, _) =>
        {
            if (await TckRunner.RunAsync(scenario) is { } failure) failures[scenario.Id] = failure;
        });
        var rows = TckFolder.Scenarios.GroupBy(scenario => scenario.Folder)
            .Select(folder => (Folder: folder.Key, Count: folder.Count(), Passed: folder.Count(scenario => !failures.ContainsKey(scenario.Id))))
            .ToArray();
        string[] table =
        [
            "# openCypher TCK",
            "",
            "Scenarios after expansion that pass on the embedded store, by folder of the TCK (commit 677cbafa, 2026-03-20). Made by",
            "`dotnet test tests/GraphBuilder.Cypher.Tests --filter WriteTable`; the rest is listed in `tests/GraphBuilder.Cypher.Tests/Tck/not-yet-passing.txt`.",
            "",
            "| folder | scenarios | pass |",
            "|---|---:|---:|",
            .. rows.Select(row => string.Create(CultureInfo.InvariantCulture, $"| {row.Folder} | {row.Count} | {row.Passed} |")),
            string.Create(CultureInfo.InvariantCulture, $"| all | {rows.Sum(row => row.Count)} | {rows.Sum(row => row.Passed)} |"),
        ];
        Directory.CreateDirectory(Path.Combine(Checkout.Root, "eval"));
        await File.WriteAllLinesAsync(Path.Combine(Checkout.Root, "eval", "tck.md"), table);
        await File.WriteAllLinesAsync(
            Path.Combine(TestContext.CurrentContext.WorkDirectory, "tck-failures.txt"),
            failures.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}\t{entry.Value.ReplaceLineEndings(" / ")}"));
        TestContext.Out.WriteLine(table[^1]);
    }
}
