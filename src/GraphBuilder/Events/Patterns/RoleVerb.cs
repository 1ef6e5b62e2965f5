namespace GraphBuilder.Events.Patterns;

/// <summary>What the rules take a verb around the noun of an event for: <c>data/lexicons/fr/role-verbs.txt</c>.</summary>
internal enum RoleVerb
{
    /// <summary>As a clause at the noun, its object undergoes the act: <i>une attaque visant X</i>.</summary>
    Aim,

    /// <summary>"à" behind its participle says who did it: <i>des attaques imputées à X</i>.</summary>
    Ascribe,

    /// <summary>At the noun, says who did it: <i>l'attentat revendiqué par X</i>.</summary>
    CarryOut,

    /// <summary>"par" behind its participle says who speaks of the act, not who did it: <i>une présence confirmée par X</i>.</summary>
    Say,

    /// <summary>Passive, its agent only judges the act: <i>l'invasion a été condamnée par X</i>.</summary>
    Judge,

    /// <summary>A possessive behind it is his whom it judges: <i>remercie X de son aide</i>.</summary>
    JudgePerson,

    /// <summary>Its subject underwent the accusation or threat it answers: <i>rejette les accusations</i>.</summary>
    Answer,

    /// <summary>Whose act does it undergoes the outcry: <i>a suscité la colère de X</i>.</summary>
    Provoke,

    /// <summary>Passive with "par" and the act, its subject undergoes the act: <i>visé par des sanctions</i>.</summary>
    Hit,

    /// <summary>With "à", "de" or "par" and the act, who is exposed undergoes it: <i>soumis à un embargo</i>.</summary>
    Expose,

    /// <summary>The act that is its object does not happen: <i>suspend son aide</i>.</summary>
    Stop,

    /// <summary>Brings the sides together: <i>la rencontre a réuni X et Y</i>.</summary>
    Gather,

    /// <summary>With "à" or "de" and the act, does the act: <i>procéder à une frappe</i>.</summary>
    Perform,

    /// <summary>The pronoun that is its object stands for somebody: <i>l'a accusé</i>.</summary>
    OfSomebody,

    /// <summary>Its agent goes with those whom it leads: <i>une délégation conduite par X</i>.</summary>
    Lead,

    /// <summary>Behind <i>devoir</i>, a meeting that is its subject is to come: <i>des pourparlers doivent s'ouvrir</i>.</summary>
    Open,

    /// <summary>Behind <i>devoir</i>, the sides are about to do it, and nobody is asked: <i>les deux pays doivent se réunir</i>.</summary>
    GatherSoon,

    /// <summary>In the aim of a protest, its object tells against whom: <i>défilent pour réclamer le départ de X</i>.</summary>
    Demand,

    /// <summary>Who stands behind "de" at it is asked: <i>exige de X le retrait</i>.</summary>
    AskOf,

    /// <summary>With an infinitive, denies an own deed, whose object did not say it: <i>nie avoir armé X</i>.</summary>
    Deny,

    /// <summary>As the aim of moving arms, its object is whose moves are met: <i>déploie des navires pour surveiller les manœuvres de X</i>.</summary>
    Watch,

    /// <summary>Behind <i>devoir</i>, what somebody is asked for: <i>les autorités doivent libérer X, a dit Y</i>.</summary>
    Duty,

    /// <summary>Says of the act that is its subject nothing but that it was: <i>une attaque s'est produite contre X</i>.</summary>
    Happen,

    /// <summary>Who is its subject speaks by the text that is its object: <i>adopte une résolution exigeant …</i></summary>
    Issue,

    /// <summary>Its participle in front of a clause says when the clause was: <i>réunis mardi à Abuja, les ministres ont …</i></summary>
    Occasion,

    /// <summary>Its subject puts forward what is its object: <i>a dévoilé un plan</i>.</summary>
    Propose,

    /// <summary>The same, whatever its object is: <i>a proposé une trêve</i>.</summary>
    Offer,

    /// <summary>Its agent has in hand the place that it describes: <i>un quartier tenu par X</i>.</summary>
    Hold,

    /// <summary>Its object is what its subject is, and nothing that it does: <i>constitue une menace pour X</i>.</summary>
    Amount,

    /// <summary>Its subject eases a measure of its own, which is its object: <i>lève les sanctions</i>.</summary>
    Ease,

    /// <summary>Behind an invitation, its object is what somebody is asked to be a member of: <i>invité à rejoindre X</i>.</summary>
    Join,

    /// <summary>Its participle at the noun names who did it behind <i>de</i>: <i>des menaces émanant de X</i>.</summary>
    StemFrom,

    /// <summary>A meeting that is its subject or object does not come about: <i>la rencontre a été annulée</i>.</summary>
    CallOff,

    /// <summary>In a threat, answers a deed: <i>menace de riposter</i>.</summary>
    Retaliate,
}
