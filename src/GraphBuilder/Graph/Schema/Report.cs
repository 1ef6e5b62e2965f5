namespace GraphBuilder.Graph.Schema;

/// <summary>
/// A scripted report of <c>graph-schema/reports</c>. Its file starts with comment lines <c>// title: …</c>, <c>// about: …</c> and
/// <c>// param: name = default | description</c>; each statement is a section, with its heading in <c>// section: …</c>.
/// A column named <c>evidence</c> holds lists of maps with <c>sentence</c>, <c>article</c>, <c>source</c> and <c>published</c>: footnotes.
/// </summary>
/// <param name="Name">Name of the file without its ending.</param>
/// <param name="Title">The title.</param>
/// <param name="About">What it tells, in a sentence.</param>
/// <param name="Parameters">The parameters of all its statements, in file order.</param>
/// <param name="Sections">Its statements.</param>
public sealed record Report(
    string Name, string Title, string About, IReadOnlyList<ReportParameter> Parameters, IReadOnlyList<ReportSection> Sections)
{
    /// <summary>Reads the reports, by name.</summary>
    /// <exception cref="ReportFormatException">A file breaks the form.</exception>
    public static IReadOnlyList<Report> LoadAll(IResourceFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return files.List("graph-schema/reports")
            .Where(path => path.EndsWith(".cypher", StringComparison.Ordinal))
            .Select(path =>
            {
                using var reader = files.OpenText(path);
                return Read(Path.GetFileNameWithoutExtension(path), reader.ReadToEnd());
            })
            .ToArray();
    }

    /// <summary>Reads a report.</summary>
    /// <exception cref="ReportFormatException">The text breaks the form.</exception>
    internal static Report Read(string name, string text)
    {
        var parameters = new List<ReportParameter>();
        foreach (var value in Values(text, "param"))
        {
            var (definition, description) = Cut(value, '|');
            var (parameter, fallback) = Cut(definition, '=');
            if (parameter.Length == 0 || description.Length == 0)
            {
                throw new ReportFormatException(name, $"'// param: {value}' has no name or no description; write '// param: name = default | description'.");
            }

            parameters.Add(new ReportParameter(parameter, fallback.Length == 0 ? null : fallback, description));
        }

        var sections = CypherScript.Statements(text)
            .Select(statement => new ReportSection(Values(statement, "section").LastOrDefault(), statement))
            .ToArray();
        return sections.Length > 0
            ? new Report(name, One("title"), One("about"), parameters, sections)
            : throw new ReportFormatException(name, "it has no statement; write one.");

        string One(string key) => Values(text, key).FirstOrDefault() ?? throw new ReportFormatException(name, $"it has no '// {key}: …' line; write one at its top.");
    }

    private static IEnumerable<string> Values(string text, string key) => text.ReplaceLineEndings("\n").Split('\n')
        .Where(CypherScript.IsComment)
        .Select(line => line.Trim().TrimStart('/').Trim())
        .Where(line => line.StartsWith(key + ":", StringComparison.Ordinal))
        .Select(line => line[(key.Length + 1)..].Trim());

    private static (string Head, string Tail) Cut(string text, char mark) => text.IndexOf(mark, StringComparison.Ordinal) is var place and >= 0
        ? (text[..place].Trim(), text[(place + 1)..].Trim())
        : (text.Trim(), "");
}

/// <summary>A parameter of a report.</summary>
/// <param name="Name">Its name without the dollar sign.</param>
/// <param name="Default">Its value if none is given, as it would be written on the command line; null where one has to be given.</param>
/// <param name="Description">What it means.</param>
public sealed record ReportParameter(string Name, string? Default, string Description);

/// <summary>A section of a report.</summary>
/// <param name="Heading">Its heading; null for none.</param>
/// <param name="Cypher">Its statement.</param>
public sealed record ReportSection(string? Heading, string Cypher);

/// <summary>A report's file breaks its form.</summary>
public sealed class ReportFormatException : Exception
{
    /// <summary>Makes the error.</summary>
    /// <param name="name">Name of the report.</param>
    /// <param name="problem">What was found and what to do.</param>
    public ReportFormatException(string name, string problem)
        : base($"graph-schema/reports/{name}.cypher: {problem}") => Name = name;

    /// <summary>Name of the report.</summary>
    public string Name { get; }
}
