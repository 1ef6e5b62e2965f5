using GraphBuilder.Entities.Authority;
namespace GraphBuilder.Entities.Descriptions;

/// <summary>Offices that stand for their holder (<i>le président russe</i>): of the article first, else of the authority file on the article's day.</summary>
internal sealed class OfficeDescriptions(OfficeFinder offices, OfficeHolders holders)
{
    // ", le général de corps d'armée".
    private const int LongestRank = 7;

    /// <summary>The offices of a sentence. Notes those that the article gives to a person, and where the noun phrase of his name opens.</summary>
    public List<OfficePhrase> Read(Discourse discourse)
    {
        var named = discourse.Names.Where(name => !name.Nominal).ToList();
        var phrases = offices.Find(discourse.Words, named);
        foreach (var phrase in phrases)
        {
            if (phrase.Person is { } person)
            {
                NoteOffice(phrase, person.Entity, discourse.Entities);
                discourse.NoteStart(person, phrase.First);
            }
        }

        return phrases;
    }

    /// <summary>Adds the offices that stand without a name.</summary>
    public void Link(Discourse discourse, IReadOnlyList<OfficePhrase> phrases)
    {
        foreach (var phrase in phrases)
        {
            LinkTwo(discourse, phrase);
            var first = discourse.Words.At(phrase.First - 1) is "nouveau" or "nouvelle" or "actuel" or "actuelle" or "principal" or "principale" || (phrase.IsFormer && discourse.Words.At(phrase.First - 1) is "ancien" or "ancienne") ? phrase.First - 1 : phrase.First;
            if (phrase.Person is null && !phrase.Form.IsPlural && Determiners.Start(discourse.Words, first) is { } start
                && !IsTitleOfAName(discourse, phrase) && !IsSaidOfAName(discourse, phrase, start) && !IsOfAnotherField(discourse, phrase) && HolderOf(phrase, discourse) is { } entity
                && !(discourse.Words.At(first) is "nouveau" or "nouvelle" && IsLongIn(phrase, entity, discourse.Entities)))
            {
                discourse.Add(start, EndWithAdjective(discourse, phrase), entity, "office");
            }
        }
    }

    // "les présidents kényan et tanzanien": one of each.
    private void LinkTwo(Discourse discourse, OfficePhrase phrase)
    {
        var words = discourse.Words;
        var end = phrase.End + 2;
        if (phrase is not { Person: null, IsFormer: false, Form.IsPlural: true, Holder: { } holder } || phrase.Form.Positions[0] is "minister" || phrase.Form.Kind is "leader" || words.At(phrase.End) is not "et" || offices.Country(words, phrase.End + 1) is not { } other
            || other == holder || Determiners.Start(words, phrase.First) is not { } start || discourse.Names.Any(name => !name.Nominal && (name.First == end || (name.First == end + 1 && words.At(end) is ","))))
        {
            return;
        }

        if (HolderOf(phrase, discourse) is { Type: EntityType.Person } one && HolderOf(phrase with { Holder = other }, discourse) is { Type: EntityType.Person } two)
        {
            discourse.Add(start, end, one, "office");
            discourse.Add(start, end, two, "office");
        }
    }

    // "le conseiller national à la sécurité", "le ministre chinois des AE" where nobody knows the field: it is not the last adviser or minister.
    private static bool IsOfAnotherField(Discourse discourse, OfficePhrase phrase) =>
        phrase.Form.Positions[0] is "minister" or "adviser" or "official" or "secretary" or "director" or "envoy" && EndWithAdjective(discourse, phrase) is var end
        && discourse.Words.At(end) is "de" or "du" or "des" or "d'" or "a" or "charge" or "delegue" && discourse.Words.Form(end) is not "a";

    // "l'ancien chef du parti prokurde, le dirigeant ultralibéral".
    private static int EndWithAdjective(Discourse discourse, OfficePhrase phrase) =>
        phrase.End < discourse.Words.Count && discourse.Tree.WordOf(phrase.End) is var word && discourse.Tree.Upos(word) is "ADJ" && !discourse.IsTaken(phrase.End)
            && discourse.Tree.Head(word) is var head && head >= discourse.Tree.WordOf(phrase.First) && head < word
            ? phrase.End + 1
            : phrase.End;

    // "le nouveau Premier ministre" is not the one of yesterday.
    private static bool IsLongIn(OfficePhrase phrase, Entity entity, ArticleEntities entities) =>
        entities.FindPerson(entity.Id)?.Entry?.Offices.Any(office => phrase.Form.Positions.Contains(office.Position) && office.From is { } from && from.First.AddYears(1) < entities.Published) == true;

    // "la procureure de la Cour pénale, Mme Bensouda": the name itself is the mention, one that nobody knows too.
    private static bool IsTitleOfAName(Discourse discourse, OfficePhrase phrase) =>
        discourse.Names.Any(name => !name.Nominal && name.Entity.Type == EntityType.Person
            && (name.First == phrase.End || (name.First == phrase.End + 1 && discourse.Words.At(phrase.End) is ",") || IsInApposition(discourse, phrase, name) || IsOfRank(discourse, phrase, name)))
        || (discourse.Words.IsCapitalised(phrase.End + 1) && discourse.Words.At(phrase.End) is "," && !discourse.IsTaken(phrase.End + 1) && discourse.Words.At(phrase.End + 2) is not ",");

    // "le commandant de l'armée, le général de division X": a rank of several words stands between.
    private static bool IsOfRank(Discourse discourse, OfficePhrase phrase, LinkedName name) =>
        name.First > phrase.End && name.First <= phrase.End + LongestRank && discourse.Words.At(phrase.End) is "," && Determiners.IsArticle(discourse.Words.At(phrase.End + 1))
        && discourse.Lexicon.Words.Is(discourse.Words.At(phrase.End + 2), DescriptionWord.Rank) && !Enumerable.Range(phrase.End, name.First - phrase.End).Any(token => discourse.Tree.IsVerb(discourse.Tree.WordOf(token)));

    // "son rival, X, le leader du principal parti, a signé" says of X what he is.
    private static bool IsSaidOfAName(Discourse discourse, OfficePhrase phrase, int start) =>
        discourse.Words.At(start - 1) is "," && start > 1 && discourse.Tree.Relation(discourse.Tree.WordOf(phrase.First)) is not "nsubj"
        && discourse.Names.Any(name => !name.Nominal && name.End == start - 1 && name.Entity.Type == EntityType.Person);

    // "Le président du conseil de transition, Leslie Voltaire, a remercié": what stands between does not part them.
    private static bool IsInApposition(Discourse discourse, OfficePhrase phrase, LinkedName name)
    {
        var tree = discourse.Tree;
        var head = discourse.PhraseOf(name);
        return name.First > phrase.End && discourse.Words.At(name.First - 1) is "," && tree.Relation(head) is "appos" && tree.Head(head) == tree.WordOf(phrase.First);
    }

    private static void NoteOffice(OfficePhrase phrase, Entity entity, ArticleEntities entities)
    {
        if (entities.FindPerson(entity.Id) is not { } person)
        {
            return;
        }

        if (phrase.Form.IsFeminine is { } feminine)
        {
            person.IsFeminine ??= feminine;
        }

        if (!phrase.IsFormer)
        {
            person.IsInOffice |= phrase.Form.IsPolitical;
            // "son président, Lula" is a president of Brazil, and of no other state.
            var holder = phrase.Holder ?? (phrase.Form.IsOfState ? entity.Country : null);
            foreach (var position in phrase.Form.Positions)
            {
                if (!person.Offices.Contains((position, holder)))
                {
                    person.Offices.Add((position, holder));
                }
            }
        }

        if (phrase.Holder is { } state && OfficeHolders.IsState(state))
        {
            entities.SetCountry(entity, state);
        }
    }

    /// <summary>Who holds an office, or the state for which its unknown holder acts; null where nothing tells.</summary>
    public Entity? HolderOf(OfficePhrase phrase, Discourse discourse)
    {
        var entities = discourse.Entities;
        if (phrase.IsFormer)
        {
            return Former(phrase, entities) ?? FormerOfHere(phrase, discourse);
        }

        var isWoman = phrase.Form.IsFeminine == true || discourse.Words.At(phrase.First) is "la" || discourse.Words.At(phrase.First - 1) is "la";
        foreach (var name in discourse.Before(phrase.First))
        {
            if (entities.FindPerson(name.Entity.Id) is { } person && person.HoldsAny(phrase.Form.Positions, phrase.Holder, entities.Published)
                && !(isWoman && discourse.Lexicon.Genders.IsFeminine(person) == false))
            {
                return person.Entity;
            }
        }

        if (phrase.Holder is not { } holder)
        {
            return OnlyOneOfTheArticle(phrase, entities);
        }

        // The article's own man comes before whoever else may be called so.
        if (phrase.Form.Positions[0] is "minister" or "leader" or "official" or "diplomat" && LastOf(holder, discourse, phrase.First) is { } compatriot)
        {
            return compatriot;
        }

        // A title says "le dirigeant arménien" before the text names its prime minister.
        if (phrase.Form.Kind is "leader" && entities.Persons.Where(person => person.Entity.Country == holder && person.HoldsAny(phrase.Form.Positions, holder, entities.Published)).Take(2).ToList() is [var named])
        {
            return named.Entity;
        }

        if (phrase.Form.Positions.Contains("opposition leader"))
        {
            return OpponentOf(holder, discourse, phrase);
        }

        // Of envoys without a field a state has several at a time: which one is meant, only the article can say.
        if (phrase.Form.Kind is "diplomat" && phrase.Post is null && phrase.Form.Positions[0] is "ambassador" || phrase.Form.Kind is "envoy" && !phrase.Form.Positions[0].Contains(" for ", StringComparison.Ordinal))
        {
            return null;
        }

        // "la ministre": no man, whoever the authority file has in the office on that day; his successor may be newer than the file.
        if (entities.Published is { } day && holders.Find(phrase.Form.Positions, holder, day) is { } entry && !(isWoman && entry.Gender is NameGender.Masculine))
        {
            return entities.Add(entry);
        }

        if (!phrase.Form.IsOfState || phrase.Form.Kind is "diplomat")
        {
            return null;
        }

        return entities.Authority.Find(holder) is { Type: EntityType.Country } state ? entities.Add(state) : entities.Find(holder);
    }

    // "l'ancien président": the only one of the article who held the office and no longer does.
    private static Entity? Former(OfficePhrase phrase, ArticleEntities entities)
    {
        var holders = entities.Persons
            .Where(person => person.HoldsAny(phrase.Form.Positions, phrase.Holder, null) && !(entities.Published is { } day && person.HoldsAny(phrase.Form.Positions, phrase.Holder, day)))
            .Take(2).ToList();
        return holders.Count == 1 ? holders[0].Entity : null;
    }

    // "Edmundo Gonzalez … L'ancien ambassadeur": the one person just spoken of who belongs to that state and is called by no office of today.
    private static Entity? FormerOfHere(OfficePhrase phrase, Discourse discourse)
    {
        var tree = discourse.Tree;
        var barred = CoArguments.Of(discourse, tree.Head(NounPhrases.HeadOf(tree, tree.WordOf(phrase.First))));
        var persons = discourse.Before(phrase.First, 1)
            .Where(name => name.Entity.Type == EntityType.Person && !barred.Contains(name.Entity.Id))
            .Select(name => discourse.Entities.FindPerson(name.Entity.Id)).OfType<ArticlePerson>().Distinct()
            .Where(person => phrase.Form.IsFeminine is not { } feminine || discourse.Lexicon.Genders.IsFeminine(person) is not { } known || known == feminine).ToList();
        return persons is [{ IsInOffice: false } only] && (phrase.Holder is not { } holder || only.Entity.Country is null || only.Entity.Country == holder || !OfficeHolders.IsState(holder)) ? only.Entity : null;
    }

    // A title may say "le ministre de la Défense" before the lead names him.
    private static Entity? OnlyOneOfTheArticle(OfficePhrase phrase, ArticleEntities entities)
    {
        var holders = entities.Persons.Where(person => person.Offices.Exists(office => phrase.Form.Positions[0] == office.Position)).Take(2).ToList();
        return holders.Count == 1 ? holders[0].Entity : null;
    }

    // "la cheffe de l'opposition vénézuélienne": the only one of that state near by who does not govern it.
    private static Entity? OpponentOf(string country, Discourse discourse, OfficePhrase phrase)
    {
        var persons = discourse.Before(phrase.First, 2).Select(name => discourse.Entities.FindPerson(name.Entity.Id)).OfType<ArticlePerson>().Distinct()
            .Where(person => person.Entity.Country == country && !person.IsInOffice && !OfficeHolders.Governs(person, discourse.Entities.Published)
                && (phrase.Form.IsFeminine is not { } feminine || discourse.Lexicon.Genders.IsFeminine(person) is not { } known || known == feminine)).Take(2).ToList();
        return persons is [var only] ? only.Entity : null;
    }

    // "le ministre américain", "le dirigeant palestinien": the last person of that country.
    private static Entity? LastOf(string country, Discourse discourse, int token) =>
        discourse.Before(token, 4).Select(name => name.Entity).FirstOrDefault(entity => entity.Type == EntityType.Person && entity.Country == country);
}
