namespace GraphBuilder.Events.Patterns;

/// <summary>Tells at whose door something happens.</summary>
internal static class Borders
{
    /// <summary>Whether words of nearness stand before a token (<i>à la frontière avec X, autour de X, au large de X</i>).</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="start">Index of the first token of a name.</param>
    public static bool AreBefore(SentenceParticipants participants, int start)
    {
        var words = participants.Words;
        for (var at = start - 1; at >= 0 && at >= start - 4; at--)
        {
            if (participants.Lexicon.Is(words.Folded[at], ClauseWord.Border))
            {
                return true;
            }

            if (words.Folded[at] is not ("de" or "du" or "des" or "d'" or "la" or "le" or "les" or "l'" or "avec" or "a" or "au" or "aux"))
            {
                return false;
            }
        }

        return false;
    }
}
