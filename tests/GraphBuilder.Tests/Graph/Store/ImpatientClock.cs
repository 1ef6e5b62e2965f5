namespace GraphBuilder.Tests.Graph.Store;

/// <summary>A clock that passes each pause at once, and remembers how long it was.</summary>
internal sealed class ImpatientClock : TimeProvider
{
    private long now;

    public List<TimeSpan> Pauses { get; } = [];

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => now;

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch.AddTicks(now);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Pauses.Add(dueTime);
        now += dueTime.Ticks;
        return System.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
