namespace GraphBuilder.Entities.Descriptions;

/// <summary>
/// <i>Ce dernier, celle-ci, ces derniers</i>: the last mention that agrees in gender and number, but not the subject of their own clause's verb.
/// </summary>
internal static class Demonstratives
{
    private const int Reach = 1;

    /// <summary>Adds the demonstratives of the sentence being read.</summary>
    public static void Link(Discourse discourse)
    {
        var words = discourse.Words;
        for (var i = 0; i < words.Count; i++)
        {
            if (Match(words.At(i), words.At(i + 1)) is not var (count, feminine, plural) || discourse.IsTaken(i) || IsAdjective(words.At(i + count), count, words.At(i)))
            {
                continue;
            }

            var tree = discourse.Tree;
            var barred = CoArguments.Of(discourse, tree.Head(NounPhrases.HeadOf(tree, tree.HeadOfTokens(i, i + count))));
            foreach (var name in discourse.Before(i, Reach))
            {
                if ((name.Sentence == discourse.Current && barred.Contains(name.Entity.Id)) || IsScene(discourse, name))
                {
                    continue;
                }

                if (IsOfUnnamed(discourse, name))
                {
                    break;
                }

                if (!IsAside(discourse, name) && name.Entity.Type is not (EntityType.Place or EntityType.Gathering) && Agreement.Of(name, discourse).Fits(feminine, plural) && name.Rule is not "object pronoun" && !IsOwnSubject(discourse, name, i))
                {
                    discourse.Add(i, i + count, name.Entity, "demonstrative");
                    break;
                }
            }
        }
    }

    // "au G7": where it happens.
    private static bool IsScene(Discourse discourse, LinkedName name) =>
        name.Entity.Type is EntityType.Alliance or EntityType.Organization && discourse.Sentences[name.Sentence].At(name.First - 1) is "au" or "a" or "en";

    // "l'ancien ambassadeur du Venezuela": the man is spoken of, not the state.
    private static bool IsOfUnnamed(Discourse discourse, LinkedName name)
    {
        var tree = discourse.TreeOf(name.Sentence);
        return name.Entity.Type == EntityType.Country && discourse.RoleOf(name) == SyntacticRole.Modifier && tree.Head(discourse.PhraseOf(name)) is >= 0 and var noun
            && discourse.Lexicon.PersonNouns.Contains(discourse.Sentences[name.Sentence].Folded[tree.TokenOf(noun)]) && !discourse.IsTaken(name.Sentence, tree.TokenOf(noun));
    }

    // "l'Armée nationale, soutenue par la Turquie": who stands only in such a participle is not spoken of.
    private static bool IsAside(Discourse discourse, LinkedName name)
    {
        var tree = discourse.TreeOf(name.Sentence);
        var verb = tree.Head(discourse.PhraseOf(name));
        return verb >= 0 && tree.Relation(verb) is "acl" && !tree.Is(verb, "acl:relcl") && tree.Clauses.IsPastParticiple(verb);
    }

    // "a exhorté celui-ci": who stands right before the verb is its subject.
    private static bool IsOwnSubject(Discourse discourse, LinkedName name, int token) =>
        name.Sentence == discourse.Current && discourse.IsSubject(name) && discourse.Names.Count(other => other.End <= token) > 1;

    // "ce dernier point" is no demonstrative of its own.
    private static bool IsAdjective(string next, int count, string first) =>
        count == 2 && first is not ("celui" or "celle" or "ceux") && next.Length > 4 && !IsVerbLike(next);

    private static bool IsVerbLike(string word) =>
        word.EndsWith('e') || word.EndsWith('t') || word.EndsWith("ent", StringComparison.Ordinal) || word.EndsWith('a') || word.EndsWith("ont", StringComparison.Ordinal)
        || word is "nie" or "avait" or "avaient" or "etait" or "etaient";

    private static (int Count, bool Feminine, bool Plural)? Match(string first, string second) => (first, second) switch
    {
        ("ce", "dernier") => (2, false, false),
        ("cette", "derniere") => (2, true, false),
        ("ces", "derniers") => (2, false, true),
        ("ces", "dernieres") => (2, true, true),
        ("celui", "-ci") => (2, false, false),
        ("celle", "-ci") => (2, true, false),
        ("ceux", "-ci") => (2, false, true),
        ("celui-ci", _) => (1, false, false),
        ("celle-ci", _) => (1, true, false),
        ("ceux-ci", _) => (1, false, true),
        _ => null,
    };
}
