using GraphBuilder.Entities.Authority;
using GraphBuilder.Entities.Names;
using GraphBuilder.Language;
using GraphBuilder.Language.Tokenization;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>The institutions that many states have under the same name, and those of them that the authority file knows.</summary>
internal sealed class InstitutionLexicon
{
    private readonly CountryAdjectives _adjectives;
    private readonly Dictionary<string, List<StateInstitution>> _byHead = new(StringComparer.Ordinal);
    private readonly Dictionary<(string State, string Key), AuthorityEntry> _known = [];

    private InstitutionLexicon(CountryAdjectives adjectives) => _adjectives = adjectives;

    /// <summary>Loads the lexicon from the shipped data.</summary>
    /// <param name="authority">The authority file.</param>
    /// <param name="adjectives">The adjectives of countries.</param>
    /// <param name="tokenizer">Cuts the names as the articles are cut.</param>
    /// <param name="files">The shipped data.</param>
    /// <exception cref="LexiconFormatException">A line is not of the format.</exception>
    public static InstitutionLexicon Load(AuthorityFile authority, CountryAdjectives adjectives, FrenchTokenizer tokenizer, IResourceFiles files)
    {
        var lexicon = new InstitutionLexicon(adjectives);
        foreach (var line in LexiconLine.Read(files, "data/lexicons/fr/state-institutions.txt"))
        {
            var institution = StateInstitution.Parse(line, tokenizer);
            if (!lexicon._byHead.TryGetValue(institution.Tokens[0], out var forms))
            {
                lexicon._byHead[institution.Tokens[0]] = forms = [];
            }

            forms.Add(institution);
        }

        lexicon.ReadKnown(authority, tokenizer);
        return lexicon;
    }

    /// <summary>The institution of a state, where the authority file has it.</summary>
    public AuthorityEntry? Known(StateInstitution institution, string state) => _known.GetValueOrDefault((state, institution.Key));

    /// <summary>The longest institution that starts at a token, with the adjective of its state inside or behind it; null where none does.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="start">Index of the first token.</param>
    public InstitutionPhrase? Match(SentenceWords words, int start)
    {
        if (!_byHead.TryGetValue(words.Folded[start], out var forms))
        {
            return null;
        }

        InstitutionPhrase? best = null;
        foreach (var form in forms)
        {
            if (Match(form, words, start) is { } match && (best is null || form.Tokens.Length > best.Institution.Tokens.Length))
            {
                best = match;
            }
        }

        return best;
    }

    private InstitutionPhrase? Match(StateInstitution form, SentenceWords words, int start)
    {
        string? state = null;
        var at = start + 1;
        foreach (var token in form.Tokens.AsSpan(1))
        {
            // "le ministère russe de la Défense"
            if (state is null && words.At(at) != token && (state = StateAt(words, at)) is not null)
            {
                at++;
            }

            if (words.At(at) != token)
            {
                return null;
            }

            at++;
        }

        return state is null && (state = StateAt(words, at)) is not null
            ? new InstitutionPhrase(form, start, at + 1, state)
            : new InstitutionPhrase(form, start, at, state);
    }

    private string? StateAt(SentenceWords words, int token) => _adjectives.Find(words, token) is { } id && OfficeHolders.IsState(id) && !words.IsCapitalised(token) ? id : null;

    // By the names of the bodies without what says whose they are: "ministère russe de la Défense" is Russia's "ministère de la Défense".
    private void ReadKnown(AuthorityFile authority, FrenchTokenizer tokenizer)
    {
        var keys = _byHead.Values.SelectMany(forms => forms).Select(form => form.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in authority.Entries.Where(entry => entry is { Type: EntityType.GovernmentBody, Country: not null }))
        {
            foreach (var name in entry.Aliases.Append(entry.NameFr).OfType<string>())
            {
                var tokens = StateInstitution.TokensOf(name, tokenizer).Where(token => _adjectives.Find(token) != entry.Country);
                if (string.Join(' ', tokens) is var key && keys.Contains(key))
                {
                    _known.TryAdd((entry.Country!, key), entry);
                }
            }
        }
    }
}

/// <summary>An institution in a sentence.</summary>
/// <param name="Institution">Which.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index just after its last token.</param>
/// <param name="State">Code of the state whose adjective it has; null for none.</param>
internal sealed record InstitutionPhrase(StateInstitution Institution, int First, int End, string? State);
