namespace GraphBuilder.Tests.Articles;

/// <summary>The files of the repository that the tests read.</summary>
internal static class Repository
{
    /// <summary>The folder that holds <c>GraphBuilder.sln</c>.</summary>
    public static string Root { get; } = Find(TestContext.CurrentContext.TestDirectory);

    /// <summary>The articles with annotations; the test is reported as skipped where they are missing.</summary>
    public static string Gold()
    {
        var shared = Environment.GetEnvironmentVariable("GRAPHBUILDER_SHARED") ?? Path.Combine(Root, "..", "shared");
        var gold = Path.Combine(shared, "gold");
        if (!Directory.Exists(gold))
        {
            Assert.Ignore("The annotated articles are missing: set GRAPHBUILDER_SHARED to the folder that holds gold/.");
        }

        return gold;
    }

    private static string Find(string folder)
    {
        var at = folder;
        while (!File.Exists(Path.Combine(at, "GraphBuilder.sln")))
        {
            at = Path.GetDirectoryName(at) ?? throw new DirectoryNotFoundException($"No GraphBuilder.sln above {folder}.");
        }

        return at;
    }
}
