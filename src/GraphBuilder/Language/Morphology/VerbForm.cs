namespace GraphBuilder.Language.Morphology;

/// <summary>A form of a verb.</summary>
/// <param name="Lemma">The infinitive.</param>
/// <param name="Kind">What the form says of time and mood.</param>
internal readonly record struct VerbForm(string Lemma, VerbFormKind Kind);

/// <summary>Kinds of verb forms, as far as extraction tells them apart.</summary>
internal enum VerbFormKind
{
    /// <summary>Present, imperfect, simple past or subjunctive.</summary>
    Finite,

    /// <summary>Future.</summary>
    Future,

    /// <summary>Conditional.</summary>
    Conditional,

    /// <summary>Past participle, any gender and number.</summary>
    PastParticiple,

    /// <summary>Present participle.</summary>
    PresentParticiple,

    /// <summary>Infinitive.</summary>
    Infinitive,
}
