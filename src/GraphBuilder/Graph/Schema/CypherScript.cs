namespace GraphBuilder.Graph.Schema;

/// <summary>A file of Cypher statements.</summary>
internal static class CypherScript
{
    /// <summary>
    /// The statements of a script, in order: each ends with a semicolon at the end of a line, the last one may go without.
    /// Comment lines before a statement belong to it; a piece of comments alone is none.
    /// </summary>
    public static IReadOnlyList<string> Statements(string script)
    {
        var statements = new List<string>();
        var lines = new List<string>();
        foreach (var line in script.ReplaceLineEndings("\n").Split('\n'))
        {
            lines.Add(line.TrimEnd());
            if (!IsComment(line) && line.TrimEnd().EndsWith(';'))
            {
                Take();
            }
        }

        Take();
        return statements;

        void Take()
        {
            if (!lines.TrueForAll(line => line.Length == 0 || IsComment(line)))
            {
                statements.Add(string.Join('\n', lines).Trim().TrimEnd(';'));
            }

            lines.Clear();
        }
    }

    /// <summary>Whether a line holds a comment and nothing else.</summary>
    public static bool IsComment(string line) => line.AsSpan().TrimStart().StartsWith("//", StringComparison.Ordinal);
}
