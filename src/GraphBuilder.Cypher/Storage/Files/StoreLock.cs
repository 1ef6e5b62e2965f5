using GraphBuilder.Graph.Store;

namespace GraphBuilder.Cypher.Storage.Files;

/// <summary>The file beside a store that one process at a time can hold open; the system frees it when the process dies.</summary>
internal static class StoreLock
{
    // EAGAIN on Linux and on macOS, and the two of Windows: what the system answers when another process holds the file.
    private static readonly int[] HeldElsewhere = [11, 35, unchecked((int)0x80070020), unchecked((int)0x80070021)];

    /// <summary>Takes the lock of a store; disposing the result frees it.</summary>
    /// <exception cref="GraphUnavailableException">Another process has the store open, or the folder or the file cannot be written.</exception>
    public static FileStream Take(string path)
    {
        if (File.Exists(path) && new FileInfo(path).IsReadOnly) throw StoreSchema.NotWritable(path);
        try
        {
            return new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (DirectoryNotFoundException exception)
        {
            throw new GraphUnavailableException(StoreSchema.OpenErrorCode, $"The store {path} cannot be made: its folder does not exist.", exception);
        }
        catch (IOException exception) when (HeldElsewhere.Contains(exception.HResult))
        {
            throw StoreSchema.OpenElsewhere(path, exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw StoreSchema.NotWritable(path, exception);
        }
    }
}
