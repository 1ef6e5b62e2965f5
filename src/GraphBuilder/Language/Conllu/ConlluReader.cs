using System.Globalization;

namespace GraphBuilder.Language.Conllu;

/// <summary>Reads CoNLL-U, one sentence at a time (universaldependencies.org/format.html).</summary>
public static class ConlluReader
{
    /// <summary>The sentences of a file, read as they are asked for.</summary>
    /// <param name="reader">The file; stays open.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <exception cref="ConlluFormatException">A line breaks the format; thrown while enumerating.</exception>
    public static IEnumerable<ConlluSentence> Read(TextReader reader, string file)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(file);
        return ReadSentences(reader, file);
    }

    private static IEnumerable<ConlluSentence> ReadSentences(TextReader reader, string file)
    {
        var lines = new SentenceLines(file);
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length > 0)
            {
                lines.Add(line, number);
            }
            else if (lines.TakeSentence(number) is { } sentence)
            {
                yield return sentence;
            }
        }

        if (lines.TakeSentence(number + 1) is { } last)
        {
            yield return last;
        }
    }

    // What has been read of the sentence at hand.
    private sealed class SentenceLines(string file)
    {
        private readonly List<ConlluToken> tokens = [];
        private readonly List<ConlluWord> words = [];
        private string? id;
        private string? text;
        private int rangeEnd;

        public void Add(string line, int number)
        {
            if (line[0] == '#')
            {
                AddComment(line);
                return;
            }

            var columns = line.Split('\t');
            if (columns.Length != 10)
            {
                throw new ConlluFormatException(file, number, $"10 columns expected, {columns.Length} found; columns are tab-separated.");
            }

            if (columns[1].Length == 0)
            {
                throw new ConlluFormatException(file, number, "the form is empty.");
            }

            if (columns[0].Contains('-', StringComparison.Ordinal))
            {
                AddRange(columns, number);
            }
            else if (!columns[0].Contains('.', StringComparison.Ordinal))
            {
                AddWord(columns, number);
            }
        }

        public ConlluSentence? TakeSentence(int number)
        {
            if (rangeEnd > words.Count)
            {
                throw new ConlluFormatException(file, number, $"the sentence ends at word {words.Count}, but a range of words reaches to {rangeEnd}.");
            }

            var sentence = words.Count == 0 ? null : new ConlluSentence { Id = id, Text = text, Tokens = tokens.ToArray(), Words = words.ToArray() };
            if (sentence is not null && sentence.Words.FirstOrDefault(word => word.Head >= words.Count) is { } stray)
            {
                throw new ConlluFormatException(file, number, $"the head {stray.Head + 1} of '{stray.Form}' is outside its sentence of {words.Count} words.");
            }

            (id, text, rangeEnd) = (null, null, 0);
            tokens.Clear();
            words.Clear();
            return sentence;
        }

        private void AddComment(string line)
        {
            var equals = line.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0)
            {
                return;
            }

            switch (line.AsSpan(1, equals - 1).Trim())
            {
                case "sent_id":
                    id = line[(equals + 1)..].Trim();
                    break;
                case "text":
                    text = line[(equals + 1)..].Trim();
                    break;
            }
        }

        private void AddRange(string[] columns, int number)
        {
            var hyphen = columns[0].IndexOf('-', StringComparison.Ordinal);
            var first = ParseId(columns[0].AsSpan(0, hyphen), columns[0], number);
            var last = ParseId(columns[0].AsSpan(hyphen + 1), columns[0], number);
            if (first != words.Count + 1 || last < first || first <= rangeEnd)
            {
                throw new ConlluFormatException(file, number, $"the range '{columns[0]}' does not open at word {words.Count + 1} or lies within another.");
            }

            rangeEnd = last;
            tokens.Add(new ConlluToken(columns[1], words.Count, last - first + 1, HasSpaceAfter(columns[9]), true));
        }

        private void AddWord(string[] columns, int number)
        {
            var position = ParseId(columns[0], columns[0], number);
            if (position != words.Count + 1)
            {
                throw new ConlluFormatException(file, number, $"word {words.Count + 1} expected, '{columns[0]}' found.");
            }

            if (position > rangeEnd)
            {
                tokens.Add(new ConlluToken(columns[1], words.Count, 1, HasSpaceAfter(columns[9]), false));
            }

            words.Add(new ConlluWord
            {
                Form = columns[1],
                Lemma = columns[2],
                Upos = columns[3],
                Xpos = columns[4],
                Features = columns[5] == "_" ? "" : columns[5],
                Head = columns[6] == "_" ? null : ParseHead(columns[6], number),
                Relation = columns[7],
            });
        }

        private int ParseHead(string column, int number) =>
            int.TryParse(column, NumberStyles.None, CultureInfo.InvariantCulture, out var head)
                ? head - 1 : throw new ConlluFormatException(file, number, $"a head is a number from 0 or an underscore, not '{column}'.");

        private int ParseId(ReadOnlySpan<char> digits, string column, int number) =>
            int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var position)
                ? position : throw new ConlluFormatException(file, number, $"an id is a number, a range (3-4) or an empty node (8.1), not '{column}'.");

        private static bool HasSpaceAfter(string misc) => !Array.Exists(misc.Split('|'), entry => entry == "SpaceAfter=No");
    }
}
