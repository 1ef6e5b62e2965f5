namespace GraphBuilder.Language.Lemmatization;

/// <summary>How a lemma is made of a form: read the form in lower case or as it is, cut an ending off, put another on.</summary>
/// <param name="Lower">Whether the form is read in lower case.</param>
/// <param name="Cut">The ending to cut off; the rule fits no form without it.</param>
/// <param name="Add">The ending to put on.</param>
internal sealed record LemmaRule(bool Lower, string Cut, string Add)
{
    /// <summary>The simplest rule from a form to a lemma.</summary>
    /// <param name="form">The form.</param>
    /// <param name="lemma">Its lemma.</param>
    /// <param name="keepsCase">Whether the form is a name: then it is read as it is, if that gives the shorter ending.</param>
    public static LemmaRule Between(string form, string lemma, bool keepsCase)
    {
        var straight = form.Replace('\u2019', '\'');
        var lowered = straight.ToLowerInvariant();
        var lower = Endings(lowered, lemma, true);
        var kept = Endings(straight, lemma, false);
        return keepsCase ? (kept.Cut.Length <= lower.Cut.Length ? kept : lower) : lower.Cut.Length <= kept.Cut.Length ? lower : kept;
    }

    /// <summary>Reads a rule that <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static LemmaRule Parse(string text)
    {
        var bar = text.IndexOf('>', StringComparison.Ordinal);
        return bar > 0 ? new LemmaRule(text[0] == 'l', text[1..bar], text[(bar + 1)..]) : throw new FormatException($"'{text}' is no lemma rule.");
    }

    /// <summary>The lemma of a form; null where the rule does not fit.</summary>
    public string? Apply(string form)
    {
        if (form.Length < Cut.Length || !form.AsSpan(form.Length - Cut.Length).Equals(Cut, Lower ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
        {
            // Elided forms write their apostrophe straight or curly.
            return form.Contains('\u2019', StringComparison.Ordinal) ? Apply(form.Replace('\u2019', '\'')) : null;
        }

        var stem = form.AsSpan(0, form.Length - Cut.Length);
        if (!Lower || !ContainsUpper(stem))
        {
            return Cut == Add ? form : string.Concat(stem, Add);
        }

        return string.Concat(stem.ToString().ToLowerInvariant(), Add);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{(Lower ? 'l' : 'k')}{Cut}>{Add}";

    private static LemmaRule Endings(string form, string lemma, bool lower)
    {
        var common = form.AsSpan().CommonPrefixLength(lemma);
        return new LemmaRule(lower, form[common..], lemma[common..]);
    }

    private static bool ContainsUpper(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (char.IsUpper(letter))
            {
                return true;
            }
        }

        return false;
    }
}
