namespace GraphBuilder.Entities.Names;

/// <summary>A run of capitalised tokens that no known name covers.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Count">How many tokens.</param>
internal readonly record struct NameChunk(int First, int Count)
{
    /// <summary>Index just after the last token.</summary>
    public int End => First + Count;

    /// <summary>The runs of a sentence, in order.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="taken">Which tokens known names cover.</param>
    /// <param name="lexicons">The word lists.</param>
    public static List<NameChunk> Find(SentenceWords words, bool[] taken, NameLexicons lexicons)
    {
        var chunks = new List<NameChunk>();
        for (var i = 0; i < words.Count; i++)
        {
            if (taken[i] || !IsNamePart(words, i) || IsOnlySentenceStart(words, i, taken, lexicons))
            {
                continue;
            }

            var end = i + 1;
            while (end < words.Count)
            {
                if (!taken[end] && IsNamePart(words, end))
                {
                    end++;
                }
                else if (lexicons.Words.Is(words.Folded[end], NameWord.NameParticle) && end + 1 < words.Count && !taken[end] && !taken[end + 1] && IsNamePart(words, end + 1))
                {
                    end += 2;
                }
                else
                {
                    break;
                }
            }

            chunks.Add(new NameChunk(i, end - i));
            i = end - 1;
        }

        return chunks;
    }

    /// <summary>Whether a token looks like a part of a name: a capital, or an Arabic article before one (<i>al-Charaa</i>).</summary>
    public static bool IsNamePart(SentenceWords words, int index)
    {
        var form = words.Form(index);
        if (char.IsUpper(form[0]))
        {
            return form.Length > 1 || (index + 1 < words.Count && words.IsCapitalised(index + 1));
        }

        var hyphen = form.IndexOf('-', StringComparison.Ordinal);
        return hyphen is 2 or 3 && hyphen + 1 < form.Length && char.IsUpper(form[hyphen + 1]) && form[0] is 'a' or 'e';
    }

    // A capital at the start of a sentence says nothing where the word alone stands there or is a function word.
    private static bool IsOnlySentenceStart(SentenceWords words, int index, bool[] taken, NameLexicons lexicons)
    {
        if (!words.IsFirstWord(index))
        {
            return lexicons.Starters.Contains(words.Form(index)) && !words.Form(index).All(char.IsUpper);
        }

        if (lexicons.Starters.Contains(words.Form(index)))
        {
            return true;
        }

        var followed = index + 1 < words.Count && !taken[index + 1] && IsNamePart(words, index + 1);
        return !followed && !(words.Form(index).Length > 2 && words.Form(index).All(char.IsUpper));
    }
}
