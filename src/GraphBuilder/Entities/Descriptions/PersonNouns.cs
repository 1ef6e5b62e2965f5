using GraphBuilder.Language;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>The nouns that stand for a person: what one is (<i>l'écrivain</i>), with its gender, and titles and offices.</summary>
internal sealed class PersonNouns
{
    private readonly Dictionary<string, bool?> _genders = new(StringComparer.Ordinal);
    private readonly WordList _titles;
    private readonly OfficeFinder _offices;

    private PersonNouns(WordList titles, OfficeFinder offices) => (_titles, _offices) = (titles, offices);

    /// <summary>Loads the nouns from the shipped data.</summary>
    public static PersonNouns Load(OfficeFinder offices, IResourceFiles files)
    {
        const string path = "data/lexicons/fr/person-nouns.txt";
        var nouns = new PersonNouns(WordList.Load(files, "person-titles"), offices);
        using var reader = files.OpenText(path);
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            if (text.Length == 0 || text[0] == '#')
            {
                continue;
            }

            if (text.Split('|', StringSplitOptions.TrimEntries) is not [var noun, var gender and ("m" or "f" or "mf")])
            {
                throw new LexiconFormatException(path, line, $"'noun | m, f or mf' expected, '{text}' found.");
            }

            nouns._genders[Folding.Fold(noun)] = gender switch { "f" => true, "m" => false, _ => null };
        }

        return nouns;
    }

    /// <summary>Whether a folded noun stands for a person at all.</summary>
    public bool Contains(string folded) => _genders.ContainsKey(folded) || _titles.Contains(folded) || _offices.IsHead(folded);

    /// <summary>Whether a folded noun tells by itself what a person is, and its gender; null where it is used for both.</summary>
    public bool TryGetGender(string folded, out bool? isFeminine) => _genders.TryGetValue(folded, out isFeminine);
}
