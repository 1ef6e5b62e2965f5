namespace GraphBuilder.Entities.Descriptions;

/// <summary>A pronoun before its noun: <i>Alors qu'elle quittait la place, Mme Diop a été arrêtée</i>.</summary>
internal static class Cataphora
{
    /// <summary>The person named as subject of the main clause behind the clause, opening the sentence being read, in which a pronoun is the subject; null where it opens none.</summary>
    public static Antecedent? Find(Discourse discourse, int pronoun, bool feminine)
    {
        var tree = discourse.Tree;
        var verb = tree.Head(tree.WordOf(pronoun));
        if (pronoun > 3 || verb < 0 || !tree.IsVerb(verb) || tree.Marker(verb) < 0 || tree.Relation(verb) is not "advcl" || tree.Head(verb) is not (>= 0 and var main) || main < verb)
        {
            return null;
        }

        var subject = tree.Clauses.Subject(main);
        return discourse.Names.FirstOrDefault(name => name.First > pronoun && !name.Nominal && name.Entity.Type == EntityType.Person && subject > verb && discourse.PhraseOf(name) == subject && Agreement.Of(name, discourse).Fits(feminine, false)) is { } named
            ? new Antecedent(named, [named.Entity])
            : null;
    }
}
