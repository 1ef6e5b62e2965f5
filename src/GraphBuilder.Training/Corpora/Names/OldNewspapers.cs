using GraphBuilder.Language.NameRecognition;

namespace GraphBuilder.Training.Corpora.Names;

/// <summary>
/// The French parts of NewsEye (HIPE 2022) and of the Europeana Newspapers corpora: newspapers of 1840 to 1945 as character recognition
/// read them, with the names marked by hand. Courtesy titles are taken off the names, as in the other corpora.
/// </summary>
internal static class OldNewspapers
{
    private static readonly HashSet<string> Titles = new(StringComparer.Ordinal) { "m", "mm", "mme", "mlle", "mmes", "dr", "mgr", ".", "monsieur", "madame", "sir", "lord", "le", "la", "l'", "les" };

    /// <summary>Reads sentences with the type of each token's name and whether the name begins there.</summary>
    /// <param name="reader">The file: a token a line, its label behind a tab or a space.</param>
    public static IEnumerable<List<OldToken>> Read(TextReader reader)
    {
        var sentence = new List<OldToken>();
        NameType? open = null;
        while (reader.ReadLine() is { } line)
        {
            var columns = line.Split('\t', ' ');
            if (line.StartsWith('#') || columns.Length < 2 || columns[0].Length == 0 || columns[0] == "TOKEN")
            {
                continue;
            }

            // Where a line ends inside a word the token has a soft hyphen.
            var form = columns[0].Replace("¬", "", StringComparison.Ordinal);
            if (Folding.Fold(form).Length == 0)
            {
                continue;
            }

            var type = TypeOf(columns[1]);
            var continues = type is not null && columns[1][0] == 'I' && type == open;
            Append(sentence, form, type, continues);
            open = type;
            if (form is "." or "!" or "?" && type is null && !(sentence.Count > 1 && sentence[^2].Form is "M" or "MM" or "Mme"))
            {
                yield return Finish(sentence);
                sentence = [];
            }
        }
    }

    // "l", "'": an apostrophe belongs to the word before it.
    private static void Append(List<OldToken> sentence, string form, NameType? type, bool continues)
    {
        if (form is "'" or "’" && sentence.Count > 0)
        {
            sentence[^1] = sentence[^1] with { Form = sentence[^1].Form + form };
            return;
        }

        sentence.Add(new OldToken(form, type, type is not null && !continues));
    }

    private static List<OldToken> Finish(List<OldToken> sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i] is { Begins: true, Type: not null } && Titles.Contains(sentence[i].Form.ToLowerInvariant())
                && !(sentence[i].Form is "Le" or "La" or "Les" or "L'"))
            {
                var isLast = i + 1 == sentence.Count || sentence[i + 1].Type != sentence[i].Type || sentence[i + 1].Begins;
                if (!isLast)
                {
                    sentence[i + 1] = sentence[i + 1] with { Begins = true };
                }

                sentence[i] = sentence[i] with { Type = null, Begins = false };
            }
        }

        return sentence;
    }

    private static NameType? TypeOf(string label) => label switch
    {
        "B-PER" or "I-PER" => NameType.Person,
        "B-LOC" or "I-LOC" => NameType.Place,
        "B-ORG" or "I-ORG" => NameType.Organization,
        "B-HumanProd" or "I-HumanProd" => NameType.Other,
        _ => null,
    };
}

/// <summary>A token of an old newspaper.</summary>
/// <param name="Form">As read.</param>
/// <param name="Type">The type of the name it belongs to; null outside names.</param>
/// <param name="Begins">Whether the name begins here.</param>
internal sealed record OldToken(string Form, NameType? Type, bool Begins);
