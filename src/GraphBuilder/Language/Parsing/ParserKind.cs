namespace GraphBuilder.Language.Parsing;

/// <summary>Which parser finds the trees.</summary>
internal enum ParserKind
{
    /// <summary>Networks that score all pairs of words: the most accurate.</summary>
    Biaffine,

    /// <summary>Transitions, keeping the best parses in view.</summary>
    Beam,

    /// <summary>Transitions, keeping one parse: the fastest.</summary>
    Greedy,
}
