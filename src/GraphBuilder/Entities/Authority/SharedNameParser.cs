namespace GraphBuilder.Entities.Authority;

/// <summary>Turns a block of <c>shared-names.txt</c> into a rule.</summary>
internal static class SharedNameParser
{
    /// <exception cref="AuthorityFormatException">A key is unknown or missing, or a value has not its form.</exception>
    public static SharedName Parse(AuthorityBlock block)
    {
        string? name = null, defaultId = null;
        string[] candidates = [];
        var cues = new List<SharedNameCue>();
        foreach (var line in block.Lines)
        {
            switch (line.Key)
            {
                case "name":
                    name = line.Value;
                    break;
                case "candidates":
                    candidates = Words(line.Value);
                    break;
                case "default":
                    defaultId = line.Value;
                    break;
                case "cue":
                    cues.Add(ParseCue(block.File, line));
                    break;
                default:
                    throw new AuthorityFormatException(block.File, line.Number, $"the key '{line.Key}' is unknown; known are name, candidates, default, cue.");
            }
        }

        if (name is null || candidates.Length < 2 || defaultId is null)
        {
            throw new AuthorityFormatException(block.File, block.Line, "a shared name has a name, two or more candidates and a default (an id or none).");
        }

        return new SharedName(name, candidates, defaultId == "none" ? null : defaultId, cues, block.File, block.Line);
    }

    private static SharedNameCue ParseCue(string file, AuthorityLine line)
    {
        var parts = line.Value.Split('|', StringSplitOptions.TrimEntries);
        return parts.Length == 2 && parts[0].Length > 0 && parts[1].Length > 0
            ? new SharedNameCue(parts[0], Words(parts[1]))
            : throw new AuthorityFormatException(file, line.Number, "a cue reads 'id | word word'.");
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
