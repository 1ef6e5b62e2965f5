using System.Collections.Concurrent;

namespace GraphBuilder.Language.Models;

/// <summary>Workspaces that threads take in turn, so that a model is read-only and its buffers are reused.</summary>
/// <param name="make">Makes a workspace where none is free.</param>
internal sealed class WorkspacePool<T>(Func<T> make)
    where T : class
{
    private readonly ConcurrentBag<T> free = [];

    /// <summary>A workspace for the caller alone, until it is given back.</summary>
    public T Take() => free.TryTake(out var workspace) ? workspace : make();

    /// <summary>Gives a workspace back.</summary>
    public void Return(T workspace) => free.Add(workspace);
}
