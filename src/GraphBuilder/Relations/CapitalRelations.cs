using GraphBuilder.Entities;
using GraphBuilder.Entities.Descriptions;

namespace GraphBuilder.Relations;

/// <summary>Which town is the capital of what: <i>Abuja, la capitale du Nigeria</i>, <i>la capitale nigériane, Abuja</i>.</summary>
internal sealed class CapitalRelations(CountryAdjectives adjectives)
{
    private static readonly RelationRule Apposition = new("CAPITAL_OF", "capital in apposition", 0.9);

    /// <summary>Adds the capitals of a sentence.</summary>
    public void Find(RelationSentence sentence, ArticleRelations relations)
    {
        var words = sentence.Words;
        for (var i = 0; i < words.Count; i++)
        {
            if (words.Folded[i] is not "capitale")
            {
                continue;
            }

            var (owner, end) = OwnerOf(sentence, relations, i + 1);
            if (TownBefore(sentence, i) is { } before && (owner ?? StateOf(relations, before, words.At(end))) is { } state && Fits(relations, before.Entity, state))
            {
                relations.Add(Apposition, before.Entity.Id, state, sentence, words.Span(before.First, end - before.First));
            }
            else if (owner is not null && TownAfter(sentence, end) is { } after && Fits(relations, after.Entity, owner))
            {
                relations.Add(Apposition, after.Entity.Id, owner, sentence, words.Span(i, after.End - i));
            }
        }
    }

    private (string? Owner, int End) OwnerOf(RelationSentence sentence, ArticleRelations relations, int at)
    {
        if (adjectives.Find(sentence.Words, at) is { } state && relations.IsState(state))
        {
            return (state, at + 1);
        }

        return sentence.NameOf(at) is { Entity.Type: EntityType.Country or EntityType.Place } owner ? (owner.Entity.Id, owner.End) : (null, at);
    }

    // "Erevan, la capitale" needs no owner; "Lagos, la capitale économique" is none.
    private static string? StateOf(ArticleRelations relations, LinkedName town, string next) =>
        (next.Length == 0 || !char.IsLetter(next[0])) && relations.EntryOf(town.Entity) is { Kind: Entities.Authority.PlaceKind.Capital, Country: { } state } ? state : null;

    private static LinkedName? TownBefore(RelationSentence sentence, int index)
    {
        var at = sentence.Words.At(index - 1) is "la" or "une" ? index - 1 : index;
        return sentence.Words.At(at - 1) is "," or "(" or "est" ? sentence.Names.FirstOrDefault(name => name.End == at - 1 && name.Entity.Type == EntityType.Place) : null;
    }

    private static LinkedName? TownAfter(RelationSentence sentence, int end)
    {
        var at = sentence.Words.At(end) is "," or "(" ? end + 1 : end;
        return sentence.Names.FirstOrDefault(name => name.First == at && name.Entity.Type == EntityType.Place);
    }

    private static bool Fits(ArticleRelations relations, Entity town, string owner) =>
        relations.EntryOf(town)?.Country is not { } country || !relations.IsState(owner) || string.Equals(country, owner, StringComparison.Ordinal);
}
