using System.Text;

namespace GraphBuilder.Articles;

/// <summary>Builds an article's text out of parts of a file, noting where each character comes from.</summary>
internal sealed class MappedText
{
    private readonly StringBuilder text = new();
    private readonly List<OffsetRun> runs = [];
    private int fileEnd;

    /// <summary>The number of characters so far.</summary>
    public int Length => text.Length;

    /// <summary>The last character, or a line break where there is none.</summary>
    public char Last => text.Length == 0 ? '\n' : text[^1];

    /// <summary>Adds a character that takes a stretch of the file.</summary>
    public void Append(char letter, TextSpan file)
    {
        if (runs.Count == 0 || runs[^1].Width != file.Length
            || runs[^1].File + (text.Length - runs[^1].Text) * runs[^1].Width != file.Start)
        {
            runs.Add(new OffsetRun(text.Length, file.Start, file.Length));
        }

        text.Append(letter);
        fileEnd = file.End;
    }

    /// <summary>Adds characters that take a stretch of another mapped text.</summary>
    public void Append(MappedString other, TextSpan part)
    {
        for (var at = part.Start; at < part.End; at++)
        {
            Append(other.Text[at], other.Offsets.ToFile(new TextSpan(at, at + 1)));
        }
    }

    /// <summary>Adds characters that the file does not hold.</summary>
    public void AppendBreak(string characters)
    {
        foreach (var letter in characters)
        {
            Append(letter, new TextSpan(fileEnd, fileEnd));
        }
    }

    /// <summary>Takes characters away from the end.</summary>
    public void TrimEnd(int length)
    {
        text.Length -= length;
        while (runs.Count > 0 && runs[^1].Text >= text.Length)
        {
            runs.RemoveAt(runs.Count - 1);
        }
    }

    /// <summary>The text with its map.</summary>
    public MappedString Build() => new(text.ToString(), runs.Count == 0 ? OffsetMap.Identity : OffsetMap.Of(runs));
}

/// <summary>A text taken out of a file.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Offsets">Leads from them to the file.</param>
internal sealed record MappedString(string Text, OffsetMap Offsets);
