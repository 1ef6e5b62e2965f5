using GraphBuilder.Language;
using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>
/// Tells who undergoes what an event noun tells where no preposition of its own names him, but his clause does: <i>X bénéficie du soutien de Y</i>,
/// <i>X est la cible d'attaques de Y</i>, <i>X rejette les accusations de Y</i>, <i>avec l'aide de Y, X …</i>, <i>malgré les sanctions de Y, X …</i>.
/// </summary>
internal sealed class NounMargins(Referents referents, DoerFinder doers, WordList undergoingVerbs)
{
    /// <summary>Ids of those who undergo it; empty where the clause names nobody.</summary>
    public List<string> Undergoing(SentenceParticipants participants, IReadOnlyList<Trigger> triggers, Trigger trigger, IReadOnlyList<EventDraft> earlier)
    {
        var tree = participants.Tree;
        var word = Outermost(tree, trigger.Word);
        return trigger.Sense.IsMutual ? []
            : tree.Preposition(word) is "sous" ? referents.Owner(participants, Bearers.Of(tree, word))
            : tree.Head(word) < 0 ? []
            : OfVerb(tree, trigger, word) is var subject and >= 0 ? referents.Owner(participants, subject)
            : Provoked(tree, trigger, word) is var cause and >= 0 ? doers.Find(participants, triggers, cause, earlier, [])
            : OfTarget(tree, word) is var target and >= 0 ? referents.Owner(participants, target)
            : IsMargin(tree, trigger, word) ? referents.Owner(participants, Bearers.OfClause(tree, word))
            : [];
    }

    // "une série d'attaques", "le feu des critiques": the noun that stands in the clause.
    private static int Outermost(SentenceTree tree, int word)
    {
        while (tree.Relation(word) is "nmod" && tree.Preposition(word) is "de" && tree.Head(word) is var head and >= 0
            && tree.Lemma(head) is "série" or "vague" or "salve" or "campagne" or "feu" or "coup" or "menace" or "poids" or "effet" or "pression" or "multitude" or "flot" or "pluie" or "nombre")
        {
            word = head;
        }

        return word;
    }

    // "visée par des sanctions", "bénéficie du soutien", "rejette les accusations", "est soumis à un embargo": the subject.
    private int OfVerb(SentenceTree tree, Trigger trigger, int word)
    {
        var verb = tree.Head(word);
        var lemma = tree.Lemma(verb);
        if (tree.Relation(word) is not ("obj" or "obl" or "xcomp" or "iobj"))
        {
            return -1;
        }

        if (!tree.IsVerb(verb) || tree.Clauses.IsPassive(verb))
        {
            var isHit = tree.Preposition(word) is "par" && lemma is "viser" or "frapper" or "toucher" or "affecter" or "cibler" or "soutenir" or "appuyer" or "isoler" or "étrangler" or "asphyxier"
                || tree.Preposition(word) is "à" or "de" or "par" && lemma is "soumettre" or "exposer" or "confronter" or "menacer" or "soumis" or "exposé" or "confronté";
            return isHit ? Bearers.Of(tree, verb) is var bearer and >= 0 ? bearer : tree.Clauses.Subject(verb) : -1;
        }

        return undergoingVerbs.Contains(lemma) || IsVerbal(trigger) && IsAnswer(lemma) ? tree.Clauses.Subject(verb) : -1;
    }

    // "la visite de X a suscité la colère de Y": who did what provokes it.
    private static int Provoked(SentenceTree tree, Trigger trigger, int word) =>
        IsVerbal(trigger) && tree.Relation(word) is "obj" && !tree.Clauses.IsPassive(tree.Head(word))
        && tree.Lemma(tree.Head(word)) is "susciter" or "provoquer" or "déclencher" or "soulever" or "attirer" or "valoir" or "entraîner"
            ? tree.Clauses.Subject(tree.Head(word)) : -1;

    private static bool IsVerbal(Trigger trigger) => trigger.Sense.Type is "ACCUSE" or "THREATEN" or "REQUEST";

    private static bool IsAnswer(string lemma) => lemma is "rejeter" or "démentir" or "réfuter" or "nier" or "contester" or "balayer" or "ignorer" or "répondre" or "céder" or "réagir"
        or "écarter" or "récuser" or "repousser" or "affronter" or "braver" or "résister" or "dédaigner" or "minimiser";

    // "est la cible de", "a été victime de", "a fait l'objet de", "en butte à", "sous sanctions"
    private static int OfTarget(SentenceTree tree, int word)
    {
        var head = tree.Head(word);
        if (tree.Preposition(word) is "de" or "à" && tree.Relation(word) is "nmod" or "obl"
            && tree.Lemma(head) is "cible" or "victime" or "proie" or "butte" or "soumis" or "exposé" or "confronté" or "destinataire" or "bénéficiaire")
        {
            return Bearers.Of(tree, head);
        }

        // The parser hangs the act on "objet" or on "faire".
        var verb = tree.Lemma(head) is "objet" ? tree.Head(head) : head;
        return tree.Preposition(word) is "de" && verb >= 0 && tree.Lemma(verb) is "faire" && tree.Child(verb, "obj") is var thing and >= 0 && tree.Lemma(thing) is "objet"
            ? tree.Clauses.Subject(verb) : -1;
    }

    // Which acts concern the clause's subject, by what leads up to their noun.
    private static bool IsMargin(SentenceTree tree, Trigger trigger, int word)
    {
        if (tree.Relation(word) is not ("obl" or "nmod" or "advmod" or "advcl"))
        {
            return false;
        }

        return trigger.Sense.Type switch
        {
            "AID" or "SUPPORT" => tree.Preposition(word) is "avec" or "grâce" or "sans" && tree.Relation(word) is not "nmod",
            "REQUEST" => tree.Preposition(word) is "malgré" or "après" || tree.Preposition(word) is "à" or "sur" && tree.Child(word, "amod") < 0 && !tree.Is(word, "obl:arg") || IsAnswered(tree, word),
            "AGREE" => tree.Preposition(word) is "à" && trigger.Sense.Lemma is "invitation",
            "ACCUSE" or "REJECT" or "THREATEN" => tree.Preposition(word) is "malgré" or "après" or "dépit" || IsAnswered(tree, word),
            "SANCTION" or "ASSAULT" or "COERCE" or "MOBILIZE" => tree.Preposition(word) is "malgré" or "dépit" || tree.Preposition(word) is not "face" && IsAnswered(tree, word),
            _ => false,
        };
    }

    // "en réponse aux frappes de", "en représailles aux sanctions de", "face aux menaces de", "en dépit des critiques de"
    private static bool IsAnswered(SentenceTree tree, int word) =>
        tree.Preposition(word) is "face" or "dépit"
        || tree.Relation(word) is "nmod" && tree.Head(word) is var head and >= 0
            && tree.Lemma(head) is "réponse" or "représailles" or "représaille" or "riposte" or "réaction" or "dépit" && tree.Preposition(head) is "en" or "dans";
}
