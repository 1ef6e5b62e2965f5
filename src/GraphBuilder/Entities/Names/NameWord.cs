namespace GraphBuilder.Entities.Names;

/// <summary>What the rules take a form in or beside a name for: <c>data/lexicons/fr/name-words.txt</c>.</summary>
internal enum NameWord
{
    /// <summary>Before a name of its own, which is no last name: <i>le roi Jean, San Pedro</i>.</summary>
    RegnalTitle,

    /// <summary>Inside the name of a person, written small: <i>Mohammed ben Salmane</i>.</summary>
    NameParticle,

    /// <summary>Takes the place itself as its object, not the state that a capital stands for: <i>quitter Paris</i>.</summary>
    GoingVerb,

    /// <summary>Behind it <i>de</i> and what somebody looks after, which names nobody.</summary>
    PortfolioHead,
}
