namespace GraphBuilder.Language.Tokenization;

/// <summary>
/// Cuts French text into surface tokens after the conventions of the French Universal Dependencies treebanks: elided words keep their
/// apostrophe (<i>l'</i> + <i>Iran</i>), inverted clitics their hyphen (<i>a</i> + <i>-t-il</i>), numbers their inner spaces.
/// </summary>
public sealed class FrenchTokenizer
{
    private readonly WordList wholeWords;
    private readonly WordList abbreviations;
    private readonly WordList wordAbbreviations;
    private readonly PairedNames pairs;

    /// <summary>Makes a tokenizer of its word lists.</summary>
    /// <param name="wholeWords">Words that are never split.</param>
    /// <param name="abbreviations">Abbreviations that are no words, without their full stop.</param>
    /// <param name="wordAbbreviations">Abbreviations that are words as well, and so keep their full stop only before a number.</param>
    /// <param name="pairs">Tells where a hyphen joins two names; null where none does.</param>
    internal FrenchTokenizer(WordList wholeWords, WordList abbreviations, WordList wordAbbreviations, PairedNames? pairs = null)
    {
        this.pairs = pairs ?? PairedNames.None;
        this.wholeWords = wholeWords;
        this.abbreviations = abbreviations;
        this.wordAbbreviations = wordAbbreviations;
    }

    /// <summary>Loads the tokenizer from the shipped data.</summary>
    public static FrenchTokenizer Load(IResourceFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new FrenchTokenizer(
            WordList.Load(files, "whole-words"), WordList.Load(files, "abbreviations"), WordList.Load(files, "word-abbreviations"));
    }

    /// <summary>The same tokenizer, but one that cuts names that a hyphen pairs.</summary>
    internal FrenchTokenizer With(PairedNames names) => new(wholeWords, abbreviations, wordAbbreviations, names);

    /// <summary>The tokens of a stretch of text, in order.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="region">The stretch to cut; tokens do not reach beyond it.</param>
    /// <returns>Spans as offsets into <paramref name="text"/>; white space belongs to none.</returns>
    public IReadOnlyList<TextSpan> Tokenize(string text, TextSpan region)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<TextSpan>((region.Length / 5) + 4);
        var at = region.Start;
        while (at < region.End)
        {
            var letter = text[at];
            if (char.IsWhiteSpace(letter) || letter is '\u200B' or '\uFEFF')
            {
                at++;
            }
            else if (AddressScanner.End(text, at, region.End) is var address && address > at)
            {
                tokens.Add(new TextSpan(at, address));
                at = address;
            }
            else if (char.IsAsciiDigit(letter) || IsMinus(text, at, region))
            {
                var end = NumberScanner.End(text, char.IsAsciiDigit(letter) ? at : at + 1, region.End);
                tokens.Add(new TextSpan(at, end));
                at = end;
            }
            else if (WordScanner.IsWordCharacter(letter))
            {
                at = AddWord(text, at, region.End, tokens);
            }
            else
            {
                var end = PunctuationEnd(text, at, region.End);
                tokens.Add(new TextSpan(at, end));
                at = end;
            }
        }

        return tokens;
    }

    // A hyphen is a minus right before a digit and behind a space or bracket.
    private static bool IsMinus(string text, int at, TextSpan region) =>
        text[at] is '-' or '\u2212' && at + 1 < region.End && char.IsAsciiDigit(text[at + 1])
        && (at == region.Start || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[');

    // Adds the tokens of a run of letters, hyphens and apostrophes, and returns where it ends.
    private int AddWord(string text, int start, int limit, List<TextSpan> tokens)
    {
        var dotted = WordScanner.DottedEnd(text, start, limit);
        if (dotted > start)
        {
            tokens.Add(new TextSpan(start, dotted));
            return dotted;
        }

        var end = WordScanner.RunEnd(text, start, limit);
        if (wholeWords.Contains(text.AsSpan(start, end - start)))
        {
            tokens.Add(new TextSpan(start, end));
            return end;
        }

        while (Elision.PrefixLength(text.AsSpan(start, limit - start)) is var elided && elided > 0)
        {
            tokens.Add(new TextSpan(start, start + elided));
            start += elided;
            if (start >= limit || !WordScanner.IsWordCharacter(text[start]) || char.IsAsciiDigit(text[start]))
            {
                return start;
            }

            dotted = WordScanner.DottedEnd(text, start, limit);
            if (dotted > start)
            {
                tokens.Add(new TextSpan(start, dotted));
                return dotted;
            }

            end = WordScanner.RunEnd(text, start, limit);
            if (wholeWords.Contains(text.AsSpan(start, end - start)))
            {
                break;
            }
        }

        while (pairs.Joint(text.AsSpan(start, end - start)) is var joint and > 0)
        {
            tokens.Add(new TextSpan(start, start + joint));
            tokens.Add(new TextSpan(start + joint, start + joint + 1));
            start += joint + 1;
        }

        var clitic = wholeWords.Contains(text.AsSpan(start, end - start)) ? 0 : CliticLength(text.AsSpan(start, end - start));
        tokens.Add(new TextSpan(start, end - clitic));
        if (clitic > 0)
        {
            AddClitics(text, new TextSpan(end - clitic, end), tokens);
        }

        if (clitic == 0 && end < limit && text[end] == '.' && KeepsFullStop(text, start, end, limit))
        {
            tokens[^1] = new TextSpan(start, end + 1);
            end++;
        }

        return end;
    }

    private static int CliticLength(ReadOnlySpan<char> word)
    {
        if (word.IndexOfAny('\u2010', '\u2011') < 0)
        {
            return InvertedClitic.Length(word);
        }

        // Such hyphens are rare enough for a copy.
        var plain = new char[word.Length];
        word.Replace(plain, '\u2010', '-');
        plain.AsSpan().Replace('\u2011', '-');
        return InvertedClitic.Length(plain);
    }

    // "-le-lui" is two clitics; "-t-il" is one with its euphonic t.
    private static void AddClitics(string text, TextSpan clitics, List<TextSpan> tokens)
    {
        var start = clitics.Start;
        while (start < clitics.End)
        {
            var next = start + 1;
            while (next < clitics.End && !WordScanner.IsHyphen(text[next]))
            {
                next++;
            }

            if (next - start == 2 && text[start + 1] is 't' or 'T' && next < clitics.End)
            {
                next++;
                while (next < clitics.End && !WordScanner.IsHyphen(text[next]))
                {
                    next++;
                }
            }

            tokens.Add(new TextSpan(start, next));
            start = next;
        }
    }

    private bool KeepsFullStop(string text, int start, int end, int limit)
    {
        var form = text.AsSpan(start, end - start);
        if (form.Length == 1)
        {
            // "M." and initials, but not the "a." that ends a sentence.
            return char.IsUpper(form[0]) || (form[0] is 'p' or 'n' or 't' && end + 1 < limit && NextIsDigit(text, end + 1, limit));
        }

        if (wordAbbreviations.Contains(form))
        {
            return NextIsDigit(text, end + 1, limit);
        }

        return abbreviations.Contains(form);
    }

    private static bool NextIsDigit(string text, int at, int limit)
    {
        while (at < limit && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at < limit && char.IsAsciiDigit(text[at]);
    }

    private static int PunctuationEnd(string text, int start, int limit)
    {
        var symbol = SymbolScanner.End(text, start, limit);
        if (symbol > start + 1)
        {
            return symbol;
        }

        var end = start + 1;
        if (text[start] == '°' && end < limit && text[end] is 'C' or 'F' && (end + 1 == limit || !WordScanner.IsWordCharacter(text[end + 1])))
        {
            return end + 1;
        }

        if (text[start] is '.' or '-' or '*' or '=' or '_')
        {
            while (end < limit && text[end] == text[start])
            {
                end++;
            }
        }

        return end;
    }
}
