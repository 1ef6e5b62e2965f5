using GraphBuilder.Entities.Names;
using GraphBuilder.Language;
using GraphBuilder.Language.Tokenization;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>One French form of an office.</summary>
internal sealed record OfficeForm
{
    private const string Slot = "~";

    /// <summary>Its folded tokens; the first is the head noun.</summary>
    public required string[] Tokens { get; init; }

    /// <summary>Index of the token before which the adjective of a country may stand; −1 where it may stand only at the end.</summary>
    public required int AdjectiveAt { get; init; }

    /// <summary>The English positions that the words can mean, the usual one first.</summary>
    public required IReadOnlyList<string> Positions { get; init; }

    /// <summary>What has to stand beside it.</summary>
    public required OfficeNeed Need { get; init; }

    /// <summary>Id of the holder that the words themselves name (<i>chef du Kremlin</i>); null for none.</summary>
    public string? Holder { get; init; }

    /// <summary>What kind of office it is, as the lexicon names it (<c>minister</c>).</summary>
    public required string Kind { get; init; }

    /// <summary>Whether the words mean several holders (<i>les présidents</i>).</summary>
    public required bool IsPlural { get; init; }

    /// <summary>Whether the words mean a woman; null where they leave it open (<i>porte-parole</i>).</summary>
    public required bool? IsFeminine { get; init; }

    /// <summary>Whether it is an office at all, and no profession or rank of the church.</summary>
    public bool IsPolitical => Kind is not ("civil" or "religion");

    /// <summary>Whether its holder acts for the state or organisation he serves, where nothing tells who he is (<i>les dirigeants du Tchad</i>).</summary>
    public bool ActsForHolder => Kind is "head-of-state" or "head-of-government" or "deputy-head" or "leader" or "minister" or "deputy-minister" or "royal"
        or "spokesperson" or "adviser" or "diplomat" or "envoy" or "official" or "military" or "security" or "organisation-head" or "company" or "group";

    /// <summary>Whether it is an office of a state where the article names no other holder.</summary>
    public bool IsOfState =>
        Kind is "head-of-state" or "head-of-government" or "deputy-head" or "minister" or "deputy-minister" or "royal" or "diplomat" or "leader"
        || (Kind is "military" or "judicial" && Need == OfficeNeed.None && Tokens.Length > 1);

    /// <summary>Reads a line of the data file.</summary>
    /// <exception cref="LexiconFormatException">The line has not five columns.</exception>
    public static OfficeForm Parse(LexiconLine line, FrenchTokenizer tokenizer)
    {
        if (line.Columns is not [var form, var positions, var need, var kind, var gender])
        {
            throw line.NotOf("form | positions | needs | kind | gender");
        }

        var tokens = tokenizer.Tokenize(form, new TextSpan(0, form.Length)).Select(span => Folding.Fold(span.In(form))).ToList();
        var slot = tokens.IndexOf(Slot);
        tokens.Remove(Slot);
        return new OfficeForm
        {
            Tokens = [.. tokens],
            AdjectiveAt = slot,
            Positions = positions.Split(';', StringSplitOptions.TrimEntries),
            Need = need switch { "-" => OfficeNeed.None, "of" => OfficeNeed.Holder, "name" => OfficeNeed.Person, _ => OfficeNeed.None },
            Holder = need is "-" or "of" or "name" ? null : need,
            Kind = kind,
            IsFeminine = gender switch { "f" => true, "m" => false, _ => null },
            IsPlural = gender is "mp" or "fp",
        };
    }

    /// <summary>Matches the form at a token, with the adjective of a country in its slot or at its end.</summary>
    public OfficeMatch? Match(SentenceWords words, int start, CountryAdjectives adjectives)
    {
        string? country = null;
        var at = start;
        for (var i = 0; i < Tokens.Length; i++)
        {
            if (i == AdjectiveAt && adjectives.Find(words, at) is { } inside)
            {
                country = inside;
                at++;
            }

            if (!string.Equals(words.At(at), Tokens[i], StringComparison.Ordinal))
            {
                return null;
            }

            at++;
        }

        if (country is null && adjectives.Find(words, at) is { } last)
        {
            country = last;
            at++;
        }

        return new OfficeMatch(start, at - start, this, Holder ?? country);
    }
}

/// <summary>What has to stand beside the words of an office so that they mean one.</summary>
internal enum OfficeNeed
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Whose office it is: an adjective, or <i>de</i> and a name.</summary>
    Holder,

    /// <summary>The name of the person.</summary>
    Person,
}

/// <summary>An office found in a sentence.</summary>
/// <param name="First">Index of the head noun.</param>
/// <param name="Count">How many tokens it has, the adjective included.</param>
/// <param name="Form">The form that matched.</param>
/// <param name="Country">Id of the country or organisation whose adjective it holds; null without one.</param>
internal sealed record OfficeMatch(int First, int Count, OfficeForm Form, string? Country)
{
    /// <summary>Index just after the last token.</summary>
    public int End => First + Count;
}
