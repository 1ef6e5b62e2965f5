using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>
/// Tells who is said to have done a deed of which somebody is accused, and who has suffered it: <i>X accuse Y d'ingérence, impute à Y une attaque contre son
/// ambassade, accuse Y d'avoir mené des tirs contre ses navires</i>.
/// </summary>
internal sealed class AccusedDeeds(Referents referents)
{
    /// <summary>Ids of the accused and of those who accuse; empty where a noun is not what somebody is accused of.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="triggers">Its triggers.</param>
    /// <param name="noun">The noun of the deed.</param>
    public (List<string> Accused, List<string> Accusers) Of(SentenceParticipants participants, IReadOnlyList<Trigger> triggers, int noun)
    {
        var tree = participants.Tree;
        var verb = Accusation(participants, triggers, noun);
        if (verb < 0)
        {
            return ([], []);
        }

        var subject = tree.Clauses.Subject(verb);
        if (tree.Clauses.IsPassive(verb))
        {
            return (referents.Of(participants, subject), referents.Of(participants, tree.ComplementBehind(verb, "par")));
        }

        var accused = participants.Lexicon.Is(tree.Lemma(verb), RoleVerb.Ascribe) ? tree.ComplementBehind(verb, "à") : tree.Child(verb, "obj") is var named and >= 0 && named != noun ? named : tree.ComplementBehind(verb, "à");
        return (referents.Of(participants, accused), referents.Of(participants, subject));
    }

    /// <summary>Ids of those who accuse, where the deed was done to what is theirs (<i>contre ses navires, dans ses affaires</i>) or where nobody accuses of it but who suffers it (<i>ingérence</i>); else empty.</summary>
    public List<string> Suffering(SentenceParticipants participants, IReadOnlyList<Trigger> triggers, int noun)
    {
        var tree = participants.Tree;
        var verb = !tree.IsVerb(noun) && Accusation(participants, triggers, noun) is var direct and >= 0 ? direct : Above(participants, triggers, noun);
        if (verb < 0)
        {
            return [];
        }

        var isOwn = participants.Lexicon.Is(tree.Lemma(noun), RoleNoun.Meddling);
        for (var word = verb + 1; word < tree.SubtreeEnd(verb) && !isOwn; word++)
        {
            isOwn = tree.Features(word).IsPossessive && word > noun && tree.Head(word) is var owned && (tree.Preposition(owned) is "contre" or "dans" or "sur" or "à" || tree.IsVerb(noun) && tree.Relation(owned) is "obj" && tree.Head(owned) == noun);
        }

        return isOwn ? referents.Of(participants, tree.Clauses.IsPassive(verb) ? tree.ComplementBehind(verb, "par") : tree.Clauses.Subject(verb)) : [];
    }

    // The verb that accuses somebody of what the noun names; −1 for none.
    private static int Accusation(SentenceParticipants participants, IReadOnlyList<Trigger> triggers, int noun)
    {
        var tree = participants.Tree;
        var head = tree.Head(noun);
        if (head < 0)
        {
            return -1;
        }

        if (tree.Relation(noun) is "obj")
        {
            return IsAccusing(triggers, head) && (participants.Lexicon.Is(tree.Lemma(head), RoleVerb.Ascribe) || participants.Lexicon.Is(tree.Lemma(head), RoleVerb.JudgePerson) && tree.ComplementBehind(head, "à") >= 0) ? head : -1;
        }

        if (tree.Preposition(noun) is not "de" || tree.Relation(noun) is not ("obl" or "nmod"))
        {
            return -1;
        }

        // The parser may hang the deed on the name of the accused.
        var verb = tree.IsVerb(head) ? head : tree.Relation(head) is "obj" && participants.At(head) is not null && (tree.Child(noun, "det") < 0 || tree.Upos(head) is "PROPN") ? tree.Head(head) : -1;
        return verb >= 0 && IsAccusing(triggers, verb) && participants.Lexicon.Is(tree.Lemma(verb), RoleVerb.JudgePerson) ? verb : -1;
    }

    // "accuse X d'avoir mené une attaque": the verb above the one that carries the noun.
    private static int Above(SentenceParticipants participants, IReadOnlyList<Trigger> triggers, int noun)
    {
        var tree = participants.Tree;
        var carrier = tree.IsVerb(noun) ? noun : tree.Relation(noun) is "obj" ? tree.Head(noun) : -1;
        return carrier >= 0 && tree.Features(carrier).Finiteness is not Finiteness.Finite && tree.Relation(carrier) is "xcomp" or "ccomp" or "obl" && IsAccusing(triggers, tree.Head(carrier)) ? tree.Head(carrier) : -1;
    }

    private static bool IsAccusing(IReadOnlyList<Trigger> triggers, int verb) => triggers.Any(one => one.Word == verb && one is { IsNoun: false, Sense.Type: "ACCUSE" });
}
