using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>How a sentence asserts an event: the words on the way from its trigger to the root deny it, make it possible, put it into the future, or want it.</summary>
/// <param name="Status">How it is asserted.</param>
/// <param name="IsWanted">Whether it is only asked for, refused, promised or aimed at, so that it is no record of its own.</param>
internal readonly record struct Assertion(EventStatus Status, bool IsWanted)
{
    private const int MaximalSteps = 12;

    /// <summary>Reads it for a trigger.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="triggers">The triggers of the sentence.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="operators">What words do to the events below them.</param>
    public static Assertion Of(SentenceParticipants participants, List<Trigger> triggers, Trigger trigger, OperatorLexicon operators)
    {
        var tree = participants.Tree;
        var word = trigger.Word;
        var status = trigger.IsNoun ? trigger.Status | (IsScheduled(tree, word) ? EventStatus.Future : EventStatus.None) | OfNoun(tree, word) | (IsToOpen(participants, word) ? EventStatus.Future : EventStatus.None)
            : OfPredicate(tree, word) | OfAdverb(tree, word);

        // "n'exclut pas de reconnaître" is no refusal that fails.
        var isWanted = !trigger.IsNoun && (IsPurpose(tree, word) && trigger.Sense.Lemma is not "protester" || trigger.Sense.Lemma is "exclure" && status.HasFlag(EventStatus.Negated));
        if (trigger.IsNoun && trigger.Sense.Type is "REQUEST" or "AGREE" && tree.Relation(word) is "obl" && tree.Preposition(word) is "à" or "sous" && tree.Child(word, "amod") < 0)
        {
            // "se réunira à la demande de X": the demand has been made.
            return new Assertion(status, false);
        }

        if (trigger.IsNoun && IsMargin(tree, word, tree.Head(word)))
        {
            return new Assertion(status | OfMargin(tree, word, operators), false);
        }

        for (var step = 0; step < MaximalSteps && !isWanted; step++)
        {
            var head = tree.Head(word);
            if (head < 0 || !Passes(tree, word, trigger.IsNoun && word == trigger.Word))
            {
                break;
            }

            if (tree.Relation(word) is "conj")
            {
                status |= IsCondition(tree, head) ? EventStatus.Hypothetical : EventStatus.None;
                word = head;
                isWanted = IsPurpose(tree, word);
                continue;
            }

            isWanted = !tree.Clauses.IsFinite(word) && Governs(triggers, trigger, head) || tree.Clauses.IsFinite(word) && Wants(triggers, head);

            // "visé par des sanctions": what does it is no complement.
            var effect = tree.Preposition(word) is "par" ? Operator.None : operators.Find(tree.Lemma(head));
            if (effect is Operator.Ceasing)
            {
                // Denied, it goes on: the negation stays with the verb of ceasing.
                isWanted = !IsDenied(tree, head) && !(trigger.IsNoun && word == trigger.Word);
                status |= (OfPredicate(tree, head) & ~EventStatus.Negated) | (tree.Lemma(head) is "exclure" ? EventStatus.Hypothetical : EventStatus.None);
                word = head;
                continue;
            }

            switch (effect)
            {
                case Operator.Possible:
                    status |= EventStatus.Hypothetical;
                    break;
                case Operator.Coming:
                    status |= EventStatus.Future;
                    break;
                case Operator.Denied:
                    status |= EventStatus.Negated;
                    break;
                case Operator.Wanted:
                    isWanted = true;
                    break;
            }

            // What governs an infinitive lends it its own mood: "pourrait être amené à livrer", "ne veut pas livrer".
            if (tree.IsVerb(head) && !tree.Clauses.IsFinite(word))
            {
                status |= OfPredicate(tree, head);
            }

            word = head;
        }

        return new Assertion(status, isWanted);
    }

    // "une visite est prévue en mai", "leur rencontre, programmée lundi", "sa prochaine visite"
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
            && (tree.Clauses.FiniteWord(verb) is var finite && (finite < 0 || tree.Features(finite).Tense is VerbTense.Present or VerbTense.None));
    }

    // "lors de sa visite", "par ses attaques", "malgré les sanctions": it is there, whatever the clause around it denies or wants.
    private static bool IsMargin(SentenceTree tree, int noun, int head) =>
        head >= 0 && tree.Relation(noun) is "obl" or "advcl" && tree.Preposition(noun) is var preposition
        && (preposition is "lors" or "après" or "pendant" or "durant" or "depuis" or "malgré" or "avec" or "grâce" or "face" or "suite" || preposition is "par" && !tree.Clauses.IsPassive(head));

    // "doit rencontrer X lors de sa visite": only what is to come is so for the noun too.
    private static EventStatus OfMargin(SentenceTree tree, int noun, OperatorLexicon operators)
    {
        var head = tree.Head(noun);
        var status = OfPredicate(tree, head);
        var above = tree.Relation(head) is "xcomp" ? tree.Head(head) : -1;
        return (above >= 0 && operators.Find(tree.Lemma(above)) is Operator.Coming ? EventStatus.Future : status) & EventStatus.Future;
    }

    // "la visite aura lieu"; "d'éventuelles sanctions"
    private static EventStatus OfNoun(SentenceTree tree, int noun)
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

    // "a probablement livré", "Peut-être livrera-t-il"
    private static EventStatus OfAdverb(SentenceTree tree, int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree.Relation(child) is "advmod" && tree.Lemma(child) is "probablement" or "vraisemblablement" or "peut-être")
            {
                return EventStatus.Hypothetical;
            }
        }

        return EventStatus.None;
    }

    // "ne cesse d'accuser": here a lone "ne" denies.
    private static bool IsDenied(SentenceTree tree, int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree[child].Form is "ne" or "n'" or "n’")
            {
                return true;
            }
        }

        return tree.Clauses.IsNegated(verb);
    }

    private static EventStatus OfPredicate(SentenceTree tree, int word)
    {
        var status = tree.Clauses.IsNegated(word) ? EventStatus.Negated : EventStatus.None;
        var finite = tree.Clauses.FiniteWord(word);
        if (finite >= 0)
        {
            status |= tree.Features(finite).Mood is VerbMood.Conditional ? IsFutureOfThePast(tree, word) ? EventStatus.Future : EventStatus.Hypothetical
                : tree.Features(finite).Tense is VerbTense.Future ? EventStatus.Future
                : EventStatus.None;
        }

        return IsCondition(tree, word) ? status | EventStatus.Hypothetical : status;
    }

    // "avait annoncé qu'il se rendrait": seen from then, it is the future.
    private static bool IsFutureOfThePast(SentenceTree tree, int word)
    {
        var head = tree.Head(tree.Clauses.FiniteWord(word) == word || tree.Relation(word) is not "conj" ? word : tree.CoordinationHead(word));
        if (head < 0 || tree.Relation(word) is not ("ccomp" or "xcomp") || tree.Child(word, "mark") < 0 || !tree.IsVerb(head))
        {
            return false;
        }

        var past = tree.Clauses.FiniteWord(head);
        return past >= 0 && (past != head || tree.Features(past).Tense is VerbTense.Imperfect or VerbTense.Past) && tree.Features(past).Mood is VerbMood.Indicative;
    }

    private static bool IsCondition(SentenceTree tree, int word) => tree.Marker(word) is var mark and >= 0 && tree.Relation(mark) is "mark" && tree.Lemma(mark) is "si";

    // "pour capturer", "afin de libérer", "avant de rencontrer": what somebody is after has not happened.
    private static bool IsPurpose(SentenceTree tree, int word)
    {
        if (tree.Features(word).Finiteness is not Finiteness.Infinitive && tree.Child(word, "aux") < 0)
        {
            return false;
        }

        foreach (var child in tree.Children(word))
        {
            if (child < word && tree.Relation(child) is "mark" or "case" or "advmod" && tree.Lemma(child) is "pour" or "afin" or "avant" or "lieu" or "histoire" or "faute")
            {
                return tree.Features(word).Finiteness is Finiteness.Infinitive && !(tree.Lemma(child) is "avant" && IsPast(tree, tree.Head(word)));
            }
        }

        return false;
    }

    // "a vu X avant de recevoir Y": told as a sequence.
    private static bool IsPast(SentenceTree tree, int verb)
    {
        var finite = verb >= 0 ? tree.Clauses.FiniteWord(verb) : -1;
        return finite >= 0 && tree.Features(finite).Mood is VerbMood.Indicative
            && (finite != verb && tree.Features(finite).Tense is not VerbTense.Future || tree.Features(finite).Tense is VerbTense.Imperfect or VerbTense.Past);
    }

    // Relative clauses, asides and clauses of their own assert for themselves.
    private static bool Passes(SentenceTree tree, int word, bool isEventNoun) => tree.Relation(word) switch
    {
        "xcomp" or "ccomp" or "csubj" or "conj" => true,
        "acl" => !tree.Is(word, "acl:relcl") && tree.Features(word).Finiteness is not Finiteness.Participle,
        "advcl" or "obl" or "nmod" => tree.Features(word).Finiteness is Finiteness.Infinitive || isEventNoun,
        "obj" => isEventNoun || tree.Features(word).Finiteness is Finiteness.Infinitive,
        _ => false,
    };

    // What is asked for, refused or threatened is no record of its own; of what somebody is accused is.
    private static bool Governs(List<Trigger> triggers, Trigger trigger, int head)
    {
        foreach (var other in triggers)
        {
            if (other != trigger && !trigger.IsNoun && Holds(other, head) && other.Sense.Type is "REQUEST" or "THREATEN" or "REJECT" or "AGREE" or "CONCEDE")
            {
                return true;
            }
        }

        return false;
    }

    // "exige que l'Ukraine retire ses soldats"
    private static bool Wants(List<Trigger> triggers, int head)
    {
        foreach (var other in triggers)
        {
            if (Holds(other, head) && other.Sense.Type is "REQUEST")
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(Trigger trigger, int word) => word == trigger.Word || trigger.Phrase.Contains(word);
}
