using GraphBuilder.Events.Lexicon;
using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>What two do to each other: <i>se sont accusés mutuellement</i> is a record in each direction, <i>se bombardent</i> one of both.</summary>
internal static class Reciprocity
{
    /// <summary>Whether a reflexive verb tells what several do to each other, by an adverb or by a plural of what nobody does to himself.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="sense">A sense of the verb without reflexive pronoun.</param>
    public static bool IsReciprocal(SentenceTree tree, int verb, EventSense sense)
    {
        if (sense.Kind is not SenseKind.Verb || sense.IsMutual || !sense.Recipients.Any(slot => slot is RecipientSlot.Object or RecipientSlot.Doer or RecipientSlot.Amid or RecipientSlot.To))
        {
            return false;
        }

        foreach (var child in tree.Children(verb))
        {
            if (tree.Lemma(child) is "mutuellement" or "réciproquement" || tree[child].Form is "un" or "uns" or "une" or "unes" && tree.Upos(child) is "PRON")
            {
                return true;
            }
        }

        var finite = tree.Clauses.FiniteWord(verb);
        return sense.Type is "ACCUSE" or "ASSAULT" or "THREATEN" && sense.Recipients.Contains(RecipientSlot.Object) && finite >= 0 && tree.Features(finite).IsPlural;
    }

    /// <summary>Whether what two do to each other is a record in each direction rather than one of both.</summary>
    /// <param name="type">The event type.</param>
    public static bool IsOneSided(string type) => type is not ("ASSAULT" or "CONSULT" or "COOPERATE" or "AGREE" or "SUPPORT");

    /// <summary>The records of what two did to each other; the event itself where it is no such.</summary>
    /// <param name="draft">The event, all who take part as its actors.</param>
    /// <param name="isReciprocal">Whether they do it to each other.</param>
    public static IReadOnlyList<EventDraft> Split(EventDraft draft, bool isReciprocal) =>
        !isReciprocal || draft.Actors.Count != 2 || draft.Recipients.Count > 0 || !IsOneSided(draft.Type) ? [draft]
        : [draft with { Actors = [draft.Actors[0]], Recipients = [draft.Actors[1]] }, draft with { Actors = [draft.Actors[1]], Recipients = [draft.Actors[0]] }];
}
