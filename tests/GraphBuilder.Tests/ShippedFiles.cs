namespace GraphBuilder.Tests;

/// <summary>The data files of the repository that the tests run from.</summary>
internal sealed class ShippedFiles : IResourceFiles
{
    public static ShippedFiles Instance { get; } = new();

    /// <summary>The folder that holds GraphBuilder.sln.</summary>
    public static string Root { get; } = FindRoot();

    public TextReader OpenText(string path) => new StreamReader(Path.Combine(Root, path));

    public IReadOnlyList<string> List(string folder) =>
        Directory.GetFiles(Path.Combine(Root, folder)).Select(file => $"{folder}/{Path.GetFileName(file)}").Order(StringComparer.Ordinal).ToList();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "GraphBuilder.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"No GraphBuilder.sln above {AppContext.BaseDirectory}.");
    }
}
