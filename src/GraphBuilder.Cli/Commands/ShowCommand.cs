using System.CommandLine;
using GraphBuilder.Cli.Input;
using GraphBuilder.Cli.Output;
using GraphBuilder.Cli.Shipping;

namespace GraphBuilder.Cli.Commands;

/// <summary><c>show ARTICLE</c>: an article with its entities and events marked in the text, and why each is there.</summary>
internal sealed class ShowCommand(Terminal terminal, Extracting extracting, OwnAuthority own, StoreOpener stores) : ICommandDefinition
{
    private readonly Argument<string> article = new("ARTICLE") { Description = "An article file, or the name or id of an article in the store." };
    private readonly StoreOptions store = stores.Options();
    private readonly Option<double?> minConfidence = MinConfidence.Option("Leave out events that are less sure, from 0 (all) to 1; without it, of a file those that a build leaves out, of the store none.");

    public Command Define()
    {
        var command = new Command("show", "Show an article with its entities and events, and why each is there.") { article, minConfidence };
        store.AddTo(command);
        own.AddTo(command);
        command.SetAction((line, cancellationToken) => RunAsync(line.GetRequiredValue(article), store.Of(line), line.GetValue(minConfidence), cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(string wanted, StoreChoice chosen, double? least, CancellationToken cancellationToken)
    {
        if (File.Exists(terminal.PathOf(wanted)))
        {
            return await ShowFileAsync(wanted, least, cancellationToken).ConfigureAwait(false);
        }

        var opened = stores.Open(chosen);
        await using (opened.ConfigureAwait(false))
        {
            var found = await StoredArticle.ReadAsync(opened, wanted, least ?? 0, cancellationToken).ConfigureAwait(false)
                ?? throw new WorkException($"there is no file {wanted}, and no article of that name or id in {chosen.Name}; `graphbuilder query 'MATCH (a:Article) RETURN a.name'` lists them.");
            found.Write(terminal.Results());
        }

        return ExitCode.Done;
    }

    private async Task<int> ShowFileAsync(string path, double? least, CancellationToken cancellationToken)
    {
        var report = new SkipReport(terminal);
        await foreach (var result in extracting.Pipeline(least)
            .RunAsync(new ArticleFiles(terminal).Find([path]), _ => null, cancellationToken).ConfigureAwait(false))
        {
            report.Add(result);
            foreach (var outcome in result.Articles)
            {
                MarkedArticle.Of(outcome.Result!).Write(terminal.Results());
            }
        }

        report.Show();
        return report.ExitCode;
    }
}
