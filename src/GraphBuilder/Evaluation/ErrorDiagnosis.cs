using GraphBuilder.Graph.Schema;

namespace GraphBuilder.Evaluation;

/// <summary>Says why a fact of one side is not among those of the other: the first cause of <see cref="ErrorCause"/> that holds.</summary>
/// <param name="ontology">Knows which event types have no direction.</param>
/// <param name="text">The article.</param>
/// <param name="breaks">Where its sentences end.</param>
internal sealed class ErrorDiagnosis(Ontology ontology, string text, IReadOnlyList<TextSpan> breaks)
{
    /// <summary>Why the program does not say a fact.</summary>
    /// <param name="fact">The fact of the gold annotation.</param>
    /// <param name="triggers">Where the gold annotation tells it.</param>
    /// <param name="system">What the program says.</param>
    public ErrorCause OfMiss(Fact fact, IReadOnlyList<TextSpan> triggers, Annotation system)
    {
        var sentences = Sentences(triggers);
        if (Compare(fact, sentences, system.Events) is { } cause)
        {
            return cause;
        }

        return !IsSeen(fact.Actor, sentences, system) ? ErrorCause.ActorNotSeen
            : fact.Recipient is { } recipient && !IsSeen(recipient, sentences, system) ? ErrorCause.RecipientNotSeen
            : ErrorCause.NoEvent;
    }

    /// <summary>Why a fact that the program says is not right.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="triggers">Where the program found it.</param>
    /// <param name="gold">The gold annotation.</param>
    public ErrorCause OfWrong(Fact fact, IReadOnlyList<TextSpan> triggers, Annotation gold) =>
        Compare(fact, Sentences(triggers), gold.Events) ?? ErrorCause.NoSuchEvent;

    private ErrorCause? Compare(Fact fact, IReadOnlyList<TextSpan> sentences, IReadOnlyList<AnnotatedEvent> events)
    {
        ErrorCause? best = null;
        foreach (var one in events)
        {
            var isHere = one.Triggers.Any(trigger => sentences.Any(trigger.Overlaps));
            foreach (var (actor, recipient) in FactPairs.Of(one, ontology.FindEvent(one.Type)?.Direction ?? EventDirection.Directed, ArticleComparison.Itself))
            {
                if (Compare(fact, new Fact(one.Type, one.Negated, actor, recipient), isHere) is { } cause && (best is null || cause < best))
                {
                    best = cause;
                }
            }
        }

        return best;
    }

    private static ErrorCause? Compare(Fact fact, Fact other, bool isHere)
    {
        if (fact == other)
        {
            return ErrorCause.OtherSentence;
        }

        if (!isHere)
        {
            return null;
        }

        if (fact.Actor == other.Actor && fact.Recipient == other.Recipient)
        {
            return fact.Type == other.Type ? ErrorCause.OtherPolarity : ErrorCause.OtherType;
        }

        return fact.Type != other.Type ? null
            : fact.Actor == other.Recipient && fact.Recipient == other.Actor ? ErrorCause.TurnedRound
            : fact.Actor == other.Actor ? ErrorCause.OtherRecipient
            : fact.Recipient is not null && fact.Recipient == other.Recipient ? ErrorCause.OtherActor
            : ErrorCause.OtherPair;
    }

    private static bool IsSeen(string id, IReadOnlyList<TextSpan> sentences, Annotation system) => system.Entities
        .Any(entity => entity.Id == id && entity.Mentions.Any(mention => sentences.Any(mention.Span.Overlaps)));

    private List<TextSpan> Sentences(IReadOnlyList<TextSpan> triggers) =>
        triggers.Select(trigger => GoldText.SentenceAt(text, breaks, trigger.Start)).Distinct().ToList();
}
