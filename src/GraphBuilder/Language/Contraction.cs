namespace GraphBuilder.Language;

/// <summary>Contracted forms: one token of two syntactic words (<i>au</i> is <i>à</i> + <i>le</i>), as in the French UD treebanks.</summary>
internal static class Contraction
{
    /// <summary>The two words of a contracted form; null where the form is one word.</summary>
    /// <param name="form">The token.</param>
    public static (string Preposition, string Article)? Split(string form) => form.Length > 10 ? null : form.ToLowerInvariant() switch
    {
        "au" => ("à", "le"),
        "aux" => ("à", "les"),
        "du" => ("de", "le"),
        "des" => ("de", "les"),
        "auquel" => ("à", "lequel"),
        "auxquels" => ("à", "lesquels"),
        "auxquelles" => ("à", "lesquelles"),
        "duquel" => ("de", "lequel"),
        "desquels" => ("de", "lesquels"),
        "desquelles" => ("de", "lesquelles"),
        _ => null,
    };

    /// <summary>
    /// Whether <i>des</i> is the plain indefinite article here, which is one word: at the start of a clause, behind another preposition,
    /// behind <i>avoir</i> and <i>être</i> (<i>il a des doutes</i>) or <i>que</i>.
    /// </summary>
    /// <param name="before">The token before it; null at the start of a sentence.</param>
    public static bool IsIndefinite(string? before) => before is null || !char.IsLetterOrDigit(before[0]) && before[0] is not (')' or '»' or '%')
        || before.ToLowerInvariant() is "avec" or "par" or "pour" or "dans" or "sur" or "contre" or "selon" or "entre" or "sous" or "vers"
            or "envers" or "chez" or "que" or "qu'" or "qu’" or "et" or "ou" or "mais" or "comme" or "a" or "ont" or "avait" or "avaient"
            or "ayant" or "avoir" or "est" or "sont" or "était" or "étaient" or "être" or "où" or "si" or "dont" or "notamment" or "aussi";
}
