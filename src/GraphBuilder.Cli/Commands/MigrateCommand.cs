using System.CommandLine;
using GraphBuilder.Cli.Shipping;

namespace GraphBuilder.Cli.Commands;

/// <summary><c>migrate</c>: brings the schema of a store up to date.</summary>
internal sealed class MigrateCommand(Terminal terminal, StoreOpener stores) : ICommandDefinition
{
    private readonly Option<string> store = stores.Option();

    public Command Define()
    {
        var command = new Command("migrate", "Bring the constraints and indexes of a store up to date; `build` does it too.") { store };
        command.SetAction((line, cancellationToken) => RunAsync(line.GetValue(store)!, cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(string name, CancellationToken cancellationToken)
    {
        var (opened, taken) = await stores.OpenOrMakeAsync(name, cancellationToken).ConfigureAwait(false);
        await using (opened.ConfigureAwait(false))
        {
            foreach (var migration in taken)
            {
                await terminal.Out.WriteLineAsync($"applied {migration.File}").ConfigureAwait(false);
            }

            if (taken.Count == 0)
            {
                await terminal.Out.WriteLineAsync($"{name} is up to date").ConfigureAwait(false);
            }
        }

        return ExitCode.Done;
    }
}
