using System.CommandLine;
using GraphBuilder.Cli.Shipping;

namespace GraphBuilder.Cli.Commands;

/// <summary><c>migrate</c>: brings the schema of a store up to date.</summary>
internal sealed class MigrateCommand(Terminal terminal, StoreOpener stores) : ICommandDefinition
{
    private readonly StoreOptions store = stores.Options();

    public Command Define()
    {
        var command = new Command("migrate", "Bring the constraints and indexes of a store up to date; `build` does it too.");
        store.AddTo(command);
        command.SetAction((line, cancellationToken) => RunAsync(store.Of(line), cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(StoreChoice chosen, CancellationToken cancellationToken)
    {
        var (opened, taken) = await stores.OpenOrMakeAsync(chosen, cancellationToken).ConfigureAwait(false);
        await using (opened.ConfigureAwait(false))
        {
            foreach (var migration in taken)
            {
                await terminal.Out.WriteLineAsync($"applied {migration.File}").ConfigureAwait(false);
            }

            if (taken.Count == 0)
            {
                await terminal.Out.WriteLineAsync($"{chosen.Name} is up to date").ConfigureAwait(false);
            }
        }

        return ExitCode.Done;
    }
}
