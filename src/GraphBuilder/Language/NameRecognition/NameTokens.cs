namespace GraphBuilder.Language.NameRecognition;

/// <summary>What the recogniser sees of a sentence: three columns, one row a surface token.</summary>
/// <param name="Forms">The tokens as written.</param>
/// <param name="Upos">The part of speech of each token, of a contracted one that of its first word.</param>
/// <param name="Cues">What the caller knows of each token.</param>
internal readonly record struct NameTokens(string[] Forms, string[] Upos, NameCue[] Cues)
{
    /// <summary>How many tokens.</summary>
    public int Count => Forms.Length;

    /// <summary>The tokens of a tagged sentence.</summary>
    /// <param name="sentence">The sentence; untagged words count as <c>X</c>.</param>
    /// <param name="cues">What the caller knows of each token.</param>
    public static NameTokens Of(Sentence sentence, NameCue[] cues)
    {
        var forms = new string[sentence.Tokens.Count];
        var upos = new string[forms.Length];
        for (var i = 0; i < forms.Length; i++)
        {
            forms[i] = sentence.Tokens[i].Form;
            upos[i] = sentence.Words[sentence.Tokens[i].FirstWord].Upos ?? "X";
        }

        return new NameTokens(forms, upos, cues);
    }
}
