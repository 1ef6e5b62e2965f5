using GraphBuilder.Entities.Descriptions;

namespace GraphBuilder.Entities.Names;

/// <summary>
/// Tells whose body an unknown one is: <i>la Cour constitutionnelle thaïlandaise</i> is Thailand's, and <i>la Cour constitutionnelle</i> alone is the same
/// in that article.
/// </summary>
internal static class StateBodies
{
    /// <summary>Gives the article's new bodies their states, and joins those that are one.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="names">The mentions of each, in order; those of a bare name change to the full one.</param>
    /// <param name="adjectives">The adjectives of countries.</param>
    /// <param name="entities">The article's entities.</param>
    public static void Join(List<SentenceWords> sentences, List<List<LinkedName>> names, CountryAdjectives adjectives, ArticleEntities entities)
    {
        var full = new Dictionary<string, List<Entity>>(StringComparer.Ordinal);
        for (var i = 0; i < sentences.Count; i++)
        {
            foreach (var name in names[i].Where(name => IsBody(name.Entity)))
            {
                var words = sentences[i];
                if (name.Count > 1 && adjectives.Find(words, name.End - 1) is { } country)
                {
                    entities.SetCountry(name.Entity, country);
                    Add(string.Join(' ', words.Folded[name.First..(name.End - 1)]), name.Entity);
                }
            }
        }

        for (var i = 0; i < sentences.Count; i++)
        {
            for (var at = 0; at < names[i].Count; at++)
            {
                var name = names[i][at];
                if (IsBody(name.Entity) && full.TryGetValue(string.Join(' ', sentences[i].Folded[name.First..name.End]), out var bodies) && bodies.Count == 1)
                {
                    names[i][at] = new LinkedName { Sentence = name.Sentence, First = name.First, Count = name.Count, Entity = bodies[0], Rule = "short form of a body of the article" };
                }
            }
        }

        void Add(string bare, Entity body)
        {
            if (!full.TryGetValue(bare, out var bodies))
            {
                full.Add(bare, bodies = []);
            }

            if (!bodies.Exists(one => one.Id == body.Id))
            {
                bodies.Add(body);
            }
        }
    }

    private static bool IsBody(Entity entity) => entity.Type is EntityType.GovernmentBody or EntityType.Organization && entity.LinkedBy.StartsWith("new", StringComparison.Ordinal);
}
