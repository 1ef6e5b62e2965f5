namespace GraphBuilder.Cypher.Tests.Tck;

/// <summary>A scenario of the TCK after expansion: one row of its examples, where it has any.</summary>
/// <param name="Id">Feature, number of the scenario, and for outlines the number of the row: <c>Match5 [12]#3</c>.</param>
/// <param name="Folder">Where its feature stands: <c>clauses/match</c>.</param>
/// <param name="Steps">What happens, those of the background first.</param>
internal sealed record TckScenario(string Id, string Folder, IReadOnlyList<TckStep> Steps)
{
    public override string ToString() => Id;
}

/// <summary>A step without its keyword.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="DocString">The text between three quotes, where there is one.</param>
/// <param name="Table">The rows of cells, where there are any.</param>
internal sealed record TckStep(string Text, string? DocString, IReadOnlyList<IReadOnlyList<string>> Table);
