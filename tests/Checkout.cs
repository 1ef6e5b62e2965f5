namespace GraphBuilder.Testing;

/// <summary>The checkout that the tests run in, and what may stand beside it. Compiled into each test project.</summary>
internal static class Checkout
{
    /// <summary>The folder that holds <c>GraphBuilder.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>
    /// The path of something in the folder of annotated articles, scenarios and tools that stands beside a developer's clone,
    /// and nowhere else; it may be missing.
    /// </summary>
    public static string Shared(string name)
    {
        var folder = Environment.GetEnvironmentVariable("GRAPHBUILDER_SHARED") is { Length: > 0 } given ? given : Path.Combine(Root, "..", "shared");
        return Path.GetFullPath(Path.Combine(folder, name));
    }

    /// <summary>The same; the test is reported as skipped where it is missing.</summary>
    public static string RequireShared(string name)
    {
        var path = Shared(name);
        if (!Path.Exists(path))
        {
            Assert.Ignore($"needs {name} of the shared folder; GRAPHBUILDER_SHARED says where it is");
        }

        return path;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "GraphBuilder.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException($"No GraphBuilder.sln above {AppContext.BaseDirectory}.");
    }
}
