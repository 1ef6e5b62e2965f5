using System.Globalization;

namespace GraphBuilder.Language.Conllu;

/// <summary>Writes CoNLL-U with a line feed behind every line, whatever the machine.</summary>
public static class ConlluWriter
{
    /// <summary>Writes the sentences of a document with its id, its paragraphs, and an id for each sentence (<c>ID-1</c>, <c>ID-2</c>, …).</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="document">The document; what is not annotated yet is left open.</param>
    public static void Write(TextWriter writer, Document document)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(document);
        WriteComment(writer, "newdoc id", document.Article.Id);
        var paragraph = -1;
        foreach (var sentence in document.Sentences)
        {
            if (sentence.Paragraph != paragraph)
            {
                writer.Write("# newpar\n");
                paragraph = sentence.Paragraph;
            }

            var id = string.Create(CultureInfo.InvariantCulture, $"{document.Article.Id}-{sentence.Ordinal + 1}");
            Write(writer, sentence.ToConllu(document.Article.Text) with { Id = id });
        }
    }

    /// <summary>Writes one sentence and the blank line behind it.</summary>
    public static void Write(TextWriter writer, ConlluSentence sentence)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(sentence);
        WriteComment(writer, "sent_id", sentence.Id);
        WriteComment(writer, "text", sentence.Text);
        foreach (var token in sentence.Tokens)
        {
            if (token.IsMultiword)
            {
                writer.Write(string.Create(
                    CultureInfo.InvariantCulture, $"{token.FirstWord + 1}-{token.FirstWord + token.WordCount}\t{token.Form}\t_\t_\t_\t_\t_\t_\t_\t{Misc(token)}\n"));
            }

            for (var i = 0; i < token.WordCount; i++)
            {
                WriteWord(writer, sentence.Words[token.FirstWord + i], token.FirstWord + i, token.IsMultiword ? "_" : Misc(token));
            }
        }

        writer.Write('\n');
    }

    private static void WriteComment(TextWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.Write($"# {name} = {value}\n");
        }
    }

    private static void WriteWord(TextWriter writer, ConlluWord word, int index, string misc)
    {
        var features = word.Features.Length == 0 ? "_" : word.Features;
        var head = word.Head is { } given ? (given + 1).ToString(CultureInfo.InvariantCulture) : "_";
        writer.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"{index + 1}\t{word.Form}\t{word.Lemma}\t{word.Upos}\t{word.Xpos}\t{features}\t{head}\t{word.Relation}\t_\t{misc}\n"));
    }

    private static string Misc(ConlluToken token) => token.SpaceAfter ? "_" : "SpaceAfter=No";
}
