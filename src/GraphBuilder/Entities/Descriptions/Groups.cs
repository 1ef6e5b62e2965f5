namespace GraphBuilder.Entities.Descriptions;

/// <summary>Pairs: <i>les deux pays, les deux hommes</i>. They stand for the last two different entities of their kind that came side by side.</summary>
internal sealed class Groups(FixedGroups fixedGroups)
{
    private const int Reach = 3;

    // "et le président chinois": what stands between two names of a pair.
    private const int MaximalGap = 5;

    private static readonly HashSet<string> People = new(StringComparer.Ordinal)
    {
        "hommes", "dirigeants", "diplomates", "presidents", "ministres", "responsables", "chefs", "interlocuteurs", "leaders", "femmes", "homologues",
    };

    private static readonly HashSet<string> States = new(StringComparer.Ordinal)
    {
        "pays", "capitales", "puissances", "voisins", "etats", "nations", "gouvernements", "armees", "allies", "republiques", "diplomaties",
    };

    private static readonly HashSet<string> Sides = new(StringComparer.Ordinal) { "parties", "camps", "rivaux", "belligerants", "ennemis", "protagonistes" };

    /// <summary>Adds the groups of the sentence being read.</summary>
    public void Link(Discourse discourse)
    {
        var words = discourse.Words;
        for (var i = 0; i + 1 < words.Count; i++)
        {
            var (first, count, noun) = words.Folded[i] switch
            {
                "les" or "nos" or "leurs" or "ces" when words.At(i + 1) is "deux" => (i, 2, i + 2),
                "les" or "ces" when words.At(i + 1) is "trois" => (i, 3, i + 2),
                "les" => (i, 2, i + 1),
                _ => (-1, 0, 0),
            };
            if (first < 0 || noun >= words.Count)
            {
                continue;
            }

            var form = string.Join(' ', words.Folded[(i + 1)..(noun + 1)]);
            if (fixedGroups.Find(form) is { } ids && words.IsCapitalised(noun))
            {
                Add(discourse, i, noun + 1, [.. ids.Select(id => discourse.Entities.Authority.Find(id)).OfType<Authority.AuthorityEntry>().Select(discourse.Entities.Add)], "fixed group");
            }
            else if (!discourse.IsTaken(noun) && (noun == i + 2 || words.Folded[noun] is "belligerants") && KindOf(words.Folded[noun]) is { } isKind)
            {
                var end = words.At(noun + 1) is "nucleaires" or "asiatiques" or "africains" or "europeens" ? noun + 2 : noun + 1;
                Add(discourse, i, end, Members(discourse, i, count, isKind), "pair");
            }
        }
    }

    /// <summary>The last two entities of a kind that a sentence named side by side (<i>la Russie et la Chine</i>), not further back than some sentences.</summary>
    /// <param name="earlier">The mentions before, in order.</param>
    /// <param name="isKind">Whether an entity is of the kind.</param>
    /// <param name="reach">How many sentences back.</param>
    public static (Entity First, Entity Second)? SideBySide(IReadOnlyList<LinkedName> earlier, Func<Entity, bool> isKind, int reach)
    {
        var sentence = earlier.Count > 0 ? earlier[^1].Sentence : 0;
        for (var i = earlier.Count - 1; i > 0 && earlier[i].Sentence >= sentence - reach; i--)
        {
            var (first, second) = (earlier[i - 1], earlier[i]);
            if (first.Sentence == second.Sentence && second.First - first.End is >= 0 and <= MaximalGap
                && first.Entity.Id != second.Entity.Id && isKind(first.Entity) && isKind(second.Entity))
            {
                return (first.Entity, second.Entity);
            }
        }

        return null;
    }

    private static void Add(Discourse discourse, int first, int end, IReadOnlyList<Entity> entities, string rule)
    {
        foreach (var entity in entities)
        {
            discourse.Add(first, end, entity, rule);
        }
    }

    private static Func<Entity, bool>? KindOf(string noun) =>
        People.Contains(noun) ? entity => entity.Type == EntityType.Person
        : States.Contains(noun) ? entity => entity.Type == EntityType.Country
        : Sides.Contains(noun) ? entity => entity.Type is EntityType.Country or EntityType.ArmedGroup
        : null;

    private static List<Entity> Members(Discourse discourse, int token, int count, Func<Entity, bool> isKind)
    {
        // "elle a appelé les deux camps": who does something to the pair is none of it.
        var earlier = discourse.Before(token, Reach + 1)
            .Where(name => name.Sentence != discourse.Current || name.First == token || !discourse.IsSubject(name) || name.Entity.Type == EntityType.Person).Reverse().ToList();
        if (count == 2 && SideBySide(earlier, isKind, Reach) is var (first, second))
        {
            return [discourse.Entities.Find(first.Id)!, discourse.Entities.Find(second.Id)!];
        }

        var last = new List<Entity>();
        for (var i = earlier.Count - 1; i >= 0 && last.Count < count; i--)
        {
            if (isKind(earlier[i].Entity) && !last.Exists(entity => entity.Id == earlier[i].Entity.Id))
            {
                last.Insert(0, earlier[i].Entity);
            }
        }

        return last.Count == count ? last : [];
    }
}
