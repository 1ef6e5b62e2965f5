namespace GraphBuilder.Entities.Descriptions;

/// <summary>Who says what an article quotes: <i>« … », a-t-il ajouté</i> is who spoke last, and <i>il</i> inside a quotation is not who says it.</summary>
internal static class Speakers
{
    private const int Reach = 8;

    /// <summary>Whether an inverted pronoun tells who has just said something: <i>a-t-il précisé, dit-elle</i>.</summary>
    public static bool IsTag(Discourse discourse, int pronoun) => !discourse.IsQuoted(discourse.Current, pronoun) && IsOfSpeech(discourse, pronoun);

    /// <summary>Whether a pronoun stands at a verb of saying.</summary>
    public static bool IsOfSpeech(Discourse discourse, int pronoun) =>
        discourse.Tree.Head(discourse.Tree.WordOf(pronoun)) is >= 0 and var verb && discourse.Lexicon.Verbs.Is(discourse.Tree.Lemma(verb), DescriptionVerb.Speech);

    /// <summary>The last person before a token of the sentence being read whom the article says to have spoken and whom a pronoun of a gender can take up; null where none is near.</summary>
    public static Antecedent? Last(Discourse discourse, int token, bool feminine)
    {
        for (var sentence = discourse.Current; sentence >= 0 && sentence >= discourse.Current - Reach; sentence--)
        {
            var end = sentence == discourse.Current ? token : int.MaxValue;
            var speaker = discourse.NamesOf(sentence).LastOrDefault(name => name.End <= end && name.Entity.Type == EntityType.Person && Speaks(discourse, name));
            if (speaker is null && IsSomebodyElse(discourse, sentence, end))
            {
                return null;
            }

            if (speaker is not null)
            {
                return Agreement.Of(speaker, discourse).Fits(feminine, false) ? new Antecedent(speaker, [speaker.Entity]) : null;
            }
        }

        return null;
    }

    // "Un diplomate estime que …": somebody without a name speaks.
    private static bool IsSomebodyElse(Discourse discourse, int sentence, int end)
    {
        var tree = discourse.TreeOf(sentence);
        var words = discourse.Sentences[sentence];
        for (var word = 0; word < tree.Count && tree.TokenOf(word) < end; word++)
        {
            if (tree.Relation(word) is "nsubj" && tree.Upos(word) is "NOUN" && discourse.Lexicon.Verbs.Is(tree.Lemma(tree.Head(word)), DescriptionVerb.Speech)
                && tree.TokenOf(word) is var token && !discourse.IsQuoted(sentence, token) && !discourse.IsTaken(sentence, token) && discourse.Lexicon.PersonNouns.Contains(words.Folded[token]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Ids of those who say the quotation in which a token of the sentence being read stands, as far as they are named where it opens; empty where it is a part of a sentence of the article's own.</summary>
    public static HashSet<string> OfQuotation(Discourse discourse, int token)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        if (!discourse.IsQuoted(discourse.Current, token))
        {
            return ids;
        }

        var (sentence, open) = Opening(discourse, token);
        var words = discourse.Sentences[sentence];
        if (open == 0 || words.At(open - 1) is ":" or ",")
        {
            ids.UnionWith(discourse.NamesOf(sentence).Where(name => name.End <= open && Speaks(discourse, name)).Select(name => name.Entity.Id));
        }

        return ids;
    }

    // The opening mark: a quotation may have begun sentences ago.
    private static (int Sentence, int Open) Opening(Discourse discourse, int token)
    {
        var (sentence, open) = (discourse.Current, token);
        while (true)
        {
            while (open > 0 && discourse.IsQuoted(sentence, open - 1))
            {
                open--;
            }

            if (open > 0 || sentence == 0 || discourse.Sentences[sentence].Form(0) is "«" or "“" or "\"" || !discourse.IsQuoted(sentence - 1, discourse.Sentences[sentence - 1].Count - 1))
            {
                return (sentence, open);
            }

            sentence--;
            open = discourse.Sentences[sentence].Count - 1;
        }
    }

    /// <summary>Whether the article says that somebody spoke: <i>X a dit, selon X</i>.</summary>
    public static bool Speaks(Discourse discourse, LinkedName name)
    {
        if (discourse.IsQuoted(name.Sentence, name.First))
        {
            return false;
        }

        var tree = discourse.TreeOf(name.Sentence);
        var phrase = discourse.PhraseOf(name);
        return tree.Preposition(phrase) is "selon" or "pour" or "d'après"
            || (NounPhrases.RoleOf(tree, phrase) == SyntacticRole.Subject && tree.Head(phrase) is >= 0 and var verb && discourse.Lexicon.Verbs.Is(tree.Lemma(verb), DescriptionVerb.Speech));
    }
}
