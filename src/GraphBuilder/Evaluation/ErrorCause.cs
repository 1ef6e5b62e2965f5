namespace GraphBuilder.Evaluation;

/// <summary>Why a fact was missed, or said though it is wrong, as far as both annotations show it.</summary>
public enum ErrorCause
{
    /// <summary>The other side has the fact too, but tells it in another sentence.</summary>
    OtherSentence,

    /// <summary>In the same sentence the other side has the same pair with another event type.</summary>
    OtherType,

    /// <summary>In the same sentence one side has the fact denied and the other asserted.</summary>
    OtherPolarity,

    /// <summary>Actor and recipient have changed places.</summary>
    TurnedRound,

    /// <summary>The other side has the type with the same actor and another recipient, or none.</summary>
    OtherRecipient,

    /// <summary>The other side has the type with the same recipient and another actor.</summary>
    OtherActor,

    /// <summary>The other side has the type in the sentence, with nobody in common.</summary>
    OtherPair,

    /// <summary>Missed: the program does not see the actor in the sentence.</summary>
    ActorNotSeen,

    /// <summary>Missed: the program does not see the recipient in the sentence.</summary>
    RecipientNotSeen,

    /// <summary>Missed: both are seen, and no event of the type is told of them.</summary>
    NoEvent,

    /// <summary>Wrong: in the gold annotation the sentence tells nothing of the kind.</summary>
    NoSuchEvent,
}
