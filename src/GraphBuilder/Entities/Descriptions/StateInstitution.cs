using GraphBuilder.Entities.Authority;
using GraphBuilder.Language;
using GraphBuilder.Language.Tokenization;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>An institution that many states have under the same name: <i>la Cour constitutionnelle, le ministère de la Défense, les forces armées</i>.</summary>
/// <param name="Form">How it is written, small but for the names of departments.</param>
/// <param name="Tokens">Its folded tokens.</param>
/// <param name="IsFeminine">Whether its noun is feminine.</param>
/// <param name="Kind">What stands for what.</param>
internal sealed record StateInstitution(string Form, string[] Tokens, bool IsFeminine, InstitutionKind Kind)
{
    private static readonly string[] Complements = [" de ", " des ", " du ", " d'"];

    /// <summary>Its tokens in one, to look it up.</summary>
    public string Key { get; } = string.Join(' ', Tokens);

    /// <summary>Reads a line of the lexicon.</summary>
    /// <exception cref="LexiconFormatException">The line is not of the format.</exception>
    public static StateInstitution Parse(LexiconLine line, FrenchTokenizer tokenizer)
    {
        const string Format = "institution | f or m | body, ministry or forces";
        return line.Columns is [{ Length: > 0 } form, var gender, var kind] && gender is "f" or "m"
            ? new StateInstitution(form, TokensOf(form, tokenizer), gender is "f", kind switch
            {
                "body" => InstitutionKind.Body,
                "ministry" => InstitutionKind.Ministry,
                "forces" => InstitutionKind.Forces,
                _ => throw line.NotOf(Format),
            })
            : throw line.NotOf(Format);
    }

    /// <summary>The folded tokens of a name.</summary>
    public static string[] TokensOf(string name, FrenchTokenizer tokenizer) =>
        [.. tokenizer.Tokenize(name, new TextSpan(0, name.Length)).Select(span => Folding.Fold(span.In(name)))];

    /// <summary>What that of a state is called in full: <i>Cour constitutionnelle béninoise, Ministère togolais de la Défense</i>.</summary>
    /// <param name="state">The state's entry in the authority file.</param>
    public string NameIn(AuthorityEntry state)
    {
        var name = string.Concat(char.ToUpperInvariant(Form[0]).ToString(), Form.AsSpan(1));
        if (state.Demonyms is not [var demonym, ..])
        {
            return $"{name} ({state.NameFr ?? state.Name})";
        }

        var isPlural = Tokens[0].EndsWith('s');
        var adjective = IsFeminine ? (isPlural ? demonym.FemininePlural : demonym.FeminineSingular) : isPlural ? demonym.MasculinePlural : demonym.MasculineSingular;
        var complement = Complements.Select(particle => name.IndexOf(particle, StringComparison.Ordinal)).Where(at => at > 0).DefaultIfEmpty(name.Length).Min();
        return string.Concat(name.AsSpan(0, complement), " ", adjective, name.AsSpan(complement));
    }
}

/// <summary>What the name of an institution that many states have stands for.</summary>
internal enum InstitutionKind
{
    /// <summary>A court, parliament, council or force with a name.</summary>
    Body,

    /// <summary>A ministry; where its state is not said, only one that the authority file knows.</summary>
    Ministry,

    /// <summary>The army and what goes with it: their state itself.</summary>
    Forces,
}
