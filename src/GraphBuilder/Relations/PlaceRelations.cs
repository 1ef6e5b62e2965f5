using GraphBuilder.Entities;
using GraphBuilder.Entities.Authority;
using GraphBuilder.Entities.Descriptions;
using GraphBuilder.Language;

namespace GraphBuilder.Relations;

/// <summary>
/// Where places and gatherings lie, named side by side: <i>Kerman, en Iran</i>, <i>Tyr, dans le sud du Liban</i>, <i>la ville malienne de Gao</i>,
/// <i>Mali : combats à Gao</i>. What contradicts the authority file (<i>de Paris en Chine</i>) is none.
/// </summary>
internal sealed class PlaceRelations(CountryAdjectives adjectives, WordList placeNouns, InnerNames towns)
{
    private const string Type = "LOCATED_IN";

    private static readonly RelationRule Inside = new(Type, "place inside another", 0.85);
    private static readonly RelationRule Country = new(Type, "adjective of the country", 0.9);
    private static readonly RelationRule Town = new(Type, "town in the name", 0.85);
    private static readonly RelationRule SameCountry = new(Type, "part of the country", 0.8);
    private static readonly RelationRule Heading = new(Type, "country that heads a title", 0.7);

    /// <summary>Adds the locations of a sentence.</summary>
    public void Find(RelationSentence sentence, ArticleRelations relations)
    {
        for (var i = 0; i < sentence.Names.Count; i++)
        {
            var inner = sentence.Names[i];
            if (inner.Entity.Type is not (EntityType.Place or EntityType.Gathering) || relations.EntryOf(inner.Entity)?.Kind is PlaceKind.River or PlaceKind.Sea or PlaceKind.Ocean)
            {
                continue;
            }

            var town = IsWithinTown(relations, inner.Entity) ? towns.FindInside(sentence, inner) : null;
            if (town is not null)
            {
                relations.Add(Town, inner.Entity.Id, town, sentence, sentence.Words.Span(inner.First, inner.Count));
            }

            if (i + 1 < sentence.Names.Count && sentence.Names[i + 1] is var outer && IsInside(sentence, relations, inner, outer))
            {
                relations.Add(Inside, town ?? inner.Entity.Id, outer.Entity.Id, sentence, sentence.SpanOf(inner, outer));
            }

            FindCountry(sentence, relations, inner);
            FindSameCountry(sentence, relations, inner);
        }

        FindHeading(sentence, relations);
    }

    private static bool IsFiller(RelationSentence sentence, string word) =>
        word is "," or "le" or "la" or "l'" or "les" or "de" or "d'" or "du" or "des" || sentence.Lexicon.Is(word, RelationWord.PlaceFiller);

    private bool IsInside(RelationSentence sentence, ArticleRelations relations, LinkedName inner, LinkedName outer)
    {
        if (outer.Entity.Type is not (EntityType.Place or EntityType.Country) || outer.First <= inner.End || !Agree(relations, inner.Entity, outer.Entity))
        {
            return false;
        }

        var words = sentence.Words;
        string? preposition = null;
        for (var at = inner.End; at < outer.First; at++)
        {
            var word = words.Folded[at];
            if (word is "en" or "au" or "aux" or "dans" or "a" or "(")
            {
                preposition ??= word;
            }
            else if (!IsFiller(sentence, word) && !placeNouns.Contains(word) && adjectives.Find(words, at) is null)
            {
                return false;
            }
        }

        var apposed = words.At(inner.End) is "," or "(";
        return preposition switch
        {
            "(" => outer.Entity.Type == EntityType.Country && words.At(outer.End) is ")",
            "a" => IsWithinTown(relations, inner.Entity) && IsTown(relations, outer.Entity),
            null => false,
            _ => apposed || (relations.EntryOf(inner.Entity) is not null && outer.First - inner.End <= 2),
        };
    }

    // A hotel, an embassy, a summit is in a town; a town is not in another.
    private static bool IsWithinTown(ArticleRelations relations, Entity inner) =>
        inner.Type == EntityType.Gathering || relations.EntryOf(inner)?.Kind is PlaceKind.Building or PlaceKind.Base;

    private static bool IsTown(ArticleRelations relations, Entity outer) =>
        outer.Type == EntityType.Place && relations.EntryOf(outer)?.Kind is PlaceKind.City or PlaceKind.Capital or null;

    // Two places of different states do not lie in each other.
    private static bool Agree(ArticleRelations relations, Entity inner, Entity outer)
    {
        var (own, other) = (relations.EntryOf(inner)?.Country, outer.Type == EntityType.Country ? outer.Id : relations.EntryOf(outer)?.Country);
        return own is null || other is null || string.Equals(own, other, StringComparison.Ordinal);
    }

    // "la ville malienne de Gao", "l'État américain de Géorgie"; "Guam, territoire américain".
    private void FindCountry(RelationSentence sentence, ArticleRelations relations, LinkedName inner)
    {
        var words = sentence.Words;
        var at = inner.First - (words.At(inner.First - 1) is "de" or "d'" or "du" ? 2 : 1);
        var (noun, adjective, end) = (at - 1, at, inner.End);
        if (words.At(inner.End) is ",")
        {
            var behind = inner.End + (words.At(inner.End + 1) is "un" or "une" or "le" or "la" ? 2 : 1);
            if (placeNouns.Contains(words.At(behind)) && adjectives.Find(words, behind + 1) is not null)
            {
                (noun, adjective, end) = (behind, behind + 1, behind + 2);
            }
        }

        if (placeNouns.Contains(words.At(noun)) && adjectives.Find(words, adjective) is { } state && relations.IsState(state)
            && relations.EntryOf(inner.Entity)?.Country is var own && (own is null || string.Equals(own, state, StringComparison.Ordinal)))
        {
            var first = Math.Min(noun, inner.First);
            relations.Add(Country, inner.Entity.Id, state, sentence, words.Span(first, Math.Max(end, inner.End) - first));
        }
    }

    // "à Zvecan, dans le nord du pays": the state to which the authority file counts the place.
    private static void FindSameCountry(RelationSentence sentence, ArticleRelations relations, LinkedName inner)
    {
        var words = sentence.Words;
        if (words.At(inner.End) is not "," || words.At(inner.End + 1) is not "dans" || relations.EntryOf(inner.Entity)?.Country is not { } state)
        {
            return;
        }

        for (var at = inner.End + 3; at <= inner.End + 5; at++)
        {
            if (words.At(at) is "du" && words.At(at + 1) is "pays" or "territoire")
            {
                relations.Add(SameCountry, inner.Entity.Id, state, sentence, words.Span(inner.First, at + 2 - inner.First));
                return;
            }
        }
    }

    // "Mali : les combats s'étendent à Gao": the title names the country first.
    private static void FindHeading(RelationSentence sentence, ArticleRelations relations)
    {
        if (sentence.Names is not [{ First: 0, Entity.Type: EntityType.Country } country, ..] || sentence.Words.At(country.End) is not ":")
        {
            return;
        }

        foreach (var place in sentence.Names)
        {
            if (place.Entity.Type == EntityType.Place && string.Equals(relations.EntryOf(place.Entity)?.Country, country.Entity.Id, StringComparison.Ordinal))
            {
                relations.Add(Heading, place.Entity.Id, country.Entity.Id, sentence, sentence.SpanOf(country, place));
            }
        }
    }
}
