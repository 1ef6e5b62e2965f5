using GraphBuilder.Entities;
using GraphBuilder.Entities.Descriptions;
using GraphBuilder.Language;

namespace GraphBuilder.Relations;

/// <summary>
/// What belongs where: bodies to their state or larger body (<i>le Conseil de sécurité russe</i>, <i>la Kfor, la force de l'Otan</i>),
/// companies, media and organisations to their country (<i>le pétrolier russe Rosneft</i>).
/// </summary>
internal sealed class BodyRelations(CountryAdjectives adjectives, WordList companyNouns)
{
    private const int Window = 6;

    private static readonly RelationRule PartOf = new("PART_OF", "body with its state or parent", 0.8);
    private static readonly RelationRule BasedBefore = new("BASED_IN", "adjective before the name", 0.8);
    private static readonly RelationRule BasedBehind = new("BASED_IN", "apposition behind the name", 0.8);

    /// <summary>Adds the relations of a sentence.</summary>
    public void Find(RelationSentence sentence, ArticleRelations relations)
    {
        foreach (var name in sentence.Names)
        {
            switch (name.Entity.Type)
            {
                case EntityType.GovernmentBody or EntityType.Alliance:
                    FindOwner(sentence, relations, name);
                    break;
                case EntityType.Organization:
                    FindOwner(sentence, relations, name);
                    FindBase(sentence, relations, name);
                    break;
                case EntityType.Company or EntityType.Media:
                    FindBase(sentence, relations, name);
                    break;
            }
        }
    }

    // The article shows the owner beside the name, and the authority file knows it as the owner.
    private void FindOwner(RelationSentence sentence, ArticleRelations relations, LinkedName body)
    {
        var entry = relations.EntryOf(body.Entity);
        var parent = entry?.Parent;
        var state = body.Entity.Type == EntityType.GovernmentBody ? body.Entity.Country : null;
        foreach (var owner in new[] { parent, state })
        {
            if (owner is not null && ShownNear(sentence, body, owner) is var (first, end))
            {
                relations.Add(PartOf, body.Entity.Id, owner, sentence, sentence.Words.Span(first, end - first));
                return;
            }
        }
    }

    // Inside the name, or around it without another name in between: an adjective, or the owner's name behind "de".
    private (int First, int End)? ShownNear(RelationSentence sentence, LinkedName body, string owner)
    {
        var words = sentence.Words;
        for (var i = body.First; i < Math.Min(words.Count, body.End + Window); i++)
        {
            if (i > body.End && words.Folded[i] is "." or ";" or ":" or "«" or "qui" or "que" or "et")
            {
                return null;
            }

            var isOwner = string.Equals(adjectives.Find(words.Folded[i]), owner, StringComparison.Ordinal)
                || sentence.Names.Any(name => name.First == i && string.Equals(name.Entity.Id, owner, StringComparison.Ordinal) && words.At(i - 1) is "de" or "du" or "d'" or "l'" or "la" or "des");
            if (isOwner && (i < body.End + 2 || words.At(body.End) is "," or ")"))
            {
                return (body.First, Math.Max(body.End, i + 1));
            }
        }

        return null;
    }

    private void FindBase(RelationSentence sentence, ArticleRelations relations, LinkedName name)
    {
        var words = sentence.Words;
        if (adjectives.Find(words.At(name.First - 1)) is { } before && IsOwn(relations, name.Entity, before) && !words.IsCapitalised(name.First - 1))
        {
            var first = Math.Max(0, name.First - 2);
            relations.Add(BasedBefore, name.Entity.Id, before, sentence, words.Span(first, name.End - first));
            return;
        }

        if (words.At(name.End) is not ("," or "("))
        {
            return;
        }

        var noun = name.End + (words.At(name.End + 1) is "le" or "la" or "l'" or "un" or "une" ? 2 : 1);
        for (var i = noun + 1; companyNouns.Contains(words.At(noun)) && i <= noun + 2; i++)
        {
            if (adjectives.Find(words.At(i)) is { } behind && IsOwn(relations, name.Entity, behind))
            {
                relations.Add(BasedBehind, name.Entity.Id, behind, sentence, words.Span(name.First, i + 1 - name.First));
                return;
            }
        }
    }

    private static bool IsOwn(ArticleRelations relations, Entity entity, string state) =>
        relations.IsState(state) && (relations.EntryOf(entity)?.Country is not { } known || string.Equals(known, state, StringComparison.Ordinal));
}
