using GraphBuilder.Language.Trees;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>
/// Persons by what they are: <i>l'opposante, l'écrivain, le prélat</i>, or by their country: <i>l'Ukrainien</i>. They stand for the person of the
/// sentences before who agrees and is most in mind, but for nobody who takes part in the same clause.
/// </summary>
internal sealed class PersonDescriptions(CountryAdjectives adjectives)
{
    private const int Reach = 2;

    /// <summary>Adds the descriptions of the sentence being read.</summary>
    public void Link(Discourse discourse)
    {
        var words = discourse.Words;
        for (var i = 1; i < words.Count; i++)
        {
            var start = i - (discourse.Lexicon.Words.Is(words.At(i - 1), DescriptionWord.PersonAdjective) ? 2 : 1);
            var article = words.At(start);
            if (article is not ("le" or "la" or "l'") || discourse.IsTaken(i) || discourse.IsTaken(start))
            {
                continue;
            }

            var isNoun = discourse.Lexicon.PersonNouns.TryGetGender(words.Folded[i], out var feminine) && discourse.Tree.Upos(discourse.Tree.WordOf(i)) is not ("VERB" or "AUX" or "ADV");
            var country = words.IsCapitalised(i) ? adjectives.Find(words, i) : null;
            if ((!isNoun && country is null) || IsApposition(discourse, i, start))
            {
                continue;
            }

            feminine = article switch { "la" => true, "le" => false, _ => feminine ?? (country is not null ? discourse.Tree.Features(discourse.Tree.WordOf(i)).IsFeminine : null) };
            var end = i + 1;
            while (isNoun && end < words.Count && end <= i + 2 && !discourse.IsTaken(end) && (adjectives.Find(words, end) is not null || IsAdjectiveOf(discourse.Tree, end, i)))
            {
                country = adjectives.Find(words, end) ?? country;
                end++;
            }

            if (IsWhole(discourse, i, end) && Person(discourse, i, feminine, country) is { } person)
            {
                discourse.Add(start, end, person, country is not null && !isNoun ? "compatriot" : "person description");
            }
        }
    }

    /// <summary>The gender that a noun for a person tells: <i>la correspondante</i>; null where its form leaves it open.</summary>
    public static bool? IsFeminineNoun(Discourse discourse, int word)
    {
        var tree = discourse.Tree;
        var features = tree.Features(word);
        return features.IsFeminine && tree[word].Form.EndsWith('e') ? true : features is { HasGender: true, IsFeminine: false } && tree.Child(word, "det") >= 0 ? false : null;
    }

    // "son rival, X, le leader du principal parti, a signé" says of X what he is.
    private static bool IsApposition(Discourse discourse, int noun, int start) =>
        discourse.Words.At(start - 1) is "," && start > 1 && discourse.Names.Any(name => name.End == start - 1 && name.Entity.Type == EntityType.Person) && discourse.Tree.Relation(discourse.Tree.WordOf(noun)) is not "nsubj";

    private static bool IsAdjectiveOf(SentenceTree tree, int token, int noun) =>
        tree.Upos(tree.WordOf(token)) is "ADJ" && (token == noun + 1 || tree.Head(tree.WordOf(token)) == tree.WordOf(noun));

    // Whom the article presents so; else the only one who agrees.
    private static Entity? Person(Discourse discourse, int noun, bool? feminine, string? country)
    {
        var (tree, lexicon) = (discourse.Tree, discourse.Lexicon.Words);
        var barred = CoArguments.Of(discourse, tree.Head(NounPhrases.HeadOf(tree, tree.WordOf(noun))));
        var word = discourse.Words.Folded[noun];
        Entity? only = null;
        var isOnly = true;
        foreach (var name in discourse.Before(noun))
        {
            if (discourse.Entities.FindPerson(name.Entity.Id) is not { } person || barred.Contains(name.Entity.Id)
                || (feminine is not null && discourse.Lexicon.Genders.IsFeminine(person) is { } known && known != feminine) || (country is not null && name.Entity.Country is { } own && own != country))
            {
                continue;
            }

            if (discourse.Introductions.Has(name.Entity.Id, word) || (lexicon.Is(word, DescriptionWord.Cleric) && lexicon[DescriptionWord.ClericTitle].Any(title => discourse.Introductions.Has(name.Entity.Id, title))))
            {
                return name.Entity;
            }

            // Who holds an office is called by it.
            if (discourse.Distance(name.Sentence) <= Reach && (country is not null || lexicon.Is(word, DescriptionWord.AnyPerson) || (lexicon.Is(word, DescriptionWord.Royal) ? IsRoyal(person) : !person.IsInOffice && !OfficeHolders.Governs(person, discourse.Entities.Published))))
            {
                isOnly &= only is null || only.Id == name.Entity.Id;
                only ??= name.Entity;
            }
        }

        return isOnly ? only : null;
    }


    private static bool IsRoyal(ArticlePerson person) =>
        person.Offices.Any(office => IsCrown(office.Position)) || person.Entry?.Offices.Any(office => IsCrown(office.Position)) == true;

    private static bool IsCrown(string position) => position is "king" or "queen" or "emir" or "sultan" or "emperor" or "prince" or "grand duke";

    // "l'écrivain de Kaboul", "le militant Ali X", "l'avocat, M. Y" describe somebody of their own.
    private static bool IsWhole(Discourse discourse, int noun, int end) =>
        (discourse.Words.At(end) is not ("de" or "du" or "d'" or "des") || !NounPhrases.IsCompleted(discourse, discourse.Tree.WordOf(noun)))
        && discourse.Words.At(end) is not "-" && !discourse.IsTaken(end) && !discourse.Words.IsCapitalised(end)
        && !(discourse.Words.At(end) is "," && discourse.IsTaken(end + 1));
}
