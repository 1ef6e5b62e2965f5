using GraphBuilder.Cypher.Embedded;
using GraphBuilder.Graph.Schema;
using GraphBuilder.Graph.Store;
using GraphBuilder.Neo4j;
using Microsoft.Extensions.Configuration;

namespace GraphBuilder.Cli.Shipping;

/// <summary>Opens the store that a command line names.</summary>
internal sealed class StoreOpener(Terminal terminal, IResourceFiles files, IConfiguration configuration, IEnumerable<IServerClient> serverClients)
{
    private readonly IReadOnlyList<IServerClient> clients = [.. serverClients];

    /// <summary>The options that name the store; new ones for each command.</summary>
    public StoreOptions Options() => new(configuration, clients);

    /// <summary>Opens a store that has to be there.</summary>
    /// <exception cref="WorkException">There is no such file, or no password for the server.</exception>
    public IGraphStore Open(StoreChoice choice)
    {
        var name = choice.Name;
        if (Neo4jAddress.IsAddress(name))
        {
            return Connect(choice);
        }

        RefuseFolder(name);
        return File.Exists(terminal.PathOf(name))
            ? OpenFile(choice)
            : throw new WorkException($"there is no store {name}; make one with `graphbuilder build PATH --store {name}`, or name another with --store.");
    }

    /// <summary>Opens a store, or makes one, and brings its schema up to date.</summary>
    /// <returns>The store and the steps that its schema took.</returns>
    public async Task<(IGraphStore Store, IReadOnlyList<Migration> Taken)> OpenOrMakeAsync(StoreChoice choice, CancellationToken cancellationToken)
    {
        var migrations = Migration.LoadAll(files);
        var store = Neo4jAddress.IsAddress(choice.Name) ? Connect(choice) : OpenFile(choice);
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

    /// <summary>Opens a store to look at it; where there is no file, an empty store in memory stands for it. Nothing is written.</summary>
    /// <returns>The store, and the steps that its schema lacks.</returns>
    public async Task<(IGraphStore Store, IReadOnlyList<Migration> Lacking)> OpenToCompareAsync(StoreChoice choice, CancellationToken cancellationToken)
    {
        var isThere = Neo4jAddress.IsAddress(choice.Name) || Path.Exists(terminal.PathOf(choice.Name));
        var store = isThere ? Open(choice) : EmbeddedGraphStore.InMemory();
        try
        {
            return (store, await new Migrator(store, Migration.LoadAll(files)).OpenAsync(cancellationToken).ConfigureAwait(false));
        }
        catch
        {
            await store.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private EmbeddedGraphStore OpenFile(StoreChoice choice)
    {
        var name = choice.Name;
        if (choice.PasswordFile is not null)
        {
            throw new UsageException($"--password-file is for a Neo4j server, but --store {name} is a file.");
        }

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

    private IGraphStore Connect(StoreChoice choice)
    {
        try
        {
            var address = Neo4jAddress.Parse(choice.Name);
            return choice.Client.Connect(address, new ServerLogin(terminal).For(address, choice.PasswordFile));
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
