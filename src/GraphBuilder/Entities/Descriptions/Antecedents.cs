namespace GraphBuilder.Entities.Descriptions;

/// <summary>Several mentions that a plural takes up as one: a pair (<i>les deux pays</i>) or a row (<i>la Russie et la Chine</i>).</summary>
/// <param name="Last">The last of them.</param>
/// <param name="Entities">The entities, in order.</param>
internal sealed record Antecedent(LinkedName Last, IReadOnlyList<Entity> Entities);

/// <summary>Chooses what a pronoun of the third person stands for: the likeliest of the mentions before that agree with it.</summary>
internal static class Antecedents
{
    private const int Reach = 2;
    private const int LeastScore = 4;

    // "et le président chinois": what stands between two names of a row.
    private const int MaximalGap = 6;

    /// <summary>The likeliest antecedent of a pronoun of the sentence being read; null where none is likely.</summary>
    /// <param name="discourse">The article so far.</param>
    /// <param name="token">Index of the pronoun.</param>
    /// <param name="feminine">Its gender; null where it has none (<i>lui, les</i>).</param>
    /// <param name="plural">Its number.</param>
    /// <param name="isAllowed">Which mentions it may take up.</param>
    /// <param name="leastScore">How likely it has to be.</param>
    public static Antecedent? Find(Discourse discourse, int token, bool? feminine, bool plural, Func<LinkedName, bool> isAllowed, int leastScore = LeastScore)
    {
        Antecedent? best = null;
        var bestScore = leastScore - 1;
        foreach (var name in discourse.Before(token, Reach))
        {
            if (name.Entity.Type is EntityType.Place or EntityType.Gathering || !isAllowed(name))
            {
                continue;
            }

            var antecedent = plural ? Several(name, feminine, discourse) : Fits(name, feminine, false, discourse) ? new Antecedent(name, [name.Entity]) : null;
            if (antecedent is not null && Score(antecedent.Last, token, discourse) is var score && score > bestScore)
            {
                (best, bestScore) = (antecedent, score);
            }
        }

        return best;
    }

    private static bool Fits(LinkedName name, bool? feminine, bool plural, Discourse discourse)
    {
        var agreement = Agreement.Of(name, discourse);
        return feminine is { } gender ? agreement.Fits(gender, plural) : agreement.Plural == plural;
    }

    private static Antecedent? Several(LinkedName name, bool? feminine, Discourse discourse)
    {
        var names = discourse.NamesOf(name.Sentence);
        var together = names.Where(other => other.First == name.First && other.Nominal).Select(other => other.Entity).ToList();
        if (together.Count > 1)
        {
            return together.TrueForAll(entity => AgreesInGender(entity, feminine, discourse)) ? new(name, together) : null;
        }

        if (Fits(name, feminine, true, discourse))
        {
            return new(name, [name.Entity]);
        }

        var words = discourse.Sentences[name.Sentence];
        var before = names.LastOrDefault(other => other.End < name.First);
        if (before is null || name.First - before.End > MaximalGap || words.At(before.End) is not "et"
            || (before.Entity.Type == EntityType.Person) != (name.Entity.Type == EntityType.Person) || before.Entity.Id == name.Entity.Id)
        {
            return null;
        }

        return AgreesInGender(before.Entity, feminine, discourse) && AgreesInGender(name.Entity, feminine, discourse) ? new(before, [before.Entity, name.Entity]) : null;
    }

    // "elles" are women, or states; men and women together are "ils".
    private static bool AgreesInGender(Entity entity, bool? feminine, Discourse discourse) =>
        feminine != true || (discourse.Entities.FindPerson(entity.Id) is { } person && discourse.Genders.IsFeminine(person) == true);

    private static int Score(LinkedName name, int token, Discourse discourse)
    {
        var distance = discourse.Current - name.Sentence;
        var score = discourse.IsSubject(name) ? 4 : discourse.IsOblique(name) ? 0 : 2;
        score += distance switch { 0 => 2, 1 => 2, _ => 0 };
        score += name.Entity.Type == EntityType.Person ? 1 : 0;
        score += name.Rule is "pronoun" ? 1 : 0;
        if (discourse.Sentences[name.Sentence].Sentence.Paragraph != discourse.Words.Sentence.Paragraph)
        {
            score--;
        }

        if (discourse.IsQuoted(name.Sentence, name.First) != discourse.IsQuoted(discourse.Current, token))
        {
            score -= 2;
        }

        return score;
    }
}
