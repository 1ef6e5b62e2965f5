using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>
/// Tells whom an object pronoun before a verb stands for where no mention is linked there (<i>arme le pays et l'a soutenu</i>, <i>qui l'exhorte à …</i>,
/// <i>lui reproche</i>): the object of the verb before, else the subject of another clause, else who took part in what the sentence before told.
/// </summary>
internal sealed class CliticRecipients(Referents referents)
{
    /// <summary>Ids of those whom it stands for; empty where it is no such pronoun, or nobody fits.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="trigger">The verb.</param>
    /// <param name="pronoun">The pronoun as a word of the tree; −1 for none.</param>
    /// <param name="actors">Who does it: never the pronoun.</param>
    /// <param name="earlier">The events told before.</param>
    public IReadOnlyList<string> Find(SentenceParticipants participants, Trigger trigger, int pronoun, IReadOnlyList<string> actors, IReadOnlyList<EventDraft> earlier)
    {
        var tree = participants.Tree;
        if (pronoun < 0 || pronoun >= trigger.Word || !IsClitic(tree, pronoun) || participants.At(pronoun) is not null || actors.Count == 0)
        {
            return [];
        }

        var isDative = tree[pronoun].Form is "lui" or "leur" or "Lui" or "Leur";
        var isPlural = tree[pronoun].Form is "les" or "leur" or "Les" or "Leur";
        var isOfSomebody = isDative || participants.Lexicon.Is(FirstWord(trigger.Sense.Lemma), RoleVerb.OfSomebody);
        if (ObjectBefore(tree, trigger.Word) is var parallel and >= 0 && Owner(participants, parallel, actors, isPlural) is { Count: > 0 } same && Agrees(tree, pronoun, trigger.Word, parallel))
        {
            return same;
        }

        if (!isOfSomebody)
        {
            return [];
        }

        return InSentence(participants, trigger.Word, pronoun, actors, isPlural) is { Count: > 0 } inside ? inside
            : InSentenceBefore(tree.Sentence.Ordinal, earlier, actors, isPlural);
    }

    private static string FirstWord(string lemma) => lemma.IndexOf(' ', StringComparison.Ordinal) is var end and > 0 ? lemma[..end] : lemma;

    private static bool IsClitic(SentenceTree tree, int word) =>
        tree[word].Form is "l'" or "l’" or "le" or "la" or "les" or "lui" or "leur" or "L'" or "L’" or "Le" or "La" or "Les" or "Lui" or "Leur"
        && tree.Relation(word) is "obj" or "iobj" or "det";

    // The object, or the addressee, of the verb that this one follows in a row or from whose clause it hangs.
    private static int ObjectBefore(SentenceTree tree, int verb)
    {
        var before = tree.Head(verb);
        while (before >= 0 && !tree.IsVerb(before))
        {
            before = tree.Head(before);
        }

        if (before < 0 || tree.Relation(verb) is not ("conj" or "parataxis" or "acl" or "advcl"))
        {
            return -1;
        }

        var addressee = -1;
        foreach (var child in tree.Children(before))
        {
            if (child < verb && tree.Relation(child) is "obj" && tree.Upos(child) is "NOUN" or "PROPN")
            {
                return tree.Dominates(child, verb) ? -1 : child;
            }

            addressee = child < verb && tree.Relation(child) is "obl" && tree.Preposition(child) is "à" or "avec" && !tree.Dominates(child, verb) ? child : addressee;
        }

        return addressee;
    }

    private List<string> Owner(SentenceParticipants participants, int word, IReadOnlyList<string> actors, bool isPlural)
    {
        var found = referents.Owner(participants, word);
        return found.Count == 0 || found.Any(actors.Contains) || found.Count > 1 != isPlural && !participants.Tree.Features(word).IsPlural && !HasPluralArticle(participants.Tree, word) ? [] : found;
    }

    // "les Houthis": the name alone shows no number.
    private static bool HasPluralArticle(SentenceTree tree, int word) => tree.Child(word, "det") is var article and >= 0 && tree[article].Form is "les" or "Les" or "aux" or "des";

    private List<string> InSentence(SentenceParticipants participants, int verb, int pronoun, IReadOnlyList<string> actors, bool isPlural)
    {
        var tree = participants.Tree;
        var best = -1;
        var bestRank = 0;
        for (var word = 0; word < pronoun; word++)
        {
            var rank = tree.Head(word) == verb || tree.Upos(word) is not ("NOUN" or "PROPN") ? 0 : tree.Relation(word) switch
            {
                "obj" => 3,
                "nsubj" => 2,
                "obl" when tree.Preposition(word) is "à" or "avec" or "par" or "face" or "contre" or "envers" => 1,
                "nmod" when tree.Preposition(word) is "avec" => 1,
                _ => 0,
            };
            if (rank >= bestRank && rank > 0 && Owner(participants, word, actors, isPlural).Count > 0 && Agrees(tree, pronoun, verb, word))
            {
                (best, bestRank) = (word, rank);
            }
        }

        return best < 0 ? [] : [.. Owner(participants, best, actors, isPlural)];
    }

    private static IReadOnlyList<string> InSentenceBefore(int sentence, IReadOnlyList<EventDraft> earlier, IReadOnlyList<string> actors, bool isPlural)
    {
        for (var i = earlier.Count - 1; i >= 0 && earlier[i].Evidence.Sentence >= sentence - 1; i--)
        {
            var (doers, others) = (earlier[i].Actors, earlier[i].Recipients);
            if (earlier[i].Evidence.Sentence == sentence)
            {
                continue;
            }

            if (others.Count == 0 && doers.Count == 2 && doers.Any(actors.Contains) && !isPlural)
            {
                return doers.Where(id => !actors.Contains(id)).ToList();
            }

            foreach (var some in new[] { doers.Any(actors.Contains) ? others : doers, others })
            {
                if (some.Count > 0 && some.Count > 1 == isPlural && !some.Any(actors.Contains))
                {
                    return some;
                }
            }
        }

        return [];
    }

    // "la", "l'a condamnée": a woman, or a state with a feminine name; where neither shows, anybody.
    private static bool Agrees(SentenceTree tree, int pronoun, int verb, int noun)
    {
        bool? pronounIsFeminine = tree[pronoun].Form switch
        {
            "la" or "La" => true,
            "le" or "Le" => false,
            "l'" or "l’" when tree.Clauses.IsPastParticiple(verb) && tree.Child(verb, "aux") >= 0 => tree[verb].Form.EndsWith('e'),
            _ => null,
        };
        if (pronounIsFeminine is not { } feminine)
        {
            return true;
        }

        foreach (var child in tree.Children(noun))
        {
            if (tree.Relation(child) is "det" && tree[child].Form is "la" or "La" or "le" or "Le")
            {
                return tree[child].Form is "la" or "La" == feminine;
            }
        }

        return !tree.Features(noun).HasGender || tree.Features(noun).IsFeminine == feminine;
    }
}
