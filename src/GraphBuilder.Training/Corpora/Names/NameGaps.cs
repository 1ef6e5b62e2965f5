using GraphBuilder.Entities;
using GraphBuilder.Entities.Authority;

namespace GraphBuilder.Training.Corpora.Names;

/// <summary>Draws names of the authority file for the gaps of patterns, with the article and the preposition that French puts before them.</summary>
internal sealed class NameGaps
{
    private readonly SeededRandom random;
    private readonly Dictionary<char, List<(string Name, NameGender? Gender)>> names = [];
    private readonly List<string> givenNames = [];

    /// <summary>Sorts the names by the letter of their gap.</summary>
    /// <param name="authority">The names.</param>
    /// <param name="random">Draws.</param>
    public NameGaps(AuthorityFile authority, SeededRandom random)
    {
        this.random = random;
        foreach (var entry in authority.Entries)
        {
            var name = entry.NameFr ?? entry.Name;
            Add(LetterOf(entry), name, entry.Gender);
            entry.Acronyms.Where(_ => entry.Type is not (EntityType.Person or EntityType.Country or EntityType.Place)).ToList()
                .ForEach(acronym => Add('A', acronym, entry.Gender));
            if (entry.Type == EntityType.Person && name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && entry.Surnames.Count > 0)
            {
                givenNames.Add(name[..space]);
                Add('S', entry.Surnames[0], null);
            }
        }
    }

    /// <summary>Draws a name.</summary>
    /// <param name="letter">The letter of the gap.</param>
    /// <param name="form">What stands before the name: <c>le</c>, <c>de</c>, <c>a</c>, <c>en</c>, or nothing.</param>
    /// <returns>What stands before the name, and the name.</returns>
    public (string Before, string Name) Draw(char letter, string form)
    {
        // Half of the people are nobody: the given name of one with the last name of another.
        if (letter == 'P' && random.Next(2) == 0)
        {
            return ("", $"{givenNames[random.Next(givenNames.Count)]} {names['S'][random.Next(names['S'].Count)].Name}");
        }

        var (name, gender) = names[letter][random.Next(names[letter].Count)];
        if (form.Length == 0)
        {
            return ("", name);
        }

        // "Le Monde", "du Monde": the article is the name's own.
        if (name.StartsWith("Le ", StringComparison.Ordinal))
        {
            return form == "le" ? ("", name) : (form == "de" ? "du " : "au ", name[3..]);
        }

        var hasOwn = name.StartsWith("La ", StringComparison.Ordinal) || name.StartsWith("Les ", StringComparison.Ordinal) || name.StartsWith("L'", StringComparison.Ordinal);
        return (Before(form, name, hasOwn ? null : gender, letter == 'C'), name);
    }

    private static string Before(string form, string name, NameGender? gender, bool isCountry)
    {
        var isPlural = gender is NameGender.MasculinePlural or NameGender.FemininePlural;
        var elides = gender is not null && !isPlural && "aeiou".Contains(Folding.Fold(name[0]), StringComparison.Ordinal);
        var feminine = gender is NameGender.Feminine;
        return (form, gender) switch
        {
            ("le", null) => "",
            ("de", null) => "aeiou".Contains(Folding.Fold(name[0]), StringComparison.Ordinal) ? "d'" : "de ",
            ("a" or "en", null) => "à ",
            ("le", _) => isPlural ? "les " : elides ? "l'" : feminine ? "la " : "le ",
            ("de", _) when isPlural => "des ",
            ("de", _) when isCountry => elides ? "d'" : feminine ? "de " : "du ",
            ("de", _) => elides ? "de l'" : feminine ? "de la " : "du ",
            ("en", _) when isCountry => isPlural ? "aux " : elides || feminine ? "en " : "au ",
            ("en", _) => "dans " + Before("le", name, gender, isCountry),
            _ => isPlural ? "aux " : elides ? "à l'" : feminine ? "à la " : "au ",
        };
    }

    private static char LetterOf(AuthorityEntry entry) => (entry.Type, entry.Kind) switch
    {
        (EntityType.Person, _) => 'P',
        (EntityType.Country, _) => 'C',
        (EntityType.Place, PlaceKind.City or PlaceKind.Capital) => 'V',
        (EntityType.Place, _) => 'R',
        (EntityType.Company, _) => 'E',
        (EntityType.Media, _) => 'J',
        (EntityType.ArmedGroup, _) => 'G',
        (EntityType.Alliance or EntityType.GovernmentBody or EntityType.Organization, _) => 'O',
        _ => '-',
    };

    private void Add(char letter, string name, NameGender? gender)
    {
        if (!names.TryGetValue(letter, out var list))
        {
            names[letter] = list = [];
        }

        list.Add((name, gender));
    }
}
