namespace GraphBuilder.Tests;

/// <summary>The folder of annotated articles and tools that stands beside a developer's clone, and nowhere else.</summary>
internal static class SharedFolder
{
    /// <summary>The path of something in the folder; the test is reported as skipped where it is missing.</summary>
    public static string Require(string name)
    {
        var root = Environment.GetEnvironmentVariable("GRAPHBUILDER_SHARED") is { Length: > 0 } given
            ? given
            : Path.Combine(ShippedFiles.Root, "..", "shared");
        var path = Path.GetFullPath(Path.Combine(root, name));
        if (!Path.Exists(path))
        {
            Assert.Ignore($"needs {name} of the shared folder; GRAPHBUILDER_SHARED says where it is");
        }

        return path;
    }
}
