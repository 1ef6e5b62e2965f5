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
        const string path = "data/lexicons/fr/offices.txt";
        var lexicon = new OfficeLexicon();
        using var reader = files.OpenText(path);
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            if (text.Length == 0 || text[0] == '#')
            {
                continue;
            }

            var columns = text.Split('|', StringSplitOptions.TrimEntries);
            if (columns.Length < 2 || columns[0].Length == 0 || columns[1].Length == 0)
            {
                throw new LexiconFormatException(path, line, $"'French form | English position' expected, '{text}' found.");
            }

            var form = columns[0];
            var tokens = tokenizer.Tokenize(form, new TextSpan(0, form.Length)).Select(span => Folding.Fold(span.In(form))).ToArray();
            if (!lexicon._byHead.TryGetValue(tokens[0], out var forms))
            {
                lexicon._byHead[tokens[0]] = forms = [];
            }

            forms.Add(new OfficeForm(tokens, columns[1]));
        }

        foreach (var forms in lexicon._byHead.Values)
        {
            forms.Sort((left, right) => right.Tokens.Length.CompareTo(left.Tokens.Length));
        }

        return lexicon;
    }

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

/// <summary>One French form of an office.</summary>
/// <param name="Tokens">Its folded tokens; the first is the head noun.</param>
/// <param name="Position">The English position.</param>
internal sealed record OfficeForm(string[] Tokens, string Position)
{
    /// <summary>Matches the form at a token, letting one adjective of a country stand after any of its words (<i>ministre chinois des Affaires étrangères</i>).</summary>
    public OfficeMatch? Match(SentenceWords words, int start, CountryAdjectives adjectives)
    {
        string? country = null;
        var at = start;
        for (var i = 0; i < Tokens.Length; i++)
        {
            if (i > 0 && country is null && adjectives.Find(words.At(at)) is { } adjective && !string.Equals(words.At(at), Tokens[i], StringComparison.Ordinal))
            {
                country = adjective;
                at++;
            }

            if (!string.Equals(words.At(at), Tokens[i], StringComparison.Ordinal))
            {
                return null;
            }

            at++;
        }

        if (country is null && adjectives.Find(words.At(at)) is { } last)
        {
            country = last;
            at++;
        }

        return new OfficeMatch(start, at - start, Position, country);
    }
}

/// <summary>An office found in a sentence.</summary>
/// <param name="First">Index of the head noun.</param>
/// <param name="Count">How many tokens it has, the adjective included.</param>
/// <param name="Position">The English position.</param>
/// <param name="Country">Code of the country whose adjective it holds; null without one.</param>
internal sealed record OfficeMatch(int First, int Count, string Position, string? Country)
{
    /// <summary>Index just after the last token.</summary>
    public int End => First + Count;
}
