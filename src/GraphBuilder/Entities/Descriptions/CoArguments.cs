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
        var subject = tree.Clauses.Subject(verb);
        foreach (var name in discourse.Names)
        {
            var phrase = discourse.PhraseOf(name);
            if (tree.Head(phrase) == verb || phrase == subject || tree.HeadOfTokens(name.First, name.End) == subject)
            {
                ids.Add(name.Entity.Id);
            }
        }

        return ids;
    }
}
