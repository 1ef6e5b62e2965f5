namespace GraphBuilder.Events.Patterns;

/// <summary>What the rules take a form in the clause of an event for: <c>data/lexicons/fr/clause-words.txt</c>.</summary>
internal enum ClauseWord
{
    /// <summary>May stand between a subject and its verb: <i>Pékin, lundi, a …; le président lui-même a …</i>.</summary>
    Between,

    /// <summary>A verb that opens the next clause behind "et": <i>et accuse X</i>.</summary>
    NextClause,

    /// <summary>With "comme l'a" or "comme le", a source follows: <i>comme l'a souligné X</i>.</summary>
    Told,

    /// <summary>Before the name of a state, its neighbour stands there: <i>à la frontière avec X</i>.</summary>
    Border,

    /// <summary>Before "de" and a place, the event is there: <i>au large de X</i>.</summary>
    Near,

    /// <summary>Before "à" or "en" and a place, nothing happens there: <i>une ONG basée en X, en soutien à X</i>.</summary>
    Elsewhere,

    /// <summary>Behind the name of a people, those of it who live elsewhere: <i>le ministre des Guinéens de l'étranger</i>.</summary>
    Abroad,
}
