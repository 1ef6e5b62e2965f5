namespace GraphBuilder;

/// <summary>The data files that the program ships with. The edge knows where they lie; the core only reads them.</summary>
public interface IResourceFiles
{
    /// <summary>Opens a file as UTF-8 text.</summary>
    /// <param name="path">Path below the resource root with <c>/</c> between its parts (<c>data/lexicons/fr/abbreviations.txt</c>).</param>
    /// <exception cref="FileNotFoundException">There is no such file; the message says how to get it.</exception>
    TextReader OpenText(string path);

    /// <summary>Opens a file as bytes.</summary>
    /// <param name="path">Path below the resource root with <c>/</c> between its parts (<c>data/models/fr/tagger.bin</c>).</param>
    /// <exception cref="FileNotFoundException">There is no such file; the message says how to get it.</exception>
    Stream OpenBinary(string path);

    /// <summary>Paths of the files of a folder, in ordinal order, not of its sub-folders.</summary>
    /// <param name="folder">Path below the resource root (<c>data/authority</c>).</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder; the message says how to get it.</exception>
    IReadOnlyList<string> List(string folder);
}
