using System.CommandLine;

namespace GraphBuilder.Cli.Input;

/// <summary>Finds the article files that paths of the command line mean.</summary>
/// <param name="terminal">Where the paths start from.</param>
internal sealed class ArticleFiles(Terminal terminal)
{
    /// <summary>The argument that names articles; a new one for each command.</summary>
    /// <param name="terminal">Where the paths start from.</param>
    /// <param name="special">What is no path though it starts with a hyphen, and is meant; null for nothing.</param>
    public static Argument<string[]> Argument(Terminal terminal, string? special = null)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Article files, or folders of them.", Arity = ArgumentArity.OneOrMore };

        // As it takes whatever is left of the line, it would take a mistyped option for a file that is missing.
        paths.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-') && token.Value != special && !Path.Exists(terminal.PathOf(token.Value))))
            {
                result.AddError($"There is no option '{token.Value}'.");
            }
        });
        return paths;
    }

    /// <summary>The files, in the order of the paths, those of a folder by name and each once.</summary>
    /// <param name="paths">Files and folders; a folder stands for all files in it and below, but for hidden ones.</param>
    public IEnumerable<ArticleFile> Find(IEnumerable<string> paths)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var full = terminal.PathOf(path);
            var files = Directory.Exists(full)
                ? Below(full).Select(file => new ArticleFile(NameOf(file), file, IsNamed: false))
                : [new ArticleFile(NameOf(full), full, IsNamed: true)];
            foreach (var file in files.Where(file => seen.Add(file.FullPath)))
            {
                yield return file;
            }
        }
    }

    /// <summary>How a file is named in messages and in the graph: from the folder that the command runs in, with <c>/</c> between the parts.</summary>
    public string NameOf(string fullPath) => Path.GetRelativePath(terminal.Folder, fullPath).Replace('\\', '/');

    /// <summary>Those of some paths that are folders, named as the files are.</summary>
    public IReadOnlyList<string> FoldersOf(IEnumerable<string> paths) => paths.Select(terminal.PathOf).Where(Directory.Exists).Select(NameOf).ToArray();

    private static IEnumerable<string> Below(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };
        return Directory.EnumerateFiles(folder, "*", options).Order(StringComparer.Ordinal);
    }
}

/// <summary>A file that may hold articles.</summary>
/// <param name="Name">How it is named in messages and in the graph.</param>
/// <param name="FullPath">Where it is.</param>
/// <param name="IsNamed">Whether the command line names it, and not only its folder.</param>
internal sealed record ArticleFile(string Name, string FullPath, bool IsNamed);
