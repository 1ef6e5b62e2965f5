namespace GraphBuilder.Cli.Shipping;

/// <summary>The data files that lie beside the program.</summary>
/// <param name="root">The program's folder.</param>
internal sealed class ShippedFiles(string root) : IResourceFiles
{
    public TextReader OpenText(string path) => new StreamReader(OpenBinary(path));

    public Stream OpenBinary(string path)
    {
        var file = Path.Combine(root, path);
        return File.Exists(file)
            ? File.OpenRead(file)
            : throw new FileNotFoundException($"{path} is missing beside the program; install it again with its data files.", file);
    }

    public IReadOnlyList<string> List(string folder)
    {
        var path = Path.Combine(root, folder);
        return Directory.Exists(path)
            ? Directory.GetFiles(path).Select(file => $"{folder}/{Path.GetFileName(file)}").Order(StringComparer.Ordinal).ToArray()
            : throw new DirectoryNotFoundException($"the folder {folder} is missing beside the program; install it again with its data files.");
    }

    /// <summary>Paths of the files of a folder and of those below it, in ordinal order.</summary>
    public IReadOnlyList<string> ListAll(string folder) => Directory
        .EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)
        .ToArray();
}
