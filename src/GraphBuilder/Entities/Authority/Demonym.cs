namespace GraphBuilder.Entities.Authority;

/// <summary>A French adjective of a country in its four forms, lower case; capitalised it is the noun for its people.</summary>
/// <param name="MasculineSingular"><i>américain</i>.</param>
/// <param name="FeminineSingular"><i>américaine</i>.</param>
/// <param name="MasculinePlural"><i>américains</i>.</param>
/// <param name="FemininePlural"><i>américaines</i>.</param>
public sealed record Demonym(string MasculineSingular, string FeminineSingular, string MasculinePlural, string FemininePlural)
{
    /// <summary>The forms that differ, each once, in the order of the parameters.</summary>
    public IEnumerable<string> Forms =>
        new[] { MasculineSingular, FeminineSingular, MasculinePlural, FemininePlural }.Distinct(StringComparer.Ordinal);
}
