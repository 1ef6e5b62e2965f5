namespace GraphBuilder.Relations;

/// <summary>What the rules take a form between the sides of a relation for: <c>data/lexicons/fr/relations/relation-words.txt</c>.</summary>
internal enum RelationWord
{
    /// <summary>Stands behind "membre": <i>membre fondateur de l'Otan</i>.</summary>
    MemberAdjective,

    /// <summary>Stands between who is a member and "membre": <i>la Pologne, pays membre de l'Otan</i>.</summary>
    MemberLink,

    /// <summary>Stands between a place and the one it lies in: <i>Tyr, dans le sud du Liban</i>.</summary>
    PlaceFiller,

    /// <summary>Opens a name that lies nowhere and belongs to nobody: <i>le sommet de l'Organisation de coopération de Shanghai</i>.</summary>
    OfAnywhere,

    /// <summary>Stands behind a noun of kinship: <i>son frère cadet</i>.</summary>
    SiblingAge,
}
