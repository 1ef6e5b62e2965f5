using System.CommandLine;
using GraphBuilder.Cli.Input;
using GraphBuilder.Cli.Output;
using GraphBuilder.Cli.Shipping;
using GraphBuilder.Graph.Schema;
using GraphBuilder.Graph.Store;

namespace GraphBuilder.Cli.Commands;

/// <summary><c>report [NAME]</c>: a scripted report, footnoted with the sentences that it rests on.</summary>
internal sealed class ReportCommand(Terminal terminal, StoreOpener stores, IResourceFiles files) : ICommandDefinition
{
    private readonly Argument<string?> name = new("NAME") { Description = "The report; without it, they are listed.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string[]> given = new("--param") { Description = "A parameter of the report; may be repeated.", HelpName = "name=value" };
    private readonly Option<string> format = new("--format") { Description = "How it is printed.", DefaultValueFactory = _ => "text" };
    private readonly Option<double?> minConfidence = MinConfidence.Option("Leave out events that are less sure, from 0 (all) to 1.");
    private readonly StoreOptions store = stores.Options();

    public Command Define()
    {
        format.AcceptOnlyFromAmong("text", "markdown", "html", "csv");
        var command = new Command("report", "Print a scripted report on the graph.") { name, given, format, minConfidence };
        store.AddTo(command);
        command.SetAction((line, cancellationToken) => RunAsync(
            line.GetValue(name), MinConfidence.AddTo(ParameterText.Read(line.GetValue(given) ?? []), line.GetValue(minConfidence)), line.GetValue(format)!, store.Of(line), cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(
        string? wanted, Dictionary<string, object?> parameters, string form, StoreChoice chosen, CancellationToken cancellationToken)
    {
        var reports = Report.LoadAll(files);
        if (wanted is null)
        {
            List(reports);
            return ExitCode.Done;
        }

        var report = reports.FirstOrDefault(report => report.Name == wanted)
            ?? throw new UsageException($"there is no report {wanted}; there are {string.Join(", ", reports.Select(report => report.Name))}.");
        Complete(report, parameters);
        var opened = stores.Open(chosen);
        await using (opened.ConfigureAwait(false))
        {
            await PrintAsync(opened, report, parameters, form, cancellationToken).ConfigureAwait(false);
        }

        return ExitCode.Done;
    }

    private void List(IReadOnlyList<Report> reports)
    {
        foreach (var report in reports)
        {
            terminal.Out.WriteLine($"{report.Name}: {report.About}");
            foreach (var parameter in report.Parameters)
            {
                terminal.Out.WriteLine($"    --param {parameter.Name}={parameter.Default}    {parameter.Description}");
            }
        }
    }

    private static void Complete(Report report, Dictionary<string, object?> parameters)
    {
        foreach (var unknown in parameters.Keys.Where(key => report.Parameters.All(parameter => parameter.Name != key)))
        {
            throw new UsageException($"the report {report.Name} has no parameter {unknown}; it has {string.Join(", ", report.Parameters.Select(parameter => parameter.Name))}.");
        }

        foreach (var parameter in report.Parameters.Where(parameter => !parameters.ContainsKey(parameter.Name)))
        {
            parameters[parameter.Name] = ParameterText.Value(parameter.Default
                ?? throw new UsageException($"the report {report.Name} needs --param {parameter.Name}=…: {parameter.Description}."));
        }
    }

    private async Task PrintAsync(
        IGraphStore opened, Report report, Dictionary<string, object?> parameters, string form, CancellationToken cancellationToken)
    {
        var sections = new List<(string? Heading, ResultTable Rows)>();
        var session = opened.Session(GraphAccessMode.Read);
        await using (session.ConfigureAwait(false))
        {
            foreach (var section in report.Sections)
            {
                var (rows, _) = await ResultTable.ReadAsync(session, section.Cypher, parameters, cancellationToken).ConfigureAwait(false);
                sections.Add((section.Heading, rows));
            }
        }

        if (form == "csv")
        {
            // A spreadsheet has no footnotes: each row keeps its sentences.
            await terminal.Out.WriteLineAsync(string.Join("\n\n", sections.Select(section => ResultFormat.Csv(section.Rows)))).ConfigureAwait(false);
            return;
        }

        var notes = new Footnotes();
        var numbered = sections.Select(section => (section.Heading, notes.Number(section.Rows))).ToArray();
        var values = string.Join(", ", report.Parameters.Select(parameter => $"{parameter.Name} = {ValueText.Cell(parameters[parameter.Name])}"));
        var page = new ReportPage(report.Title, values.Length == 0 ? report.About : $"{report.About} ({values})", numbered, notes.Notes);
        if (form == "text")
        {
            page.WriteText(terminal.Results());
        }
        else
        {
            await terminal.Out.WriteLineAsync(form == "html" ? page.Html() : page.Markdown()).ConfigureAwait(false);
        }
    }
}
