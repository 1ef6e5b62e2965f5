namespace GraphBuilder.Cypher.Tests.Tck;

/// <summary>The TCK's files, which stand in the shared folder beside a developer's clone.</summary>
internal static class TckFolder
{
    public const string MissingReason = "needs opencypher-tck of the shared folder; GRAPHBUILDER_SHARED says where it is";

    /// <summary>The root of the repository's checkout.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>All scenarios after expansion, by folder and file; none where the files are missing.</summary>
    public static IReadOnlyList<TckScenario> Scenarios { get; } = ReadScenarios();

    private static string Root { get; } = FindRoot();

    /// <summary>The statement that makes a named graph.</summary>
    public static string GraphScript(string name) => File.ReadAllText(Path.Combine(Root, "graphs", name, name + ".cypher"));

    private static string FindRoot() => Path.Combine(
        Environment.GetEnvironmentVariable("GRAPHBUILDER_SHARED") is { Length: > 0 } given ? given : Path.Combine(FindRepository(), "..", "shared"),
        "opencypher-tck");

    private static List<TckScenario> ReadScenarios()
    {
        var features = Path.Combine(FindRoot(), "features");
        if (!Directory.Exists(features)) return [];
        return [.. Directory.EnumerateFiles(features, "*.feature", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(file => TckFeatureReader.Read(Path.GetRelativePath(features, Path.GetDirectoryName(file)!), file))];
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "GraphBuilder.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("No GraphBuilder.sln above the tests.");
    }
}
