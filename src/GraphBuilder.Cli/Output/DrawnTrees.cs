using System.Globalization;
using GraphBuilder.Language;

namespace GraphBuilder.Cli.Output;

/// <summary>Draws dependency trees for a person to read: the root on top, the words that depend on a word below it in the order of the sentence.</summary>
internal static class DrawnTrees
{
    // What lies deeper is drawn as a tree of its own below: a line of thirty guides says nothing.
    private const int Deepest = 12;

    /// <summary>Draws the sentences of a document, each below its text and followed by an empty line.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="document">A document with its dependencies.</param>
    /// <param name="isFirst">Whether nothing stands before it.</param>
    public static void Write(TextWriter writer, Document document, bool isFirst = true)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(document);
        var (article, title) = (document.Article, document.Article.Title);
        writer.Write($"{(isFirst ? "" : "\n")}{(title is null ? article.SourceFile : $"{title}  [{article.SourceFile}]")}\n\n");
        foreach (var sentence in document.Sentences)
        {
            var text = string.Join(' ', sentence.Span.In(article.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{sentence.Ordinal + 1}. {text}\n"));
            Write(writer, sentence);
            writer.Write('\n');
        }
    }

    private static void Write(TextWriter writer, Sentence sentence)
    {
        var children = Enumerable.Range(0, sentence.Words.Count).ToLookup(word => sentence.Words[word].Dependency!.Value.Head);
        var waiting = new Queue<int>(children[-1]);
        var lines = new List<Line>();
        var parts = 0;
        while (waiting.TryDequeue(out var top))
        {
            // The first tree hangs on no number; each later one on that at the word above it.
            var label = lines.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"({++parts}) ");
            Add(top, label, "", 0);
        }

        var forms = lines.Max(line => line.Form.Length);
        foreach (var line in lines)
        {
            writer.Write($"{line.Form.PadRight(forms)}  {line.Word.Upos,-5}  {line.Word.Dependency!.Value.Relation}\n");
        }

        void Add(int word, string lead, string indent, int depth)
        {
            var below = children[word].ToList();
            var cut = depth == Deepest && below.Count > 0;
            if (cut)
            {
                waiting.Enqueue(word);
            }

            var note = cut ? string.Create(CultureInfo.InvariantCulture, $" … see ({parts + waiting.Count})") : "";
            lines.Add(new Line(lead + FormOf(sentence, word) + note, sentence.Words[word]));
            for (var i = 0; i < below.Count && !cut; i++)
            {
                var isLast = i == below.Count - 1;
                Add(below[i], indent + (isLast ? "└─ " : "├─ "), indent + (isLast ? "   " : "│  "), depth + 1);
            }
        }
    }

    // The words of a contracted token stand with the token: le (du).
    private static string FormOf(Sentence sentence, int word)
    {
        var token = sentence.Tokens[sentence.Words[word].Token];
        return token.WordCount > 1 ? $"{sentence.Words[word].Form} ({token.Form})" : sentence.Words[word].Form;
    }

    private sealed record Line(string Form, Word Word);
}
