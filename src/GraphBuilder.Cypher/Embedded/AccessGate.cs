using GraphBuilder.Graph.Store;

namespace GraphBuilder.Cypher.Embedded;

/// <summary>Lets in many readers or one writer, in the order in which they came. Whoever is let in may leave on another thread.</summary>
internal sealed class AccessGate(TimeProvider clock)
{
    // A transaction that waits longer for another one is told to try again.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    private readonly Lock state = new();
    private readonly LinkedList<Visitor> waiting = new();
    private int readerCount;
    private bool hasWriter;

    /// <summary>Waits to be let in; disposing the result leaves.</summary>
    /// <param name="exclusive">Whether as the writer.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="GraphTransientException">Others stayed too long.</exception>
    public async Task<IDisposable> EnterAsync(bool exclusive, CancellationToken cancellationToken)
    {
        var visitor = new Visitor(this, exclusive);
        lock (state)
        {
            waiting.AddLast(visitor);
            AdmitNext();
        }

        try
        {
            await visitor.Admitted.Task.WaitAsync(LongestWait, clock, cancellationToken).ConfigureAwait(false);
            return visitor;
        }
        catch (Exception exception) when (exception is TimeoutException or OperationCanceledException)
        {
            GiveUp(visitor);
            if (exception is OperationCanceledException) throw;
            throw new GraphTransientException(
                "Neo.TransientError.Transaction.LockAcquisitionTimeout",
                $"Another transaction held the store for more than {LongestWait.TotalSeconds} s. Try again, and keep transactions short.",
                exception);
        }
    }

    private void GiveUp(Visitor visitor)
    {
        lock (state)
        {
            if (!waiting.Remove(visitor)) Leave(visitor);
            AdmitNext();
        }
    }

    private void Leave(Visitor visitor)
    {
        lock (state)
        {
            if (visitor.Exclusive) hasWriter = false;
            else readerCount--;
            AdmitNext();
        }
    }

    private void AdmitNext()
    {
        while (waiting.First is { Value: var visitor } && !hasWriter && (!visitor.Exclusive || readerCount == 0))
        {
            waiting.RemoveFirst();
            if (visitor.Exclusive) hasWriter = true;
            else readerCount++;
            visitor.Admitted.SetResult();
        }
    }

    private sealed class Visitor(AccessGate gate, bool exclusive) : IDisposable
    {
        private bool hasLeft;

        public bool Exclusive { get; } = exclusive;

        public TaskCompletionSource Admitted { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Dispose()
        {
            if (hasLeft) return;
            hasLeft = true;
            gate.Leave(this);
        }
    }
}
