namespace GraphBuilder.Language.Sentences;

/// <summary>
/// Finds where sentences of a paragraph end. A full stop, a mark or an ellipsis ends one where no lower-case word follows and no bracket
/// is open; closing quotes and brackets belong to the sentence before them. An attribution tail (<i>», a déclaré X.</i>) stays with its quotation.
/// </summary>
internal sealed class SentenceSplitter
{
    private readonly WordList starters;

    /// <summary>Makes a splitter.</summary>
    /// <param name="starters">Words that, written with a capital, open a sentence even behind an initial or an acronym.</param>
    public SentenceSplitter(WordList starters) => this.starters = starters;

    /// <summary>Loads the splitter from the shipped data.</summary>
    public static SentenceSplitter Load(IResourceFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new SentenceSplitter(WordList.Load(files, "sentence-starters"));
    }

    /// <summary>Where sentences end among the tokens of one paragraph.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="tokens">The paragraph's tokens, in order.</param>
    /// <returns>For each sentence the index just after its last token, ascending; the last is the number of tokens.</returns>
    public IReadOnlyList<int> Split(string text, IReadOnlyList<TextSpan> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);
        var ends = new List<int>();
        var brackets = 0;
        var first = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i].Of(text);
            brackets = token[0] switch
            {
                '(' or '[' => brackets + 1,
                ')' or ']' => Math.Max(0, brackets - 1),
                _ => brackets,
            };
            if (brackets > 0 || !CanEnd(token))
            {
                continue;
            }

            var last = i;
            while (last + 1 < tokens.Count && IsClosing(text, tokens, last + 1))
            {
                last++;
            }

            if (last + 1 < tokens.Count && EndsBefore(text, tokens, i, first, last + 1))
            {
                ends.Add(last + 1);
                first = last + 1;
                brackets = 0;
            }

            i = last;
        }

        if (tokens.Count > first)
        {
            ends.Add(tokens.Count);
        }

        return ends;
    }

    private static bool CanEnd(ReadOnlySpan<char> token) =>
        token[0] is '.' or '!' or '?' or '…' || (token.Length > 1 && token[^1] == '.' && char.IsLetter(token[0]));

    // A closing mark stands right behind the end, or is » or ” however it is spaced; a straight quote closes only without a space before it.
    private static bool IsClosing(string text, IReadOnlyList<TextSpan> tokens, int index)
    {
        var letter = text[tokens[index].Start];
        return letter switch
        {
            '»' or '”' or ')' or ']' or '!' or '?' or '…' => true,
            '.' => true,
            '"' or '\'' or '’' => tokens[index].Start == tokens[index - 1].End,
            _ => false,
        };
    }

    private bool EndsBefore(string text, IReadOnlyList<TextSpan> tokens, int end, int first, int next)
    {
        var opener = next;
        while (opener < tokens.Count && text[tokens[opener].Start] is '«' or '“' or '"' or '(' or '[' or '–' or '—' or '-' or '•' or '‘')
        {
            opener++;
        }

        if (opener >= tokens.Count)
        {
            return true;
        }

        var follower = tokens[opener].Of(text);
        if (char.IsLower(follower[0]) || follower[0] is ',' or ';' or ':')
        {
            return false;
        }

        var token = tokens[end].Of(text);
        if (char.IsLetter(token[0]))
        {
            return EndsAbbreviation(token, follower);
        }

        // "1. Les faits": the number of a list item does not stand alone.
        return token[0] != '.' || end != first + 1 || !char.IsAsciiDigit(text[tokens[first].Start]);
    }

    // Behind "M." or "J." comes a name; behind "U.E." or "etc." a new sentence only where a function word opens it.
    private bool EndsAbbreviation(ReadOnlySpan<char> token, ReadOnlySpan<char> follower)
    {
        if (token.Length == 2 && char.IsUpper(token[0]))
        {
            return false;
        }

        var acronym = token[..^1].Contains('.');
        if (acronym || Folding.Fold(token) is "etc.")
        {
            return char.IsUpper(follower[0]) && starters.Contains(follower);
        }

        return false;
    }
}
