namespace GraphBuilder.Events.Patterns;

/// <summary>Tells to which act of the text before a word of approval, blame or refusal answers: <i>ont bombardé … Berlin a soutenu les frappes</i>.</summary>
internal sealed class Reactions(EarlierDeeds deeds)
{
    /// <summary>The day of that act; null where the event answers to none, or to one without a day.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="trigger">What tells the reaction.</param>
    /// <param name="judges">Who reacts.</param>
    /// <param name="earlier">The events told so far.</param>
    public DateOnly? DayOfAct(SentenceParticipants participants, Trigger trigger, IReadOnlyList<string> judges, IReadOnlyList<EventDraft> earlier)
    {
        if (trigger.IsNoun || trigger.Sense.Type is not ("ACCUSE" or "SUPPORT" or "REJECT" or "REQUEST"))
        {
            return null;
        }

        var arguments = participants.ArgumentsOf(trigger);
        foreach (var word in arguments.Behind("à", "de", "par", "sur", "contre").Prepend(arguments.Patient))
        {
            if (deeds.Find(participants, word, earlier, judges)?.Date is { Precision: DatePrecision.Day } day)
            {
                return day.First;
            }
        }

        return null;
    }
}
