using GraphBuilder.Entities.Authority;
using GraphBuilder.Entities.Names;
using GraphBuilder.Language;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>
/// The adjectives of countries: <i>chinois, américaine, nord-coréens</i>; and of compounds their second half (<i>sino-russe</i>).
/// One that two states share (<i>congolais</i>) belongs in each article to the one of which the article speaks.
/// </summary>
internal sealed class CountryAdjectives
{
    private readonly Dictionary<string, string> _countries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _prefixes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SharedName> _shared = new(StringComparer.Ordinal);
    private readonly WordList _currencies;

    /// <summary>Takes them from the authority file, and those of organisations from the shipped data. Which state one that several share belongs to, the rule of its shared name tells.</summary>
    public CountryAdjectives(AuthorityFile authority, IResourceFiles files)
    {
        _currencies = WordList.Load(files, "currencies");
        ReadOrganisations(files);
        var clashes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in authority.Entries)
        {
            foreach (var form in entry.Demonyms.SelectMany(demonym => demonym.Forms).Select(form => Folding.Fold(form)))
            {
                if (!_countries.TryAdd(form, entry.Id) && _countries[form] != entry.Id)
                {
                    clashes.Add(form);
                }
            }

            foreach (var prefix in entry.Prefixes)
            {
                _prefixes.TryAdd(Folding.Fold(prefix), entry.Id);
            }
        }

        foreach (var clash in clashes)
        {
            _countries.Remove(clash);
        }

        foreach (var name in authority.SharedNames.Where(name => char.IsLower(name.Name[0]) && name.CandidateIds.All(OfficeHolders.IsState)))
        {
            var form = Folding.Fold(name.Name);
            _shared[form] = name;
            if (name.DefaultId is { } usual)
            {
                _countries[form] = usual;
            }
        }
    }

    private void ReadOrganisations(IResourceFiles files)
    {
        foreach (var line in LexiconLine.Read(files, "data/lexicons/fr/organisation-adjectives.txt"))
        {
            if (line.Columns is not [var forms, var id])
            {
                throw line.NotOf("forms | id");
            }

            foreach (var form in forms.Split(' '))
            {
                _countries[Folding.Fold(form)] = id;
            }
        }
    }

    /// <summary>The id of the country of an adjective of an article; null where it is none, or where the article leaves open which of those that share it is meant.</summary>
    /// <param name="words">A sentence of the article.</param>
    /// <param name="token">Index of the adjective's token; one outside the sentence is none.</param>
    public string? Find(SentenceWords words, int token)
    {
        var folded = words.At(token);
        // "3 milliards de dollars américains" names no state.
        if (_currencies.Contains(words.At(token - 1)))
        {
            return null;
        }

        return _shared.TryGetValue(folded, out var rule) ? words.Article.Choose(rule, words) : Find(folded);
    }

    /// <summary>Whether states share an adjective and the article leaves open which of them it means.</summary>
    public bool IsOpen(SentenceWords words, int token) => _shared.ContainsKey(words.At(token)) && Find(words, token) is null;

    /// <summary>The ids of the countries of the adjectives of a sentence, in order.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="end">Index just after the last token that counts; may lie beyond the sentence.</param>
    public IEnumerable<string> Of(SentenceWords words, int end) => Enumerable.Range(0, Math.Min(end, words.Count)).Select(token => Find(words, token)).OfType<string>();

    /// <summary>The id of the country of a folded adjective, or half of one, that stands in no sentence: of a shared one the usual country; null where it is none.</summary>
    public string? Find(string folded) => _countries.GetValueOrDefault(folded);

    /// <summary>The ids of both countries of a compound (<i>sino-russe</i>); null where it is none.</summary>
    public (string First, string Second)? FindPair(string folded)
    {
        var hyphen = folded.IndexOf('-', StringComparison.Ordinal);
        if (hyphen <= 0 || Find(folded) is not null)
        {
            return null;
        }

        return _prefixes.TryGetValue(folded[..hyphen], out var first) && Find(folded[(hyphen + 1)..]) is { } second ? (first, second) : null;
    }
}
