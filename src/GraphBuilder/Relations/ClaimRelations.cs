using GraphBuilder.Entities;

namespace GraphBuilder.Relations;

/// <summary>Which state claims which territory: <i>Pékin revendique l'île</i>, <i>une région que le Venezuela revendique</i>, <i>revendiqué par Moscou</i>.</summary>
internal static class ClaimRelations
{
    private const string Type = "CLAIMS";
    private const int Window = 10;

    private static readonly RelationRule Claim = new(Type, "verb of claiming", 0.8);
    private static readonly RelationRule Considered = new(Type, "taken for a part of the state", 0.8);

    /// <summary>Adds the claims of a sentence.</summary>
    public static void Find(RelationSentence sentence, ArticleRelations relations)
    {
        var words = sentence.Words;
        for (var i = 0; i < words.Count; i++)
        {
            switch (words.Folded[i])
            {
                case "revendique" or "revendiquent" or "revendiquait" or "revendiquaient" or "revendiquer" or "revendiquant":
                    FindActive(sentence, relations, i);
                    break;
                case "revendiquee" or "revendiques" or "revendiquees":
                    FindPassive(sentence, relations, i);
                    break;
                case "considere" or "considerent" or "considerait" or "considerant":
                    FindConsidered(sentence, relations, i);
                    break;
            }
        }
    }

    private static void FindActive(RelationSentence sentence, ArticleRelations relations, int verb)
    {
        var words = sentence.Words;
        if (words.At(verb + 1) is "par")
        {
            FindPassive(sentence, relations, verb);
            return;
        }

        if (sentence.LastBefore(verb, Window, IsState) is not { } state || sentence.IsDenied(state.End, verb + 2))
        {
            return;
        }

        // "une région que le Venezuela revendique": the territory stands before the relative pronoun.
        if (words.Folded[..state.First].AsSpan().LastIndexOfAny("que", "qu'") is var pronoun && pronoun >= 0 && state.First - pronoun <= 5)
        {
            AddAll(sentence, relations, state, sentence.Names.Where(name => name.End <= pronoun && pronoun - name.End <= Window && name.Entity.Type == EntityType.Place));
            return;
        }

        AddAll(sentence, relations, state, sentence.Names.Where(name => name.First > verb && name.First - verb <= 6 && IsTerritory(name.Entity)).Take(1));
    }

    private static void FindPassive(RelationSentence sentence, ArticleRelations relations, int participle)
    {
        if (sentence.Words.At(participle + 1) is "par" && sentence.NameAt(participle + 2) is { } state && IsState(state.Entity)
            && sentence.LastBefore(participle, Window, IsTerritory) is { } territory && !sentence.IsDenied(territory.End, participle))
        {
            relations.Add(Claim, state.Entity.Id, territory.Entity.Id, sentence, sentence.SpanOf(territory, state));
        }
    }

    private static void FindConsidered(RelationSentence sentence, ArticleRelations relations, int verb)
    {
        var words = sentence.Words;
        var territory = sentence.Names.FirstOrDefault(name => name.First > verb && name.First - verb <= 3 && IsTerritory(name.Entity));
        if (territory is null || words.At(territory.End) is not "comme" || sentence.LastBefore(verb, Window, IsState) is not { } state || sentence.IsDenied(state.End, verb + 2))
        {
            return;
        }

        for (var i = territory.End + 1; i < Math.Min(words.Count, territory.End + 12); i++)
        {
            if (words.Folded[i] is "territoire" or "province" or "provinces" or "territoires" && Owned(words.Folded, territory.End, i))
            {
                relations.Add(Considered, state.Entity.Id, territory.Entity.Id, sentence, sentence.SpanOf(state, territory));
                return;
            }
        }
    }

    private static bool Owned(string[] folded, int start, int end) => folded[start..end].Any(word => word is "son" or "sa" or "ses" or "partie" or "integrante");

    private static void AddAll(RelationSentence sentence, ArticleRelations relations, LinkedName state, IEnumerable<LinkedName> territories)
    {
        foreach (var territory in territories)
        {
            relations.Add(Claim, state.Entity.Id, territory.Entity.Id, sentence, sentence.SpanOf(state, territory));
        }
    }

    private static bool IsState(Entity entity) => entity.Type == EntityType.Country;

    private static bool IsTerritory(Entity entity) => entity.Type is EntityType.Place or EntityType.Country;
}
