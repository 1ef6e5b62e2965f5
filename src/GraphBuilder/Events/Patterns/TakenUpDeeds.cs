using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>
/// Tells whose deed a judgement takes up where it names neither deed nor doer: <i>« Une agression », s'est indigné X</i>, <i>Y s'en est félicité</i>,
/// <i>X a sanctionné Z, ce que Y a condamné</i>, <i>Y a dénoncé une décision hâtive</i>.
/// </summary>
internal sealed class TakenUpDeeds(Referents referents, EarlierDeeds deeds)
{
    /// <summary>Ids of the doers; empty where the judgement takes up nothing known.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="triggers">Its triggers.</param>
    /// <param name="trigger">What tells the judgement.</param>
    /// <param name="judges">Those who judge, and who is of their side.</param>
    /// <param name="earlier">The events told so far.</param>
    public IReadOnlyList<string> Find(
        SentenceParticipants participants, IReadOnlyList<Trigger> triggers, Trigger trigger, IReadOnlyList<string> judges, IReadOnlyList<EventDraft> earlier)
    {
        if (trigger.IsNoun)
        {
            return [];
        }

        var tree = participants.Tree;
        var patient = participants.ArgumentsOf(trigger).Patient;
        if (patient >= 0 && tree.Upos(patient) is "PRON" && referents.Of(participants, patient).Count == 0)
        {
            // "X a salué l'accord, Y l'a condamné": of the same.
            var judged = earlier.LastOrDefault(draft => draft.Evidence.Sentence == participants.Words.Sentence.Ordinal && draft.Evidence.Trigger.Start < participants.Words.Span(trigger.Head, 1).Start
                && draft.Type is "ACCUSE" or "SUPPORT" or "REJECT" && draft.Recipients.Count > 0 && !draft.Recipients.Any(judges.Contains));
            return judged?.Recipients
                ?? (Doers(participants, trigger, IsOfClause(tree, patient) ? 0 : 1, earlier, judges) is { Count: > 0 } doing ? doing : IsOfClause(tree, patient) ? DoerOfClause(participants, trigger, judges) : []);
        }

        if (trigger.IsBareParticiple)
        {
            // "Une opération dénoncée par X." as a sentence of its own takes up the one before.
            return deeds.IsDeed(tree, patient) ? Doers(participants, trigger, tree.Head(patient) < 0 ? 1 : 0, earlier, judges) : [];
        }

        if (SubjectFinder.IsInverted(participants.Words, trigger))
        {
            return InQuotation(participants, triggers, trigger, earlier, judges);
        }

        if (SubjectFinder.IsInserted(tree, trigger))
        {
            // "X a bombardé Y, a dénoncé Z": whose deed the sentence tells.
            return earlier.LastOrDefault(draft => draft.Evidence.Sentence == participants.Words.Sentence.Ordinal && draft.Evidence.Trigger.Start < participants.Words.Span(trigger.Head, 1).Start
                && draft.Type is "ASSAULT" or "COERCE" or "SANCTION" or "THREATEN" or "MOBILIZE" && !draft.Status.HasFlag(EventStatus.Negated) && !draft.Actors.Any(judges.Contains))?.Actors ?? [];
        }

        return IsIndefinite(tree, patient) && deeds.Told(participants, patient, earlier, judges) is { } told ? told.Actors
            : HasOf(tree, trigger.Word) ? Doers(participants, trigger, 2, earlier, judges)
            : IsIndefinite(tree, patient) && deeds.IsAnyDeed(tree, patient) ? Doers(participants, trigger, 1, earlier, judges)
            : IsOfNothing(tree, trigger, patient) || trigger.Sense.Type is "ACCUSE" && deeds.IsAnyDeed(tree, patient) && !tree.Genitives(patient).Any(word => participants.At(word) is not null)
                ? Doers(participants, trigger, 2, earlier, judges) is { Count: > 0 } just ? just : Judged(participants, trigger, earlier, judges)
            : [];
    }

    // "X a condamné les tirs de Z. Y a exprimé son inquiétude": one after another judges the same.
    private static IReadOnlyList<string> Judged(SentenceParticipants participants, Trigger trigger, IReadOnlyList<EventDraft> earlier, IReadOnlyList<string> judges) =>
        earlier.LastOrDefault(draft => draft.Type is "ACCUSE" && participants.Words.Sentence.Ordinal - draft.Evidence.Sentence <= 1
            && draft.Evidence.Trigger.Start < participants.Words.Span(trigger.Head, 1).Start && draft.Recipients.Count > 0 && !draft.Status.HasFlag(EventStatus.Negated)) is { } last
            && !last.Recipients.Any(judges.Contains) ? last.Recipients : [];

    private static bool IsOfClause(SentenceTree tree, int patient) => tree[patient].Form is "que" or "qu'" or "qu’" or "ce";

    // "X voulait imposer un dialogue, ce que Y a jugé inacceptable": what the clause before says, its subject did.
    private List<string> DoerOfClause(SentenceParticipants participants, Trigger trigger, IReadOnlyList<string> judges)
    {
        var tree = participants.Tree;
        for (var above = tree.Head(trigger.Word); above >= 0; above = tree.Head(above))
        {
            if (tree.IsVerb(above) && tree.Clauses.IsFinite(above))
            {
                return referents.Of(participants, tree.Clauses.Subject(above)).Where(id => !judges.Contains(id)).ToList();
            }
        }

        return [];
    }

    // "X a exprimé son inquiétude": the phrase says all, and of what, the text before.
    private static bool IsOfNothing(SentenceTree tree, Trigger trigger, int patient)
    {
        if (trigger.Sense.Type is not "ACCUSE" || trigger.Phrase.Count == 0 || trigger.IsPassive || patient >= 0 && !trigger.Phrase.Contains(patient) || !tree.Clauses.IsFinite(trigger.Word))
        {
            return false;
        }

        foreach (var governor in trigger.Phrase.Prepend(trigger.Word))
        {
            foreach (var child in tree.Children(governor))
            {
                if (child > trigger.Word && !trigger.Phrase.Contains(child) && tree.Relation(child) is "obl" or "nmod" or "ccomp" or "xcomp" or "advcl" or "acl" or "obj")
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static IReadOnlyList<string> Doers(SentenceParticipants participants, Trigger trigger, int reach, IReadOnlyList<EventDraft> earlier, IReadOnlyList<string> judges) =>
        EarlierDeeds.JustTold(participants, trigger.GroupStart, reach, trigger.Sense.Type, earlier, judges)?.Actors ?? [];

    // What the quotation calls by its name ("un assassinat", "quand une partie assassine …") is the last of that kind; else what was just told.
    private IReadOnlyList<string> InQuotation(
        SentenceParticipants participants, IReadOnlyList<Trigger> triggers, Trigger trigger, IReadOnlyList<EventDraft> earlier, IReadOnlyList<string> judges)
    {
        var tree = participants.Tree;
        if (trigger.Sense.Type is "ACCUSE" && tree.Head(trigger.Word) is >= 0 and var said && said < trigger.Word && tree.IsVerb(said) && tree.Clauses.IsFinite(said) && !tree.Clauses.IsPassive(said) && !tree.Clauses.IsNegated(said)
            && referents.Of(participants, tree.Clauses.OwnSubject(said)) is { Count: > 0 } subject && !subject.Exists(judges.Contains))
        {
            // « X nous trompe », a dénoncé Y
            return subject;
        }

        for (var word = 0; word < trigger.Word; word++)
        {
            if (deeds.Told(participants, word, earlier, judges) is { } told)
            {
                return told.Actors;
            }
        }

        foreach (var other in triggers)
        {
            if (other.Word < trigger.Word && !other.IsNoun && other.Sense.Type is "ASSAULT" or "COERCE" or "SANCTION"
                && earlier.LastOrDefault(draft => draft.Type == other.Sense.Type && !draft.Status.HasFlag(EventStatus.Negated) && !draft.Actors.Any(judges.Contains)) is { } deed)
            {
                return deed.Actors;
            }
        }

        return Doers(participants, trigger, 1, earlier, judges);
    }

    // "s'en félicite": of what was just told.
    private static bool HasOf(SentenceTree tree, int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (child < verb && tree[child].Form is "en" && tree.Upos(child) is "PRON" or "ADV")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsIndefinite(SentenceTree tree, int word) =>
        word >= 0 && tree.Child(word, "det") is var article and >= 0 && tree.Lemma(article) is "un" && tree.Child(word, "nmod") < 0;
}
