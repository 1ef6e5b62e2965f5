using GraphBuilder.Entities.Names;
using GraphBuilder.Language;
using GraphBuilder.Language.Tokenization;
using GraphBuilder.Language.Trees;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>
/// The organs of a state: with its adjective (<i>l'armée israélienne, deux responsables iraniens</i>), with a town of it (<i>un tribunal de Minsk</i>),
/// or its man (<i>le régime du colonel Goïta</i>), and bare ones (<i>la police</i>), which belong to the state of the passage.
/// </summary>
internal sealed class StateOrgans(CountryAdjectives adjectives, WordList nouns, WordList bareNouns, OrganComplements complements)
{
    /// <summary>Loads the nouns from the shipped data.</summary>
    /// <param name="adjectives">The adjectives of countries.</param>
    /// <param name="tokenizer">Cuts the phrases of the lexicon as the articles are cut.</param>
    /// <param name="files">The shipped data.</param>
    public static StateOrgans Load(CountryAdjectives adjectives, FrenchTokenizer tokenizer, IResourceFiles files) =>
        new(adjectives, WordList.Load(files, "state-nouns"), WordList.Load(files, "bare-state-nouns"), OrganComplements.Load(tokenizer, files));

    /// <summary>Adds the organs of the sentence being read.</summary>
    public void Link(Discourse discourse, IReadOnlyList<OfficePhrase> phrases)
    {
        var words = discourse.Words;
        for (var i = 0; i < words.Count; i++)
        {
            // "le chef de la diplomatie iranienne", "le chef d'état-major de l'armée" speak of a person.
            if (discourse.IsTaken(i) || Start(discourse, i) is not { } start || phrases.Any(phrase => phrase.First < i && (i < phrase.End || (phrase.End == start - 1 && words.At(phrase.End) is "de"))))
            {
                continue;
            }

            if (nouns.Contains(words.Folded[i]) && Owners(discourse, i) is ([_, ..] owners, var end))
            {
                if (!IsFollowedByName(discourse, end) && !IsOtherState(words, i, end) && (words.Folded[i] is not ("diplomate" or "diplomates") || NounPhrases.RoleOf(discourse.Tree, discourse.Tree.WordOf(i)) == SyntacticRole.Subject)
                    && !(discourse.Lexicon.Words.Is(words.Folded[i], DescriptionWord.UnnamedMen) && !Determiners.IsArticle(words.At(start)) && !IsDoer(discourse.Tree, discourse.Tree.WordOf(i))))
                {
                    var from = SourceAt(words, start) ?? start;
                    owners.ForEach(owner => discourse.Add(from, end, owner, "organ of a state"));
                    i = end - 1;
                }
            }
            else if (bareNouns.Contains(words.Folded[i]) && start == i - 1 && Determiners.IsArticle(words.At(start)) && !IsPowerItself(discourse, start) && !IsHouse(discourse.Tree, discourse.Tree.WordOf(i)) && (!discourse.Lexicon.Words.Is(words.Folded[i], DescriptionWord.OrganAsSubject) || NounPhrases.RoleOf(discourse.Tree, discourse.Tree.WordOf(i)) == SyntacticRole.Subject))
            {
                AddBare(discourse, i);
            }
        }
    }

    private void AddBare(Discourse discourse, int noun)
    {
        var words = discourse.Words;
        var end = complements.End(words, noun + 1);
        if (Leader(discourse, noun + 1) is { } led)
        {
            // "le Conseil national, la junte du général": says what was named.
            if (words.At(noun - 2) is "," && noun > 2 && (discourse.IsTaken(noun - 3) || words.At(noun - 3) is ")"))
            {
                return;
            }

            discourse.Add(noun - 1, noun + 1, led, "organ of a state");
        }
        else if (IsBare(discourse, noun, end) && (Before(discourse, words.Folded[noun]) ?? discourse.Scene.At(noun)) is { } scene)
        {
            discourse.Add(noun - 1, IsAdjectiveOf(scene, words.At(end)) || discourse.Lexicon.Words.Is(words.At(end), DescriptionWord.CentralOrgan) ? end + 1 : end, scene, "bare organ of a state");
        }
    }

    // "des policiers chinois puissent être déployés" do nothing.
    private static bool IsDoer(SentenceTree tree, int noun)
    {
        if (NounPhrases.RoleOf(tree, noun) != SyntacticRole.Subject)
        {
            return tree.Is(noun, "obl:agent");
        }

        var verb = tree.Head(noun);
        while (tree.Lemma(verb) is "pouvoir" or "devoir" && tree.Child(verb, "xcomp") is >= 0 and var infinitive)
        {
            verb = infinitive;
        }

        return tree.IsVerb(verb) && !tree.Clauses.IsPassive(verb);
    }

    // The states whose organ it is: by adjectives ("dirigeants indiens et pakistanais"), or by a town.
    private (List<Entity> Owners, int End)? Owners(Discourse discourse, int noun)
    {
        var words = discourse.Words;
        var at = complements.End(words, noun + 1);
        if (at == noun + 1 && adjectives.Find(words, at) is null && words.At(at).Length > 3 && words.At(at) is not ("avec" or "contre" or "dans" or "entre" or "pour") && !discourse.IsTaken(at))
        {
            at++;
        }

        if (adjectives.Find(words, at) is { } country && State(discourse, country) is { } owner)
        {
            return words.At(at + 1) is "et" && adjectives.Find(words, at + 2) is { } other && State(discourse, other) is { } second && words.At(noun).EndsWith('s')
                ? ([owner, second], at + 3)
                : ([owner], at + 1);
        }

        if (words.At(at) is "de" or "d'" or "du" && discourse.Lexicon.Words.Is(words.Folded[noun], DescriptionWord.OrganOfTown)
            && discourse.Names.FirstOrDefault(name => !name.Nominal && name.First == at + 1) is { Entity.Type: EntityType.Place or EntityType.Country } town
            && (town.Entity.Type == EntityType.Country ? town.Entity.Id : town.Entity.Country) is { } id && State(discourse, id) is { } state)
        {
            return ([state], town.End);
        }

        return null;
    }

    private static Entity? State(Discourse discourse, string id) => discourse.Entities.Authority.Find(id) is { } entry ? discourse.Entities.Add(entry) : null;

    // Where it starts: "un haut responsable", "la nouvelle armée", "deux responsables"; "le chef des forces russes" has no article of its own.
    private static int? Start(Discourse discourse, int noun)
    {
        var words = discourse.Words;
        var at = noun - 1;
        while (discourse.Lexicon.Words.Is(words.At(at), DescriptionWord.OrganAdjective) || (words.At(at) is "deux" or "trois" && Determiners.IsArticle(words.At(at - 1))))
        {
            at--;
        }

        return words.At(at) switch
        {
            "le" or "la" or "l'" or "les" or "ces" or "cette" or "deux" or "trois" or "plusieurs" => at,
            "un" or "une" when words.At(at - 1) is not "et" => at,
            "des" when words.Sentence.Tokens[at].WordCount == 1 => at,
            "de" or "d'" when words.At(at + 1) is "hauts" && !IsComplement(words, at) => at,
            _ => null,
        };
    }

    private static bool IsComplement(SentenceWords words, int preposition) => preposition > 0 && char.IsLetter(words.Folded[preposition - 1][0]) && !words.At(preposition - 1).EndsWith('t');

    // "une source à la présidence congolaise": the source is meant.
    private static int? SourceAt(SentenceWords words, int start) =>
        words.At(start - 1) is "a" && words.At(start - 2) is "source" or "sources" && words.At(start - 3) is "une" or "des" ? start - 3 : null;

    // "l'État américain de Géorgie", "un État palestinien" are not the state itself; "l'État chinois" is.
    private static bool IsOtherState(SentenceWords words, int noun, int end) => words.Folded[noun] is "etat" && (words.At(noun - 1) is not "l'" || words.At(end) is "de" or "du" or "d'");

    private static bool IsFollowedByName(Discourse discourse, int end) =>
        discourse.Names.Any(name => !name.Nominal && name.Entity.Type == EntityType.Person
            && (name.First == end || (name.First == end + 1 && discourse.Words.At(end) is ",")));

    // "le régime du colonel Assimi Goïta".
    private static Entity? Leader(Discourse discourse, int at)
    {
        if (discourse.Words.At(at) is not ("de" or "du" or "d'"))
        {
            return null;
        }

        var person = discourse.Names.FirstOrDefault(name => !name.Nominal && name.First > at && name.First - at <= 3)?.Entity;
        return person is { Type: EntityType.Person, Country: { } country } ? State(discourse, country) : null;
    }

    // "la junte malienne … la junte": the same one, where the article has only one.
    private static Entity? Before(Discourse discourse, string noun)
    {
        Entity? found = null;
        foreach (var name in discourse.Before(0).Where(name => name.Rule is "organ of a state"))
        {
            var words = discourse.Sentences[name.Sentence];
            if (Array.IndexOf(words.Folded, noun, name.First, name.Count) < 0)
            {
                continue;
            }

            if (found is not null && found.Id != name.Entity.Id)
            {
                return null;
            }

            found = name.Entity;
        }

        return found;
    }

    // "il est à la gendarmerie, un hélicoptère de la gendarmerie": a house, or the owner of a thing.
    private static bool IsHouse(SentenceTree tree, int noun) => tree.Preposition(noun) is "à" && (tree.Upos(tree.Head(noun) is >= 0 and var head ? head : noun) is not "VERB" || tree.Child(noun, "cop") >= 0);

    // "rendre le pouvoir, quitter le pouvoir": no organ; "renverser le pouvoir" is one.
    private static bool IsPowerItself(Discourse discourse, int article)
    {
        var (words, tree) = (discourse.Words, discourse.Tree);
        if (words.At(article + 1) is not "pouvoir" || words.IsFirstWord(article) || words.At(article - 1) is "par" or "," or "que" or "et" or "contre")
        {
            return false;
        }

        var head = tree.Head(tree.WordOf(article + 1));
        return head < 0 || !tree.IsVerb(head) || !discourse.Lexicon.Verbs.Is(tree.Lemma(head), DescriptionVerb.OnPower);
    }

    // An adjective that the authority file does not have: it starts as the name does.
    private static bool IsAdjectiveOf(Entity state, string word) =>
        word.Length > 6 && state.NameFr is { Length: > 5 } name && word.StartsWith(Folding.Fold(name)[..5], StringComparison.Ordinal);

    // "la police du Caire", "le gouvernement de la région", "le gouvernement congolais" of nobody knows which Congo, "l'armée de l'air" say themselves whose they are.
    private static bool IsBare(Discourse discourse, int noun, int next)
    {
        var words = discourse.Words;
        return !words.IsCapitalised(next) && !discourse.Lexicon.Adjectives.IsOpen(words, next) && !discourse.Lexicon.Words.Is(words.At(next), DescriptionWord.LocalOrgan) && (words.At(next) is not ("de" or "du" or "d'" or "des") && !(words.At(next) is "-" && words.IsGlued(next))
            || (words.At(next) is "de" or "d'" && NounPhrases.IsObjectOfAccusing(discourse, discourse.Tree.WordOf(noun))));
    }
}
