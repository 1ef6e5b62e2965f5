using System.CommandLine;
using GraphBuilder.Cli.Commands;
using GraphBuilder.Cli.Shipping;
using GraphBuilder.Entities.Authority;
using GraphBuilder.Evaluation;
using GraphBuilder.Graph.Schema;
using GraphBuilder.Graph.Store;
using GraphBuilder.Language;
using GraphBuilder.Language.Models;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace GraphBuilder.Cli;

/// <summary>The program as a function: arguments in, exit code out.</summary>
internal static partial class CommandLine
{
    /// <summary>Whether to tell more.</summary>
    public static readonly Option<bool> Verbose = new("--verbose")
    {
        Description = "Say how the work goes on, and where in the program an error came from.",
        Recursive = true,
    };

    /// <summary>Runs a command line.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="terminal">Where it runs.</param>
    /// <param name="stoppingTime">How long Ctrl-C waits for the work to stop; null to leave Ctrl-C alone.</param>
    /// <param name="cancellationToken">Stops like Ctrl-C.</param>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> args, Terminal terminal, TimeSpan? stoppingTime = null, CancellationToken cancellationToken = default)
    {
        try
        {
            using var host = BuildHost(terminal);
            return await RunAsync(args, terminal, host, stoppingTime, cancellationToken).ConfigureAwait(false);
        }
        catch (IOException error)
        {
            // A data file that every command needs is not there.
            await terminal.Error.WriteLineAsync("error: " + error.Message).ConfigureAwait(false);
            return ExitCode.Failed;
        }
    }

    private static async Task<int> RunAsync(
        IReadOnlyList<string> args, Terminal terminal, IHost host, TimeSpan? stoppingTime, CancellationToken cancellationToken)
    {
        var root = new RootCommand("Turns French news articles into a knowledge graph of geopolitical relations.") { Verbose };
        foreach (var command in host.Services.GetServices<ICommandDefinition>())
        {
            root.Add(command.Define());
        }

        var line = root.Parse(args.Count > 0 ? args : ["--help"]);
        if (line.Errors.Count > 0)
        {
            // The last error is the nearest to what was typed; those before it follow from it. Its message may have several lines.
            var problem = string.Join(' ', line.Errors[^1].Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            await terminal.Error.WriteLineAsync($"error: {problem.TrimEnd('.')}. See how it is used with --help.").ConfigureAwait(false);
            return ExitCode.WrongUsage;
        }

        host.Services.GetRequiredService<OwnAuthority>().Choose(line);
        var configuration = new InvocationConfiguration
        {
            Output = terminal.Out,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = stoppingTime,
        };
        try
        {
            return await line.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            await terminal.Error.WriteLineAsync(line.GetValue(Verbose) ? error.ToString() : "error: " + Explain(error)).ConfigureAwait(false);
            return error is UsageException ? ExitCode.WrongUsage : ExitCode.Failed;
        }
    }

    private static IHost BuildHost(Terminal terminal)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ApplicationName = "graphbuilder" });
        builder.Configuration.AddEnvironmentVariables("GRAPHBUILDER_");
        builder.Services.AddSingleton(terminal);
        builder.Services.AddSingleton(new ShippedFiles(AppContext.BaseDirectory));
        builder.Services.AddSingleton<IResourceFiles>(services => services.GetRequiredService<ShippedFiles>());
        builder.Services.AddSingleton<OwnAuthority>();
        builder.Services.AddSingleton<Extracting>();
        builder.Services.AddSingleton<IServerClient, OwnServerClient>();
        AddOfficialDriver(builder.Services);
        builder.Services.AddSingleton<StoreOpener>();
        builder.Services.AddSingleton(services => Ontology.Load(services.GetRequiredService<IResourceFiles>()));
        builder.Services.AddSingleton<DryRun>();
        builder.Services.AddSingleton<ICommandDefinition, BuildCommand>();
        builder.Services.AddSingleton<ICommandDefinition, ExtractCommand>();
        builder.Services.AddSingleton<ICommandDefinition, QueryCommand>();
        builder.Services.AddSingleton<ICommandDefinition, ReportCommand>();
        builder.Services.AddSingleton<ICommandDefinition, ShowCommand>();
        builder.Services.AddSingleton<ICommandDefinition, ParseCommand>();
        builder.Services.AddSingleton<ICommandDefinition, EvaluateCommand>();
        builder.Services.AddSingleton<ICommandDefinition, AuthorityCommand>();
        builder.Services.AddSingleton<ICommandDefinition, MigrateCommand>();
        return builder.Build();
    }

    // Only a build with -p:OfficialDriver=true has something to add; see docs/decisions/0011-two-neo4j-clients.md.
    static partial void AddOfficialDriver(IServiceCollection services);

    // Errors that have a way out say it themselves; any other is a mistake of the program.
    private static string Explain(Exception error) => error switch
    {
        GraphAuthenticationException => $"{error.Message} Set NEO4J_PASSWORD, or name a file that holds the password with --password-file or NEO4J_PASSWORD_FILE; the user is named as neo4j://USER@HOST, or by NEO4J_USERNAME.",
        OperationCanceledException => "stopped.",
        UsageException or WorkException or OntologyFormatException or AuthorityFormatException or LexiconFormatException or ModelFormatException or MigrationException or ReportFormatException
            or GoldFormatException or GraphStoreException or IOException or UnauthorizedAccessException or InvalidDataException => error.Message,
        _ => $"the program failed ({error.GetType().Name}: {error.Message}); run the command again with --verbose and report what it shows.",
    };
}
