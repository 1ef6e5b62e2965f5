namespace GraphBuilder.Events.Patterns;

/// <summary>Tells verbs that deny what was said of somebody (<i>nier</i>, <i>démentir</i>).</summary>
internal static class Denials
{
    private const int ClaimReach = 8;

    /// <summary>Whether a verb is one.</summary>
    public static bool Includes(SentenceParticipants participants, Trigger trigger) => participants.Lexicon.Is(trigger.Sense.Lemma.Split(' ')[0], RoleVerb.Deny);

    /// <summary>The word for who claimed what is denied (<i>nie armer les rebelles, comme l'affirme X</i>); −1 for none.</summary>
    public static int Claimant(SentenceParticipants participants, Trigger trigger)
    {
        var words = participants.Words;
        for (var i = trigger.End; i + 1 < words.Count; i++)
        {
            // The parser is often at a loss behind "comme l'affirme".
            if (words.Folded[i] is "comme" && words.Folded[i + 1] is "l'" or "le")
            {
                return participants.All.FirstOrDefault(one => one.Start > i && one.Start <= i + ClaimReach && !one.IsPlace) is { } claimant ? participants.Tree.HeadOfTokens(claimant.Start, claimant.End) : -1;
            }
        }

        return -1;
    }

    /// <summary>Whether somebody denies a deed of his own (<i>nie avoir armé les rebelles</i>): who undergoes it said nothing.</summary>
    public static bool IsOfOwnDeed(SentenceParticipants participants, Trigger trigger)
    {
        var tree = participants.Tree;
        if (trigger.Sense.Type is not "REJECT" || !Includes(participants, trigger))
        {
            return false;
        }

        foreach (var child in tree.Children(trigger.Word))
        {
            // "nie son implication dans Y"
            if (child > trigger.Word && tree.Relation(child) is "obj" && tree.Upos(child) is "NOUN" && tree.HasPossessive(child))
            {
                return true;
            }

            if (child > trigger.Word && tree.Relation(child) is "xcomp" or "ccomp" or "obj" or "advcl" && tree.IsVerb(child) && !tree.Clauses.IsFinite(child) && tree.Child(child, "det") < 0)
            {
                return true;
            }
        }

        return false;
    }
}
