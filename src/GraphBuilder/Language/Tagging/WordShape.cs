namespace GraphBuilder.Language.Tagging;

/// <summary>What a form looks like, in a few bits.</summary>
internal static class WordShape
{
    /// <summary>The shape of a form: its case, and whether it has digits, hyphens, an apostrophe, a full stop, or no letter at all.</summary>
    public static uint Of(ReadOnlySpan<char> form)
    {
        var (upper, lower, digits, marks, other) = (0, 0, 0, 0u, 0);
        foreach (var letter in form)
        {
            if (char.IsUpper(letter))
            {
                upper++;
            }
            else if (char.IsLetter(letter))
            {
                lower++;
            }
            else if (char.IsDigit(letter))
            {
                digits++;
            }
            else
            {
                other++;
                marks |= letter switch { '-' => 1u, '\'' or '\u2019' => 2u, '.' => 4u, _ => 8u };
            }
        }

        var capital = form.Length > 0 && char.IsUpper(form[0]);
        var letters = (capital, upper, lower) switch
        {
            (true, 1, 0) => 1u,
            (true, 1, _) => 2u,
            (true, _, 0) => 3u,
            (_, > 0, _) => 4u,
            (_, _, 0) => 5u,
            (_, _, 1) => 6u,
            _ => 7u,
        };
        var count = digits switch { 0 => 0u, 1 => 1u, 2 => 2u, 4 => 3u, _ => 4u };
        return letters | (count << 3) | (marks << 6) | (other == form.Length ? 1u << 10 : 0);
    }
}
