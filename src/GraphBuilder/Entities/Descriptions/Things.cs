using GraphBuilder.Language.Trees;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>The common nouns that compete with the article's entities for a pronoun: <i>La trêve tient. Elle dure depuis lundi.</i></summary>
internal static class Things
{
    // What one does not take up, and what a verb that asks for somebody cannot have.
    private const int OutOfMind = 5;

    /// <summary>How salient the likeliest common noun before a pronoun is; 0 where none agrees.</summary>
    public static int Best(Discourse discourse, Anaphor anaphor)
    {
        var best = 0;
        var asksForSomebody = anaphor.Kind == AnaphorKind.Dative || discourse.Lexicon.AgentVerbs.Ask(discourse.Tree, discourse.Tree.WordOf(anaphor.Token), anaphor.Kind == AnaphorKind.Object);
        for (var sentence = discourse.Current; sentence >= 0 && sentence >= discourse.Current - 1; sentence--)
        {
            var tree = discourse.TreeOf(sentence);
            var words = discourse.Sentences[sentence];
            var end = sentence == discourse.Current ? anaphor.Token : words.Count;
            for (var token = 0; token < end; token++)
            {
                var word = tree.WordOf(token);
                if (tree.Upos(word) is not "NOUN" || discourse.Lexicon.Words.Is(words.Folded[token], DescriptionWord.Time) || discourse.IsTaken(sentence, token) || !Agrees(tree, word, anaphor) || !CanBeTakenUp(discourse, sentence, word))
                {
                    continue;
                }

                var isSomebody = !asksForSomebody || discourse.Lexicon.PersonNouns.Contains(words.Folded[token]);
                best = Math.Max(best, Salience(discourse, sentence, word, token, anaphor) - (isSomebody ? 0 : OutOfMind));
            }
        }

        return best;
    }

    /// <summary>How much a phrase before a pronoun is in mind: by its part in the clause, its distance, the same part taken up, and whether a quotation parts them.</summary>
    /// <param name="discourse">The article so far.</param>
    /// <param name="sentence">The phrase's sentence.</param>
    /// <param name="phrase">Index of the word that heads it.</param>
    /// <param name="token">Index of its first token.</param>
    /// <param name="anaphor">The pronoun.</param>
    public static int Salience(Discourse discourse, int sentence, int phrase, int token, Anaphor anaphor)
    {
        var tree = discourse.TreeOf(sentence);
        var role = NounPhrases.RoleOf(tree, phrase);
        var score = role switch { SyntacticRole.Subject => 4, SyntacticRole.Other when phrase == tree.Root => 4, SyntacticRole.Object => 2, SyntacticRole.Other => 2, SyntacticRole.Oblique => 1, _ => 0 };
        score += discourse.Distance(sentence) <= 1 ? 2 : 0;
        if (sentence == discourse.Current)
        {
            score += Nearness(discourse.Tree, phrase, role, anaphor);
        }
        else if (role == SyntacticRole.Subject && tree.Head(tree.Head(phrase)) < 0)
        {
            score++;
        }

        if (discourse.Sentences[sentence].Sentence.Paragraph != discourse.Words.Sentence.Paragraph)
        {
            score--;
        }

        // Who is spoken of in a quotation was often named before it; who is named only in it is seldom taken up outside.
        return (discourse.IsQuoted(sentence, token), discourse.IsQuoted(discourse.Current, anaphor.Token)) switch { (true, false) => score - 5, (false, true) => score - 1, _ => score };
    }

    // The clause right above the pronoun's own is nearest; who is its subject only through a governing verb counts as one.
    private static int Nearness(SentenceTree tree, int phrase, SyntacticRole role, Anaphor anaphor)
    {
        var verb = tree.Head(tree.WordOf(anaphor.Token));
        if (verb < 0)
        {
            return 1;
        }

        var own = tree.Clauses.ClauseOf(verb);
        var above = tree.Head(own) is >= 0 and var head ? tree.Clauses.ClauseOf(head) : -1;
        if (above < 0)
        {
            return 1;
        }

        var nearness = 1;
        if (role != SyntacticRole.Subject && tree.Clauses.Subject(above) == phrase)
        {
            nearness += 3;
        }

        if (anaphor.Kind != AnaphorKind.Subject && tree.Head(phrase) == above && role == SyntacticRole.Object)
        {
            nearness += 2;
        }

        return nearness;
    }

    private static bool Agrees(SentenceTree tree, int word, Anaphor anaphor) =>
        tree.Features(word).IsPlural == anaphor.Plural
        && (anaphor.Feminine is not { } feminine || (tree.Features(word).HasGender && tree.Features(word).IsFeminine == feminine));

    // A title of a person ("le président Macron") is his, and a time or measure is nothing to speak of.
    private static bool CanBeTakenUp(Discourse discourse, int sentence, int word)
    {
        var tree = discourse.TreeOf(sentence);
        return !discourse.NamesOf(sentence).Any(name => discourse.PhraseOf(name) == word) && tree.Child(word, "det") >= 0
            && NounPhrases.RoleOf(tree, word) is SyntacticRole.Subject or SyntacticRole.Object
            && tree.Child(word, "flat") < 0 && tree.Child(word, "appos") < 0;
    }
}
