using System.CommandLine;
using System.Globalization;
using GraphBuilder.Cli.Shipping;
using GraphBuilder.Entities.Authority;
using GraphBuilder.Entities.Authority.Import;
using GraphBuilder.Extraction;

namespace GraphBuilder.Cli.Commands;

/// <summary><c>authority check</c> validates the authority file; <c>authority import FILE</c> adds the result of a Wikidata query to the user's own.</summary>
internal sealed class AuthorityCommand(Terminal terminal, IResourceFiles files, OwnAuthority own) : ICommandDefinition
{
    private readonly Argument<string> result = new("FILE") { Description = "The result of a query to Wikidata, downloaded as JSON; docs/authority.md has such a query." };

    public Command Define()
    {
        var check = new Command("check", "Check that the entries agree with each other and with ISO 3166-1; with --authority, your own too.");
        own.AddTo(check);
        check.SetAction((_, _) => CheckAsync());
        var import = new Command("import", "Add the people, organisations and places of a Wikidata query to your own authority file, which --authority names.") { result };
        own.AddTo(import);
        import.SetAction((line, _) => ImportAsync(line.GetRequiredValue(result)));
        return new Command("authority", "The entities known beforehand.") { check, import };
    }

    private async Task<int> CheckAsync()
    {
        var authority = ArticleExtractor.LoadAuthority(files);
        if (own.Read() is { } text)
        {
            using var reader = new StringReader(text);
            authority = authority.Extend(own.Name!, reader);
        }

        var problems = AuthorityValidator.Check(authority);
        foreach (var problem in problems)
        {
            await terminal.Out.WriteLineAsync($"{problem.File}({problem.Line}): {problem.Message}").ConfigureAwait(false);
        }

        await terminal.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{authority.Entries.Count} entries, {problems.Count} problems")).ConfigureAwait(false);
        return problems.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private async Task<int> ImportAsync(string given)
    {
        var name = own.Name ?? throw new UsageException("name your own authority file with --authority FILE, or in GRAPHBUILDER_AUTHORITY; it is made if need be.");
        var path = terminal.PathOf(name);
        if (Path.GetFullPath(path).StartsWith(Path.Combine(AppContext.BaseDirectory, "data"), StringComparison.Ordinal))
        {
            throw new UsageException($"--authority {name} lies among the files that the program ships with, which are left alone; name a file of your own.");
        }

        var outcome = AuthorityImport.Run(ReadResult(given), given, ArticleExtractor.LoadAuthority(files), name, File.Exists(path) ? own.Read()! : "");
        if (outcome.Added.Count + outcome.Merged.Count > 0)
        {
            Write(path, name, outcome.Text);
        }

        foreach (var line in outcome.Added.Select(id => $"added {id}").Concat(outcome.Merged.Select(id => $"merged into {id}")).Concat(outcome.LeftOut.Select(line => $"left out: {line}")))
        {
            await terminal.Out.WriteLineAsync(line).ConfigureAwait(false);
        }

        await terminal.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {outcome.Added.Count} added, {outcome.Merged.Count} merged, {outcome.Unchanged} known already, {outcome.LeftOut.Count} left out")).ConfigureAwait(false);
        return ExitCode.Done;
    }

    private string ReadResult(string given)
    {
        try
        {
            return File.ReadAllText(terminal.PathOf(given));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new WorkException($"{given} cannot be read; name the downloaded result of the query.", error);
        }
    }

    // Under another name first: the file under its own name is always whole.
    private static void Write(string path, string name, string text)
    {
        try
        {
            File.WriteAllText(path + ".part", text);
            File.Move(path + ".part", path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new WorkException($"{name} cannot be written; name another place with --authority.", error);
        }
    }
}
