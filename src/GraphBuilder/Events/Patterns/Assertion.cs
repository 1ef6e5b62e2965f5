using GraphBuilder.Events.Lexicon;
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
        var status = trigger.IsNoun ? trigger.Status | NounStatus.Of(participants, word)
            : PredicateStatus.Of(tree, word) | PredicateStatus.OfAdverb(tree, word)
                | (trigger.Sense.Recipients.Contains(RecipientSlot.Visit) && PredicateStatus.IsAnnounced(tree, word) ? EventStatus.Future : EventStatus.None);

        // "n'exclut pas de reconnaître" is no refusal that fails.
        var isWanted = !trigger.IsNoun && (IsPurpose(tree, word) && !IsBlameByDeed(triggers, tree, trigger) && !IsOfVisit(triggers, tree, trigger) || trigger.Sense.Lemma is "exclure" && status.HasFlag(EventStatus.Negated));
        if (trigger.IsNoun && trigger.Sense.Type is "REQUEST" or "AGREE" && tree.Relation(word) is "obl" && tree.Preposition(word) is "à" or "sous" && tree.Child(word, "amod") < 0)
        {
            // "se réunira à la demande de X": the demand has been made.
            return new Assertion(status, false);
        }

        if (trigger.IsNoun && NounStatus.IsMargin(tree, word, tree.Head(word)))
        {
            return new Assertion(status | NounStatus.OfMargin(tree, word, operators), false);
        }

        // "convainc les rebelles de déposer les armes": the parser hangs the infinitive on the object, who is to do it.
        var isControlled = false;
        for (var step = 0; step < MaximalSteps && !isWanted; step++)
        {
            var head = tree.Head(word);
            if (head < 0 || !isControlled && !Passes(tree, word, trigger.IsNoun && word == trigger.Word))
            {
                break;
            }

            // "demande l'arrêt des combats et de libérer les détenus": the infinitive goes on with what is asked.
            if (tree.Relation(word) is "conj" && !(IsMarkedInfinitive(tree, word) && tree.IsVerb(head) && tree.Features(head).Finiteness is not Finiteness.Infinitive))
            {
                status |= PredicateStatus.IsCondition(tree, head) ? EventStatus.Hypothetical : EventStatus.None;
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
                status |= (PredicateStatus.Of(tree, head) & ~EventStatus.Negated) | (tree.Lemma(head) is "exclure" ? EventStatus.Hypothetical : EventStatus.None);
                word = head;
                continue;
            }

            switch (effect)
            {
                case Operator.Possible:
                    status |= EventStatus.Hypothetical;
                    isWanted |= IsAbility(tree, head);
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
                status |= PredicateStatus.Of(tree, head);
            }

            isControlled = tree.Relation(word) is "acl" && tree.Features(word).Finiteness is Finiteness.Infinitive && tree.Relation(head) is "obj"
                && tree.Head(head) is var above and >= 0 && tree.Verbs.Is(tree.Lemma(above), ControlVerb.Addressee);
            word = head;
        }

        return new Assertion(status, isWanted || Conditions.BelongsToThreat(participants, triggers, trigger, status));
    }

    private static bool IsMarkedInfinitive(SentenceTree tree, int word)
    {
        if (tree.Features(word).Finiteness is not Finiteness.Infinitive)
        {
            return false;
        }

        foreach (var child in tree.Children(word))
        {
            if (child < word && tree.Relation(child) is "mark" && tree.Lemma(child) is "de" or "à")
            {
                return true;
            }
        }

        return false;
    }

    // "s'est rendu à Ankara pour rencontrer X": who came for it has done it; who will come, will.
    private static bool IsOfVisit(List<Trigger> triggers, SentenceTree tree, Trigger trigger)
    {
        var journey = trigger.Sense.Type is "CONSULT" && trigger.Sense.IsMutual && tree.Marker(trigger.Word) is var mark and >= 0 && tree.Lemma(mark) is "pour" or "afin" ? tree.Head(trigger.Word) : -1;
        return journey >= 0 && triggers.Exists(other => other.Word == journey && !other.IsNoun && other.Sense is { Type: "CONSULT" or "AGREE" } && other.Sense.Recipients.Contains(RecipientSlot.Visit));
    }

    // "X peut participer, pouvait frapper": who is able to do something has not done it; "pourrait" says that he may.
    private static bool IsAbility(SentenceTree tree, int head) =>
        tree.Lemma(head) is "pouvoir" && !tree.Clauses.IsNegated(head) && tree.Features(head) is { Finiteness: Finiteness.Finite, Mood: VerbMood.Indicative, Tense: VerbTense.Present or VerbTense.Imperfect };

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

    // "a rappelé son ambassadeur pour dénoncer …" blames; to march for it is the protest itself.
    private static bool IsBlameByDeed(List<Trigger> triggers, SentenceTree tree, Trigger trigger) =>
        trigger.Sense is { Type: "ACCUSE", Mode: "disapprove" } && (trigger.Sense.Lemma is "protester" || !triggers.Exists(other => other.Sense.Type is "PROTEST" && !other.IsNoun && Holds(other, tree.Head(trigger.Word))));

    // "pour capturer", "afin de libérer", "avant de rencontrer": what somebody is after has not happened.
    private static bool IsPurpose(SentenceTree tree, int word)
    {
        if (PurposeClauses.Is(tree, word))
        {
            return true;
        }

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
            if (other != trigger && other.Sense is { Kind: SenseKind.NegatedVerb, Mode: "meet" } && other.Word == head)
            {
                // "ne participera pas aux négociations": whoever else holds them, he does not.
                return true;
            }

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
