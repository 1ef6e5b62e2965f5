using GraphBuilder.Language.Trees;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>What stands in relation to somebody just named: <i>son pays, son voisin, son homologue chinois</i>.</summary>
internal sealed class RelativeDescriptions(OfficeFinder finder, OfficeHolders holders)
{
    private const double ClearLead = 0.2;

    // What one office is called in different states.
    private static readonly string[][] EqualOffices =
    [
        ["foreign minister", "secretary of state", "foreign secretary"],
        ["defence minister", "secretary of defense", "defence secretary"],
        ["interior minister", "home secretary"],
        ["finance minister", "treasury secretary", "chancellor of the exchequer"],
    ];

    /// <summary>Adds the descriptions of the sentence being read.</summary>
    public void Link(Discourse discourse)
    {
        var (words, lexicon) = (discourse.Words, discourse.Lexicon.Words);
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words.Folded[i] is not ("son" or "leur" or "notre" or "mon" or "sa" or "le" or "la"))
            {
                continue;
            }

            if (words.Folded[i] is not ("sa" or "le" or "la") && words.At(i + 1) is "pays" && OwnCountry(discourse, i) is { } own)
            {
                discourse.Add(i, i + 2, own, "own country");
            }
            else if (words.Folded[i] is "son" or "sa" && lexicon.Is(words.At(i + 1), DescriptionWord.Opponent) && !IsNamed(discourse, i + 2) && (IsOfPerson(discourse, i) || IsSubject(discourse, i)))
            {
                if ((IsSubject(discourse, i) ? LoserBefore(discourse, i) : Guest(discourse, i)) is { } opponent)
                {
                    discourse.Add(i, i + 2, opponent, "opponent");
                }
            }
            else if (words.Folded[i] is "son" or "sa" or "leur" or "le" or "la" && NeighbourOf(discourse, i) is var (neighbour, end))
            {
                discourse.Add(i, end, neighbour, "neighbour");
            }
            else if (words.Folded[i] is "son" or "sa" && lexicon.Is(words.At(i + 1), DescriptionWord.Guest) && !IsNamed(discourse, i + 2) && finder.Country(words, i + 2) is null && Guest(discourse, i) is { } guest)
            {
                discourse.Add(i, i + 2, guest, "guest");
            }
            else if (words.Folded[i] is "son" && words.At(i + 1) is "homologue" && finder.Country(words, i + 2) is { } country && !IsNamed(discourse, i + 3)
                && (State(discourse, i, country) ?? Counterpart(discourse, i, country) ?? Compatriot(discourse, i, country)) is { } counterpart)
            {
                discourse.Add(i, i + 3, counterpart, "counterpart");
            }
        }
    }

    // "son voisin", "son puissant voisin", "le voisin béninois".
    private (Entity Entity, int End)? NeighbourOf(Discourse discourse, int token)
    {
        var (words, lexicon) = (discourse.Words, discourse.Lexicon.Words);
        var noun = lexicon.Is(words.At(token + 1), DescriptionWord.NeighbourAdjective) && words.At(token + 2) is "voisin" or "voisine" ? token + 2 : token + 1;
        if (words.At(noun) is "voisin" or "voisine" && finder.Country(words, noun + 1) is { } country && OfficeHolders.IsState(country) && !IsNamed(discourse, noun + 2) && discourse.Entities.Authority.Find(country) is { } entry)
        {
            return (discourse.Entities.Add(entry), noun + 2);
        }

        var isRelated = words.Folded[token] is not ("le" or "la") || noun == token + 2;
        return isRelated && lexicon.Is(words.At(noun), DescriptionWord.Neighbour) && !IsNamed(discourse, noun + 1) && Other(discourse, noun) is { } other ? (other, noun + 1) : null;
    }

    // "accuse son voisin de l'avoir envahi" names nobody.
    private static bool IsNamed(Discourse discourse, int end) =>
        discourse.Words.IsCapitalised(end) || (discourse.Words.At(end) is "," && discourse.IsTaken(end + 1))
        || (discourse.Words.At(end) is "de" or "du" or "d'" or "des" && NounPhrases.IsCompleted(discourse, discourse.Tree.WordOf(end - 1)));

    // "Le ministre biélorusse a déclaré à Borrell que son pays": his who speaks, else the last person's who serves a state.
    private static Entity? OwnCountry(Discourse discourse, int token)
    {
        var country = SubjectAbove(discourse, token)?.Country
            ?? discourse.Before(token, 1).Select(name => name.Entity).FirstOrDefault(entity => entity.Type == EntityType.Person && entity.Country is not null && !ServesOthers(discourse, entity))?.Country;
        return country is not null && discourse.Entities.Authority.Find(country) is { } entry ? discourse.Entities.Add(entry) : null;
    }

    private static Entity? SubjectAbove(Discourse discourse, int token)
    {
        var tree = discourse.Tree;
        for (var word = tree.Head(tree.WordOf(token + 1)); word >= 0; word = tree.Head(word))
        {
            if (tree.IsVerb(word) && tree.Clauses.Subject(word) is >= 0 and var subject
                && discourse.Names.FirstOrDefault(name => (name.Entity.Type == EntityType.Person || name.Rule is "office") && discourse.PhraseOf(name) == subject && !ServesOthers(discourse, name.Entity)) is { } name)
            {
                return name.Entity;
            }
        }

        return null;
    }

    // The high representative of the Union does not speak for Spain.
    private static bool ServesOthers(Discourse discourse, Entity entity) => discourse.Entities.Published is { } day
        && discourse.Entities.FindPerson(entity.Id)?.Entry?.Offices.Where(office => office.IsHeldOn(day)).ToList() is { Count: > 0 } offices && !offices.Exists(office => OfficeHolders.IsState(office.HolderId)) && offices.Exists(office => discourse.Entities.Authority.Find(office.HolderId)?.Type == EntityType.Alliance);

    // The state near by of which the article speaks most and that takes no other part in the clause.
    private static Entity? Other(Discourse discourse, int noun)
    {
        var states = discourse.Before(noun, 3).Where(name => name.Entity.Type == EntityType.Country).ToList();
        var isAlly = discourse.Words.At(noun).StartsWith("alli", StringComparison.Ordinal);
        var barred = DoersAbove(discourse, noun) ?? Barred(discourse, noun - 1);
        if (barred.Count == 0 && states.FirstOrDefault() is { } last)
        {
            barred.Add(last.Entity.Id);
        }

        var candidates = states.Where(name => !barred.Contains(name.Entity.Id))
            .GroupBy(name => name.Entity.Id, StringComparer.Ordinal)
            .Select(group => (group.First().Entity, Score: group.Max(name => discourse.Topics.Share(name.Entity.Id) - (0.3 * discourse.Distance(name.Sentence)))))
            .OrderByDescending(one => one.Score).ToList();
        if (isAlly && candidates.FindAll(one => Alliances.Join(discourse.Entities.Authority, barred, one.Entity.Id)) is [var bound, ..])
        {
            return bound.Entity;
        }

        // Of several that may be meant, none is better than the wrong one.
        return isAlly ? null : candidates.Count == 1 || (candidates.Count > 1 && candidates[0].Score - candidates[1].Score >= ClearLead) ? candidates[0].Entity : null;
    }

    // "la décision du Niger de fermer la frontière avec son voisin": whose decision it is does what it is about.
    private static HashSet<string>? DoersAbove(Discourse discourse, int noun)
    {
        var tree = discourse.Tree;
        var verb = tree.Clauses.ClauseOf(NounPhrases.HeadOf(tree, tree.WordOf(noun)));
        if (verb < 0 || tree.Features(verb).Finiteness is not Finiteness.Infinitive || tree.Marker(verb) < 0 || tree.Head(verb) is not (>= 0 and var above))
        {
            return null;
        }

        var ids = discourse.Names.Where(name => name.Entity.Type == EntityType.Country && tree.HeadOfTokens(name.First, name.End) is var phrase && phrase > above && phrase < verb && tree.Dominates(above, phrase))
            .Select(name => name.Entity.Id).ToHashSet(StringComparer.Ordinal);
        return ids.Count > 0 ? ids : null;
    }

    private static HashSet<string> Barred(Discourse discourse, int token)
    {
        var tree = discourse.Tree;
        return CoArguments.Of(discourse, tree.Clauses.ClauseOf(NounPhrases.HeadOf(tree, tree.WordOf(token + 1))));
    }

    // The last person who takes no other part in the clause.
    private static Entity? Guest(Discourse discourse, int token)
    {
        var barred = Barred(discourse, token);
        return discourse.Before(token, 2).FirstOrDefault(name => name.Entity.Type == EntityType.Person && !barred.Contains(name.Entity.Id))?.Entity;
    }

    private static bool IsSubject(Discourse discourse, int token) => NounPhrases.RoleOf(discourse.Tree, discourse.Tree.WordOf(token + 1)) == SyntacticRole.Subject;

    // "Tinubu a battu Abubakar. Son adversaire proteste": of the two of the sentence before, who was not its subject.
    private static Entity? LoserBefore(Discourse discourse, int token)
    {
        var persons = discourse.Before(token, 1).Where(name => name.Sentence < discourse.Current && name.Entity.Type == EntityType.Person).DistinctBy(name => name.Entity.Id).Take(3).ToList();
        return persons is [var last, var first] && discourse.RoleOf(first) == SyntacticRole.Subject && discourse.RoleOf(last) != SyntacticRole.Subject ? last.Entity : null;
    }

    // "l'armée chinoise manœuvre avec son homologue biélorusse": the other state itself.
    private static Entity? State(Discourse discourse, int token, string country)
    {
        var barred = Barred(discourse, token);
        return discourse.Names.Any(name => name.End <= token && name.Entity.Type == EntityType.Country && barred.Contains(name.Entity.Id))
            && !discourse.Names.Any(name => name.Entity.Type == EntityType.Person && barred.Contains(name.Entity.Id)) && discourse.Entities.Authority.Find(country) is { } entry
            ? discourse.Entities.Add(entry)
            : null;
    }

    // The article's own titles first, then those that he is known to hold.
    private static IEnumerable<string> PositionsOf(ArticlePerson person, DateOnly? published) => person.Offices.Select(office => office.Position)
        .Concat(person.Entry?.Offices.Where(office => published is { } day && office.IsHeldOn(day) && OfficeHolders.IsState(office.HolderId)).Select(office => office.Position) ?? [])
        .Distinct(StringComparer.Ordinal);

    // "Joe Biden et Volodymyr Zelensky … Son homologue ukrainien": the only one of that state just spoken of.
    private static Entity? Compatriot(Discourse discourse, int token, string country)
    {
        var persons = discourse.Before(token, 2).Select(name => name.Entity).Where(entity => entity.Type == EntityType.Person && entity.Country == country).DistinctBy(entity => entity.Id).Take(2).ToList();
        return persons is [var only] ? only : null;
    }

    private static bool IsOfPerson(Discourse discourse, int token)
    {
        var subject = discourse.Tree.Clauses.Subject(discourse.Tree.Clauses.ClauseOf(NounPhrases.HeadOf(discourse.Tree, discourse.Tree.WordOf(token + 1))));
        return discourse.Names.Any(name => name.Entity.Type == EntityType.Person && discourse.PhraseOf(name) == subject);
    }

    // The same office of the other state: whom the article gives it, else who held it that day.
    private Entity? Counterpart(Discourse discourse, int token, string country)
    {
        foreach (var name in discourse.Before(token, 1))
        {
            if (discourse.Entities.FindPerson(name.Entity.Id) is not { } person || person.Entity.Country == country)
            {
                continue;
            }

            foreach (var position in PositionsOf(person, discourse.Entities.Published))
            {
                var positions = Array.Find(EqualOffices, offices => offices.Contains(position)) ?? [position];
                if (discourse.Entities.Persons.FirstOrDefault(other => other.Entity.Country == country && other.HoldsAny(positions, country, discourse.Entities.Published)) is { } known)
                {
                    return known.Entity;
                }

                if (discourse.Entities.Published is { } day && holders.Find(positions, country, day) is { } entry)
                {
                    return discourse.Entities.Add(entry);
                }
            }
        }

        return null;
    }
}
