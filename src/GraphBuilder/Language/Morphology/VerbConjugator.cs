namespace GraphBuilder.Language.Morphology;

/// <summary>
/// Makes the forms of French verbs that news uses: the persons of narration and quotation (first and third), all simple tenses,
/// participles and the infinitive. Regular verbs by rule, the others by the paradigm of their ending.
/// </summary>
internal sealed class VerbConjugator
{
    private readonly List<VerbParadigm> _paradigms;
    private readonly WordList _doubling;

    private VerbConjugator(List<VerbParadigm> paradigms, WordList doubling) => (_paradigms, _doubling) = (paradigms, doubling);

    /// <summary>Loads the paradigms from the shipped data.</summary>
    public static VerbConjugator Load(IResourceFiles files)
    {
        var paradigms = LexiconLine.Read(files, "data/lexicons/fr/verb-paradigms.txt").Select(VerbParadigm.Parse).ToList();
        paradigms.Sort((left, right) => right.Ending.Length.CompareTo(left.Ending.Length));
        return new VerbConjugator(paradigms, WordList.Load(files, "doubling-verbs"));
    }

    /// <summary>All forms of a verb with their kinds; a form may come several times.</summary>
    /// <param name="infinitive">The infinitive, without <i>se</i>.</param>
    /// <exception cref="ArgumentException">No paradigm fits.</exception>
    public IEnumerable<(string Form, VerbFormKind Kind)> Conjugate(string infinitive)
    {
        ArgumentNullException.ThrowIfNull(infinitive);
        foreach (var paradigm in _paradigms)
        {
            if (infinitive.EndsWith(paradigm.Ending, StringComparison.Ordinal))
            {
                return paradigm.Forms(infinitive[..^paradigm.Ending.Length]).Append((infinitive, VerbFormKind.Infinitive));
            }
        }

        return infinitive switch
        {
            _ when infinitive.EndsWith("er", StringComparison.Ordinal) => FirstGroup(infinitive),
            _ when infinitive.EndsWith("ir", StringComparison.Ordinal) && !infinitive.EndsWith("oir", StringComparison.Ordinal) => SecondGroup(infinitive),
            _ => throw new ArgumentException($"No paradigm for the verb '{infinitive}'; add its ending to verb-paradigms.txt.", nameof(infinitive)),
        };
    }

    // accuser; annoncer (annonça), exiger (exigea), appeler (appelle), lever (lève), espérer (espère), appuyer (appuie).
    private IEnumerable<(string Form, VerbFormKind Kind)> FirstGroup(string infinitive)
    {
        var stem = infinitive[..^2];
        var soft = stem[^1] switch { 'c' => stem[..^1] + "ç", 'g' => stem + "e", _ => stem };
        var strong = StrongStem(stem);
        var future = stem[^1] == 'y' && strong != stem ? strong + "er" : stem.Contains('é', StringComparison.Ordinal) ? infinitive : strong + "er";
        foreach (var ending in new[] { "e", "es", "ent" })
        {
            yield return (strong + ending, VerbFormKind.Finite);
        }

        foreach (var ending in new[] { "ons", "ais", "ait", "aient", "a", "ai", "âmes" })
        {
            yield return (soft + ending, VerbFormKind.Finite);
        }

        foreach (var ending in new[] { "ez", "ions", "iez", "èrent" })
        {
            yield return (stem + ending, VerbFormKind.Finite);
        }

        foreach (var form in FutureForms(future))
        {
            yield return form;
        }

        foreach (var form in Participles(stem + "é"))
        {
            yield return form;
        }

        yield return (soft + "ant", VerbFormKind.PresentParticiple);
        yield return (infinitive, VerbFormKind.Infinitive);
    }

    private string StrongStem(string stem)
    {
        if (stem.EndsWith("oy", StringComparison.Ordinal) || stem.EndsWith("uy", StringComparison.Ordinal))
        {
            return stem[..^1] + "i";
        }

        if (_doubling.Contains(stem + "er"))
        {
            return stem + stem[^1];
        }

        if (stem.Length > 2 && stem[^2] is 'e' or 'é' && !IsVowel(stem[^1]) && stem[^3] != 'u')
        {
            return string.Concat(stem.AsSpan(0, stem.Length - 2), "è", stem.AsSpan(stem.Length - 1));
        }

        // célébrer, intégrer, pénétrer, léguer, sécher: two consonants behind the é.
        return stem.Length > 3 && stem[^3] == 'é' && !IsVowel(stem[^2]) && (stem[^1] is 'r' or 'l' or 'n' or 'h' || stem.EndsWith("gu", StringComparison.Ordinal) || stem.EndsWith("qu", StringComparison.Ordinal))
            ? string.Concat(stem.AsSpan(0, stem.Length - 3), "è", stem.AsSpan(stem.Length - 2)) : stem;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'é';

    private static IEnumerable<(string Form, VerbFormKind Kind)> SecondGroup(string infinitive)
    {
        var stem = infinitive[..^1];
        foreach (var ending in new[] { "s", "t", "ssons", "ssez", "ssent", "ssais", "ssait", "ssaient", "rent", "sse" })
        {
            yield return (stem + ending, VerbFormKind.Finite);
        }

        foreach (var form in FutureForms(infinitive).Concat(Participles(stem)))
        {
            yield return form;
        }

        yield return (stem + "ssant", VerbFormKind.PresentParticiple);
        yield return (infinitive, VerbFormKind.Infinitive);
    }

    internal static IEnumerable<(string Form, VerbFormKind Kind)> FutureForms(string stem)
    {
        foreach (var ending in new[] { "ai", "a", "ons", "ez", "ont" })
        {
            yield return (stem + ending, VerbFormKind.Future);
        }

        foreach (var ending in new[] { "ais", "ait", "ions", "aient" })
        {
            yield return (stem + ending, VerbFormKind.Conditional);
        }
    }

    internal static IEnumerable<(string Form, VerbFormKind Kind)> Participles(string masculine, string? irregularFeminine = null)
    {
        var feminine = irregularFeminine ?? (masculine.EndsWith('û') ? masculine[..^1] + "ue" : masculine + "e");
        yield return (masculine, VerbFormKind.PastParticiple);
        yield return (feminine, VerbFormKind.PastParticiple);
        yield return (feminine + "s", VerbFormKind.PastParticiple);
        yield return (masculine.EndsWith('s') ? masculine : masculine.EndsWith('û') ? masculine[..^1] + "us" : masculine + "s", VerbFormKind.PastParticiple);
    }
}
