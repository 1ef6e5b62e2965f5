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
            return judged?.Recipients ?? Doers(participants, trigger, tree[patient].Form is "que" or "qu'" or "ce" ? 0 : 1, earlier, judges);
        }

        if (trigger.IsBareParticiple)
        {
            return deeds.IsDeed(tree, patient) ? Doers(participants, trigger, 0, earlier, judges) : [];
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
            : [];
    }

    private static IReadOnlyList<string> Doers(SentenceParticipants participants, Trigger trigger, int reach, IReadOnlyList<EventDraft> earlier, IReadOnlyList<string> judges) =>
        EarlierDeeds.JustTold(participants, trigger.GroupStart, reach, trigger.Sense.Type, earlier, judges)?.Actors ?? [];

    // What the quotation calls by its name ("un assassinat", "quand une partie assassine …") is the last of that kind; else what was just told.
    private IReadOnlyList<string> InQuotation(
        SentenceParticipants participants, IReadOnlyList<Trigger> triggers, Trigger trigger, IReadOnlyList<EventDraft> earlier, IReadOnlyList<string> judges)
    {
        var tree = participants.Tree;
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
