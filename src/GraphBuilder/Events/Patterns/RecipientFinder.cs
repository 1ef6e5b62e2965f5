using GraphBuilder.Entities.Descriptions;
using GraphBuilder.Entities.Names;
using GraphBuilder.Events.Lexicon;
using GraphBuilder.Language.Morphology;

namespace GraphBuilder.Events.Patterns;

/// <summary>Finds who undergoes an event: the first participant behind the trigger that stands in one of the slots of its sense.</summary>
internal sealed class RecipientFinder(CountryAdjectives adjectives)
{
    private const int ObjectReach = 7;
    private const int SlotReach = 14;

    /// <summary>Entities that undergo the event; empty where the sentence names none.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="subject">Who does it, so that nobody does it to himself; null where unknown.</param>
    public IReadOnlyList<string> Find(SentenceParticipants participants, Trigger trigger, IReadOnlyList<string> subject)
    {
        var limit = Limit(participants, trigger);
        foreach (var slot in trigger.Sense.Recipients)
        {
            var found = InSlot(participants, trigger, slot);
            if (slot == RecipientSlot.To && found.Count == 0)
            {
                found = Behind(participants, trigger, limit, "envers");
            }

            var others = found.Where(entity => !subject.Contains(entity)).ToList();
            if (others.Count > 0)
            {
                return others;
            }
        }

        var addressee = Addressee(participants, trigger, subject);
        return addressee.Count == 0 && trigger.Sense is { Type: "THREATEN", Kind: SenseKind.Verb } ? Threatened(participants, trigger, subject, limit) : addressee;
    }

    // "Condamnant ce tir, X a promis à Y …": what follows the comma belongs to the clause around it.
    private static int Limit(SentenceParticipants participants, Trigger trigger)
    {
        var (end, tree) = (ClauseEnd(participants, trigger.End), participants.Tree);
        return trigger.Form is VerbFormKind.PresentParticiple && tree.Relation(trigger.Word) is "advcl" && tree.Head(trigger.Word) > trigger.Word ? Math.Min(end, tree.TokenOf(tree.SubtreeEnd(trigger.Word) - 1) + 1) : end;
    }

    /// <summary>Who stands in a slot; empty for nobody.</summary>
    public IReadOnlyList<string> InSlot(SentenceParticipants participants, Trigger trigger, RecipientSlot slot)
    {
        var limit = Limit(participants, trigger);
        return slot switch
        {
            RecipientSlot.Object => Direct(participants, trigger, limit) is { Count: > 0 } direct ? direct : OwnerByAdjective(participants, trigger, limit),
            RecipientSlot.Amid => Direct(participants, trigger with { End = trigger.Head + 1 }, trigger.End),
            RecipientSlot.Host or RecipientSlot.Guest => Direct(participants, trigger, limit),
            RecipientSlot.Doer => Doer(participants, trigger, limit),
            RecipientSlot.Between => Behind(participants, trigger, limit, "entre"),
            RecipientSlot.To => Behind(participants, trigger, limit, "à"),
            RecipientSlot.Against => Behind(participants, trigger, limit, "contre"),
            RecipientSlot.Of => Behind(participants, trigger, limit, "de"),
            RecipientSlot.With => Behind(participants, trigger, limit, "avec"),
            RecipientSlot.On => Behind(participants, trigger, limit, "sur"),
            RecipientSlot.In => Behind(participants, trigger, limit, "en") is { Count: > 0 } inside ? inside
                : Behind(participants, trigger, limit, "dans") is { Count: > 0 } within ? within : Behind(participants, trigger, limit, "à"),
            RecipientSlot.For => Behind(participants, trigger, limit, "pour"),
            _ => [],
        };
    }

    // "menace d'arrêter l'ambassadeur de France": who would undergo what is threatened.
    private static List<string> Threatened(SentenceParticipants participants, Trigger trigger, IReadOnlyList<string> subject, int limit)
    {
        var one = participants.All.FirstOrDefault(one => one.Start >= trigger.End && one.Start < limit && one.Start < trigger.End + SlotReach && !one.IsPlace
            && one.Preposition is null or "de" or "contre" && !one.Entities.Any(subject.Contains));
        return one is null || HasClause(participants.Words, trigger.End, one.Start) ? [] : Chain(participants, one);
    }

    private static bool HasClause(SentenceWords words, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (words.Folded[i] is "que" or "qu'" or "qui" or "dont" or "pour" or "afin" or "si" or "s'" or ",")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether somebody stands behind <i>à l'adresse de</i>, <i>à l'intention de</i>: to him words are said, whatever the verb.</summary>
    public static bool IsAddressed(SentenceParticipants participants, Participant participant)
    {
        var words = participants.Words;
        for (var i = participant.Start - 1; participant.Preposition is "de" && i > 0 && i >= participant.Start - 3; i--)
        {
            if (words.Folded[i] is "adresse" or "intention" or "encontre" or "egard" && words.Folded[i - 1] is "l'")
            {
                return true;
            }
        }

        return false;
    }

    private static List<string> Addressee(SentenceParticipants participants, Trigger trigger, IReadOnlyList<string> subject)
    {
        var addressed = participants.All.FirstOrDefault(one => one.Start >= trigger.End && IsAddressed(participants, one));
        return addressed is null ? [] : [.. Chain(participants, addressed).Where(entity => !subject.Contains(entity))];
    }

    /// <summary>Index at which the clause behind a trigger ends: a semicolon, a closing quotation, the next finite verb's conjunction.</summary>
    public static int ClauseEnd(SentenceParticipants participants, int from)
    {
        var words = participants.Words;
        var depth = 0;
        for (var i = from; i < words.Count; i++)
        {
            // A quotation that opens behind the trigger belongs to its clause.
            depth += words.Folded[i] is "«" ? 1 : 0;
            if (words.Folded[i] is "»" && depth-- > 0)
            {
                continue;
            }

            if (words.Folded[i] is ";" or ":" or "»" or "tandis" or "alors" or "mais" || (words.Folded[i] is "et" or "," && words.Tree.Upos(words.Tree.WordOf(Math.Min(i + 1, words.Count - 1))) is "AUX")
                || (words.Folded[i] is "et" && i + 1 < words.Count && BeginsClause(participants, i + 1)))
            {
                return i;
            }
        }

        return words.Count;
    }

    // Behind "et" a participle or a frequent verb of news begins the next clause; a noun or adjective goes on with this one.
    private static bool BeginsClause(SentenceParticipants participants, int token) =>
        participants.Words.Form(token).EndsWith('é') || participants.Lexicon.Is(participants.Words.Folded[token], ClauseWord.NextClause);

    private static List<string> Chain(SentenceParticipants participants, Participant first) => SubjectFinder.Last(participants, first).WithChain();

    private static List<string> Direct(SentenceParticipants participants, Trigger trigger, int limit)
    {
        foreach (var participant in participants.All)
        {
            if (participant.Start >= trigger.End && participant.Start < limit && participant.Start <= trigger.End + ObjectReach && participant.Preposition is null && !participant.IsPlace)
            {
                return IsFollowedByRelative(participants.Words, trigger.End, participant.Start) ? [] : Chain(participants, participant);
            }
        }

        return [];
    }

    // "condamne l'attaque que la Russie a menée", "accuse l'Alliance de traiter la Russie": another clause begins before the participant.
    private static bool IsFollowedByRelative(SentenceWords words, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (words.Folded[i] is "que" or "qu'" or "qui" or "dont" or "," || (words.Folded[i] is "de" or "d'" && IsInfinitive(words.At(i + 1))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInfinitive(string folded) =>
        folded.Length > 4 && (folded.EndsWith("er", StringComparison.Ordinal) || folded.EndsWith("ir", StringComparison.Ordinal) || folded.EndsWith("dre", StringComparison.Ordinal)
            || folded.EndsWith("ttre", StringComparison.Ordinal) || folded is "faire" or "avoir");

    private static List<string> Behind(SentenceParticipants participants, Trigger trigger, int limit, string preposition)
    {
        foreach (var participant in participants.All)
        {
            if (participant.Start >= trigger.End && participant.Start < limit && participant.Start <= trigger.End + SlotReach && !participant.IsPlace
                && string.Equals(participant.Preposition, preposition, StringComparison.Ordinal) && participant.Chained is null
                && !(preposition is "de" && (IsTold(participants.Words, participant, trigger.End) || IsOfCircumstance(participants, trigger, participant))))
            {
                return Chain(participants, participant);
            }
        }

        return [];
    }

    // "se plaint auprès de l'OMC": it is told of what another state does.
    private static bool IsTold(SentenceWords words, Participant participant, int from)
    {
        var at = participant.Start - 1;
        while (at > from && words.Folded[at] is "de" or "du" or "des" or "d'" or "la" or "le" or "les" or "l'")
        {
            at--;
        }

        return at >= from && words.Folded[at] is "aupres" && !participant.IsPerson && !ArticleSides.IsCountryCode(participant.Entities[0]);
    }

    // "a accepté de négocier sous l'égide de X", "grâce aux bons offices de X": how it is done, not to whom.
    private static bool IsOfCircumstance(SentenceParticipants participants, Trigger trigger, Participant participant)
    {
        var tree = participants.Tree;
        var above = tree.Head(tree.HeadOfTokens(participant.Start, participant.End));
        return above >= 0 && tree.Upos(above) is "NOUN" && tree.TokenOf(above) >= trigger.End && tree.Preposition(above) is "sous" or "avec" or "grâce" or "via" or "par";
    }

    // "deux bateaux philippins", "la police nicaraguayenne": the object belongs to the country of its adjective.
    private List<string> OwnerByAdjective(SentenceParticipants participants, Trigger trigger, int limit)
    {
        var words = participants.Words;
        for (var i = trigger.End; i < limit && i < trigger.End + 6; i++)
        {
            if (words.Folded[i] is "," or "." or "contre" or "dans" or "par" or "avec" or "pour" or "en" or "que" or "qui" || SentenceParticipants.IsPreposition(words, i)
                || participants.All.Any(one => one.Start <= i && i < one.End))
            {
                return [];
            }

            if (i > trigger.End && adjectives.Find(words, i) is { } country)
            {
                return [country];
            }
        }

        return [];
    }

    // The object itself if it is somebody; else who did it: "par la Russie", "russe", "de la Russie", in this order.
    private List<string> Doer(SentenceParticipants participants, Trigger trigger, int limit)
    {
        // "a dénoncé comme une ingérence dans les affaires de X": what it is called comes before what it is.
        if (participants.Words.At(trigger.End) is "comme")
        {
            return [];
        }

        var direct = Direct(participants, trigger, Math.Min(limit, trigger.End + 4));
        if (direct.Count == 0 && participants.Words.At(trigger.End) is "que" or "qu'")
        {
            direct = Direct(participants, trigger with { End = trigger.End + 1 }, Math.Min(limit, trigger.End + 6));
        }

        if (direct.Count > 0)
        {
            return direct;
        }

        var agent = Behind(participants, trigger, limit, "par");
        if (agent.Count > 0)
        {
            return agent;
        }

        for (var i = trigger.End; i < limit && i < trigger.End + 9; i++)
        {
            if (adjectives.Find(participants.Words, i) is { } country && !participants.All.Any(one => one.Start <= i && i < one.End))
            {
                return [country];
            }
        }

        var owner = Behind(participants, trigger, Math.Min(limit, trigger.End + 14), "de");
        return owner.Count > 0 ? owner : Direct(participants, trigger, limit);
    }
}
