using GraphBuilder.Language.Conllu;
using GraphBuilder.Language.NameRecognition;

namespace GraphBuilder.Training.Corpora.Names;

/// <summary>
/// Names of treebank sentences, typed by hand: a line is the id of a sentence and, for each name, its first token, a hyphen and its last token
/// unless it has but one, and P, L, O or M (person, place, organisation, other). Tokens count from 1. A line without names tells that the sentence has none.
/// </summary>
internal static class TypedNames
{
    /// <summary>Reads a file.</summary>
    /// <param name="reader">The file; stays open.</param>
    /// <param name="file">Its path, for messages.</param>
    /// <exception cref="ConlluFormatException">A line is not of the format.</exception>
    public static Dictionary<string, IReadOnlyList<TypedName>> Read(TextReader reader, string file)
    {
        var sentences = new Dictionary<string, IReadOnlyList<TypedName>>(StringComparer.Ordinal);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var columns = line.Split(' ');
            var names = columns.Skip(1).Select(Parse).ToList();
            if (names.Contains(null))
            {
                throw new ConlluFormatException(file, number, $"'ID FIRST-LASTtype …' expected, '{line}' found.");
            }

            sentences.Add(columns[0], names.OfType<TypedName>().ToList());
        }

        return sentences;
    }

    private static TypedName? Parse(string column)
    {
        var numbers = column.TrimEnd('P', 'L', 'O', 'M').Split('-');
        if (column.Length == 0 || "PLOM".IndexOf(column[^1], StringComparison.Ordinal) is not (>= 0 and var type)
            || !int.TryParse(numbers[0], out var first) || !int.TryParse(numbers[^1], out var last) || numbers.Length > 2 || first < 1 || last < first)
        {
            return null;
        }

        return new TypedName(first - 1, last, (NameType)type);
    }
}

/// <summary>A name in a sentence.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index just after its last token.</param>
/// <param name="Type">Its type.</param>
internal sealed record TypedName(int First, int End, NameType Type);
