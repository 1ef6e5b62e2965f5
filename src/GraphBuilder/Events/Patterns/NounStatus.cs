using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>How the words around a noun assert the event that it names: as scheduled, as to come, as merely possible.</summary>
internal static class NounStatus
{
    /// <summary>What its own adjectives and participles and the verb of which it is the subject or object say.</summary>
    public static EventStatus Of(SentenceParticipants participants, int noun)
    {
        var tree = participants.Tree;
        return OfPhrase(tree, noun) | (IsScheduled(tree, noun) || IsToOpen(participants, noun) ? EventStatus.Future : EventStatus.None);
    }

    /// <summary>Whether a noun stands beside its clause (<i>lors de sa visite</i>, <i>par ses attaques</i>, <i>malgré les sanctions</i>): it is there, whatever the clause denies or wants.</summary>
    public static bool IsMargin(SentenceTree tree, int noun, int head) =>
        head >= 0 && tree.Relation(noun) is "obl" or "advcl" && tree.Preposition(noun) is var preposition
        && (preposition is "lors" or "après" or "pendant" or "durant" or "depuis" or "malgré" or "avec" or "grâce" or "face" or "suite" || preposition is "par" && !tree.Clauses.IsPassive(head));

    /// <summary>What the clause says of a noun beside it: only what is to come is so for the noun too (<i>doit rencontrer X lors de sa visite</i>).</summary>
    public static EventStatus OfMargin(SentenceTree tree, int noun, OperatorLexicon operators)
    {
        var head = tree.Head(noun);
        var status = PredicateStatus.Of(tree, head);
        var above = tree.Relation(head) is "xcomp" ? tree.Head(head) : -1;
        return (above >= 0 && operators.Find(tree.Lemma(above)) is Operator.Coming ? EventStatus.Future : status) & EventStatus.Future;
    }

    // "la visite aura lieu"; "d'éventuelles sanctions"
    private static EventStatus OfPhrase(SentenceTree tree, int noun)
    {
        var status = EventStatus.None;
        foreach (var child in tree.Children(noun))
        {
            status |= tree.Relation(child) is "amod" && tree.Lemma(child) is "éventuel" or "potentiel" or "hypothétique" ? EventStatus.Hypothetical : EventStatus.None;
        }

        var verb = tree.Head(noun);
        return verb >= 0 && tree.Relation(noun) is "nsubj" && tree.Lemma(verb) is "avoir" or "tenir" or "dérouler" or "débuter" or "commencer" && tree.Clauses.FiniteWord(verb) is var finite and >= 0
            && tree.Features(finite).Tense is VerbTense.Future ? status | EventStatus.Future : status;
    }

    // "une visite est prévue en mai", "était prévue", "leur rencontre, programmée lundi", "sa prochaine visite"
    private static bool IsScheduled(SentenceTree tree, int noun)
    {
        // The participle may hang on the last name of the phrase: "l'entretien de X avec Y, prévu lundi".
        for (var word = noun + 1; word < tree.SubtreeEnd(noun); word++)
        {
            if (tree[word].Form is "prévu" or "prévue" or "prévus" or "prévues" && tree.Relation(word) is "acl" or "amod" && tree.Dominates(noun, word) && tree.Relation(tree.Head(word)) is "nmod" or "conj" or "nsubj" or "obj" or "obl")
            {
                return true;
            }
        }

        if (tree.Child(noun, "amod") is var adjective and >= 0 && tree.Lemma(adjective) is "prochain" or "futur")
        {
            return true;
        }

        var verb = tree.Relation(noun) is "nsubj" ? tree.Head(noun) : tree.Child(noun, "acl");
        return verb >= 0 && tree.Lemma(verb) is "prévoir" or "programmer" or "planifier" && tree.Clauses.IsPassive(verb)
            && (tree.Clauses.FiniteWord(verb) is var finite && (finite < 0 || tree.Features(finite).Tense is VerbTense.Present or VerbTense.Imperfect or VerbTense.None));
    }

    // "des pourparlers devaient s'ouvrir lundi", "lundi devaient s'ouvrir des pourparlers"
    private static bool IsToOpen(SentenceParticipants participants, int noun)
    {
        var tree = participants.Tree;
        if (tree.Head(noun) is not (>= 0 and var verb) || tree.Relation(noun) is not ("nsubj" or "obj") || tree.Child(noun, "case") >= 0)
        {
            return false;
        }

        var modal = tree.Relation(verb) is "xcomp" ? tree.Head(verb) : verb;
        return tree.Lemma(modal) is "devoir" or "aller" && tree.Child(modal, "xcomp") is var begun and >= 0 && participants.Lexicon.Is(tree.Lemma(begun), RoleVerb.Open);
    }
}
