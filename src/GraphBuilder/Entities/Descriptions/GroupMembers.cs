namespace GraphBuilder.Entities.Descriptions;

/// <summary>What kind of members a plural such as <i>les deux dirigeants</i> has.</summary>
internal enum GroupKind
{
    /// <summary>Persons.</summary>
    Person,

    /// <summary>States.</summary>
    State,

    /// <summary>States, blocs or armed groups: <i>les deux parties</i>.</summary>
    Side,

    /// <summary>Sides that stand against each other: <i>les deux camps, les belligérants</i>.</summary>
    Foe,

    /// <summary>Organisations, firms, papers and armed groups: <i>les deux groupes</i>.</summary>
    Body,
}

/// <summary>Finds the members of a group: the best set of its size among those of its kind in the sentences before.</summary>
internal static class GroupMembers
{
    private const int Reach = 3;

    // What the nouns say of those they mean.
    private static readonly Dictionary<string, string[]> Offices = new(StringComparer.Ordinal)
    {
        ["presidents"] = ["president"],
        ["ministres"] = ["minister"],
        ["premiers"] = ["prime minister"],
        ["secretaires"] = ["secretary of state"],
        ["chanceliers"] = ["chancellor"],
        ["souverains"] = ["king", "queen", "emir", "sultan"],
        ["diplomates"] = ["diplomat", "minister"],
        ["dirigeants"] = ["president", "prime minister", "chancellor", "king", "emir", "supreme leader", "crown prince"],
        ["chefs"] = ["president", "prime minister", "chancellor", "king", "minister"],
    };

    private static readonly string[] Speaking = ["spokesperson"];

    private const int Together = 5;
    private const int OneVerb = 3;
    private const int OneSentence = 1;
    private const int OfTitle = 4;
    private const double MuchSpokenOf = 0.5;

    /// <summary>The members; empty where too few are found.</summary>
    /// <param name="discourse">The article so far.</param>
    /// <param name="noun">Index of the token of the group's noun.</param>
    /// <param name="count">How many members it has: 2 or 3.</param>
    /// <param name="kind">What they are.</param>
    public static IReadOnlyList<Entity> Find(Discourse discourse, int noun, int count, GroupKind kind)
    {
        var candidates = Candidates(discourse, noun, kind);
        if (count == 3)
        {
            return Row(discourse, candidates, 3) is { } row ? row : [];
        }

        // "Berlin, Copenhague et Séoul": none of three is one of two.
        candidates.RemoveAll(candidate => NameRows.IsOneOfMany(discourse, candidate.Name));
        if (discourse.Words.Folded[noun] is "allies" or "partenaires")
        {
            return Joined(discourse, candidates) ?? Joined(discourse, Candidates(discourse, noun, kind, int.MaxValue)) ?? [];
        }

        if (kind is GroupKind.Side or GroupKind.Foe && Rivals(discourse, noun) is { } rivals)
        {
            return rivals;
        }

        var main = kind is GroupKind.State or GroupKind.Side or GroupKind.Foe ? Main(discourse) : null;
        var land = kind is GroupKind.Side or GroupKind.Foe ? Land(discourse, noun) : null;
        IReadOnlyList<Entity> best = [];
        var bestScore = double.MinValue;
        for (var i = 0; i < candidates.Count; i++)
        {
            for (var j = i + 1; j < candidates.Count; j++)
            {
                var (later, earlier) = (candidates[i], candidates[j]);
                if (later.Entity.Id != earlier.Entity.Id && (land is null || IsOf(land, later.Entity) || IsOf(land, earlier.Entity))
                    && (kind != GroupKind.Foe || (main?.Contains(later.Entity.Id) == true && main.Contains(earlier.Entity.Id)) || Foes.Are(discourse, earlier.Name, later.Name))
                    && later.Weight + earlier.Weight + Bond(discourse, earlier, later) + (main?.Contains(later.Entity.Id) == true && main.Contains(earlier.Entity.Id) ? OfTitle : 0) is var score && score > bestScore)
                {
                    (best, bestScore) = ([earlier.Entity, later.Entity], score);
                }
            }
        }

        return best is [var one, var two] && kind is GroupKind.State or GroupKind.Side && !(main?.Contains(one.Id) == true && main.Contains(two.Id)) && !IsDecisive(discourse, candidates, one, two) ? [] : best;
    }

    /// <summary>The two of whom a plural without a number speaks (<i>les chefs d'État ont convenu</i>): the only persons of the sentences before, where something binds them; empty where there are others.</summary>
    /// <param name="discourse">The article so far.</param>
    /// <param name="noun">Index of the token of the plural's noun.</param>
    public static IReadOnlyList<Entity> OnlyPair(Discourse discourse, int noun)
    {
        var candidates = Candidates(discourse, noun, GroupKind.Person);
        var persons = candidates.Select(candidate => candidate.Entity).DistinctBy(entity => entity.Id).Take(3).ToList();
        return persons is [var later, var earlier] && AreBound(discourse, candidates, earlier, later) ? [earlier, later] : [];
    }

    // Two that the sentences before put together, by a row or by one verb, or of which the article speaks much: else a third is as likely.
    private static bool IsDecisive(Discourse discourse, List<Candidate> candidates, Entity one, Entity two) =>
        (Math.Min(discourse.Topics.Share(one.Id), discourse.Topics.Share(two.Id)) is >= MuchSpokenOf and var share
            && !candidates.Exists(candidate => candidate.Entity.Id != one.Id && candidate.Entity.Id != two.Id && discourse.Topics.Share(candidate.Entity.Id) >= share))
        || AreBound(discourse, candidates, one, two);

    private static bool AreBound(Discourse discourse, List<Candidate> candidates, Entity one, Entity two) =>
        candidates.Exists(candidate => candidate.Entity.Id == one.Id && candidates.Exists(other => other.Entity.Id == two.Id
            && Math.Max(Bond(discourse, candidate, other), Bond(discourse, other, candidate)) >= OneVerb));

    // "les deux belligérants au Soudan": whoever else is named, one of them is of this land.
    private static string? Land(Discourse discourse, int noun) => discourse.Words.At(noun + 1) is "au" or "aux" or "en"
        ? discourse.NamesOf(discourse.Current).FirstOrDefault(name => name.First == noun + 2 && name.Entity.Type == EntityType.Country)?.Entity.Id : null;

    private static bool IsOf(string land, Entity side) => side.Id == land || side.Country == land;

    // "Kiir et son rival Machar … les deux parties": who are called each other's rivals are the sides, and not the states that mediate.
    private static IReadOnlyList<Entity>? Rivals(Discourse discourse, int noun)
    {
        var persons = discourse.Before(noun, Reach).Where(name => name.Entity.Type == EntityType.Person && !name.Nominal).ToList();
        for (var i = 0; i + 1 < persons.Count; i++)
        {
            var (later, earlier) = (persons[i], persons[i + 1]);
            if (later.Sentence == earlier.Sentence && later.Entity.Id != earlier.Entity.Id && later.First - earlier.End is > 0 and <= NameRows.MaximalGap
                && Enumerable.Range(earlier.End, later.First - earlier.End).Any(token => discourse.Lexicon.Words.Is(discourse.Sentences[later.Sentence].At(token), DescriptionWord.Opponent)))
            {
                return [earlier.Entity, later.Entity];
            }
        }

        return null;
    }

    // The two states of the title or lead, where it names no third but as a place: between them it happens.
    private static HashSet<string>? Main(Discourse discourse)
    {
        for (var sentence = 0; sentence < Math.Min(2, discourse.Current); sentence++)
        {
            var states = discourse.NamesOf(sentence).Where(name => name.Entity.Type == EntityType.Country && !name.Nominal && discourse.Sentences[sentence].At(name.First - 1) is not ("en" or "dans" or "depuis")).Select(name => name.Entity.Id).ToHashSet(StringComparer.Ordinal);
            if (states.Count == 2)
            {
                return states;
            }
        }

        return null;
    }

    // "Washington et Londres": allies act together somewhere; the last two that do.
    private static IReadOnlyList<Entity>? Joined(Discourse discourse, List<Candidate> candidates)
    {
        for (var i = 0; i + 1 < candidates.Count; i++)
        {
            var (later, earlier) = (candidates[i], candidates[i + 1]);
            if (later.Entity.Id != earlier.Entity.Id && NameRows.IsSideBySide(discourse, earlier.Name, later.Name) && !NameRows.IsOneOfMany(discourse, later.Name))
            {
                return [earlier.Entity, later.Entity];
            }
        }

        return null;
    }

    // The nearest first.
    private static List<Candidate> Candidates(Discourse discourse, int noun, GroupKind kind, int reach = Reach)
    {
        var tree = discourse.Tree;
        var phrase = NounPhrases.HeadOf(tree, tree.WordOf(noun));
        var others = CoArguments.Of(discourse, tree.Head(phrase));

        // "Lula a conjuré les deux voisins": whose president asks them is none of them, wherever else his state stands.
        HashSet<string> barred = tree.Relation(phrase) is "obj" or "iobj" || tree.Preposition(phrase) is "à" or "avec" or "contre" or "auprès"
            ? [.. discourse.Names.Where(name => others.Contains(name.Entity.Id)).Select(name => Member(name.Entity, kind, discourse)?.Id).OfType<string>()] : [];
        var mediators = Mediators.Near(discourse, Reach);
        var adjective = discourse.Words.At(noun + 1);
        var offices = Offices.GetValueOrDefault(discourse.Words.Folded[noun]);
        var candidates = new List<Candidate>();
        foreach (var name in discourse.Before(noun, reach))
        {
            var entity = Member(name.Entity, kind, discourse);
            if (entity is null || barred.Contains(entity.Id) || (name.Sentence == discourse.Current && others.Contains(name.Entity.Id)) || mediators.Contains(name.Entity.Id) || mediators.Contains(entity.Id)
                || (entity.Type == EntityType.Country && !discourse.Lexicon.Regions.Allows(adjective, entity.Id)) || (offices is not null && OnlySpeaks(discourse, entity, offices)))
            {
                continue;
            }

            var distance = discourse.Distance(name.Sentence);
            var weight = 2.0 - distance + (discourse.RoleOf(name) switch { SyntacticRole.Subject or SyntacticRole.Object => 1, SyntacticRole.Modifier when entity.Type != EntityType.Person => -1, _ => 0 }) + (3 * discourse.Topics.Share(entity.Id));
            if (offices is not null && discourse.Entities.FindPerson(entity.Id)?.HoldsAny(offices, null, discourse.Entities.Published) == true)
            {
                weight += 2;
            }

            if (!ReferenceEquals(entity, name.Entity))
            {
                weight -= 1;
            }

            candidates.Add(new Candidate(name, entity, weight));
        }

        return candidates;
    }

    // "La porte-parole X a évoqué la rencontre des deux présidents": she is none of them.
    private static bool OnlySpeaks(Discourse discourse, Entity entity, string[] offices) =>
        discourse.Entities.FindPerson(entity.Id) is { } person && person.HoldsAny(Speaking, null, discourse.Entities.Published) && !person.HoldsAny(offices, null, discourse.Entities.Published);

    // A person stands for his state among states, and so does a body.
    private static Entity? Member(Entity entity, GroupKind kind, Discourse discourse) => kind switch
    {
        GroupKind.Person => entity.Type == EntityType.Person ? entity : null,
        GroupKind.Side or GroupKind.Foe when entity.Type is EntityType.ArmedGroup or EntityType.Bloc => entity,
        GroupKind.Body => entity.Type is EntityType.Organization or EntityType.ArmedGroup or EntityType.Company or EntityType.Media or EntityType.Alliance ? entity : null,
        GroupKind.State when entity.Type == EntityType.Country && !OfficeHolders.IsState(entity.Id) => null,
        _ when entity.Type == EntityType.Country => entity,
        _ when entity.Type is EntityType.Person or EntityType.GovernmentBody && entity.Country is { } country && discourse.Entities.Authority.Find(country) is { } state => discourse.Entities.Find(country) ?? discourse.Entities.Add(state),
        _ => null,
    };

    private static double Bond(Discourse discourse, Candidate earlier, Candidate later)
    {
        if (earlier.Name.Sentence != later.Name.Sentence)
        {
            return 0;
        }

        if (NameRows.IsSideBySide(discourse, earlier.Name, later.Name))
        {
            // "Berlin, Copenhague et Séoul": two of three are no pair.
            if (earlier.Name.First != later.Name.First && NameRows.IsOfLongerRow(discourse, earlier.Name, later.Name))
            {
                return 0;
            }

            return Together;
        }

        var tree = discourse.TreeOf(later.Name.Sentence);
        var head = tree.Head(discourse.PhraseOf(later.Name));
        return head >= 0 && head == tree.Head(discourse.PhraseOf(earlier.Name)) ? OneVerb : OneSentence;
    }

    private static IReadOnlyList<Entity>? Row(Discourse discourse, List<Candidate> candidates, int count)
    {
        for (var i = 0; i + count <= candidates.Count; i++)
        {
            var row = candidates.GetRange(i, count);
            row.Reverse();
            if (row.Select(candidate => candidate.Entity.Id).Distinct(StringComparer.Ordinal).Count() == count
                && Enumerable.Range(1, count - 1).All(at => NameRows.IsSideBySide(discourse, row[at - 1].Name, row[at].Name)))
            {
                return [.. row.Select(candidate => candidate.Entity)];
            }
        }

        return null;
    }

    private sealed record Candidate(LinkedName Name, Entity Entity, double Weight);
}
