namespace GraphBuilder.Events.Patterns;

/// <summary>Tells whose something is by its possessive: the subject of the clause, or whom its verb judges (<i>remercie X de son aide</i>).</summary>
internal sealed class Possessors(Referents referents)
{
    /// <summary>Ids of those to whom the possessive of a noun refers (<i>son offensive, leurs troupes</i>); empty where it has none, or where the number does not fit.</summary>
    public List<string> Of(SentenceParticipants participants, int noun)
    {
        var tree = participants.Tree;
        foreach (var child in tree.Children(noun))
        {
            if (tree.Relation(child) is not "det" || !tree.Features(child).IsPossessive || tree.Lemma(child) is "notre" or "votre" or "mon")
            {
                continue;
            }

            if (Judged(participants, tree.Head(noun), noun) is { Count: > 0 } judged)
            {
                return judged;
            }

            var clause = tree.Clauses.ClauseOf(tree.Head(noun) is var head and >= 0 ? head : noun);
            // "une étudiante décédée après son arrestation"
            var subject = clause >= 0 && tree.Relation(clause) is "acl" && tree.Clauses.IsPastParticiple(clause) && !tree.Clauses.IsFinite(clause) ? tree.Head(clause) : tree.Clauses.Subject(clause);
            if (subject < 0 || tree.Dominates(subject, noun))
            {
                return [];
            }

            // "sept Thaïlandais … leur arrestation"
            var found = referents.Of(participants, subject) is { Count: > 0 } named ? named
                : tree.Relation(subject) is "appos" && referents.Owner(participants, subject) is { Count: > 0 } described ? described
                : referents.Adjectives.People(participants, subject) is { Count: > 0 } people ? [.. people]
                : Citizens.Named(participants, referents, subject);
            var isPlural = participants.Words.At(tree.TokenOf(child)) is "leur" or "leurs";
            return isPlural == (found.Count > 1 || tree.Features(subject).IsPlural) ? found : [];
        }

        return [];
    }

    // "remercie X de son aide", "reproche à X son soutien": his whom the verb judges.
    private List<string> Judged(SentenceParticipants participants, int verb, int noun)
    {
        var tree = participants.Tree;
        if (verb < 0 || !participants.Lexicon.Is(tree.Lemma(verb), RoleVerb.JudgePerson))
        {
            return [];
        }

        foreach (var child in tree.Children(verb))
        {
            if (child != noun && tree.Relation(child) is "obj" or "iobj" || child < noun && tree.Relation(child) is "obl" && tree.Preposition(child) is "à")
            {
                if (referents.Of(participants, child) is { Count: > 0 } found)
                {
                    return found;
                }
            }
        }

        return [];
    }
}
