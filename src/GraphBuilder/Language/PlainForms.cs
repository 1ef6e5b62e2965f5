using GraphBuilder.Language.Tagging;

namespace GraphBuilder.Language;

/// <summary>
/// The forms of a sentence as the models learned to know them: typographic marks and spaces plain, accents composed, a line in capitals in lower case.
/// Only look-ups see them; a word keeps its form.
/// </summary>
internal static class PlainForms
{
    // A letter and a combining accent, and the letter of both; composing by the system needs the machine's ICU library, which is not used.
    private static readonly (char Accent, string Letters)[] Accents =
    [
        ('\u0300', "aàeèiìoòuùAÀEÈIÌOÒUÙ"), ('\u0301', "aáeéiíoóuúyýcćnńsśzźAÁEÉIÍOÓUÚYÝCĆNŃSŚZŹ"), ('\u0302', "aâeêiîoôuûAÂEÊIÎOÔUÛ"),
        ('\u0303', "aãnñoõAÃNÑOÕ"), ('\u0306', "aăgğAĂGĞ"), ('\u0308', "aäeëiïoöuüyÿAÄEËIÏOÖUÜYŸ"), ('\u030C', "cčsšzžCČSŠZŽ"), ('\u0327', "cçsşCÇSŞ"),
    ];

    private const string Plural = "raient";
    private const string Singular = "rait";

    // Shorter words that nothing is known of are more often acronyms than names.
    private const int LongestAcronym = 4;

    /// <summary>The forms to look up, in the same order; the given array itself where nothing differs.</summary>
    /// <param name="forms">The forms as they are written.</param>
    /// <param name="tagger">Knows which words are more than names.</param>
    public static string[] Of(string[] forms, PerceptronTagger tagger)
    {
        var isShouted = IsShouted(forms);
        var plain = forms;
        for (var i = 0; i < forms.Length; i++)
        {
            var form = Plain(forms[i]);
            if (isShouted)
            {
                form = Quiet(form, i == 0, tagger);
            }

            form = Known(form);
            if (!ReferenceEquals(form, forms[i]))
            {
                plain = ReferenceEquals(plain, forms) ? [.. forms] : plain;
                plain[i] = form;
            }
        }

        return plain;
    }

    /// <summary>Whether a plural is looked up as its singular (<i>viendraient</i>).</summary>
    /// <param name="form">The form as it is written.</param>
    /// <param name="plain">The form that is looked up.</param>
    public static bool IsPluralOf(string form, string plain) =>
        form.EndsWith(Plural, StringComparison.OrdinalIgnoreCase) && plain.EndsWith(Singular, StringComparison.Ordinal) && form.Length == plain.Length - Singular.Length + Plural.Length;

    // The models know the conditional of most verbs in the singular only: "serait", not "seraient".
    private static string Known(string form) =>
        form.EndsWith(Plural, StringComparison.Ordinal) ? string.Concat(form.AsSpan(0, form.Length - Plural.Length), Singular) : form;

    // More than 70 % of the letters are capitals.
    private static bool IsShouted(string[] forms)
    {
        var (capitals, letters) = (0, 0);
        foreach (var form in forms)
        {
            foreach (var letter in form)
            {
                letters += char.IsLetter(letter) ? 1 : 0;
                capitals += char.IsUpper(letter) ? 1 : 0;
            }
        }

        return capitals * 10 > letters * 7;
    }

    private static string Plain(string form)
    {
        foreach (var letter in form)
        {
            if (letter is >= '\u0300' and <= '\u036F' or >= '\u2000' and <= '\u206F' or '\u00A0' or '\u00AD' or '\u00B4' or '\u02BC' or '\uFEFF' && letter != '\u2019')
            {
                return MakePlain(form);
            }
        }

        return form;
    }

    private static string MakePlain(string form)
    {
        if (form == "\u2026")
        {
            return "...";
        }

        var letters = new char[form.Length];
        var count = 0;
        foreach (var letter in form)
        {
            switch (letter)
            {
                case >= '\u0300' and <= '\u036F' when count > 0 && Compose(letters[count - 1], letter) is { } composed:
                    letters[count - 1] = composed;
                    break;
                case '\u00AD' or '\u2060' or '\uFEFF' or (>= '\u200B' and <= '\u200F'):
                    break;
                default:
                    letters[count++] = PlainMark(letter);
                    break;
            }
        }

        return count == 0 ? form : new string(letters, 0, count);
    }

    private static char PlainMark(char letter) => letter switch
    {
        '\u2018' or '\u00B4' or '\u02BC' => '\'',
        '\u201C' or '\u201D' or '\u201E' => '"',
        >= '\u2010' and <= '\u2015' => '-',
        '\u00A0' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' => ' ',
        _ => letter,
    };

    private static char? Compose(char letter, char accent)
    {
        foreach (var (mark, letters) in Accents)
        {
            if (mark == accent)
            {
                for (var i = 0; i < letters.Length; i += 2)
                {
                    if (letters[i] == letter)
                    {
                        return letters[i + 1];
                    }
                }
            }
        }

        return null;
    }

    // A word that is more than a name in lower case, with a capital where it opens the line; a name with capitals as names have them.
    private static string Quiet(string form, bool isFirst, PerceptronTagger tagger)
    {
        if (!IsCapitals(form))
        {
            return form;
        }

        var lower = form.ToLowerInvariant();
        if (tagger.IsCommon(lower))
        {
            return isFirst ? char.ToUpperInvariant(lower[0]) + lower[1..] : lower;
        }

        return form.Length <= LongestAcronym ? form : string.Create(form.Length, lower, (name, source) =>
        {
            for (var i = 0; i < name.Length; i++)
            {
                name[i] = i == 0 || !char.IsLetter(source[i - 1]) ? char.ToUpperInvariant(source[i]) : source[i];
            }
        });
    }

    private static bool IsCapitals(string form)
    {
        var capitals = 0;
        foreach (var letter in form)
        {
            if (char.IsLower(letter))
            {
                return false;
            }

            capitals += char.IsUpper(letter) ? 1 : 0;
        }

        return capitals > 0;
    }
}
