using GraphBuilder.Events.Lexicon;
using GraphBuilder.Language;

namespace GraphBuilder.Events.Patterns;

/// <summary>
/// Tells which types of event a noun can take up from the text before it (<i>cette frappe, ces mesures</i>): <c>data/lexicons/fr/deed-nouns.txt</c>
/// and the nouns of the event lexicon.
/// </summary>
internal sealed class DeedNouns
{
    private const string Path = "data/lexicons/fr/deed-nouns.txt";

    // What is only said, asked or talked over is no deed that a mere "cette décision" takes up.
    private static readonly string[] AnyDeed =
        ["ASSAULT", "SANCTION", "COERCE", "MOBILIZE", "AID", "RETREAT", "CONCEDE", "REJECT", "SUPPORT", "THREATEN", "AGREE", "PROTEST", "COOPERATE"];

    private readonly Dictionary<string, string[]> _byLemma = new(StringComparer.Ordinal);
    private readonly EventLexicon _lexicon;

    private DeedNouns(EventLexicon lexicon) => _lexicon = lexicon;

    /// <summary>Loads them from the shipped data.</summary>
    /// <exception cref="LexiconFormatException">A line is not of the format.</exception>
    public static DeedNouns Load(IResourceFiles files, EventLexicon lexicon)
    {
        var nouns = new DeedNouns(lexicon);
        foreach (var line in LexiconLine.Read(files, Path))
        {
            if (line.Columns is not [{ Length: > 0 } lemma, { Length: > 0 } types])
            {
                throw line.NotOf("lemma | types or any");
            }

            nouns._byLemma[lemma] = types is "any" ? AnyDeed : types.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        }

        return nouns;
    }

    /// <summary>The types that a noun takes up, the likeliest first; empty for a noun that tells no deed.</summary>
    /// <param name="lemma">The lemma.</param>
    /// <param name="form">The form in the text.</param>
    public IReadOnlyList<string> Types(string lemma, string form) =>
        _byLemma.TryGetValue(lemma, out var types) ? types : OwnType(form) is { } type ? [type] : [];

    /// <summary>Whether the noun fits any deed.</summary>
    public static bool IsAny(IReadOnlyList<string> types) => ReferenceEquals(types, AnyDeed);

    /// <summary>The type of event that a form tells as a noun of the event lexicon; null for none.</summary>
    public string? OwnType(string form)
    {
        foreach (var (sense, verbForm) in _lexicon.Find(form.ToLowerInvariant()))
        {
            if (verbForm is null && sense.Tail.Length == 0)
            {
                return sense.Type;
            }
        }

        return null;
    }
}
