namespace GraphBuilder.Training;

/// <summary>The data files of the repository that the trainer runs in.</summary>
/// <param name="root">The folder that holds <c>GraphBuilder.sln</c>.</param>
internal sealed class RepositoryFiles(string root) : IResourceFiles
{
    /// <summary>The repository around a folder.</summary>
    /// <exception cref="DirectoryNotFoundException">There is none.</exception>
    public static string FindRoot(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "GraphBuilder.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"There is no GraphBuilder.sln in {from} or above; run the trainer inside the repository.");
    }

    /// <inheritdoc/>
    public TextReader OpenText(string path) => new StreamReader(Path.Combine(root, path));

    /// <inheritdoc/>
    public Stream OpenBinary(string path) => File.OpenRead(Path.Combine(root, path));

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder) =>
        Directory.GetFiles(Path.Combine(root, folder)).Select(file => $"{folder}/{Path.GetFileName(file)}").Order(StringComparer.Ordinal).ToList();
}
