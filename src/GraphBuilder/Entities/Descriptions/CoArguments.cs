using GraphBuilder.Language.Trees;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>Who takes part in one clause: what stands beside them as another complement is somebody else.</summary>
internal static class CoArguments
{
    /// <summary>Ids of those who take part in the clause of a verb of the sentence being read, its subject too where a governing clause lends it.</summary>
    public static HashSet<string> Of(Discourse discourse, int verb)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        if (verb < 0)
        {
            return ids;
        }

        var tree = discourse.Tree;
        var subject = IsOthersInfinitive(tree, verb) ? -1 : tree.Clauses.Subject(verb);
        foreach (var name in discourse.Names)
        {
            var phrase = discourse.PhraseOf(name);
            if (tree.Head(phrase) == verb || phrase == subject || IsMadeToAct(tree, phrase, verb) || tree.HeadOfTokens(name.First, name.End) == subject)
            {
                ids.Add(name.Entity.Id);
            }
        }

        return ids;
    }

    // "elle presse Paris de lui envoyer un ambassadeur": Paris is to act.
    private static bool IsMadeToAct(SentenceTree tree, int phrase, int verb) =>
        tree.Relation(phrase) is "obj" && tree.Features(verb).Finiteness is Finiteness.Infinitive && tree.Relation(verb) is "xcomp" or "advcl" && tree.Head(verb) == tree.Head(phrase);

    // "Bamako lui a donné trois jours pour quitter le pays": who is to leave is not who gives.
    private static bool IsOthersInfinitive(SentenceTree tree, int verb) =>
        tree.Features(verb).Finiteness is Finiteness.Infinitive && tree.Head(verb) is >= 0 and var governor && tree.Child(governor, "iobj") >= 0;
}
