using GraphBuilder.Entities.Descriptions;
using GraphBuilder.Events.Times;

namespace GraphBuilder.Events.Patterns;

/// <summary>
/// Tells in which state an article is set, so that those whom it calls only by what they are (<i>les manifestants, la police, deux étudiants</i>) are
/// people of that state: the one before the colon of the title, else the one where the title or the first sentences are, else the only one named there.
/// </summary>
internal static class ArticleSetting
{
    /// <summary>How many sentences open an article, the title included.</summary>
    public const int Opening = 3;

    /// <summary>Id of the only state that the opening names; null where it names none or several.</summary>
    /// <param name="opening">The title and the first sentences.</param>
    /// <param name="adjectives">The adjectives of countries.</param>
    /// <param name="sides">Who belongs to whom.</param>
    public static string? Of(IReadOnlyList<SentenceParticipants> opening, CountryAdjectives adjectives, ArticleSides sides) => First(opening, sentence => Named(sentence, adjectives, sides));

    /// <summary>Id of the state in which the title or the first sentences say that it happens; null where they tell of none or of several alike.</summary>
    /// <param name="opening">The title and the first sentences.</param>
    /// <param name="sides">Who belongs to whom.</param>
    /// <param name="stateOf">Gives the state of a place; null for none.</param>
    public static string? Located(IReadOnlyList<SentenceParticipants> opening, ArticleSides sides, Func<string, string?> stateOf) => First(opening, sentence => Locations(sentence, sides, stateOf));

    /// <summary>The states in which the locative phrases of a sentence lie.</summary>
    public static IEnumerable<string> Locations(SentenceParticipants sentence, ArticleSides sides, Func<string, string?> stateOf) =>
        sentence.All.Where(one => EventPlaces.IsLocation(sentence, one)).Select(one => one.IsPlace ? stateOf(one.Entities[0]) : sides.StateOf(one.Entities[0])).OfType<string>();

    private static string? First(IReadOnlyList<SentenceParticipants> opening, Func<SentenceParticipants, IEnumerable<string>> states) =>
        opening.Select(sentence => states(sentence).Distinct(StringComparer.Ordinal).ToList()).FirstOrDefault(found => found.Count == 1)?[0];

    private static IEnumerable<string> Named(SentenceParticipants sentence, CountryAdjectives adjectives, ArticleSides sides) =>
        sentence.All.Where(one => !one.IsPlace).SelectMany(one => one.Entities).Select(sides.StateOf)
            .Concat(Enumerable.Range(0, sentence.Words.Count).Where(i => !sentence.All.Any(one => one.Start <= i && i < one.End)).Select(i => adjectives.Find(sentence.Words.Folded[i])))
            .OfType<string>().Where(ArticleSides.IsCountryCode);
}
