using System.Text.RegularExpressions;
using GraphBuilder.Cypher.Embedded;
using GraphBuilder.Cypher.Execution.Procedures;
using GraphBuilder.Cypher.Values;
using GraphBuilder.Graph.Store;

namespace GraphBuilder.Cypher.Tests.Tck;

/// <summary>Runs one scenario on a store of its own and says how it failed, null when it passed.</summary>
internal sealed partial class TckRunner
{
    private readonly Dictionary<string, object?> parameters = [];
    private readonly List<Procedure> procedures = [];
    private readonly List<string> setup = [];
    private List<GraphRecord> records = [];
    private IReadOnlyList<string> keys = [];
    private Exception? error;
    private bool failedAtCompileTime;
    private Dictionary<string, int> effects = [];

    public static async Task<string?> RunAsync(TckScenario scenario)
    {
        var runner = new TckRunner();
        try
        {
            await runner.RunStepsAsync(scenario.Steps);
            return null;
        }
        catch (TckFailureException failure)
        {
            return failure.Message;
        }
#pragma warning disable CA1031 // A setup that fails fails the scenario.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return exception.ToString();
        }
    }

    private async Task RunStepsAsync(IReadOnlyList<TckStep> steps)
    {
        await using var literals = EmbeddedGraphStore.InMemory();
        foreach (var step in steps) await PrepareAsync(step, literals);
        await using var store = EmbeddedGraphStore.InMemory(null, procedures);
        await using var session = store.Session();
        foreach (var statement in setup) await session.ExecuteAsync(statement);
        for (var place = 0; place < steps.Count; place++)
        {
            var step = steps[place];
            if (step.Text is "executing query:" or "executing control query:") await ExecuteAsync(session, step.DocString!);
            else Check(step);
        }

        if (error is not null && !steps.Any(step => TckErrors.Raised().IsMatch(step.Text))) throw new TckFailureException(error.Message);
    }

    private async Task PrepareAsync(TckStep step, EmbeddedGraphStore literals)
    {
        if (step.Text.StartsWith("there exists a procedure", StringComparison.Ordinal))
        {
            procedures.Add(TckProcedure.Of(step, cell => ParameterValue.Of(LiteralAsync(cell, literals).GetAwaiter().GetResult())));
        }
        else if (step.Text == "parameters are:")
        {
            foreach (var row in step.Table) parameters[row[0]] = await LiteralAsync(row[1], literals);
        }
        else if (step.Text == "having executed:")
        {
            setup.Add(step.DocString!);
        }
        else if (NamedGraph().Match(step.Text) is { Success: true } named && named.Groups["name"].Value is not ("empty" or "any"))
        {
            setup.Add(TckFolder.GraphScript(named.Groups["name"].Value));
        }
    }

    private static async Task<object?> LiteralAsync(string text, EmbeddedGraphStore literals)
    {
        await using var session = literals.Session();
        return (await session.QueryAsync($"RETURN {text} AS value"))[0]["value"];
    }

    private async Task ExecuteAsync(IGraphSession session, string query)
    {
        var before = await TckGraphState.ReadAsync(session);
        (records, keys, error, failedAtCompileTime) = ([], [], null, true);
        try
        {
            var cursor = await session.RunAsync(query, parameters);
            failedAtCompileTime = false;
            keys = cursor.Keys;
            records = [];
            while (await cursor.FetchAsync()) records.Add(cursor.Current);
        }
#pragma warning disable CA1031 // Whatever goes wrong is the result of the scenario.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            error = exception;
        }

        effects = (await TckGraphState.ReadAsync(session)).EffectsSince(before);
    }

    private void Check(TckStep step)
    {
        if (TckErrors.Raised().Match(step.Text) is { Success: true } raised) CheckError(raised);
        else if (step.Text.StartsWith("the result should be", StringComparison.Ordinal)) CheckResult(step);
        else if (step.Text == "no side effects") CheckEffects([]);
        else if (step.Text == "the side effects should be:") CheckEffects(step.Table.ToDictionary(row => row[0], row => int.Parse(row[1], null)));
        else if (!IsPreparation(step.Text)) throw new TckFailureException($"the step is not known: {step.Text}");
    }

    private static bool IsPreparation(string step) =>
        step is "having executed:" or "parameters are:"
        || step.StartsWith("there exists a procedure", StringComparison.Ordinal)
        || NamedGraph().IsMatch(step);

    private void CheckResult(TckStep step)
    {
        if (error is not null) throw new TckFailureException(error.ToString());
        if (step.Text == "the result should be empty")
        {
            if (records.Count > 0) throw new TckFailureException($"no rows expected, found {records.Count}");
            return;
        }

        var ignoreListOrder = step.Text.Contains("ignoring element order", StringComparison.Ordinal);
        var header = step.Table[0];
        if (!header.Order(StringComparer.Ordinal).SequenceEqual(keys.Order(StringComparer.Ordinal)))
        {
            throw new TckFailureException($"columns {string.Join(", ", header)} expected, found {string.Join(", ", keys)}");
        }

        var expected = step.Table.Skip(1).Select(row => string.Join(" | ", row.Select(cell => TckCell.Canonical(cell, ignoreListOrder)))).ToList();
        var actual = records.Select(record => string.Join(" | ", header.Select(key => TckText.Of(record[key], ignoreListOrder)))).ToList();
        if (!step.Text.Contains("in order", StringComparison.Ordinal))
        {
            expected.Sort(StringComparer.Ordinal);
            actual.Sort(StringComparer.Ordinal);
        }

        if (!expected.SequenceEqual(actual))
        {
            throw new TckFailureException($"expected:\n{string.Join('\n', expected)}\nfound:\n{string.Join('\n', actual)}");
        }
    }

    private void CheckEffects(Dictionary<string, int> expected)
    {
        if (error is not null) throw new TckFailureException(error.ToString());
        string Text(Dictionary<string, int> counts) =>
            string.Join(", ", counts.Where(entry => entry.Value != 0).OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key} {entry.Value}"));
        if (Text(expected) != Text(effects)) throw new TckFailureException($"side effects [{Text(expected)}] expected, found [{Text(effects)}]");
    }

    private void CheckError(Match raised)
    {
        var (type, phase, detail) = (raised.Groups["type"].Value, raised.Groups["phase"].Value, raised.Groups["detail"].Value);
        if (error is null) throw new TckFailureException($"{type} {detail} expected at {phase}, but the query succeeded");
        if (error is not GraphStoreException { InnerException: CypherException cause }) throw new TckFailureException($"{type} {detail} expected, found {error}");
        if (phase == "compile time" && !failedAtCompileTime) throw new TckFailureException($"{type} {detail} expected at compile time, raised at run time: {cause.Message}");
        if (phase == "runtime" && failedAtCompileTime) throw new TckFailureException($"{type} {detail} expected at run time, raised at compile time: {cause.Message}");
        if (!TckErrors.CodesFor(type, failedAtCompileTime).Contains(cause.Code)) throw new TckFailureException($"{type} {detail} expected, found {cause.Code}: {cause.Message}");
        if (detail != "*" && cause.Detail != detail) throw new TckFailureException($"{type} {detail} expected, found {cause.Detail}: {cause.Message}");
    }

    [GeneratedRegex("^(?:(?:an?|the) )?(?<name>[a-z0-9-]+) graph$")]
    private static partial Regex NamedGraph();
}
