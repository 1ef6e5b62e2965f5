using GraphBuilder.Graph.Store;

namespace GraphBuilder.Cypher.Storage.Files;

/// <summary>The file beside a store that one process at a time can hold open; the system frees it when the process dies.</summary>
internal static class StoreLock
{
    /// <summary>Takes the lock of a store; disposing the result frees it.</summary>
    /// <exception cref="GraphUnavailableException">Another process has the store open, or the folder or the file cannot be written.</exception>
    public static FileStream Take(string path)
    {
        if (File.Exists(path) && new FileInfo(path).IsReadOnly) throw NotWritable(path, null);
        try
        {
            return new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw NotWritable(path, exception);
        }
        catch (DirectoryNotFoundException exception)
        {
            throw new GraphUnavailableException(StoreSchema.OpenErrorCode, $"The store {path} cannot be made: its folder does not exist.", exception);
        }
        catch (IOException exception)
        {
            throw new GraphUnavailableException(
                StoreSchema.OpenErrorCode, $"The store {path} is open in another process. Close that one, or wait until it has ended. ({exception.Message})", exception);
        }
    }

    private static GraphUnavailableException NotWritable(string path, Exception? cause) => new(
        StoreSchema.OpenErrorCode, $"The store {path} is read-only. Make the file and its folder writable, or name another store.", cause);
}
