using GraphBuilder.Entities.Names;
using GraphBuilder.Language;
using GraphBuilder.Language.Tokenization;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>The French names of offices and the English positions they stand for.</summary>
internal sealed class OfficeLexicon
{
    private readonly Dictionary<string, List<OfficeForm>> _byHead = new(StringComparer.Ordinal);

    /// <summary>Loads the lexicon from the shipped data.</summary>
    public static OfficeLexicon Load(IResourceFiles files, FrenchTokenizer tokenizer)
    {
        var lexicon = new OfficeLexicon();
        foreach (var line in LexiconLine.Read(files, "data/lexicons/fr/offices.txt"))
        {
            var form = OfficeForm.Parse(line, tokenizer);
            if (!lexicon._byHead.TryGetValue(form.Tokens[0], out var forms))
            {
                lexicon._byHead[form.Tokens[0]] = forms = [];
            }

            forms.Add(form);
        }

        foreach (var forms in lexicon._byHead.Values)
        {
            forms.Sort((left, right) => right.Tokens.Length.CompareTo(left.Tokens.Length));
        }

        return lexicon;
    }

    /// <summary>Whether a folded word heads an office.</summary>
    public bool IsHead(string folded) => _byHead.ContainsKey(folded);

    /// <summary>The longest office that starts at a token, with the adjective of a country after its head or its end.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="start">Index of the head noun.</param>
    /// <param name="adjectives">The adjectives of countries.</param>
    public OfficeMatch? Match(SentenceWords words, int start, CountryAdjectives adjectives)
    {
        if (!_byHead.TryGetValue(words.Folded[start], out var forms))
        {
            return null;
        }

        OfficeMatch? best = null;
        foreach (var form in forms)
        {
            if (form.Match(words, start, adjectives) is { } match && (best is null || match.Count > best.Count))
            {
                best = match;
            }
        }

        return best;
    }
}
