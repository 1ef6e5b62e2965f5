using GraphBuilder.Entities.Names;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>Pairs: <i>les deux pays, les deux hommes</i>. They stand for the last two different entities of their kind that came side by side.</summary>
internal static class Groups
{
    private const int Reach = 3;

    // "et le président chinois": what stands between two names of a pair.
    private const int MaximalGap = 5;

    private static readonly HashSet<string> People = new(StringComparer.Ordinal)
    {
        "hommes", "dirigeants", "diplomates", "presidents", "ministres", "responsables", "chefs", "interlocuteurs", "leaders", "femmes",
    };

    private static readonly HashSet<string> States = new(StringComparer.Ordinal)
    {
        "pays", "capitales", "puissances", "voisins", "etats", "nations", "gouvernements", "armees", "parties", "camps", "allies", "rivaux", "republiques",
    };

    /// <summary>Adds the pairs of a sentence.</summary>
    public static void Link(SentenceWords words, ArticleEntities entities, IReadOnlyList<LinkedName> earlier, List<LinkedName> named, List<LinkedName> names)
    {
        for (var i = 0; i + 2 < words.Count; i++)
        {
            if (words.Folded[i] is not ("les" or "nos" or "leurs") || words.Folded[i + 1] is not "deux")
            {
                continue;
            }

            var people = People.Contains(words.Folded[i + 2]);
            if (!people && !States.Contains(words.Folded[i + 2]))
            {
                continue;
            }

            var before = named.Where(name => name.End <= i);
            if (Pair(earlier.Concat(before).ToList(), people) is var (first, second))
            {
                names.Add(DescriptionLinker.Nominal(words, i, i + 3, entities.Find(first.Id)!, "pair"));
                names.Add(DescriptionLinker.Nominal(words, i, i + 3, entities.Find(second.Id)!, "pair"));
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

    private static (Entity First, Entity Second)? Pair(List<LinkedName> earlier, bool people)
    {
        bool IsKind(Entity entity) => people ? entity.Type == EntityType.Person : entity.Type == EntityType.Country;
        return SideBySide(earlier, IsKind, Reach) ?? LastTwo(earlier, IsKind);
    }

    private static (Entity First, Entity Second)? LastTwo(List<LinkedName> earlier, Func<Entity, bool> isKind)
    {
        Entity? last = null;
        var sentence = earlier.Count > 0 ? earlier[^1].Sentence : 0;
        for (var i = earlier.Count - 1; i >= 0 && earlier[i].Sentence >= sentence - Reach; i--)
        {
            var entity = earlier[i].Entity;
            if (!isKind(entity) || entity.Id == last?.Id)
            {
                continue;
            }

            if (last is not null)
            {
                return (entity, last);
            }

            last = entity;
        }

        return null;
    }
}
