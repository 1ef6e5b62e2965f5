namespace GraphBuilder.Events.Patterns;

/// <summary>Finds the sides of what a noun tells of several: behind <i>entre</i>, by a compound adjective, as those whom a meeting brings together; and who mediates between them.</summary>
internal sealed class NounPairs(Referents referents, NounActors actors)
{
    /// <summary>The sides; fewer than two where the noun tells nothing of several.</summary>
    public List<string> Of(SentenceParticipants participants, IReadOnlyList<Trigger> triggers, Trigger trigger, NounArguments arguments)
    {
        // "la guerre russo-ukrainienne"
        var pair = referents.OwnerOfFirst(participants, arguments.Behind("entre"));
        foreach (var word in pair.Count > 0 ? [] : trigger.Phrase.Prepend(trigger.Word))
        {
            // "les exercices conjoints sino-cambodgiens": at whichever word of the phrase.
            pair = pair.Count > 0 ? pair : referents.Adjectives.Pair(participants, word);
        }

        pair = pair.Count > 0 ? pair : Hyphened(participants, trigger);
        pair = pair.Count > 0 ? pair : Gathered(participants, trigger);
        var first = pair.Count > 1 ? null
            : participants.All.FirstOrDefault(one => one.Start >= trigger.End && one.Start <= trigger.End + 8 && one.Preposition is "entre" && !one.IsPlace
                && !triggers.Any(other => other.IsNoun && other.Head >= trigger.End && other.Head < one.Start));
        return first is null ? pair : SubjectFinder.Last(participants, first).WithChain();
    }

    // "le sommet Trump-Poutine", "l'axe Moscou-Pékin-Téhéran"
    private static List<string> Hyphened(SentenceParticipants participants, Trigger trigger)
    {
        var first = participants.All.FirstOrDefault(one => (one.Start == trigger.End || IsTopic(participants, one, trigger)) && one.Chained is null);
        return first is not null && first.End < participants.Words.Count && participants.Words.Folded[first.End] is "-" or "–"
            ? SubjectFinder.Last(participants, first).WithChain() : [];
    }

    // "Trump-Poutine : un sommet à Budapest"
    private static bool IsTopic(SentenceParticipants participants, Participant one, Trigger trigger) =>
        one.Start == 0 && trigger.Sense.Type is "CONSULT" && SubjectFinder.Last(participants, one) is var last && last != one && participants.Words.At(last.End) is ":";

    // "la rencontre a réuni X et Y", "un conflit oppose X à Y"
    private List<string> Gathered(SentenceParticipants participants, Trigger trigger)
    {
        var tree = participants.Tree;
        var verb = tree.Head(trigger.Word);
        if (verb < 0 || tree.Relation(trigger.Word) is not "nsubj" || !participants.Lexicon.Is(tree.Lemma(verb), RoleVerb.Gather) || tree.Clauses.IsPassive(verb))
        {
            return [];
        }

        var found = referents.Of(participants, tree.Child(verb, "obj"));
        foreach (var child in tree.Children(verb))
        {
            if (tree.Relation(child) is "obl" && tree.Preposition(child) is "à" or "avec")
            {
                found = [.. found.Union(referents.Of(participants, child), StringComparer.Ordinal)];
            }
        }

        return found;
    }

    /// <summary>Those between whom somebody mediates: the subjects of the clause, or the pair behind <i>entre</i> in it.</summary>
    public List<string> Parties(SentenceParticipants participants, Trigger trigger)
    {
        var tree = participants.Tree;
        if (tree.Preposition(trigger.Word) is not ("sous" or "grâce" or "avec" or "par") || tree.Head(trigger.Word) < 0)
        {
            return [];
        }

        var subject = Bearers.OfClause(tree, trigger.Word);
        if (referents.Of(participants, subject) is { Count: > 1 } subjects)
        {
            return subjects;
        }

        var clause = tree.Clauses.ClauseOf(tree.Head(trigger.Word));
        var between = participants.All.FirstOrDefault(one => one.Preposition is "entre" && !one.IsPlace && tree.Dominates(clause, tree.WordOf(one.Start)));
        return between is null ? [] : SubjectFinder.Last(participants, between).WithChain();
    }

    /// <summary>Who mediates between the sides of a noun.</summary>
    public List<string> Mediator(SentenceParticipants participants, Trigger trigger, NounArguments arguments) =>
        trigger.IsPredicate ? referents.Of(participants, Bearers.Of(participants.Tree, trigger.Word))
        : actors.Own(participants, trigger, arguments).Actors is { Count: > 0 } own ? own
        : actors.IsCarriedBy(participants, trigger.Word, participants.Tree.Head(trigger.Word)) ? referents.Of(participants, participants.Tree.Clauses.Subject(participants.Tree.Head(trigger.Word)))
        : [];
}
