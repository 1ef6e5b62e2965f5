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
        var nouns = new PersonNouns(WordList.Load(files, "person-titles"), offices);
        foreach (var line in LexiconLine.Read(files, "data/lexicons/fr/person-nouns.txt"))
        {
            if (line.Columns is not [var noun, var gender and ("m" or "f" or "mf")])
            {
                throw line.NotOf("noun | m, f or mf");
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
