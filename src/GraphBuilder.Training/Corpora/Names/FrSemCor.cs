using GraphBuilder.Language.Conllu;
using GraphBuilder.Language.NameRecognition;

namespace GraphBuilder.Training.Corpora.Names;

/// <summary>
/// The proper names of FrSemCor: Sequoia with semantic classes (Barque et al. 2020). Its class of institutions holds places as well as
/// organisations, and some proper nouns have no class: such names keep several possible types.
/// </summary>
internal static class FrSemCor
{
    private static readonly NameType[] Every = [NameType.Person, NameType.Place, NameType.Organization, NameType.Other];

    /// <summary>Reads the names of each sentence, by its id, as intervals of its characters without spaces.</summary>
    /// <param name="reader">The file; stays open.</param>
    public static Dictionary<string, FrSemCorSentence> Read(TextReader reader)
    {
        var sentences = new Dictionary<string, FrSemCorSentence>(StringComparer.Ordinal);
        var rows = new List<string[]>();
        var id = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0)
            {
                sentences[id] = ReadSentence(rows);
                rows.Clear();
            }
            else if (line.StartsWith("# sent_id = ", StringComparison.Ordinal))
            {
                id = line["# sent_id = ".Length..];
            }
            else if (line[0] != '#')
            {
                rows.Add(line.Split('\t'));
            }
        }

        return sentences;
    }

    /// <summary>The sets of labels of a treebank sentence's tokens; null where its text is not that of FrSemCor.</summary>
    public static int[]? Align(FrSemCorSentence names, ConlluSentence sentence)
    {
        if (names.Text != string.Concat(sentence.Tokens.Select(token => token.Form.Replace(" ", "", StringComparison.Ordinal))))
        {
            return null;
        }

        var allowed = new int[sentence.Tokens.Count];
        Array.Fill(allowed, 1 << NameLabels.Outside);
        foreach (var name in names.Names)
        {
            var (first, end, at) = (-1, 0, 0);
            for (var i = 0; i < allowed.Length; i++)
            {
                var start = at;
                at += sentence.Tokens[i].Form.Replace(" ", "", StringComparison.Ordinal).Length;
                if (at > name.Start && start < name.End)
                {
                    first = first < 0 ? i : first;
                    end = i + 1;
                }
            }

            NameExample.Mark(allowed, first, end, name.Types);
            if (name.Types.Length == Every.Length)
            {
                allowed[first] |= 1 << NameLabels.Outside;
            }
        }

        return allowed;
    }

    private static FrSemCorSentence ReadSentence(List<string[]> rows)
    {
        var names = new List<(int, int, NameType[])>();
        var starts = new int[rows.Count + 1];
        for (var i = 0; i < rows.Count; i++)
        {
            starts[i + 1] = starts[i] + rows[i][1].Replace(" ", "", StringComparison.Ordinal).Length;
        }

        for (var i = 0; i < rows.Count; i++)
        {
            var annotation = rows[i][5].Split(';')[0];
            var colon = annotation.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0 && rows[i][3] == "NPP" && !int.TryParse(annotation, out _))
            {
                names.Add((starts[i], starts[i + 1], TypesOf(annotation)));
            }
            else if (colon >= 0)
            {
                var members = rows.FindAll(row => row[5].Split(';').Any(part => part.Split(':')[0] == annotation[..colon]));
                var (first, last) = (rows.IndexOf(members[0]), rows.IndexOf(members[^1]));
                if (members.Exists(row => row[3] == "NPP" || (char.IsUpper(row[1][0]) && row != rows[0])))
                {
                    names.Add((starts[first], starts[last + 1], TypesOf(annotation[(colon + 1)..])));
                }
            }
        }

        return new FrSemCorSentence(string.Concat(rows.Select(row => row[1].Replace(" ", "", StringComparison.Ordinal))), names);
    }

    private static NameType[] TypesOf(string supersense) => supersense switch
    {
        "Person" => [NameType.Person],
        "Institution" => [NameType.Place, NameType.Organization],
        "GroupxPerson" or "Group" => [NameType.Organization, NameType.Person],
        "*" => Every,
        _ => [NameType.Other],
    };
}

/// <summary>The names of a sentence of FrSemCor.</summary>
/// <param name="Text">The characters of the sentence without spaces.</param>
/// <param name="Names">First character, the one after the last, and the types that the name may have.</param>
internal sealed record FrSemCorSentence(string Text, IReadOnlyList<(int Start, int End, NameType[] Types)> Names);
