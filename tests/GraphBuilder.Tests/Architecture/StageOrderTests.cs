using System.Text.RegularExpressions;

namespace GraphBuilder.Tests.Architecture;

/// <summary>The folders are the architecture: a stage knows the stages before it, never those after; the core does no input or output.</summary>
[TestFixture]
internal sealed partial class StageOrderTests
{
    // In pipeline order. Extraction composes the stages up to Relations, Graph takes the facts on, Evaluation compares them by the ontology.
    private static readonly string[] Stages = ["Articles", "Language", "Entities", "Events", "Relations", "Extraction", "Graph", "Evaluation"];

    private static string Core => Path.Combine(Checkout.Root, "src", "GraphBuilder");

    [Test]
    public void Core_Folders_AreTheKnownStages()
    {
        var folders = Directory.GetDirectories(Core).Select(Path.GetFileName).Where(name => name is not ("bin" or "obj"));
        Assert.That(folders, Is.EquivalentTo(Stages));
    }

    [TestCaseSource(nameof(Stages))]
    public void Stage_Usings_NameNoLaterStage(string stage)
    {
        var later = Stages.SkipWhile(other => other != stage).Skip(1).ToHashSet(StringComparer.Ordinal);
        var offences = SourceFiles(Path.Combine(Core, stage))
            .SelectMany(file => StageOfUsing().Matches(File.ReadAllText(file)).Select(match => (File: Path.GetFileName(file), Stage: match.Groups[1].Value)))
            .Where(use => later.Contains(use.Stage))
            .Select(use => $"{use.File} uses {use.Stage}");
        Assert.That(offences, Is.Empty);
    }

    [Test]
    public void Core_Sources_TouchNoFilesSocketsClockOrConsole()
    {
        var offences = SourceFiles(Core)
            .SelectMany(file => ForbiddenCall().Matches(File.ReadAllText(file)).Select(match => $"{Path.GetFileName(file)}: {match.Value}"));
        Assert.That(offences, Is.Empty);
    }

    [TestCase("GraphBuilder", new string[0])]
    [TestCase("GraphBuilder.Cypher", new[] { "GraphBuilder" })]
    [TestCase("GraphBuilder.Neo4j", new[] { "GraphBuilder" })]
    [TestCase("GraphBuilder.Neo4j.OfficialDriver", new[] { "GraphBuilder.Neo4j" })]
    [TestCase("GraphBuilder.Training", new[] { "GraphBuilder" })]
    [TestCase("GraphBuilder.Cli", new[] { "GraphBuilder", "GraphBuilder.Cypher", "GraphBuilder.Neo4j", "GraphBuilder.Neo4j.OfficialDriver" })]
    public void Project_References_PointTowardsTheCore(string project, string[] expected)
    {
        var text = File.ReadAllText(Path.Combine(Checkout.Root, "src", project, $"{project}.csproj"));
        var references = ProjectReference().Matches(text).Select(match => match.Groups[1].Value);
        Assert.That(references, Is.EquivalentTo(expected));
    }

    private static IEnumerable<string> SourceFiles(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    [GeneratedRegex(@"^using (?:static )?GraphBuilder\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex StageOfUsing();

    [GeneratedRegex(@"\b(?:File|Directory|Console)\.[A-Z]\w+\(|\bnew (?:FileStream|HttpClient|Socket)\b|\bEnvironment\.[A-Z]\w+|\bTimeProvider\.System\b")]
    private static partial Regex ForbiddenCall();

    [GeneratedRegex(@"<ProjectReference Include=""[^""]*[\\/]([\w.]+)\.csproj""")]
    private static partial Regex ProjectReference();
}
