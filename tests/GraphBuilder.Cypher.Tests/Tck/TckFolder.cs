namespace GraphBuilder.Cypher.Tests.Tck;

/// <summary>The TCK's files, which stand in the shared folder beside a developer's clone.</summary>
internal static class TckFolder
{
    public const string MissingReason = "needs opencypher-tck of the shared folder; GRAPHBUILDER_SHARED says where it is";

    /// <summary>All scenarios after expansion, by folder and file; none where the files are missing.</summary>
    public static IReadOnlyList<TckScenario> Scenarios { get; } = ReadScenarios();

    private static string Root => Checkout.Shared("opencypher-tck");

    /// <summary>The statement that makes a named graph.</summary>
    public static string GraphScript(string name) => File.ReadAllText(Path.Combine(Root, "graphs", name, name + ".cypher"));

    private static List<TckScenario> ReadScenarios()
    {
        var features = Path.Combine(Root, "features");
        if (!Directory.Exists(features)) return [];
        return [.. Directory.EnumerateFiles(features, "*.feature", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(file => TckFeatureReader.Read(Path.GetRelativePath(features, Path.GetDirectoryName(file)!), file))];
    }
}
