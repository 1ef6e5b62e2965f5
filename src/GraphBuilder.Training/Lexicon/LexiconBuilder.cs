using System.Text.Json;
using GraphBuilder.Language.Lemmatization;
using GraphBuilder.Language.Models;
using GraphBuilder.Language.Tagging;

namespace GraphBuilder.Training.Lexicon;

/// <summary>Expands the French lexicon of jsRealB (lemmas with paradigm numbers, and the tables of the paradigms) to all forms; adds the names of a spelling dictionary.</summary>
internal static class LexiconBuilder
{
    // The tenses of the conjugation tables, six persons each.
    private static readonly (string Key, string Mood, string Tense)[] Tenses =
    [
        ("p", "Ind", "Pres"), ("i", "Ind", "Imp"), ("f", "Ind", "Fut"), ("ps", "Ind", "Past"), ("c", "Cnd", "Pres"), ("s", "Sub", "Pres"), ("si", "Sub", "Imp"), ("ip", "Imp", "Pres"),
    ];

    private static readonly string[] ParticipleFeatures =
        ["Gender=Masc|Number=Sing", "Gender=Fem|Number=Sing", "Gender=Masc|Number=Plur", "Gender=Fem|Number=Plur"];

    /// <summary>Makes the lexicon.</summary>
    /// <param name="lexiconJson">The file <c>lexicon-fr.json</c>.</param>
    /// <param name="rulesJson">The file <c>rules-fr.json</c>.</param>
    /// <param name="spelling">The spelling dictionary of Hunspell (<c>index.dic</c>), whose capitalised entries are names.</param>
    public static FormLexicon Build(Stream lexiconJson, Stream rulesJson, TextReader spelling)
    {
        using var entries = JsonDocument.Parse(lexiconJson);
        using var rules = JsonDocument.Parse(rulesJson);
        var forms = new SortedDictionary<uint, SortedSet<string>>();
        foreach (var entry in entries.RootElement.EnumerateObject())
        {
            AddEntry(entry.Name, entry.Value, rules.RootElement, forms);
            if (entry.Name.Contains("oe", StringComparison.Ordinal))
            {
                AddEntry(entry.Name.Replace("oe", "œ", StringComparison.Ordinal), entry.Value, rules.RootElement, forms);
            }
        }

        AddNames(spelling, forms);
        return Pack(forms);
    }

    // A line is a word, then a slash and flags, then a tab and remarks. Names of one word only; acronyms are names as well.
    private static void AddNames(TextReader spelling, SortedDictionary<uint, SortedSet<string>> forms)
    {
        while (spelling.ReadLine() is { } line)
        {
            var end = line.AsSpan().IndexOfAny("/\t ");
            var word = end < 0 ? line : line[..end];
            if (word.Length > 1 && char.IsUpper(word[0]))
            {
                Add(word, word, "PROPN", "", forms, keepsCase: true);
            }
        }
    }

    private static void AddEntry(string lemma, JsonElement entry, JsonElement rules, SortedDictionary<uint, SortedSet<string>> forms)
    {
        foreach (var part in entry.EnumerateObject())
        {
            switch (part.Name)
            {
                case "N":
                    AddDeclension(lemma, "NOUN", part.Value, rules, forms);
                    break;
                case "A":
                    AddDeclension(lemma, "ADJ", part.Value, rules, forms);
                    break;
                case "V":
                    AddConjugation(lemma, part.Value, rules, forms);
                    break;
                case "Adv":
                    Add(lemma, lemma, "ADV", "", forms);
                    break;
            }
        }
    }

    private static void AddDeclension(string lemma, string upos, JsonElement part, JsonElement rules, SortedDictionary<uint, SortedSet<string>> forms)
    {
        if (Table(part, rules, "declension", lemma, out var stem) is not { } table)
        {
            return;
        }

        var only = part.TryGetProperty("g", out var gender) && gender.GetString() is "m" or "f" ? gender.GetString() : null;
        foreach (var cell in table.GetProperty("declension").EnumerateArray())
        {
            var cellGender = cell.TryGetProperty("g", out var given) ? given.GetString() : null;
            if (only is not null && cellGender is "m" or "f" && cellGender != only)
            {
                continue;
            }

            var features = (cellGender ?? only) switch { "m" => "Gender=Masc|", "f" => "Gender=Fem|", _ => "" };
            var number = cell.TryGetProperty("n", out var n) && n.GetString() == "p" ? "Number=Plur" : "Number=Sing";
            Add(stem + cell.GetProperty("val").GetString(), lemma, upos, features + number, forms);
        }
    }

    private static void AddConjugation(string lemma, JsonElement part, JsonElement rules, SortedDictionary<uint, SortedSet<string>> forms)
    {
        if (Table(part, rules, "conjugation", lemma, out var stem) is not { } table)
        {
            return;
        }

        var tenses = table.GetProperty("t");
        foreach (var (key, mood, tense) in Tenses)
        {
            if (!tenses.TryGetProperty(key, out var persons) || persons.ValueKind != JsonValueKind.Array)
            {
                continue;
            }

            var person = 0;
            foreach (var ending in persons.EnumerateArray())
            {
                if (ending.GetString() is { } text)
                {
                    Add(stem + text, lemma, "VERB", $"Mood={mood}|Number={(person < 3 ? "Sing" : "Plur")}|Person={(person % 3) + 1}|Tense={tense}|VerbForm=Fin", forms);
                }

                person++;
            }
        }

        if (tenses.TryGetProperty("pr", out var present) && present.GetString() is { } participle)
        {
            Add(stem + participle, lemma, "VERB", "Tense=Pres|VerbForm=Part", forms);
        }

        if (tenses.TryGetProperty("pp", out var past) && past.ValueKind == JsonValueKind.Array)
        {
            var form = 0;
            foreach (var ending in past.EnumerateArray())
            {
                if (ending.GetString() is { } text)
                {
                    Add(stem + text, lemma, "VERB", $"{ParticipleFeatures[form]}|Tense=Past|VerbForm=Part", forms);
                }

                form++;
            }
        }

        Add(lemma, lemma, "VERB", "VerbForm=Inf", forms);
    }

    // The table of a part's paradigm, and what stands before the endings; null where the lemma does not end as the table says.
    private static JsonElement? Table(JsonElement part, JsonElement rules, string kind, string lemma, out string stem)
    {
        stem = "";
        if (!part.TryGetProperty("tab", out var number) || number.GetString() is not { } name || !rules.GetProperty(kind).TryGetProperty(name, out var table))
        {
            return null;
        }

        var ending = table.GetProperty("ending").GetString()!;
        var compared = lemma.Contains('œ', StringComparison.Ordinal) ? ending.Replace("oe", "œ", StringComparison.Ordinal) : ending;
        if (!lemma.EndsWith(compared, StringComparison.Ordinal) || compared != ending)
        {
            return null;
        }

        stem = lemma[..^ending.Length];
        return table;
    }

    private static void Add(string form, string lemma, string upos, string features, SortedDictionary<uint, SortedSet<string>> forms, bool keepsCase = false)
    {
        var hash = FeatureHash.OfLower(form);
        if (!forms.TryGetValue(hash, out var analyses))
        {
            forms[hash] = analyses = new SortedSet<string>(StringComparer.Ordinal);
        }

        analyses.Add($"{upos} {features} {LemmaRule.Between(form, lemma, keepsCase)}");
    }

    private static FormLexicon Pack(SortedDictionary<uint, SortedSet<string>> forms)
    {
        var classes = new Dictionary<string, ushort>(StringComparer.Ordinal) { [""] = 0 };
        var analyses = new List<IReadOnlyList<LexicalAnalysis>> { Array.Empty<LexicalAnalysis>() };
        var classOf = new List<ushort>(forms.Count);
        foreach (var set in forms.Values)
        {
            var key = string.Join('\n', set);
            if (!classes.TryGetValue(key, out var index))
            {
                classes[key] = index = checked((ushort)classes.Count);
                analyses.Add(set.Select(line => line.Split(' ', 3)).Select(parts => new LexicalAnalysis(parts[0], parts[1], parts[2])).ToArray());
            }

            classOf.Add(index);
        }

        return FormLexicon.Of(forms.Keys.ToArray(), classOf.ToArray(), analyses);
    }
}
