namespace GraphBuilder.Events.Patterns;

/// <summary>
/// Those whom a text calls only by what they are: <i>les manifestants, deux étudiants, les forces de l'ordre</i>; they stand for the state in which the
/// passage is set.
/// </summary>
internal static class Citizens
{
    /// <summary>Whether a word names such people, of no state or organisation that the sentence gives.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="referents">Tells whom a word stands for.</param>
    /// <param name="word">Index of the word; −1 for none.</param>
    public static bool Are(SentenceParticipants participants, Referents referents, int word)
    {
        if (word < 0)
        {
            return false;
        }

        var tree = participants.Tree;
        word = tree.Clauses.Antecedent(word);
        return tree.Upos(word) is "NOUN" or "NUM" or "PRON" or "ADJ" or "ADV" && participants.At(word) is null
            && participants.Lexicon.Is(Quantities.Counted(participants, word), RoleNoun.Citizen) && IsOfState(participants, word)
            && !tree.HasPossessive(word)
            && referents.Owner(participants, word).Count == 0;
    }

    /// <summary>Whether it names such people who use force there, and are not just anybody: not <i>des hommes armés</i>, who may be of any side.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="referents">Tells whom a word stands for.</param>
    /// <param name="word">Index of the word; −1 for none.</param>
    public static bool DoViolence(SentenceParticipants participants, Referents referents, int word) =>
        Are(participants, referents, word) && !participants.Lexicon.Is(Quantities.Counted(participants, participants.Tree.Clauses.Antecedent(word)), RoleNoun.Stranger);

    /// <summary>Ids of the countries whose people a word calls by what they are, with the adjective of their state (<i>les agriculteurs polonais</i>); empty for none.</summary>
    public static List<string> Named(SentenceParticipants participants, Referents referents, int word) =>
        word >= 0 && participants.Lexicon.Is(Quantities.Counted(participants, word), RoleNoun.Citizen) ? referents.Adjectives.Of(participants, word) : [];

    /// <summary>Whether a word names soldiers, policemen or others in arms for a state.</summary>
    public static bool AreForces(SentenceParticipants participants, int word) =>
        participants.Lexicon.Is(Quantities.Counted(participants, word), RoleNoun.Authority) && IsOfState(participants, word);

    /// <summary>Whether what a trigger tells is done to people in arms against a state, whom nobody names: not to the state where they are.</summary>
    public static bool AreFought(SentenceParticipants participants, Trigger trigger)
    {
        var words = trigger.IsNoun ? new NounArguments(participants, trigger).Behind("contre", "sur")
            : participants.ArgumentsOf(trigger) is var arguments ? arguments.Behind("contre", "sur").Prepend(arguments.Patient) : [];
        return words.Any(word => word >= 0 && participants.At(word) is null && participants.Lexicon.Is(Quantities.Counted(participants, word), RoleNoun.Irregular));
    }

    // "les forces de l'ordre, gouvernementales"; "les forces internationales, des rebelles" are those of somebody else.
    private static bool IsOfState(SentenceParticipants participants, int word)
    {
        var tree = participants.Tree;
        if (tree.Lemma(word) is not "force" || !tree.Features(word).IsPlural)
        {
            return true;
        }

        foreach (var child in tree.Children(word))
        {
            if (child > word && tree.Relation(child) is "amod" or "nmod" && participants.Lexicon.Is(tree.Lemma(child), RoleNoun.Guard))
            {
                return true;
            }
        }

        return false;
    }
}
