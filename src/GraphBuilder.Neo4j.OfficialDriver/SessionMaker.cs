using GraphBuilder.Graph.Store;
using Official = global::Neo4j.Driver;

namespace GraphBuilder.Neo4j.OfficialDriver;

/// <summary>Makes the driver's sessions. They share their bookmarks, so that each sees what another wrote before.</summary>
internal sealed class SessionMaker(Official.IDriver driver, string? database, Neo4jOptions options)
{
    private readonly Official.IBookmarkManager bookmarks = Official.GraphDatabase.BookmarkManagerFactory.NewBookmarkManager();

    public Neo4jOptions Options => options;

    public Official.IAsyncSession Open(GraphAccessMode accessMode) => driver.AsyncSession(config =>
    {
        config.WithDefaultAccessMode(accessMode == GraphAccessMode.Read ? Official.AccessMode.Read : Official.AccessMode.Write).WithBookmarkManager(bookmarks);
        if (database is not null) config.WithDatabase(database);
    });
}
