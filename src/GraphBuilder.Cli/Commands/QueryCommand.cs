using System.CommandLine;
using System.Globalization;
using GraphBuilder.Cli.Input;
using GraphBuilder.Cli.Output;
using GraphBuilder.Cli.Shipping;
using GraphBuilder.Graph.Store;

namespace GraphBuilder.Cli.Commands;

/// <summary><c>query CYPHER | --file Q.cypher</c>: Cypher in, rows out.</summary>
internal sealed class QueryCommand(Terminal terminal, StoreOpener stores) : ICommandDefinition
{
    private readonly Argument<string?> cypher = new("CYPHER") { Description = "The statement.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> file = new("--file") { Description = "A file with the statement.", HelpName = "FILE" };
    private readonly Option<string> format = new("--format") { Description = "How the rows are printed.", DefaultValueFactory = _ => "table" };
    private readonly Option<string[]> given = new("--param") { Description = "A parameter of the statement; may be repeated.", HelpName = "name=value" };
    private readonly Option<double?> minConfidence = MinConfidence.Option($"The parameter ${MinConfidence.Parameter} of the statement, from 0 to 1; 0 if not given.");
    private readonly StoreOptions store = stores.Options();

    public Command Define()
    {
        format.AcceptOnlyFromAmong("table", "json", "csv");
        var command = new Command("query", "Ask the graph in Cypher.") { cypher, file, format, given, minConfidence };
        store.AddTo(command);
        command.SetAction((line, cancellationToken) => RunAsync(
            Statement(line.GetValue(cypher), line.GetValue(file)),
            MinConfidence.AddTo(ParameterText.Read(line.GetValue(given) ?? []), line.GetValue(minConfidence)),
            line.GetValue(format)!,
            store.Of(line),
            cancellationToken));
        return command;
    }

    private string Statement(string? text, string? path) => (text, path) switch
    {
        ({ } given, null) => given,
        (null, { } given) => File.Exists(terminal.PathOf(given))
            ? File.ReadAllText(terminal.PathOf(given))
            : throw new WorkException($"there is no file {given}; check the path."),
        _ => throw new UsageException("give a statement or --file FILE, and not both."),
    };

    private async Task<int> RunAsync(
        string statement, Dictionary<string, object?> parameters, string form, StoreChoice chosen, CancellationToken cancellationToken)
    {
        var opened = stores.Open(chosen);
        await using (opened.ConfigureAwait(false))
        {
            var session = opened.Session();
            await using (session.ConfigureAwait(false))
            {
                var (result, counters) = await ResultTable.ReadAsync(session, statement, parameters, cancellationToken).ConfigureAwait(false);
                await PrintAsync(result, counters, form).ConfigureAwait(false);
            }
        }

        return ExitCode.Done;
    }

    private async Task PrintAsync(ResultTable result, ResultCounters counters, string form)
    {
        switch (form)
        {
            case "json":
                await terminal.Out.WriteLineAsync(ResultFormat.Json(result)).ConfigureAwait(false);
                break;
            case "csv":
                await terminal.Out.WriteLineAsync(ResultFormat.Csv(result)).ConfigureAwait(false);
                break;
            case "table" when result.Keys.Count > 0:
                ResultFormat.WriteTable(terminal.Results(), result);
                break;
        }

        if (terminal.ErrorIsScreen || result.Keys.Count == 0)
        {
            await terminal.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{result.Rows.Count} rows{CountersText.Of(counters)}")).ConfigureAwait(false);
        }
    }
}
