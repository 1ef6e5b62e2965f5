namespace GraphBuilder.Language.Trees;

/// <summary>What a verb says of the subject of the infinitive below it, and of its auxiliary: <c>data/lexicons/fr/control-verbs.txt</c>.</summary>
internal enum ControlVerb
{
    /// <summary>Their own subject does what the infinitive tells, whatever their objects: <i>promettre à X de venir</i>.</summary>
    OwnSubject,

    /// <summary>Whom they address does it; without an addressee it stays open who: <i>demander à X de venir</i>.</summary>
    Addressee,

    /// <summary>Their compound past has "être" and is no passive: <i>est arrivé, sont convenus</i>.</summary>
    WithEtre,

    /// <summary>Their <i>il</i> may stand for nobody: <i>il existe, il faut, il s'agit</i>.</summary>
    Impersonal,
}
