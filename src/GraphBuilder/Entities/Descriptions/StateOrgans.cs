using GraphBuilder.Entities.Names;
using GraphBuilder.Language;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>
/// The organs of a state: with its adjective (<i>l'armée israélienne, des responsables américains</i>), and bare ones (<i>la police</i>),
/// which belong to the state of the passage.
/// </summary>
internal sealed class StateOrgans(CountryAdjectives adjectives, WordList nouns, WordList bareNouns)
{
    /// <summary>Loads the nouns from the shipped data.</summary>
    public static StateOrgans Load(CountryAdjectives adjectives, IResourceFiles files) =>
        new(adjectives, WordList.Load(files, "state-nouns"), WordList.Load(files, "bare-state-nouns"));

    /// <summary>Adds the organs of the sentence being read.</summary>
    public void Link(Discourse discourse, IReadOnlyList<OfficePhrase> phrases)
    {
        var words = discourse.Words;
        for (var i = 1; i < words.Count; i++)
        {
            // "le chef de la diplomatie iranienne" speaks of a person.
            if (!nouns.Contains(words.Folded[i]) || discourse.IsTaken(i) || phrases.Any(phrase => phrase.First < i && i < phrase.End) || Article(words, i) is not { } article)
            {
                continue;
            }

            var (country, end) = adjectives.Find(words.At(i + 1)) is { } adjacent ? (adjacent, i + 2)
                : adjectives.Find(words.At(i + 2)) is { } later && words.At(i + 1).Length > 3 && words.At(i + 1) is not ("avec" or "contre" or "dans" or "entre" or "pour") ? (later, i + 3) : (null, 0);
            if (country is not null)
            {
                if (discourse.Entities.Authority.Find(country) is { } state && !IsFollowedByName(discourse, end))
                {
                    discourse.Add(article, end, discourse.Entities.Add(state), "organ of a state");
                    i = end - 1;
                }
            }
            else if (bareNouns.Contains(words.Folded[i]) && article == i - 1 && words.At(article) is "le" or "la" or "l'" or "les" && IsBare(words, i + 1)
                && !IsPowerItself(words, article) && discourse.Scene.At(i) is { } scene)
            {
                discourse.Add(article, IsAdjectiveOf(scene, words.At(i + 1)) ? i + 2 : i + 1, scene, "bare organ of a state");
            }
        }
    }

    // Where its determiner stands: "un haut responsable", "la nouvelle armée"; "le chef des forces russes" has no article of its own.
    private static int? Article(SentenceWords words, int noun)
    {
        var at = noun - 1;
        if (words.At(at) is "haut" or "hauts" or "nouvelle" or "nouveau" or "jeune" or "ancienne" or "nouvelles" or "principal" or "deux")
        {
            at--;
        }

        return words.At(at) switch
        {
            "le" or "la" or "l'" or "les" => at,
            "un" or "une" when words.At(at - 1) is not "et" => at,
            "des" when words.Sentence.Tokens[at].WordCount == 1 => at,
            _ => null,
        };
    }

    private static bool IsFollowedByName(Discourse discourse, int end) =>
        discourse.Names.Any(name => !name.Nominal && name.Entity.Type == EntityType.Person
            && (name.First == end || (name.First == end + 1 && discourse.Words.At(end) is ",")));

    // "rendre le pouvoir, quitter le pouvoir": no organ.
    private static bool IsPowerItself(SentenceWords words, int article) =>
        words.At(article + 1) is "pouvoir" && !words.IsFirstWord(article) && words.At(article - 1) is not ("par" or "," or "que" or "et" or "contre");

    // An adjective that the authority file does not have: it starts as the name does.
    private static bool IsAdjectiveOf(Entity state, string word) =>
        word.Length > 6 && state.NameFr is { Length: > 5 } name && word.StartsWith(Folding.Fold(name)[..5], StringComparison.Ordinal);

    // "la police du Caire", "le gouvernement de transition", "l'armée de l'air" say themselves whose they are.
    private static bool IsBare(SentenceWords words, int next) => words.At(next) is not ("de" or "du" or "d'" or "des" or "-") && !words.IsCapitalised(next);
}
