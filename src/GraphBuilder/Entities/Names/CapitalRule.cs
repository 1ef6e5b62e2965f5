namespace GraphBuilder.Entities.Names;

/// <summary>
/// Decides whether a capital's name is the place or its state as an actor (<i>à Pékin</i> against <i>Pékin dénonce</i>, <i>le soutien de Pékin</i>).
/// The preposition before it decides most cases; behind <i>à</i> a verb or noun of giving, asking or blaming makes it the state.
/// </summary>
internal static class CapitalRule
{
    private const int Window = 8;

    // Stems of words whose object with "à" is somebody: livrer à Moscou, reprocher à Washington, l'aide promise à Kiev.
    private static readonly string[] AddresseeStems =
    [
        "accord", "adress", "appel", "assur", "attribu", "commun", "conced", "confi", "conseill", "demand", "dict", "donn", "enjoin", "envoi", "envoy",
        "exig", "fourni", "garanti", "impos", "imput", "interdi", "intim", "laiss", "li", "livr", "offr", "opposer", "ordonn", "permet", "permis",
        "procur", "promet", "promi", "propos", "rappel", "reclam", "recommand", "refus", "rend", "repond", "reproch", "reserv", "retir", "signifi",
        "soumet", "soumis", "soutien", "support", "suggere", "suggerer", "appui", "aide", "aider", "fidel", "hostil", "favorabl", "vend", "vent",
        "transmet", "transmi", "cede", "ceder", "nuire", "face", "grace", "quant", "contrair", "pret", "preter",
    ];

    // Words before "de" that make the capital a place: près de Madrid, le centre de Bagdad, l'aéroport de Goma.
    private static readonly HashSet<string> LocalNouns = new(StringComparer.Ordinal)
    {
        "pres", "loin", "centre", "nord", "sud", "est", "ouest", "banlieue", "rues", "rue", "aeroport", "port", "ville", "quartier", "quartiers", "place",
        "places", "tribunal", "destination", "provenance", "maire", "mairie", "hopital", "universite", "sommet", "conference", "gare", "metro", "peripherie",
        "faubourgs", "sortie", "entree", "portes", "ambassade", "musee", "stade", "alentours", "environs", "large", "region", "traite", "accord", "accords",
        "conseil", "declaration", "bourse", "deplacement", "arriv", "habitants", "kilometres", "km", "lors", "partir", "procureur", "eveque", "archeveque", "cour",
    };

    private static readonly HashSet<string> LocalPrepositions = new(StringComparer.Ordinal) { "dans", "depuis", "vers", "hors", "sur", "jusqu'a", "quitte", "regagne", "rejoint", "quitter", "visite", "visiter" };

    /// <summary>Whether the name means the place.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="first">Index of the name's first token.</param>
    /// <param name="count">How many tokens the name has.</param>
    public static bool IsPlace(SentenceWords words, int first, int count)
    {
        if (IsCalledCapital(words, first, first + count))
        {
            return true;
        }

        // "au Caire", "du Caire": the article is part of the name and of the preposition.
        var before = words.At(first - 1) switch { "au" or "aux" => "a", "du" or "des" => "de", var word => word };
        if (before is "a" && (words.Form(first - 1) is not "A" || words.IsFirstWord(first - 1)))
        {
            return !HasAddressee(words, first - 1);
        }

        if (before is "/" or "(" && IsDateline(words, first))
        {
            return true;
        }

        if (LocalPrepositions.Contains(before))
        {
            return true;
        }

        if (before is "de" or "d'")
        {
            return LocalNouns.Contains(words.At(first - 2)) || words.At(first - 2).StartsWith("arriv", StringComparison.Ordinal);
        }

        // "à Moscou et Pékin", "entre Paris et Berlin": as the first of the pair.
        if (before is "et" or "puis" or "," or "ou" && first >= 3 && words.At(first - 3) is "a" && words.IsCapitalised(first - 2))
        {
            return !HasAddressee(words, first - 3);
        }

        return false;
    }

    // "Abuja, la capitale du Nigeria", "la capitale malienne, Bamako", "la capitale Bamako".
    private static bool IsCalledCapital(SentenceWords words, int first, int end)
    {
        if (words.At(end) is "," && (words.At(end + 1) is "capitale" || (words.At(end + 1) is "la" && words.At(end + 2) is "capitale")))
        {
            return true;
        }

        var at = words.At(first - 1) is "," ? first - 2 : first - 1;
        return words.At(at) is "capitale" || (words.At(at - 1) is "capitale" && words.At(at) is not ("de" or "d'" or "du"));
    }

    // Looks back from "à" within its clause for a word that takes an addressee.
    private static bool HasAddressee(SentenceWords words, int preposition)
    {
        for (var i = preposition - 1; i >= 0 && i >= preposition - Window; i--)
        {
            var word = words.Folded[i];
            if (word is "." or ";" or ":" or "»" or "«")
            {
                return false;
            }

            // Behind a comma or a relative pronoun another clause begins.
            if (word is "," or "qui" or "que" or "ou" or "dont" && i < preposition - 1)
            {
                return false;
            }

            foreach (var stem in AddresseeStems)
            {
                if (stem.Length >= 4 ? word.StartsWith(stem, StringComparison.Ordinal) : word is "lie" or "lient" or "lies")
                {
                    return !IsMeeting(words, i);
                }
            }
        }

        return false;
    }

    // "la visite rendue à Pékin" stays a place; the stems above are too wide for these.
    private static bool IsMeeting(SentenceWords words, int index) => words.Folded[index] is "rendu" or "rendue" or "rendra" or "rendre" or "rendait" or "rendus" or "rendrait" or "rend" or "rendez-vous";

    private static bool IsDateline(SentenceWords words, int first) => words.IsFirstWord(first) || words.IsGlued(first);
}
