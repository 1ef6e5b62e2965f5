namespace GraphBuilder.Entities.Authority.Import;

/// <summary>What the validator would refuse in a user's authority file, and in which of its entries.</summary>
internal static class ImportProblems
{
    /// <summary>The problems of the user's file; where it breaks its format, only that.</summary>
    /// <param name="shipped">What the program ships with.</param>
    /// <param name="ownName">Name of the user's file.</param>
    /// <param name="text">Its text.</param>
    public static IEnumerable<AuthorityProblem> Of(AuthorityFile shipped, string ownName, string text)
    {
        try
        {
            using var reader = new StringReader(text);
            return AuthorityValidator.Check(shipped.Extend(ownName, reader)).Where(problem => problem.File == ownName);
        }
        catch (AuthorityFormatException error)
        {
            return new[] { new AuthorityProblem(error.File, error.Line, error.Message[(error.Message.IndexOf(' ', StringComparison.Ordinal) + 1)..]) }.Where(problem => problem.File == ownName);
        }
    }

    /// <summary>The id of the block in which a line of the text stands; null where it has none.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="line">The line, from 1.</param>
    public static string? IdAt(string text, int line)
    {
        var lines = text.Split('\n');
        var first = Math.Min(line, lines.Length) - 1;
        while (first > 0 && lines[first - 1].Length > 0)
        {
            first--;
        }

        for (var i = first; i < lines.Length && lines[i].Length > 0; i++)
        {
            if (lines[i].StartsWith("id:", StringComparison.Ordinal))
            {
                return lines[i][3..].Trim();
            }
        }

        return null;
    }
}
