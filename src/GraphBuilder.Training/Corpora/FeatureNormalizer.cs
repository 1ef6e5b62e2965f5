using GraphBuilder.Language.Conllu;

namespace GraphBuilder.Training.Corpora;

/// <summary>
/// Brings the features of the treebanks to one usage. They differ in what they annotate (emphasis, case, voice, gender of names and of
/// adjectives with one form), not in what they mean; a tagger that learns from several would learn the differences.
/// </summary>
internal static class FeatureNormalizer
{
    private static readonly HashSet<string> Dropped = new(StringComparer.Ordinal)
        { "Emph", "Case", "ExtPos", "Typo", "Voice", "Proper", "Degree", "Animacy", "Style", "Abbr", "Subcat", "Polite" };

    private static readonly HashSet<string> GenderlessPronouns = new(StringComparer.Ordinal)
    {
        "l'", "les", "leur", "se", "s'", "me", "m'", "te", "t'", "nous", "vous", "je", "j'", "tu", "on", "y", "en", "qui", "que", "qu'", "dont", "où", "lui", "-je", "-nous", "-vous",
        "-on", "-t-on", "soi", "moi", "toi", "personne", "rien", "quoi",
    };

    /// <summary>The features of a word after the common usage.</summary>
    public static string Normalize(ConlluWord word)
    {
        var form = word.Form.ToLowerInvariant().Replace('\u2019', '\'');
        var features = word.Features.Split('|', StringSplitOptions.RemoveEmptyEntries).Where(feature => Keeps(feature, word, form)).ToList();
        if (word.Upos == "PRON" && form is "se" or "s'")
        {
            AddOnce(features, "Reflex=Yes");
        }

        if (word.Upos == "NUM")
        {
            AddOnce(features, "NumType=Card");
        }

        features.Sort(StringComparer.Ordinal);
        return string.Join('|', features);
    }

    private static bool Keeps(string feature, ConlluWord word, string form)
    {
        var name = feature[..feature.IndexOf('=', StringComparison.Ordinal)];
        if (name.Contains('[', StringComparison.Ordinal) || Dropped.Contains(name))
        {
            return false;
        }

        return (word.Upos, name) switch
        {
            ("NUM" or "SYM" or "X", "Gender" or "Number") => false,
            ("PROPN", "Gender" or "Number") => false,
            ("AUX", "Gender" or "Number") => !word.Features.Contains("VerbForm=Part", StringComparison.Ordinal),
            ("DET", "Person") => false,
            ("DET", "Gender") => !form.EndsWith('s') && form is not ("l'" or "leur" or "notre" or "votre" or "chaque"),
            ("DET", "PronType") => feature is "PronType=Art" or "PronType=Dem" or "PronType=Int" or "PronType=Rel",
            ("PRON", "Gender") => !GenderlessPronouns.Contains(form),
            ("ADJ", "Gender") => !word.Lemma.EndsWith('e'),
            ("ADV", "PronType") => false,
            _ => true,
        };
    }

    private static void AddOnce(List<string> features, string feature)
    {
        if (!features.Contains(feature))
        {
            features.Add(feature);
        }
    }
}
