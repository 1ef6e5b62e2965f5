using System.CommandLine;
using System.Globalization;
using GraphBuilder.Entities.Authority;
using GraphBuilder.Extraction;

namespace GraphBuilder.Cli.Commands;

/// <summary><c>authority check</c>: validates the authority file.</summary>
internal sealed class AuthorityCommand(Terminal terminal, IResourceFiles files) : ICommandDefinition
{
    public Command Define()
    {
        var check = new Command("check", "Check that the entries agree with each other and with ISO 3166-1.");
        check.SetAction((_, _) => RunAsync());
        return new Command("authority", "The entities known beforehand.") { check };
    }

    private async Task<int> RunAsync()
    {
        var authority = ArticleExtractor.LoadAuthority(files);
        var problems = AuthorityValidator.Check(authority);
        foreach (var problem in problems)
        {
            await terminal.Out.WriteLineAsync($"{problem.File}({problem.Line}): {problem.Message}").ConfigureAwait(false);
        }

        await terminal.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{authority.Entries.Count} entries, {problems.Count} problems")).ConfigureAwait(false);
        return problems.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }
}
