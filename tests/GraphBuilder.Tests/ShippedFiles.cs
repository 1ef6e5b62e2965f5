namespace GraphBuilder.Tests;

/// <summary>The data files of the repository that the tests run from.</summary>
internal sealed class ShippedFiles : IResourceFiles
{
    public static ShippedFiles Instance { get; } = new();

    public TextReader OpenText(string path) => new StreamReader(Path.Combine(Checkout.Root, path));

    public Stream OpenBinary(string path) => File.OpenRead(Path.Combine(Checkout.Root, path));

    public IReadOnlyList<string> List(string folder) =>
        Directory.GetFiles(Path.Combine(Checkout.Root, folder)).Select(file => $"{folder}/{Path.GetFileName(file)}").Order(StringComparer.Ordinal).ToList();
}
