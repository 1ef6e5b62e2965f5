using GraphBuilder.Graph.Store;
using GraphBuilder.Neo4j.Connections;

namespace GraphBuilder.Neo4j.Sessions;

/// <summary>What the sessions of a store share.</summary>
internal sealed record SessionSettings(IConnectionSource Connections, BookmarkHolder Bookmarks, string? Database, Neo4jOptions Options)
{
    /// <summary>What goes along with RUN or BEGIN.</summary>
    public Dictionary<string, object?> Extra(GraphAccessMode accessMode, IReadOnlyList<string> bookmarks)
    {
        var extra = new Dictionary<string, object?>(StringComparer.Ordinal);
        if (bookmarks.Count > 0) extra["bookmarks"] = bookmarks;
        if (accessMode == GraphAccessMode.Read) extra["mode"] = "r";
        if (Database is not null) extra["db"] = Database;
        return extra;
    }
}
