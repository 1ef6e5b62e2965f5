namespace GraphBuilder.Articles;

/// <summary>Folds text without moving a character, so that what is found in the folded text stands at the same offsets in the text.</summary>
internal static class FoldedText
{
    /// <summary>The text with every character folded; as long as the text.</summary>
    public static string Of(string text) => string.Create(text.Length, text, static (folded, text) =>
    {
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = text[i] is '\u2014' or '\u2212' ? '-' : Folding.Fold(text[i]);
        }
    });

    /// <summary>A stretch of folded text with each run of white space as one space.</summary>
    public static string Collapse(ReadOnlySpan<char> folded)
    {
        var collapsed = new char[folded.Length];
        var length = 0;
        foreach (var letter in folded)
        {
            if (!char.IsWhiteSpace(letter))
            {
                collapsed[length++] = letter;
            }
            else if (length > 0 && collapsed[length - 1] != ' ')
            {
                collapsed[length++] = ' ';
            }
        }

        return new string(collapsed, 0, length).TrimEnd();
    }

    /// <summary>How many words there are: runs of letters and digits, with apostrophes and hyphens inside.</summary>
    public static int CountWords(ReadOnlySpan<char> text)
    {
        var words = 0;
        var inside = false;
        foreach (var letter in text)
        {
            var isWord = char.IsLetterOrDigit(letter) || inside && letter is '\'' or '’' or '-';
            words += isWord && !inside ? 1 : 0;
            inside = isWord;
        }

        return words;
    }
}
