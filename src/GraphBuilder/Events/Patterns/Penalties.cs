namespace GraphBuilder.Events.Patterns;

/// <summary>Tells demands that threaten: <i>exige de X qu'il parte, sous peine de sanctions</i>, <i>somme X de partir, faute de quoi …</i></summary>
internal static class Penalties
{
    /// <summary>Whether a demand says in its clause what comes if it is not met.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="trigger">What tells the demand.</param>
    public static bool Follow(SentenceParticipants participants, Trigger trigger)
    {
        var words = participants.Words;
        for (var i = trigger.End; i + 1 < words.Count && words.Folded[i] is not ";"; i++)
        {
            if (words.Folded[i] is "sous" && words.Folded[i + 1] is "peine" || words.Folded[i] is "faute" && words.Folded[i + 1] is "de" && words.At(i + 2) is "quoi" || words.Folded[i] is "sans" && words.Folded[i + 1] is "quoi")
            {
                return true;
            }
        }

        return false;
    }
}
