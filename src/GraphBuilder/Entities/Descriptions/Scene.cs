namespace GraphBuilder.Entities.Descriptions;

/// <summary>
/// The state of which a passage speaks where it says only <i>la police</i> or <i>le gouvernement</i>: that of the place where it says to be
/// (<i>A Caracas, la police…</i>), else the one of which the article speaks most.
/// </summary>
internal sealed class Scene(Discourse discourse)
{
    // Of two states of which the second is spoken of more than half as often, neither is the one that goes without saying.
    private const double Rivalling = 0.5;

    private string? _main;
    private bool _isContested;
    private bool _isCounted;

    /// <summary>The country of the passage at a token of the sentence being read; null where nothing tells.</summary>
    public Entity? At(int token)
    {
        var paragraph = discourse.Words.Sentence.Paragraph;

        // Whom a speaker means, his listeners know.
        if (IsContested && discourse.IsQuoted(discourse.Current, token))
        {
            return null;
        }

        foreach (var name in discourse.Before(token, 3))
        {
            if (discourse.Sentences[name.Sentence].Sentence.Paragraph != paragraph)
            {
                break;
            }

            if (IsSetting(name) && CountryOf(name.Entity) is { } country)
            {
                return Take(country);
            }
        }

        return Local(token) is { } local ? Take(local) : OrganBefore(token) ?? (Main is { } main && !IsContested ? Take(main) : null);
    }

    // Whether the article speaks of two states so much that a bare organ may be either's.
    private bool IsContested => Main is null || _isContested;

    // The state of which alone the sentence before in this paragraph speaks, or this one up to here; where it speaks of several, the main one must be among them.
    private string? Local(int token)
    {
        var paragraph = discourse.Words.Sentence.Paragraph;
        for (var sentence = discourse.Current; sentence >= 0 && sentence >= discourse.Current - 1 && discourse.Sentences[sentence].Sentence.Paragraph == paragraph; sentence--)
        {
            var names = discourse.NamesOf(sentence).Where(name => (sentence < discourse.Current || name.End <= token) && Counts(name.Entity)).ToList();
            var countries = names.Select(name => CountryOf(name.Entity)).OfType<string>().Concat(Adjectives(sentence, sentence < discourse.Current ? int.MaxValue : token)).Distinct(StringComparer.Ordinal).ToList();
            if (countries.Count > 0)
            {
                return countries.Count == 1 ? countries[0]
                    : SubjectOf(sentence, names)
                    ?? (Main is { } main && countries.Contains(main) && !IsContested ? main
                    : names.Where(name => discourse.RoleOf(name) == SyntacticRole.Subject).Select(name => CountryOf(name.Entity)).FirstOrDefault(country => country is not null));
            }
        }

        return null;
    }

    // Of two subjects joined by "et", neither is the one that goes without saying.
    private string? SubjectOf(int sentence, List<LinkedName> names)
    {
        var subjects = names.Where(name => sentence < discourse.Current && !name.Nominal && discourse.RoleOf(name) == SyntacticRole.Subject && CountryOf(name.Entity) is not null).ToList();
        return subjects is [.., var last] && !(subjects is [.., var other, _] && last.First - other.End <= 2 && CountryOf(other.Entity) != CountryOf(last.Entity)) ? CountryOf(last.Entity) : null;
    }

    // "La junte birmane a protesté. … l'armée": the state whose organs were just spoken of.
    private Entity? OrganBefore(int token) => discourse.Before(token, 2).FirstOrDefault(name => name.Rule is "organ of a state")?.Entity;

    // A paper, a firm or an organisation that reports does not make the scene.
    private static bool Counts(Entity entity) => entity.Type is EntityType.Country or EntityType.GovernmentBody or EntityType.Person or EntityType.Place;

    /// <summary>Id of the country of which the article speaks most, its places and persons counted; null where it speaks of none or of two alike.</summary>
    public string? Main
    {
        get
        {
            if (!_isCounted)
            {
                _isCounted = true;
                _main = Count();
            }

            return _main;
        }
    }

    private Entity? Take(string country) =>
        discourse.Entities.Find(country) ?? (discourse.Entities.Authority.Find(country) is { } entry ? discourse.Entities.Add(entry) : null);

    // A place behind "à, en, au, dans": not the capital that acts, nor one behind "de".
    private bool IsSetting(LinkedName name)
    {
        var words = discourse.Sentences[name.Sentence];
        var before = name.First - 1;
        if (words.At(before) is "la" or "l'" or "le" or "les")
        {
            before--;
        }

        // "KENYA | Lundi, la police…" heads a list of news.
        if (!name.Nominal && name.Entity.Type == EntityType.Country && words.IsFirstWord(name.First) && words.At(name.End) is "|" or ":")
        {
            return true;
        }

        return !name.Nominal && name.Entity.Type is EntityType.Place or EntityType.Country
            && (words.At(before) is "en" or "au" or "aux" or "dans" || (words.At(before) is "a" && Prepositions.Is(words, before)))
            && (words.IsFirstWord(before) || words.At(before - 1) is "," or ":" or "rue" or "manifeste");
    }

    private static string? CountryOf(Entity entity) => entity.Type == EntityType.Country ? entity.Id : entity.Country;

    // The states of the adjectives of a sentence up to a token: "la frontière polonaise".
    private IEnumerable<string> Adjectives(int sentence, int end) =>
        discourse.Lexicon.Adjectives.Of(discourse.Sentences[sentence], end).Where(OfficeHolders.IsState);

    private string? Count()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < discourse.Sentences.Count; i++)
        {
            foreach (var name in discourse.NamesOf(i))
            {
                if (!name.Nominal && Counts(name.Entity) && CountryOf(name.Entity) is { } country)
                {
                    counts[country] = counts.GetValueOrDefault(country) + (i < 2 ? 3 : 1);
                }
            }
        }

        // "la junte birmane": adjectives tell too.
        foreach (var country in Enumerable.Range(0, discourse.Sentences.Count).SelectMany(sentence => Adjectives(sentence, int.MaxValue)))
        {
            counts[country] = counts.GetValueOrDefault(country) + 1;
        }

        var ranked = counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(2).ToList();
        _isContested = ranked.Count > 1 && ranked[1].Value > Rivalling * ranked[0].Value;
        return ranked.Count == 0 || (ranked.Count > 1 && ranked[0].Value == ranked[1].Value) ? null : ranked[0].Key;
    }
}
