using GraphBuilder.Entities.Authority;
using GraphBuilder.Entities.Names;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>Nouns of a kind with an article or <i>ce</i>: <i>le mouvement chiite, l'organisation, ce pays, les rebelles</i>. They stand for the last entity of that kind.</summary>
internal sealed class KindDescriptions(KindNouns nouns, CountryAdjectives adjectives)
{
    private const double MuchSpokenOf = 0.5;

    /// <summary>Adds the descriptions of the sentence being read.</summary>
    /// <param name="discourse">The article so far.</param>
    /// <param name="phrases">The offices of the sentence: <i>le chef de la junte</i> is no junta.</param>
    public void Link(Discourse discourse, IReadOnlyList<OfficePhrase> phrases)
    {
        var words = discourse.Words;
        for (var i = 1; i < words.Count; i++)
        {
            if (nouns.Find(words.Folded[i]) is not { } noun || discourse.IsTaken(i) || Determiners.Start(words, i) is not { } start || phrases.Any(phrase => phrase.First < i && i < phrase.End))
            {
                continue;
            }

            var (country, end) = AdjectiveAt(discourse, i + 1);
            if (!IsWhole(discourse, i, end) || IsApposition(discourse, i, start) || (adjectives.Find(words, end) is not null) || (adjectives.Find(words, end + 1) is not null && !discourse.IsTaken(end + 1)))
            {
                continue;
            }

            var isPlural = Determiners.IsPlural(words.At(i - 1));
            var owners = OwnersAbove(discourse, i);
            owners.UnionWith(Others(discourse, i));
            var candidates = discourse.Before(i - 1).Where(name => !owners.Contains(name.Entity.Id)).Concat(isPlural ? Later(discourse) : []);
            if (OwnCountry(discourse, noun, i) is { } own)
            {
                discourse.Add(start, end, own, "kind");
            }
            else if (noun.IsAnyState && !words.At(i - 1).StartsWith('c'))
            {
                if (State(discourse, i, words.At(i + 1)) is { } state)
                {
                    discourse.Add(start, end, state, "kind");
                }
            }
            else if ((Nearest(discourse, candidates, noun, country) ?? Capital(discourse, noun, i, country)) is { } entity && !IsRightBehind(discourse, entity, start))
            {
                discourse.Add(start, end, entity, "kind");
            }
        }
    }

    // "les talibans accusent l'organisation", "Paris veut rester dans ce pays": who takes another part in the clause.
    private static HashSet<string> Others(Discourse discourse, int token)
    {
        var tree = discourse.Tree;
        var phrase = NounPhrases.HeadOf(tree, tree.WordOf(token));
        return NounPhrases.RoleOf(tree, phrase) is SyntacticRole.Object or SyntacticRole.Oblique ? CoArguments.Of(discourse, tree.Head(phrase)) : [];
    }

    // "le retrait des forces françaises de ce pays", "des forces françaises sont dans ce pays": whose forces are there is another state.
    private HashSet<string> OwnersAbove(Discourse discourse, int token)
    {
        var tree = discourse.Tree;
        var owners = new HashSet<string>(StringComparer.Ordinal);
        for (var word = tree.Head(tree.WordOf(token)); word >= 0 && !tree.IsVerb(word); word = tree.Head(word))
        {
            foreach (var child in tree.Children(word))
            {
                if (tree.Relation(child) is "amod" && adjectives.Find(discourse.Words, tree.TokenOf(child)) is { } country)
                {
                    owners.Add(country);
                }
            }
        }

        if (discourse.Words.At(token - 1) is "ce")
        {
            owners.UnionWith(adjectives.Of(discourse.Words, token));
        }

        return owners;
    }

    // "la junte": a body of that name before the state that has one; with the adjective it is an organ of the state.
    private static Entity? Nearest(Discourse discourse, IEnumerable<LinkedName> candidates, KindNoun noun, string? country)
    {
        var fitting = candidates.Select(name => name.Entity).Where(entity => noun.Fits(entity, discourse.Entities.Authority) && (country is null || Belongs(entity, country))).ToList();
        return noun.Types is [EntityType.Country] ? fitting.FirstOrDefault() : fitting.Find(entity => entity.Type != EntityType.Country) ?? (country is null ? fitting.FirstOrDefault() : null);
    }

    // "la capitale" that nobody named: that of the state of its adjective, else of the passage.
    private static Entity? Capital(Discourse discourse, KindNoun noun, int token, string? country) =>
        noun.Places is [PlaceKind.Capital] && (country ?? discourse.Scene.At(token)?.Id) is { } state && discourse.Entities.Authority.Find(state)?.Capital is { } capital
            && discourse.Entities.Authority.Find(capital) is { } entry ? discourse.Entities.Add(entry) : null;

    // "le pays", "le pays africain": the state most spoken of, near or in the whole article, that takes no other part in the clause and lies there.
    private static Entity? State(Discourse discourse, int noun, string adjective)
    {
        var verb = discourse.Tree.Head(discourse.Tree.WordOf(noun));
        var barred = CoArguments.Of(discourse, verb);
        if (verb >= 0 && discourse.Lexicon.Verbs.Is(discourse.Tree.Lemma(verb), DescriptionVerb.Journey))
        {
            barred.UnionWith(discourse.Names.Where(name => barred.Contains(name.Entity.Id)).Select(name => name.Entity.Country).OfType<string>().ToList());
        }

        var best = discourse.Before(noun, 2)
            .Where(name => name.Entity.Type == EntityType.Country && !barred.Contains(name.Entity.Id) && discourse.Lexicon.Regions.Allows(adjective, name.Entity.Id))
            .OrderByDescending(name => discourse.Topics.Share(name.Entity.Id) - (0.2 * discourse.Distance(name.Sentence)) + (discourse.RoleOf(name) == SyntacticRole.Subject ? 0.2 : 0))
            .FirstOrDefault()?.Entity;

        // Nobody near by of whom the article speaks much: its own country.
        return (best is null || discourse.Topics.Share(best.Id) < MuchSpokenOf) && discourse.Scene.Main is { } main && !barred.Contains(main) && discourse.Lexicon.Regions.Allows(adjective, main) && discourse.Entities.Find(main) is { Type: EntityType.Country } own ? own : best;
    }

    // "le Premier ministre du Qatar, dont le pays est médiateur": the country of who was named.
    private static Entity? OwnCountry(Discourse discourse, KindNoun noun, int token)
    {
        if (!noun.Types.Contains(EntityType.Country) || noun.Ids.Count > 0 || discourse.Words.At(token - 2) is not "dont")
        {
            return null;
        }

        var person = discourse.Before(token - 2, 0).FirstOrDefault(name => name.Entity.Type == EntityType.Person)?.Entity;
        return person?.Country is { } country && discourse.Entities.Authority.Find(country) is { } entry ? discourse.Entities.Add(entry) : null;
    }

    // "Abuja, la capitale nigériane" says what was named; "tous les pays" are all of them.
    private static bool IsApposition(Discourse discourse, int noun, int start) =>
        discourse.Words.At(start - 1) is "tous" or "toutes"
        || (discourse.Words.At(start - 1) is "(" && start > 1 && discourse.IsTaken(start - 2))
        || (discourse.Words.At(start - 1) is "," && start > 1 && discourse.IsTaken(start - 2) && discourse.Tree.Relation(discourse.Tree.WordOf(noun)) is not "nsubj");

    // "à Abuja, la capitale nigériane, l'organisation": what the parser takes for a subject still says what was just named.
    private static bool IsRightBehind(Discourse discourse, Entity entity, int start) =>
        discourse.Words.At(start - 1) is "," && discourse.Names.Any(name => name.End == start - 1 && name.Entity.Id == entity.Id);

    // A title says "les rebelles" before the text names them.
    private static IEnumerable<LinkedName> Later(Discourse discourse)
    {
        for (var i = discourse.Current; i < discourse.Sentences.Count; i++)
        {
            foreach (var name in discourse.NamesOf(i))
            {
                yield return name;
            }
        }
    }

    // "le groupe ethnique armé", "le parti d'extrême droite".
    private (string? Country, int End) AdjectiveAt(Discourse discourse, int at)
    {
        var words = discourse.Words;
        if (words.At(at) is "d'" && words.At(at + 1) is "extreme" && words.At(at + 2) is "droite" or "gauche")
        {
            return (null, at + 3);
        }

        string? country = null;
        var end = at;
        while (end < at + 2 && country is null && (adjectives.Find(words, end) is not null || discourse.Lexicon.Words.Is(words.At(end), DescriptionWord.KindAdjective)))
        {
            country = adjectives.Find(words, end);
            end++;
        }

        return (country, end);
    }

    private static bool Belongs(Entity entity, string country) =>
        entity.Country is null ? entity.Type != EntityType.Alliance || !OfficeHolders.IsState(country) : entity.Country == country || entity.Id == country;

    // "éloigne le pays de l'Europe, assure le pays de sa solidarité": what the parser adds to the noun belongs to the verb.
    private static bool IsOfVerb(SentenceWords words, int noun, int end) => words.At(end) is "de"
        && (words.At(end + 1) is "sa" or "son" or "ses" or "leur" or "leurs" or "cette" or "cet" || (words.Folded[noun] is "pays" && words.At(end + 1) is "l'" or "la"));

    // "les rebelles du M23", "le mouvement de libération", "le groupe Wagner" name or describe somebody of their own.
    private static bool IsWhole(Discourse discourse, int noun, int end) =>
        (discourse.Words.At(end) is not ("de" or "du" or "d'" or "des") || IsOfVerb(discourse.Words, noun, end) || !NounPhrases.IsCompleted(discourse, discourse.Tree.WordOf(noun)))
        && discourse.Words.At(end) is not "-" && !discourse.IsTaken(end) && !discourse.Words.IsCapitalised(end) && !IsDescribedFurther(discourse, noun, end);

    // "la région proche du mont", "le parti présidentiel", "le groupe rival": what an adjective says of it makes it another.
    private static bool IsDescribedFurther(Discourse discourse, int noun, int end) =>
        end < discourse.Words.Count && discourse.Tree.WordOf(end) is var word && discourse.Tree.Upos(word) is "ADJ" && discourse.Tree.Relation(word) is "amod" && discourse.Tree.Head(word) == discourse.Tree.WordOf(noun);
}
