using GraphBuilder.Entities;
using GraphBuilder.Entities.Descriptions;
using GraphBuilder.Language;

namespace GraphBuilder.Relations;

/// <summary>Where companies, media and organisations are at home: <i>le pétrolier russe Rosneft</i>, <i>Ericsson, équipementier suédois</i>.</summary>
internal sealed class BaseRelations(CountryAdjectives adjectives, WordList companyNouns)
{
    private const string Type = "BASED_IN";

    private static readonly RelationRule Before = new(Type, "adjective before the name", 0.85);
    private static readonly RelationRule Behind = new(Type, "apposition behind the name", 0.8);

    /// <summary>Adds the homes of a sentence's organisations.</summary>
    public void Find(RelationSentence sentence, ArticleRelations relations)
    {
        foreach (var name in sentence.Names)
        {
            if (name.Entity.Type is EntityType.Company or EntityType.Media or EntityType.Organization)
            {
                FindBase(sentence, relations, name);
            }
        }
    }

    private void FindBase(RelationSentence sentence, ArticleRelations relations, LinkedName name)
    {
        var words = sentence.Words;
        if (adjectives.Find(words, name.First - 1) is { } before && IsOwn(relations, name.Entity, before) && !words.IsCapitalised(name.First - 1))
        {
            var first = Math.Max(0, name.First - 2);
            relations.Add(Before, name.Entity.Id, before, sentence, words.Span(first, name.End - first));
            return;
        }

        if (words.At(name.End) is not ("," or "("))
        {
            return;
        }

        var noun = name.End + (words.At(name.End + 1) is "le" or "la" or "l'" or "un" or "une" ? 2 : 1);
        for (var i = noun + 1; companyNouns.Contains(words.At(noun)) && i <= noun + 2; i++)
        {
            if (adjectives.Find(words, i) is { } behind && IsOwn(relations, name.Entity, behind))
            {
                relations.Add(Behind, name.Entity.Id, behind, sentence, words.Span(name.First, i + 1 - name.First));
                return;
            }
        }
    }

    private static bool IsOwn(ArticleRelations relations, Entity entity, string state) =>
        relations.IsState(state) && (relations.EntryOf(entity)?.Country is not { } known || string.Equals(known, state, StringComparison.Ordinal));
}
