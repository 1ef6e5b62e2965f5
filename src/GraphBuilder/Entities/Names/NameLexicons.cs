using GraphBuilder.Entities.Authority;
using GraphBuilder.Entities.Descriptions;
using GraphBuilder.Language;

namespace GraphBuilder.Entities.Names;

/// <summary>The word lists that tell what kind of name an unknown one is.</summary>
internal sealed class NameLexicons
{
    private readonly Dictionary<string, EntityType> _heads;
    private readonly HashSet<string> _givenNames;

    private NameLexicons(Dictionary<string, EntityType> heads, HashSet<string> givenNames)
    {
        _heads = heads;
        _givenNames = givenNames;
    }

    /// <summary>Words whose capital only shows that a sentence begins.</summary>
    public required WordList Starters { get; init; }

    /// <summary>Words that have a capital without naming an actor or a place (<i>Internet</i>, <i>État</i>).</summary>
    public required WordList CommonCapitals { get; init; }

    /// <summary>Forms of verbs of speech.</summary>
    public required WordList SpeechVerbs { get; init; }

    /// <summary>Titles, offices and professions that stand before a person's name.</summary>
    public required WordList PersonTitles { get; init; }

    /// <summary>Professions of those whom politics does not know (<i>le footballeur Sarkozy</i>).</summary>
    public required WordList PrivateProfessions { get; init; }

    /// <summary>Nouns that show that the name behind them is a place.</summary>
    public required WordList PlaceWords { get; init; }

    /// <summary>Words that show that the organisation behind them is an armed group.</summary>
    public required WordList ArmedWords { get; init; }

    /// <summary>Words in and beside names.</summary>
    public required WordClasses<NameWord> Words { get; init; }

    /// <summary>Loads the lists; given names are learnt from the persons of the authority file.</summary>
    public static NameLexicons Load(IResourceFiles files, AuthorityFile authority)
    {
        var given = authority.Entries.Where(entry => entry.Type == EntityType.Person)
            .SelectMany(entry => new[] { entry.Name, entry.NameFr ?? entry.Name }.Select(name => (entry, words: Folding.Fold(name).Split(' '))))
            .Where(name => name.words.Length >= 2 && !name.entry.Surnames.Any(surname => Folding.Fold(surname).StartsWith(name.words[0], StringComparison.Ordinal)))
            .Select(name => name.words[0])
            .ToHashSet(StringComparer.Ordinal);
        return new NameLexicons(ReadHeads(files), given)
        {
            Starters = WordList.Load(files, "sentence-starters"),
            CommonCapitals = WordList.Load(files, "common-capitals"),
            SpeechVerbs = WordList.Load(files, "speech-verbs"),
            PersonTitles = WordList.Load(files, "person-titles"),
            PrivateProfessions = WordList.Load(files, "private-professions"),
            PlaceWords = WordList.Load(files, "place-words"),
            ArmedWords = WordList.Load(files, "armed-words"),
            Words = WordClasses<NameWord>.LoadForms(files, "name-words"),
        };
    }

    /// <summary>The kind of organisation that a noun opens; null where it opens none.</summary>
    public EntityType? OrganisationHead(string folded) => _heads.TryGetValue(folded, out var type) ? type : null;

    /// <summary>Whether a folded word is a given name of somebody known.</summary>
    public bool IsGivenName(string folded) => _givenNames.Contains(folded);

    /// <summary>Whether a token opens what a ministry looks after: <i>le ministre togolais de l'Administration territoriale et des Collectivités</i>.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="first">Index of the token.</param>
    public bool IsPortfolio(SentenceWords words, int first)
    {
        const int Reach = 12;
        var isBehindPreposition = false;
        for (var at = first - 1; at >= 0 && at >= first - Reach; at--)
        {
            var word = words.Folded[at];
            if (word is "de" or "du" or "des" or "d'")
            {
                isBehindPreposition = true;
            }
            else if (Words.Is(word, NameWord.PortfolioHead))
            {
                return isBehindPreposition;
            }
            else if (!isBehindPreposition && !Determiners.IsArticle(word) || word is "par" or "pour" or "avec" or "a" or "dans" || !char.IsLetter(word[0]) && word is not ",")
            {
                return false;
            }
        }

        return false;
    }

    private static Dictionary<string, EntityType> ReadHeads(IResourceFiles files)
    {
        var heads = new Dictionary<string, EntityType>(StringComparer.Ordinal);
        foreach (var line in LexiconLine.Read(files, "data/lexicons/fr/organisation-heads.txt"))
        {
            var columns = line.Columns;
            if (columns.Length != 2 || !Enum.TryParse<EntityType>(columns[1], out var type))
            {
                throw line.NotOf("noun | kind of entity");
            }

            heads[Folding.Fold(columns[0])] = type;
        }

        return heads;
    }
}
