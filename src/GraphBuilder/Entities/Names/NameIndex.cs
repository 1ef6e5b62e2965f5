using GraphBuilder.Entities.Authority;
using GraphBuilder.Language.Tokenization;

namespace GraphBuilder.Entities.Names;

/// <summary>All names of the authority file, found by their first token, the longest first.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, List<NameForm>> _byFirstToken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<AuthorityEntry>> _byTransliteration = new(StringComparer.Ordinal);
    private readonly FrenchTokenizer _tokenizer;

    /// <summary>Builds the index.</summary>
    public NameIndex(AuthorityFile authority, FrenchTokenizer tokenizer)
    {
        _tokenizer = tokenizer;
        var capitals = authority.Entries.Where(entry => entry.Capital is not null)
            .GroupBy(entry => entry.Capital!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        foreach (var entry in authority.Entries)
        {
            AddNames(entry, capitals.ContainsKey(entry.Id) ? NameKind.Capital : NameKind.Name);
            AddSpecialNames(entry);
        }

        foreach (var forms in _byFirstToken.Values)
        {
            forms.Sort((left, right) => left.Folded.Length != right.Folded.Length
                ? right.Folded.Length.CompareTo(left.Folded.Length)
                : string.CompareOrdinal(left.Entry.Id, right.Entry.Id));
        }

        StateOfCapital = capitals;
    }

    /// <summary>The country of each capital, by the capital's id.</summary>
    public IReadOnlyDictionary<string, AuthorityEntry> StateOfCapital { get; }

    /// <summary>The longest names that start at a token: all of one length; empty where none does.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="start">Index of the first token.</param>
    /// <param name="found">Receives the names.</param>
    public void Match(SentenceWords words, int start, List<NameForm> found)
    {
        found.Clear();
        if (!_byFirstToken.TryGetValue(words.Folded[start], out var forms))
        {
            return;
        }

        foreach (var form in forms)
        {
            if (found.Count > 0 && form.Folded.Length < found[0].Folded.Length)
            {
                return;
            }

            if (form.Matches(words, start))
            {
                found.Add(form);
            }
        }
    }

    /// <summary>The one person whose full name sounds like the given one in another transliteration; null where none or several do.</summary>
    public AuthorityEntry? FindByTransliteration(string name) =>
        TransliterationKey.Of(name) is { } key && _byTransliteration.TryGetValue(key, out var entries) && entries.Count == 1 ? entries[0] : null;

    private void AddNames(AuthorityEntry entry, NameKind kind)
    {
        // English names of countries and places are first names or words in French texts (Jordan, Chad).
        if (entry.NameFr is null || entry.Type is not (EntityType.Country or EntityType.Place))
        {
            Add(entry, kind, entry.Name);
        }

        if (entry.NameFr is { } french)
        {
            Add(entry, kind, french);
        }

        foreach (var alias in entry.Aliases)
        {
            Add(entry, kind, alias);
        }

        foreach (var acronym in entry.Acronyms)
        {
            Add(entry, NameKind.Name, acronym);
        }

        if (entry.Type == EntityType.Person)
        {
            AddTransliterations(entry);
        }
    }

    private void AddSpecialNames(AuthorityEntry entry)
    {
        foreach (var surname in entry.Surnames)
        {
            Add(entry, NameKind.Surname, surname);
        }

        foreach (var metonym in entry.Metonyms)
        {
            Add(entry, NameKind.Metonym, metonym);
        }

        foreach (var demonym in entry.Demonyms)
        {
            Add(entry, NameKind.People, Capitalised(demonym.MasculinePlural));
        }
    }

    private void AddTransliterations(AuthorityEntry entry)
    {
        foreach (var key in new[] { entry.Name, entry.NameFr }.Concat(entry.Aliases).OfType<string>()
            .Select(TransliterationKey.Of).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            if (!_byTransliteration.TryGetValue(key, out var entries))
            {
                _byTransliteration[key] = entries = [];
            }

            entries.Add(entry);
        }
    }

    private static string Capitalised(string word) => string.Concat(char.ToUpperInvariant(word[0]).ToString(), word.AsSpan(1));

    private void Add(AuthorityEntry entry, NameKind kind, string name)
    {
        var spans = _tokenizer.Tokenize(name, new TextSpan(0, name.Length));
        if (spans.Count == 0)
        {
            return;
        }

        var tokens = spans.Select(span => span.In(name)).ToArray();
        var form = new NameForm(entry, kind, tokens, Array.ConvertAll(tokens, token => Folding.Fold(token)));
        if (!_byFirstToken.TryGetValue(form.Folded[0], out var forms))
        {
            _byFirstToken[form.Folded[0]] = forms = [];
        }

        // The same words can be a name and a surname (Xi Jinping's Xi), or stand with and without a capital: once each is enough.
        if (!forms.Exists(other => ReferenceEquals(other.Entry, entry) && other.Kind == kind && other.Tokens.AsSpan().SequenceEqual(form.Tokens)))
        {
            forms.Add(form);
        }
    }
}
