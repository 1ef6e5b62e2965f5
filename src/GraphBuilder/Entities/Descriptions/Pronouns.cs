using GraphBuilder.Entities.Authority;
using GraphBuilder.Entities.Names;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>
/// Subject pronouns of the third person. The likeliest antecedent is the subject of the sentence before: its first mention that agrees
/// in gender; persons before states. <i>Il faut, il y a, il s'agit</i> refer to nothing.
/// </summary>
internal static class Pronouns
{
    private static readonly HashSet<string> Impersonal = new(StringComparer.Ordinal)
    {
        "faut", "faudra", "faudrait", "fallait", "y", "s'agit", "s'", "convient", "reste", "semble", "semblerait", "existe", "suffit", "importe", "pleut", "parait", "vaut",
    };

    /// <summary>Adds the pronouns of a sentence.</summary>
    public static void Link(SentenceWords words, ArticleEntities entities, IReadOnlyList<LinkedName> earlier, List<LinkedName> names)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var word = words.Folded[i];
            var inverted = word is "-t-il" or "-t-elle" or "-il" or "-elle";
            if (inverted ? IsImpersonalBefore(words, i) : word is not ("il" or "elle") || IsImpersonal(words, i) || IsDisjunctive(words, i))
            {
                continue;
            }

            var feminine = word.EndsWith("elle", StringComparison.Ordinal);
            var candidates = earlier.Concat(names.Where(name => name.End <= i)).ToList();
            if (Antecedent(candidates, words.Sentence.Ordinal, feminine, inverted, entities) is { } entity && !names.Exists(name => name.First <= i && i < name.End))
            {
                names.Add(DescriptionLinker.Nominal(words, i, i + 1, entity, "pronoun"));
            }
        }
    }

    private static bool IsImpersonal(SentenceWords words, int index)
    {
        var next = index + 1;
        while (words.At(next) is "ne" or "n'" or "en" or "me" or "lui")
        {
            next++;
        }

        // "il pourrait s'agir de"; "quoi qu'il en soit".
        var verb = words.At(next);
        if (words.At(next + 1) is "s'" && words.At(next + 2) is "agir" or "averer" || verb is "soit" && words.At(index + 1) is "en")
        {
            return true;
        }

        if (Impersonal.Contains(verb))
        {
            return verb is not "s'" || words.At(next + 1) is "agit" or "agissait" or "agirait" or "avere";
        }

        // "il est impératif que": no participle behind the verb.
        return verb is "est" or "etait" or "serait" && words.At(next + 1) is { Length: > 3 } adjective
            && !adjective.EndsWith('e') && !adjective.EndsWith('i') && !adjective.EndsWith('u') && !adjective.EndsWith('s') && !adjective.EndsWith('t')
            || (verb is "est" or "etait" or "serait" && words.At(next + 2) is "que" or "qu'" or "de" or "d'" && words.At(next + 1) is "imperatif" or "important" or "possible" or "necessaire" or "urgent" or "essentiel" or "temps" or "impossible" or "probable" or "clair" or "vrai" or "question");
    }

    // "que faut-il", "que s'est-il passé", "que peut-il se passer".
    private static bool IsImpersonalBefore(SentenceWords words, int index) =>
        Impersonal.Contains(words.At(index - 1)) || words.At(index + 1) is "passe" or "passer" || words.At(index + 2) is "passer";

    // "contre elle", "l'Union, elle, attend": no subject.
    private static bool IsDisjunctive(SentenceWords words, int index) =>
        words.At(index - 1) is "contre" or "avec" or "pour" or "chez" or "sur" or "par" or "entre" or "envers" or "vers" or "selon" or "sans" or "d'" or "de" or "a"
        || (words.At(index - 1) is "," && words.At(index + 1) is ",");

    private static Entity? Antecedent(List<LinkedName> candidates, int sentence, bool feminine, bool inverted, ArticleEntities entities)
    {
        Entity? best = null;
        var bestScore = 0;
        for (var i = candidates.Count - 1; i >= 0 && candidates[i].Sentence >= sentence - 2; i--)
        {
            var candidate = candidates[i];
            if (Agreement(candidate.Entity, feminine, inverted, entities) is not { } agreement)
            {
                continue;
            }

            var isFirst = i == 0 || candidates[i - 1].Sentence != candidate.Sentence;
            var score = agreement + (isFirst ? 3 : 0) + (sentence - candidate.Sentence) switch { 0 => 2, 1 => 2, _ => 0 };
            if (inverted && candidate.Entity.Type == EntityType.Person)
            {
                score += 2;
            }

            if (score > bestScore)
            {
                bestScore = score;
                best = candidate.Entity;
            }
        }

        return bestScore >= 4 ? best : null;
    }

    // How well an entity agrees: null not at all, 2 a person of that gender, 1 another one that agrees.
    private static int? Agreement(Entity entity, bool feminine, bool inverted, ArticleEntities entities)
    {
        if (entity.Type == EntityType.Person)
        {
            return entities.FindPerson(entity.Id)?.IsFeminine is { } known ? known == feminine ? 2 : null : feminine ? null : 1;
        }

        if (entity.Type is EntityType.Place or EntityType.Gathering)
        {
            return null;
        }

        return entities.Authority.Find(entity.Id)?.Gender switch
        {
            NameGender.Feminine => feminine ? 1 : null,
            NameGender.Masculine => feminine ? null : 1,
            _ => null,
        };
    }
}
