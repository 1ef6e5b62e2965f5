namespace GraphBuilder.Entities.Descriptions;

/// <summary>What the rules take a verb beside a description or pronoun for: <c>data/lexicons/fr/description-verbs.txt</c>.</summary>
internal enum DescriptionVerb
{
    /// <summary>Subject and object are taken up together: <i>Modi rencontre Carney. Ils ...</i>.</summary>
    Meeting,

    /// <summary>"le" before them is what was said or done, not who: <i>elle le sait</i>.</summary>
    Clausal,

    /// <summary>Their "il" may stand for nobody: <i>il incombe à</i>.</summary>
    EmptySubject,

    /// <summary>Nobody does it in his own country: <i>se rendre, envahir</i>.</summary>
    Journey,

    /// <summary>"de" behind their object says of what, not whose: <i>accuser l'armée de crimes</i>.</summary>
    Accusing,

    /// <summary>With them "le pouvoir" is who holds it: <i>renverser le pouvoir; not: quitter le pouvoir</i>.</summary>
    OnPower,

    /// <summary>Who does it says something: <i>a-t-il déclaré</i>.</summary>
    Speech,
}
