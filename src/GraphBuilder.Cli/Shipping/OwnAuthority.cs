using System.CommandLine;
using GraphBuilder.Entities.Authority;
using Microsoft.Extensions.Configuration;

namespace GraphBuilder.Cli.Shipping;

/// <summary>The user's own authority file, which a command line or <c>GRAPHBUILDER_AUTHORITY</c> names.</summary>
internal sealed class OwnAuthority(Terminal terminal, IConfiguration configuration)
{
    private readonly Option<string?> option = new("--authority")
    {
        Description = "A file of entities of your own, known beside those that the program ships with; else $GRAPHBUILDER_AUTHORITY.",
        HelpName = "FILE",
    };

    /// <summary>The file as named; null for none.</summary>
    public string? Name { get; private set; }

    /// <summary>Gives the option to a command.</summary>
    public void AddTo(Command command) => command.Add(option);

    /// <summary>Takes up what a command line chose.</summary>
    public void Choose(ParseResult line) => Name = line.GetValue(option) ?? (configuration["AUTHORITY"] is { Length: > 0 } given ? given : null);

    /// <summary>The text of the file; null where none is named.</summary>
    /// <exception cref="WorkException">There is no such file, or it cannot be read.</exception>
    public string? Read()
    {
        if (Name is null)
        {
            return null;
        }

        try
        {
            return File.ReadAllText(terminal.PathOf(Name));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new WorkException($"the authority file {Name} cannot be read; check its path, or make one with `graphbuilder authority import`.", error);
        }
    }

    /// <summary>What the program ships with, and the user's entries beside it.</summary>
    /// <exception cref="WorkException">The file cannot be read, or the validator refuses it.</exception>
    /// <exception cref="AuthorityFormatException">It breaks its format.</exception>
    public AuthorityFile Extend(AuthorityFile shipped)
    {
        if (Read() is not { } text)
        {
            return shipped;
        }

        using var reader = new StringReader(text);
        var extended = shipped.Extend(Name!, reader);
        return AuthorityValidator.Check(extended).FirstOrDefault(problem => problem.File == Name) is { } problem
            ? throw new WorkException($"{problem} (`graphbuilder authority check --authority {Name}` shows all)")
            : extended;
    }
}
