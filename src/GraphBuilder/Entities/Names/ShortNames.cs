using GraphBuilder.Entities.Descriptions;

namespace GraphBuilder.Entities.Names;

/// <summary>
/// Takes out what only looks like a name of its own: the beginning of a longer name of the article (<i>la Cour internationale</i> beside
/// <i>la Cour internationale de justice</i>) is that one; a noun for a kind with an adjective (<i>l'Organisation africaine</i>) describes one, and an
/// adjective with a capital (<i>la liste Américaine</i>) names nobody.
/// </summary>
internal sealed class ShortNames(CountryAdjectives adjectives, RegionAdjectives regions, KindNouns kinds)
{
    /// <summary>Joins and removes them.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="names">The mentions of each, in order.</param>
    public void Join(List<SentenceWords> sentences, List<List<LinkedName>> names)
    {
        var longer = new List<(string[] Tokens, Entity Entity)>();
        for (var i = 0; i < sentences.Count; i++)
        {
            longer.AddRange(names[i].Where(name => name.Count > 2 && name.Entity.Type is not (EntityType.Person or EntityType.Place)).Select(name => (sentences[i].Folded[name.First..name.End], name.Entity)));
        }

        for (var i = 0; i < sentences.Count; i++)
        {
            var words = sentences[i];
            names[i].RemoveAll(name => IsNew(name.Entity) && IsDescription(words, name));
            for (var at = 0; at < names[i].Count; at++)
            {
                var name = names[i][at];
                if (name.Count > 1 && IsNew(name.Entity) && Whole(longer, words, name) is { } whole)
                {
                    names[i][at] = new LinkedName { Sentence = name.Sentence, First = name.First, Count = name.Count, Entity = whole, Rule = "beginning of a name of the article" };
                }
            }
        }
    }

    private static bool IsNew(Entity entity) =>
        entity.Type is not (EntityType.Person or EntityType.Place) && entity.LinkedBy is not "authority";

    private bool IsDescription(SentenceWords words, LinkedName name) =>
        name.Count == 1 ? adjectives.Find(words, name.First) is not null
        : name.Count == 2 && kinds.Find(words.Folded[name.First]) is { IsAnyState: false } && (adjectives.Find(words, name.First + 1) is not null || regions.Has(words.Folded[name.First + 1]));

    private static Entity? Whole(List<(string[] Tokens, Entity Entity)> longer, SentenceWords words, LinkedName name)
    {
        var wholes = longer.Where(one => one.Tokens.Length > name.Count && one.Entity.Id != name.Entity.Id && words.Folded.AsSpan(name.First, name.Count).SequenceEqual(one.Tokens.AsSpan(0, name.Count)))
            .Select(one => one.Entity).DistinctBy(entity => entity.Id).Take(2).ToList();
        return wholes is [var only] ? only : null;
    }
}
