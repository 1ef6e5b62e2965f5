using GraphBuilder.Entities.Names;
using GraphBuilder.Language;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>
/// Links what stands for an entity without naming it: offices (<i>le président russe</i>), the organs of a state (<i>l'armée israélienne</i>),
/// pairs (<i>les deux pays</i>) and subject pronouns. From sure to unsure; what stays open is left out.
/// </summary>
internal sealed class DescriptionLinker(OfficeFinder offices, OfficeHolders holders, CountryAdjectives adjectives, WordList stateNouns)
{
    /// <summary>Adds the descriptions of a sentence to its names.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="entities">The article's entities; receives new ones and the offices of persons.</param>
    /// <param name="earlier">The mentions of the sentences before, in order.</param>
    /// <param name="names">The sentence's names; receives the descriptions.</param>
    public void Link(SentenceWords words, ArticleEntities entities, IReadOnlyList<LinkedName> earlier, List<LinkedName> names)
    {
        names.Sort((left, right) => left.First.CompareTo(right.First));
        var named = names.ToList();
        var phrases = offices.Find(words, named);
        foreach (var phrase in phrases)
        {
            if (phrase.Person is { } person)
            {
                NoteOffice(phrase, person.Entity, entities);
            }
            else if (!phrase.Form.IsPlural && OfficeFinder.IsDefiniteArticle(words.At(phrase.First - 1)) && Holder(phrase, entities, earlier) is { } entity)
            {
                names.Add(Nominal(words, phrase.First - 1, phrase.End, entity, "office"));
            }
        }

        LinkStateNouns(words, entities, phrases, names);
        Groups.Link(words, entities, earlier, named, names);
        names.Sort((left, right) => left.First.CompareTo(right.First));
        Pronouns.Link(words, entities, earlier, names);
        names.Sort((left, right) => left.First.CompareTo(right.First));
    }

    internal static LinkedName Nominal(SentenceWords words, int first, int end, Entity entity, string rule) => new()
    {
        Sentence = words.Sentence.Ordinal,
        First = first,
        Count = end - first,
        Entity = entity,
        Nominal = true,
        Rule = rule,
    };

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

        if (phrase.Holder is { Length: 3 } state && state.All(char.IsUpper))
        {
            entities.SetCountry(entity, state);
        }
    }

    // The person to whom the article gives the office, else the authority's holder on the day of the article, else the state itself.
    private Entity? Holder(OfficePhrase phrase, ArticleEntities entities, IReadOnlyList<LinkedName> earlier)
    {
        if (phrase.IsFormer)
        {
            return null;
        }

        for (var i = earlier.Count - 1; i >= 0; i--)
        {
            if (entities.FindPerson(earlier[i].Entity.Id) is { } person && person.HoldsAny(phrase.Form.Positions, phrase.Holder, entities.Published))
            {
                return person.Entity;
            }
        }

        if (phrase.Holder is not { } holder)
        {
            return null;
        }

        if (entities.Published is { } day && holders.Find(phrase.Form.Positions, holder, day) is { } entry)
        {
            return entities.Add(entry);
        }

        if (phrase.Form.Positions[0] is "minister" or "leader" or "official" or "diplomat" && LastOf(holder, earlier) is { } compatriot)
        {
            return compatriot;
        }

        if (!phrase.Form.IsOfState || phrase.Form.Kind is "diplomat")
        {
            return null;
        }

        return entities.Authority.Find(holder) is { Type: EntityType.Country } state ? entities.Add(state) : entities.Find(holder);
    }

    // "le ministre américain", "le dirigeant palestinien": the last person of that country.
    private static Entity? LastOf(string country, IReadOnlyList<LinkedName> earlier)
    {
        for (var i = earlier.Count - 1; i >= 0 && earlier[i].Sentence >= earlier[^1].Sentence - 4; i--)
        {
            if (earlier[i].Entity is { Type: EntityType.Person } person && person.Country == country)
            {
                return person;
            }
        }

        return null;
    }

    private void LinkStateNouns(SentenceWords words, ArticleEntities entities, List<OfficePhrase> phrases, List<LinkedName> names)
    {
        for (var i = 1; i + 1 < words.Count; i++)
        {
            if (!stateNouns.Contains(words.Folded[i]) || names.Exists(name => name.First <= i && i < name.End)
                || words.At(i - 1) is not ("le" or "la" or "l'" or "les" or "des" or "un" or "une"))
            {
                continue;
            }

            // "le chef de la diplomatie iranienne" speaks of a person.
            if (phrases.Exists(phrase => phrase.First < i && i < phrase.End))
            {
                continue;
            }

            // "des responsables américains" has an article of its own; "le chef des forces russes" has not.
            if (words.At(i - 1) is "des" && WordsOfDes(words, i - 1) == 2)
            {
                continue;
            }

            var (country, end) = adjectives.Find(words.At(i + 1)) is { } adjacent ? (adjacent, i + 2)
                : adjectives.Find(words.At(i + 2)) is { } later && words.At(i + 1).Length > 3 ? (later, i + 3) : (null, 0);
            if (country is not null && entities.Authority.Find(country) is { } state)
            {
                names.Add(Nominal(words, i - 1, end, entities.Add(state), "organ of a state"));
                i = end - 1;
            }
        }
    }

    private static int WordsOfDes(SentenceWords words, int index) => words.Sentence.Tokens[index].WordCount;
}
