namespace GraphBuilder.Language.Morphology;

/// <summary>How the verbs of one ending are conjugated.</summary>
internal sealed record VerbParadigm
{
    /// <summary>The ending of the infinitive.</summary>
    public required string Ending { get; init; }

    /// <summary>First singular, third singular, first plural, third plural of the present.</summary>
    public required string[] Present { get; init; }

    /// <summary>Stem of the imperfect.</summary>
    public required string Imperfect { get; init; }

    /// <summary>Stem of the present participle.</summary>
    public required string PresentParticiple { get; init; }

    /// <summary>Stem of future and conditional.</summary>
    public required string Future { get; init; }

    /// <summary>Past participle, masculine singular.</summary>
    public required string Participle { get; init; }

    /// <summary>Past participle, feminine singular, where it does not add <i>e</i> to the masculine (<i>dissous, dissoute</i>); null else.</summary>
    public string? FeminineParticiple { get; init; }

    /// <summary>Third singular and plural of the subjunctive, then of the simple past.</summary>
    public required string[] Others { get; init; }

    /// <summary>Reads a line of the data file.</summary>
    /// <exception cref="LexiconFormatException">The line has not seven columns of the right number of forms.</exception>
    public static VerbParadigm Parse(LexiconLine line)
    {
        var columns = line.Columns;
        if (columns.Length != 7)
        {
            throw line.Error($"7 columns expected, {columns.Length} found.");
        }

        var present = columns[1].Split(',', StringSplitOptions.TrimEntries);
        var others = columns[5].Split(',', StringSplitOptions.TrimEntries).Concat(columns[6].Split(',', StringSplitOptions.TrimEntries)).ToArray();
        if (present.Length != 4 || others.Length != 4)
        {
            throw line.Error("four forms of the present, two of the subjunctive and two of the simple past expected.");
        }

        var imperfect = columns[2].Split(',', StringSplitOptions.TrimEntries);
        var participle = columns[4].Split(',', StringSplitOptions.TrimEntries);
        return new VerbParadigm
        {
            Ending = columns[0],
            Present = present,
            Imperfect = imperfect[0],
            PresentParticiple = imperfect[^1],
            Future = columns[3],
            Participle = participle[0],
            FeminineParticiple = participle.Length > 1 ? participle[1] : null,
            Others = others,
        };
    }

    /// <summary>The forms of a verb, without its infinitive.</summary>
    /// <param name="prefix">What stands before the ending.</param>
    public IEnumerable<(string Form, VerbFormKind Kind)> Forms(string prefix)
    {
        foreach (var form in Present.Concat(Others))
        {
            yield return (prefix + form, VerbFormKind.Finite);
        }

        foreach (var ending in new[] { "ais", "ait", "aient", "ions" })
        {
            yield return (prefix + Imperfect + ending, VerbFormKind.Finite);
        }

        foreach (var form in VerbConjugator.FutureForms(prefix + Future).Concat(VerbConjugator.Participles(prefix + Participle, FeminineParticiple is null ? null : prefix + FeminineParticiple)))
        {
            yield return form;
        }

        yield return (prefix + PresentParticiple + "ant", VerbFormKind.PresentParticiple);
    }
}
