using System.CommandLine;
using Microsoft.Extensions.Configuration;

namespace GraphBuilder.Cli.Shipping;

/// <summary>The options that name a store; a new one for each command.</summary>
internal sealed class StoreOptions(IConfiguration configuration, IReadOnlyList<IServerClient> clients)
{
    private readonly Option<string> store = new("--store")
    {
        Description = "The file of the graph, or the address of a Neo4j server: neo4j://HOST:PORT; $GRAPHBUILDER_STORE, else graph.db in this folder.",
        HelpName = "FILE|ADDRESS",
        DefaultValueFactory = _ => configuration["STORE"] is { Length: > 0 } given ? given : "graph.db",
    };

    private readonly Option<string?> passwordFile = new("--password-file")
    {
        Description = "A file that holds the password for the Neo4j server; else $NEO4J_PASSWORD, $NEO4J_PASSWORD_FILE, or the keyboard.",
        HelpName = "FILE",
    };

    private readonly Option<string>? client = clients.Count < 2 ? null : new Option<string>("--neo4j-driver")
    {
        Description = "By which client a Neo4j server is asked.",
        DefaultValueFactory = _ => clients[0].Name,
    }.AcceptOnlyFromAmong([.. clients.Select(one => one.Name)]);

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(store);
        command.Add(passwordFile);
        if (client is not null)
        {
            command.Add(client);
        }
    }

    /// <summary>What a command line chose.</summary>
    public StoreChoice Of(ParseResult line)
    {
        var name = client is null ? clients[0].Name : line.GetValue(client);
        return new StoreChoice(line.GetValue(store)!, line.GetValue(passwordFile), clients.First(one => one.Name == name));
    }
}

/// <summary>A store that a command line names.</summary>
/// <param name="Name">Its file or address.</param>
/// <param name="PasswordFile">The file of the password for a server; null where none was named.</param>
/// <param name="Client">By which a server is asked.</param>
internal sealed record StoreChoice(string Name, string? PasswordFile, IServerClient Client);
