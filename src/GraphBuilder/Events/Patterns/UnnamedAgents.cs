namespace GraphBuilder.Events.Patterns;

/// <summary>
/// Tells who does what a passive or an event noun tells of nobody: the state of the place where somebody is arrested or convicted, who expels the
/// diplomats of another state in reply, who held those that are released, who had taken the measures that are lifted.
/// </summary>
internal sealed class UnnamedAgents(Referents referents, EarlierDeeds deeds, Func<string, string?> stateOf)
{
    private readonly Unrest _unrest = new(referents);
    private readonly LeftStates _left = new(stateOf);

    private const int ReplyReach = 3;
    private const int HostageReach = 8;

    /// <summary>Who does it, and who undergoes it; no actor where nothing tells.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="trigger">A trigger without actor.</param>
    /// <param name="recipients">Who undergoes it, as far as the sentence shows.</param>
    /// <param name="scene">The state of the place of the event; null where unknown.</param>
    /// <param name="context">What the text tells before.</param>
    public (IReadOnlyList<string> Actors, IReadOnlyList<string> Recipients) Find(
        SentenceParticipants participants, Trigger trigger, IReadOnlyList<string> recipients, string? scene, ReadingContext context)
    {
        if (IsCrowd(participants, trigger))
        {
            // "les manifestants réclament", "des milliers de personnes ont défilé à Tbilissi": people of the state where they are, or where they were said to demonstrate.
            return (scene is not null ? [scene]
                : Demonstrating(participants.Words.Sentence.Ordinal, context.Earlier) is { Count: > 0 } earlier ? earlier
                : context.Setting is { } setting && Citizens.Are(participants, referents, participants.ArgumentsOf(trigger).Agent) ? [setting] : [], recipients);
        }

        if (!trigger.IsPassive && !trigger.IsNoun)
        {
            if (IsForce(trigger) && Citizens.DoViolence(participants, referents, participants.ArgumentsOf(trigger).Agent) && (scene ?? context.Setting) is { } own)
            {
                // "les forces de l'ordre ont tiré sur la foule": those of the state where it is.
                return ([own], recipients);
            }

            // "des militaires ont renversé le président Condé": those of his state.
            return (Takeovers.MayTell(trigger.Sense) && (IsForces(participants, participants.ArgumentsOf(trigger).Agent) || Takeovers.IsOne(participants.Tree, participants.ArgumentsOf(trigger).Agent)) ? StateOfPerson(recipients, scene, context) : [], recipients);
        }

        if (trigger.IsPassive && HasOtherAgent(participants, trigger))
        {
            return ([], recipients);
        }

        if (trigger is { IsPassive: true, IsBareParticiple: false, Sense.Type: "MOBILIZE" })
        {
            // "des soldats russes ont été déployés": whose they are sends them.
            return ([.. referents.Owner(participants, participants.ArgumentsOf(trigger).Patient).Except(recipients)], recipients);
        }

        if (trigger is { IsPassive: true, Sense.Type: "SANCTION" } && trigger.Sense.Lemma.StartsWith("rappeler", StringComparison.Ordinal))
        {
            // "l'ambassadeur marocain à Alger a été rappelé": whose envoy he is recalls him.
            var sender = referents.Owner(participants, participants.ArgumentsOf(trigger).Patient);
            return (sender, scene is null || sender.Contains(scene) ? [.. recipients.Except(sender)] : [scene]);
        }

        if (trigger is { IsPassive: true, Sense.Mode: "expel" or "deport" } && _left.ByVerb(participants, trigger) is { Count: > 0 } expelling)
        {
            var expelled = referents.Owner(participants, participants.ArgumentsOf(trigger).Patient).Except(expelling).ToList();
            return (expelling, expelled.Count > 0 ? expelled : [.. recipients.Except(expelling)]);
        }

        if (trigger is { IsNoun: true, Sense: { Type: "SANCTION", Mode: "expel" } } && _left.ByNoun(participants, trigger) is { Count: > 0 } left)
        {
            var envoys = new NounArguments(participants, trigger).Behind("de").SelectMany(word => referents.Owner(participants, word)).Except(left).ToList();
            return envoys.Count > 0 ? (left, envoys) : ([], recipients);
        }

        if (trigger.IsPassive && IsForce(trigger) && Citizens.DoViolence(participants, referents, participants.ArgumentsOf(trigger).Agent) && (scene ?? context.Setting) is { } home)
        {
            return ([home], recipients);
        }

        if ((scene ?? context.Setting) is { } torn && _unrest.IsAmongThem(participants, trigger))
        {
            // "des affrontements entre étudiants et policiers"
            return ([torn], recipients);
        }

        if (trigger.Sense is { Type: "ASSAULT", Mode: "beat" or "sexual" } && (trigger.IsNoun || trigger.IsPassive) && recipients.Count > 0 && (scene ?? context.Place) is { } there)
        {
            // "une journaliste victime d'une agression au Caire": by people of the place.
            return recipients.Contains(there) ? ([], recipients) : ([there], recipients);
        }

        if (trigger.IsNoun && IsForce(trigger) && (scene ?? context.Setting) is { } state && _unrest.IsByForces(participants, trigger))
        {
            // "des attaques des forces gouvernementales", "des tirs de la police"
            return ([state], recipients);
        }

        if (trigger.IsNoun && trigger.Sense is { Type: "PROTEST", Mode: not "strike" } && (scene ?? (Demonstrating(participants.Words.Sentence.Ordinal, context.Earlier) is [var told, ..] ? told : context.Place)) is { } risen && Unrest.IsOfCrowd(participants, trigger.Word))
        {
            return ([risen], recipients);
        }

        if (trigger.IsNoun && Takeovers.Tells(trigger.Sense) && (scene ?? (participants.Words.Sentence.Ordinal == 0 ? context.Topic : null)) is { } seized && !participants.Tree.Features(trigger.Word).IsPlural)
        {
            // "Gabon : coup d'État militaire", not "face aux coups d'État"
            return ([seized], recipients);
        }

        if (trigger.IsPassive && (IsOfAuthority(trigger) || trigger.Sense is { Type: "ACCUSE", Mode: "allege" }) && recipients.Count > 0 && Freed(recipients, participants.Words.Sentence.Ordinal, context.Earlier) is { Actors.Count: > 0 } held)
        {
            // "arrêtés à X puis inculpés", "Il est accusé d'espionnage": by those who hold them.
            return held;
        }

        if ((IsOfAuthority(trigger) || IsAtHome(participants, trigger)) && (scene ?? context.Setting) is { } authority)
        {
            return ([authority], recipients);
        }

        if (trigger.IsPassive && Takeovers.MayTell(trigger.Sense) && StateOfPerson(recipients, scene, context) is { Count: > 0 } ofPerson)
        {
            return (ofPerson, recipients);
        }

        if (trigger.IsNoun)
        {
            return ([], recipients);
        }

        var sentence = participants.Words.Sentence.Ordinal;
        return (trigger.Sense.Type, trigger.Sense.Mode) switch
        {
            ("CONCEDE", _) => Lifted(participants, trigger, recipients, context.Earlier),
            ("RETREAT", "release") => Freed(recipients, sentence, context.Earlier),
            ("COERCE", "arrest") or ("ASSAULT", "crowd-control") when recipients.Count == 0 => (Policed(sentence, context.Earlier), recipients),
            ("SANCTION", not "convict") or ("REQUEST", _) or ("ACCUSE", _) when recipients.Count > 0 && IsMainClause(participants, trigger) && (trigger.Sense.Type is not "ACCUSE" || IsOfAuthority(trigger)) =>
                (Replying(recipients, sentence, context), recipients),
            _ => ([], recipients),
        };
    }

    /// <summary>Id of the place where the one who undergoes it is posted (<i>l'ambassadeur de Serbie à Budapest</i>); null for none.</summary>
    public static string? Posting(SentenceParticipants participants, Trigger trigger)
    {
        var tree = participants.Tree;
        var subject = trigger.IsPassive ? tree.Clauses.Subject(trigger.Word) : -1;
        if (subject >= 0 && participants.At(subject)?.Post is { } post)
        {
            return post;
        }

        foreach (var one in participants.All)
        {
            var word = tree.HeadOfTokens(one.Start, one.End);
            if (subject >= 0 && tree.Dominates(subject, word) && tree.Relation(word) is "nmod" && tree.Preposition(word) is "à" or "en" or "dans" && (one.IsPlace || ArticleSides.IsCountryCode(one.Entities[0])))
            {
                return one.Entities[0];
            }
        }

        return null;
    }

    // What people of the place do by force.
    private static bool IsForce(Trigger trigger) => trigger.Sense is { Type: "ASSAULT" or "COERCE", IsMutual: false } or { Type: "SANCTION", Mode: "convict" } or { Type: "AID" };

    private static bool IsForces(SentenceParticipants participants, int agent) =>
        agent >= 0 && participants.At(agent) is null
        && participants.Lexicon.Is(participants.Tree.Lemma(agent), RoleNoun.Authority);

    private static IReadOnlyList<string> StateOfPerson(IReadOnlyList<string> recipients, string? scene, ReadingContext context) =>
        recipients is [var person] && context.Sides.TypeOf(person) is Entities.EntityType.Person ? (scene ?? context.Sides.StateOf(person)) is { } state ? [state] : [] : [];

    private static bool IsCrowd(SentenceParticipants participants, Trigger trigger)
    {
        if (trigger.IsNoun || trigger.IsPassive || trigger.Sense.Type is not ("PROTEST" or "REQUEST" or "REJECT" or "ACCUSE"))
        {
            return false;
        }

        var tree = participants.Tree;
        var subject = tree.Clauses.Subject(trigger.Word) is var one and >= 0 ? tree.Clauses.Antecedent(one) : -1;
        return subject >= 0 && participants.At(subject) is null && tree.Upos(subject) is "NOUN" or "NUM" && (trigger.Sense.Type is "PROTEST" ? participants.Lexicon.Is(Quantities.Counted(participants, subject), RoleNoun.Marcher)
            : participants.Lexicon.Is(tree.Lemma(subject), RoleNoun.Demonstrator));
    }

    private static IReadOnlyList<string> Demonstrating(int sentence, IReadOnlyList<EventDraft> earlier) =>
        earlier.LastOrDefault(draft => draft.Type is "PROTEST" && sentence - draft.Evidence.Sentence <= HostageReach) is { Actors: [var state] } && ArticleSides.IsCountryCode(state) ? [state] : [];

    // What only the state of the place can do.
    private static bool IsOfAuthority(Trigger trigger) => (trigger.Sense.Type, trigger.Sense.Mode) switch
    {
        ("COERCE", "arrest" or "curfew" or "martial-law" or "censor") => true,
        ("COERCE", "restrict") or ("CONCEDE", _) => !trigger.IsNoun && trigger.Sense.Lemma.EndsWith("urgence", StringComparison.Ordinal) || trigger.Sense.Lemma.EndsWith("couvre-feu", StringComparison.Ordinal),
        ("SANCTION", "convict") => true,
        ("SANCTION", "expel") or ("ASSAULT", "crowd-control") => !trigger.IsNoun,
        ("ACCUSE", _) => trigger.Sense.Lemma is "inculper" or "mettre en examen" or "mettre en accusation" || trigger.Sense.Lemma.StartsWith("convoquer", StringComparison.Ordinal),
        _ => false,
    };

    // "la répression", "les rassemblements sont interdits": what is done to those at home, or to what is theirs.
    private static bool IsAtHome(SentenceParticipants participants, Trigger trigger)
    {
        if (trigger.Sense.Type is not "COERCE")
        {
            return false;
        }

        var word = trigger.IsNoun ? trigger.Word : participants.ArgumentsOf(trigger).Patient;
        return trigger.IsNoun ? !Takeovers.Tells(trigger.Sense) && participants.Lexicon.Is(participants.Tree.Lemma(word), RoleNoun.Regime)
            : trigger.IsPassive && word >= 0 && participants.At(word) is null && Quantities.Counted(participants, word) is var lemma && (participants.Lexicon.Is(lemma, RoleNoun.Crowd) || participants.Lexicon.Is(lemma, RoleNoun.Institution));
    }

    // "par des inconnus": somebody else did it; "par la police", "par un tribunal de Minsk": the state of the place.
    private static bool HasOtherAgent(SentenceParticipants participants, Trigger trigger) =>
        participants.ArgumentsOf(trigger).Agent is var agent and >= 0
        && !participants.Lexicon.Is(participants.Tree.Lemma(agent), RoleNoun.Authority);

    private static bool IsMainClause(SentenceParticipants participants, Trigger trigger) => participants.Tree.Head(trigger.Word) < 0 || participants.Tree.Relation(trigger.Word) is "conj" or "parataxis";

    // "Ces mesures n'ont pas été levées": whoever had taken them.
    private (IReadOnlyList<string> Actors, IReadOnlyList<string> Recipients) Lifted(
        SentenceParticipants participants, Trigger trigger, IReadOnlyList<string> recipients, IReadOnlyList<EventDraft> earlier)
    {
        var subject = participants.Tree.Clauses.Subject(trigger.Word);
        var taken = deeds.IsDeed(participants.Tree, subject) && referents.Owner(participants, subject).Count == 0
            ? earlier.LastOrDefault(draft => draft.Type is "SANCTION" or "COERCE" && participants.Words.Sentence.Ordinal - draft.Evidence.Sentence <= ReplyReach) : null;
        return taken is null ? ([], recipients) : (taken.Actors, recipients.Count > 0 ? recipients : taken.Recipients);
    }

    // "Ces derniers n'ont été libérés qu'en 1981": whoever had taken them.
    private static (IReadOnlyList<string> Actors, IReadOnlyList<string> Recipients) Freed(IReadOnlyList<string> recipients, int sentence, IReadOnlyList<EventDraft> earlier)
    {
        var captor = earlier.LastOrDefault(draft => draft.Mode is "arrest" or "abduct" && sentence - draft.Evidence.Sentence <= HostageReach && draft.Actors.Count > 0
            && draft.Recipients.Any(recipients.Contains));
        return (captor?.Actors ?? [], recipients);
    }

    // "Des milliers de Géorgiens ont manifesté. Une centaine de personnes ont été arrêtées": by the state of those who demonstrate.
    private static IReadOnlyList<string> Policed(int sentence, IReadOnlyList<EventDraft> earlier)
    {
        var protest = earlier.LastOrDefault(draft => draft.Type is "PROTEST" && sentence - draft.Evidence.Sentence <= ReplyReach);
        return protest is { Actors: [var state] } && ArticleSides.IsCountryCode(state) ? [state] : [];
    }

    // "La Hongrie a réagi. L'ambassadeur serbe a été expulsé": the other side of what was just told of, else the subject of the sentence before.
    private static IReadOnlyList<string> Replying(IReadOnlyList<string> recipients, int sentence, ReadingContext context)
    {
        var earlier = context.Earlier;
        for (var i = earlier.Count - 1; i >= 0 && sentence - earlier[i].Evidence.Sentence <= ReplyReach; i--)
        {
            var draft = earlier[i];
            if (draft.Actors.Count == 1 && draft.Recipients.Count == 1)
            {
                if (IsSide(draft.Recipients[0]) && !IsSide(draft.Actors[0]))
                {
                    return draft.Actors;
                }

                if (IsSide(draft.Actors[0]) && !IsSide(draft.Recipients[0]))
                {
                    return draft.Recipients;
                }
            }
        }

        var subject = context.Before?.All.FirstOrDefault(one => one.Preposition is null && !one.IsPlace);
        return subject is not null && !subject.Entities.Any(IsSide) ? subject.Entities : [];

        bool IsSide(string id) => recipients.Any(recipient => context.Sides.IsSame(recipient, id));
    }
}
