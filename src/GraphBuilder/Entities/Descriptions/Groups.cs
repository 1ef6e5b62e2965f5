using GraphBuilder.Entities.Names;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>Pairs: <i>les deux pays, les deux hommes</i>. They stand for the last two different entities of their kind that came side by side.</summary>
internal static class Groups
{
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

    // The last two different entities of the kind, not further apart than three sentences.
    private static (Entity First, Entity Second)? Pair(List<LinkedName> earlier, bool people)
    {
        Entity? last = null;
        var sentence = earlier.Count > 0 ? earlier[^1].Sentence : 0;
        for (var i = earlier.Count - 1; i >= 0 && earlier[i].Sentence >= sentence - 3; i--)
        {
            var entity = earlier[i].Entity;
            if ((people ? entity.Type != EntityType.Person : entity.Type != EntityType.Country) || entity.Id == last?.Id)
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
