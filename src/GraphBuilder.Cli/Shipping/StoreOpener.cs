using System.CommandLine;
using GraphBuilder.Cypher.Embedded;
using GraphBuilder.Graph.Schema;
using GraphBuilder.Graph.Store;
using GraphBuilder.Neo4j;
using Microsoft.Extensions.Configuration;

namespace GraphBuilder.Cli.Shipping;

/// <summary>Opens the store that a command line names.</summary>
internal sealed class StoreOpener(Terminal terminal, IResourceFiles files, IConfiguration configuration)
{
    /// <summary>The option that names the store; a new one for each command.</summary>
    public Option<string> Option() => new("--store")
    {
        Description = "The file of the graph, or the address of a Neo4j server: neo4j://HOST:PORT; $GRAPHBUILDER_STORE, else graph.db in this folder.",
        HelpName = "FILE|ADDRESS",
        DefaultValueFactory = _ => configuration["STORE"] is { Length: > 0 } given ? given : "graph.db",
    };

    /// <summary>Opens a store that has to be there.</summary>
    /// <exception cref="WorkException">There is no such file, or no password for the server.</exception>
    public IGraphStore Open(string name)
    {
        if (Neo4jAddress.IsAddress(name))
        {
            return Connect(name);
        }

        RefuseFolder(name);
        return File.Exists(terminal.PathOf(name))
            ? OpenFile(name)
            : throw new WorkException($"there is no store {name}; make one with `graphbuilder build PATH --store {name}`, or name another with --store.");
    }

    /// <summary>Opens a store, or makes one, and brings its schema up to date.</summary>
    /// <returns>The store and the steps that its schema took.</returns>
    public async Task<(IGraphStore Store, IReadOnlyList<Migration> Taken)> OpenOrMakeAsync(string name, CancellationToken cancellationToken)
    {
        var migrations = Migration.LoadAll(files);
        IGraphStore store = Neo4jAddress.IsAddress(name) ? Connect(name) : OpenFile(name);
        try
        {
            return (store, await new Migrator(store, migrations).MigrateAsync(cancellationToken).ConfigureAwait(false));
        }
        catch
        {
            await store.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private EmbeddedGraphStore OpenFile(string name)
    {
        RefuseFolder(name);
        var path = terminal.PathOf(name);
        if (Path.GetDirectoryName(path) is { } folder && !Directory.Exists(folder))
        {
            throw new WorkException($"the folder of the store {name} is not there; make it, or name another place with --store.");
        }

        try
        {
            return EmbeddedGraphStore.Open(path);
        }
        catch (UnauthorizedAccessException error)
        {
            throw new WorkException($"the store {name} may not be opened; check its permissions, or name another place with --store.", error);
        }
    }

    private Neo4jGraphStore Connect(string name)
    {
        try
        {
            var address = Neo4jAddress.Parse(name);
            return Neo4jGraphStore.Connect(address, new ServerLogin(terminal).For(address));
        }
        catch (FormatException error)
        {
            // The address itself is not repeated: it may hold a password.
            throw new UsageException($"--store: {error.Message}");
        }
    }

    private void RefuseFolder(string name)
    {
        if (Directory.Exists(terminal.PathOf(name)))
        {
            throw new UsageException($"--store {name} is a folder; name a file in it.");
        }
    }
}
