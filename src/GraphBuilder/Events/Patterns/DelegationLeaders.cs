namespace GraphBuilder.Events.Patterns;

/// <summary>Tells who goes where a delegation goes: the one who leads it (<i>une délégation conduite par X</i>).</summary>
internal static class DelegationLeaders
{
    /// <summary>Ids of the leader and of those coordinated with him; empty where the word is no delegation or nobody leads it.</summary>
    public static List<string> Of(SentenceParticipants participants, int word)
    {
        var tree = participants.Tree;
        if (!participants.Lexicon.Is(tree.Lemma(word), RoleNoun.Delegation))
        {
            return [];
        }

        foreach (var verb in tree.Children(word))
        {
            if (tree.Relation(verb) is not ("acl" or "amod") || !participants.Lexicon.Is(tree.Lemma(verb), RoleVerb.Lead))
            {
                continue;
            }

            foreach (var agent in tree.Children(verb))
            {
                if (agent > verb && tree.Preposition(agent) is "par" && participants.At(agent) is { IsPlace: false } named)
                {
                    return named.WithChain();
                }
            }
        }

        return [];
    }
}
