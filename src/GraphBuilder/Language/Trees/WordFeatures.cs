namespace GraphBuilder.Language.Trees;

/// <summary>The morphological features of a word that rules ask for, read once from their CoNLL-U form.</summary>
/// <param name="Mood">Mood of a finite verb; <see cref="VerbMood.None"/> for other words.</param>
/// <param name="Tense">Tense of a verb or participle.</param>
/// <param name="Finiteness">Form of a verb; <see cref="Finiteness.None"/> for other words.</param>
/// <param name="Person">1 to 3; 0 where unmarked.</param>
/// <param name="IsPlural">Whether the number is plural; an unmarked number counts as singular.</param>
/// <param name="IsFeminine">Whether the gender is feminine; an unmarked gender counts as masculine.</param>
/// <param name="HasGender">Whether the gender is marked.</param>
/// <param name="IsReflexive">Whether it is a reflexive pronoun.</param>
/// <param name="IsRelative">Whether it is a relative pronoun.</param>
/// <param name="IsNegative">Whether it is a word of negation (<i>ne</i>, <i>pas</i>, <i>jamais</i>).</param>
/// <param name="IsPossessive">Whether it is a possessive determiner or pronoun.</param>
internal readonly record struct WordFeatures(
    VerbMood Mood, VerbTense Tense, Finiteness Finiteness, int Person, bool IsPlural, bool IsFeminine, bool HasGender, bool IsReflexive, bool IsRelative, bool IsNegative, bool IsPossessive)
{
    /// <summary>Reads features in CoNLL-U form.</summary>
    /// <param name="features">Pairs joined by bars (<c>Gender=Fem|Number=Sing</c>); names of no use to the rules are passed over.</param>
    public static WordFeatures Parse(string? features)
    {
        var result = default(WordFeatures);
        var rest = features.AsSpan();
        while (rest.Length > 0)
        {
            var end = rest.IndexOf('|');
            var pair = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[(end + 1)..];
            result = result.With(pair);
        }

        return result;
    }

    private WordFeatures With(ReadOnlySpan<char> pair) => pair switch
    {
        "Mood=Ind" => this with { Mood = VerbMood.Indicative },
        "Mood=Cnd" => this with { Mood = VerbMood.Conditional },
        "Mood=Sub" => this with { Mood = VerbMood.Subjunctive },
        "Mood=Imp" => this with { Mood = VerbMood.Imperative },
        "Tense=Pres" => this with { Tense = VerbTense.Present },
        "Tense=Past" => this with { Tense = VerbTense.Past },
        "Tense=Imp" => this with { Tense = VerbTense.Imperfect },
        "Tense=Fut" => this with { Tense = VerbTense.Future },
        "VerbForm=Fin" => this with { Finiteness = Finiteness.Finite },
        "VerbForm=Inf" => this with { Finiteness = Finiteness.Infinitive },
        "VerbForm=Part" => this with { Finiteness = Finiteness.Participle },
        "Person=1" => this with { Person = 1 },
        "Person=2" => this with { Person = 2 },
        "Person=3" => this with { Person = 3 },
        "Number=Plur" => this with { IsPlural = true },
        "Gender=Fem" => this with { IsFeminine = true, HasGender = true },
        "Gender=Masc" => this with { HasGender = true },
        "Reflex=Yes" => this with { IsReflexive = true },
        "PronType=Rel" => this with { IsRelative = true },
        "Polarity=Neg" => this with { IsNegative = true },
        "Poss=Yes" => this with { IsPossessive = true },
        _ => this,
    };
}

/// <summary>Mood of a finite verb.</summary>
internal enum VerbMood
{
    /// <summary>Not a finite verb, or not known.</summary>
    None,

    /// <summary>Indicative.</summary>
    Indicative,

    /// <summary>Conditional.</summary>
    Conditional,

    /// <summary>Subjunctive.</summary>
    Subjunctive,

    /// <summary>Imperative.</summary>
    Imperative,
}

/// <summary>Tense of a verb or participle.</summary>
internal enum VerbTense
{
    /// <summary>None, or not known.</summary>
    None,

    /// <summary>Present.</summary>
    Present,

    /// <summary>Past.</summary>
    Past,

    /// <summary>Imperfect.</summary>
    Imperfect,

    /// <summary>Future.</summary>
    Future,
}

/// <summary>Whether a verb is finite, an infinitive or a participle.</summary>
internal enum Finiteness
{
    /// <summary>Not a verb, or not known.</summary>
    None,

    /// <summary>Finite.</summary>
    Finite,

    /// <summary>Infinitive.</summary>
    Infinitive,

    /// <summary>Participle, of the past or the present.</summary>
    Participle,
}
