namespace GraphBuilder.Cypher.Tests.Tck;

/// <summary>A statement of the TCK and the error it must raise, if any.</summary>
/// <param name="Scenario">The id of its scenario.</param>
/// <param name="Text">The statement.</param>
/// <param name="Phase"><c>compile time</c>, <c>runtime</c> or <c>any time</c>; null where the statement runs.</param>
/// <param name="Detail">Such as <c>UndefinedVariable</c>; null where the statement runs.</param>
internal sealed record TckQuery(string Scenario, string Text, string? Phase, string? Detail)
{
    /// <summary>All statements, setup included; the test is reported as skipped where the files are missing.</summary>
    public static IReadOnlyList<TckQuery> ReadAll()
    {
        if (TckFolder.Scenarios.Count == 0) Assert.Ignore(TckFolder.MissingReason);
        return [.. TckFolder.Scenarios.SelectMany(Of)];
    }

    private static IEnumerable<TckQuery> Of(TckScenario scenario)
    {
        var raised = scenario.Steps.Select(step => TckErrors.Raised().Match(step.Text)).FirstOrDefault(match => match.Success);
        return scenario.Steps.Where(step => step.DocString is not null).Select(step => raised is not null && step.Text == "executing query:"
            ? new TckQuery(scenario.Id, step.DocString!, raised.Groups["phase"].Value, raised.Groups["detail"].Value)
            : new TckQuery(scenario.Id, step.DocString!, null, null));
    }
}
