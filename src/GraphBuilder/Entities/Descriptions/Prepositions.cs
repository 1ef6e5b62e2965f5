using GraphBuilder.Entities.Names;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>The prepositions behind which a noun is no subject.</summary>
internal static class Prepositions
{
    private static readonly HashSet<string> Forms = new(StringComparer.Ordinal)
    {
        "apres", "au", "aupres", "aux", "avant", "avec", "chez", "contre", "d'", "dans", "de", "depuis", "des", "devant", "du", "en", "entre", "envers", "malgre", "par",
        "parmi", "pour", "pres", "sans", "selon", "sous", "sur", "vers", "via",
    };

    /// <summary>Whether a token is one; <i>à</i> keeps its accent, for <i>a</i> is a verb.</summary>
    public static bool Is(SentenceWords words, int index) =>
        Forms.Contains(words.At(index)) || (words.At(index) is "a" && words.Form(index) is "à" or "À" || (words.At(index) is "a" && words.IsFirstWord(index)));
}
