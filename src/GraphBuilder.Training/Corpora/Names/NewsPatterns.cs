using System.Text;
using GraphBuilder.Entities.Authority;
using GraphBuilder.Language.Conllu;
using GraphBuilder.Language.NameRecognition;

namespace GraphBuilder.Training.Corpora.Names;

/// <summary>Makes sentences of patterns with gaps, many of each, with names of the authority file in the gaps; the file of patterns tells the format.</summary>
/// <param name="authority">The names.</param>
internal sealed class NewsPatterns(AuthorityFile authority)
{
    private const ulong Seed = 20183;

    /// <summary>Makes sentences.</summary>
    /// <param name="reader">The patterns; stays open.</param>
    /// <param name="file">Their path, for messages.</param>
    /// <param name="each">How many sentences to make of each.</param>
    /// <returns>The text of each sentence and its names.</returns>
    /// <exception cref="ConlluFormatException">A line is not of the format.</exception>
    public IEnumerable<(string Text, List<(TextSpan Span, NameType Type)> Names)> Make(TextReader reader, string file, int each)
    {
        var gaps = new NameGaps(authority, new SeededRandom(Seed));
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            for (var i = 0; i < each && line.Length > 0 && line[0] != '#'; i++)
            {
                yield return Fill(line, gaps) ?? throw new ConlluFormatException(file, number, $"a pattern expected, '{line}' found.");
            }
        }
    }

    private static (string Text, List<(TextSpan Span, NameType Type)> Names)? Fill(string pattern, NameGaps gaps)
    {
        var text = new StringBuilder();
        var names = new List<(TextSpan, NameType)>();
        for (var at = 0; at < pattern.Length; at++)
        {
            if (pattern[at] is not ('{' or '['))
            {
                text.Append(pattern[at]);
                continue;
            }

            var end = pattern.IndexOf(pattern[at] == '{' ? '}' : ']', at);
            if (end < at + 2)
            {
                return null;
            }

            var inside = pattern[(at + 1)..end];
            var (before, name) = pattern[at] == '{' ? gaps.Draw(inside[0], inside[1..].TrimStart('.')) : ("", inside[2..]);
            text.Append(before);
            names.Add((new TextSpan(text.Length, text.Length + name.Length), TypeOf(inside[0])));
            text.Append(name);
            at = end;
        }

        text[0] = char.ToUpperInvariant(text[0]);
        return (text.ToString(), names);
    }

    private static NameType TypeOf(char letter) => letter switch
    {
        'P' or 'S' => NameType.Person,
        'V' or 'R' or 'C' or 'L' => NameType.Place,
        'M' => NameType.Other,
        _ => NameType.Organization,
    };
}
