using GraphBuilder.Graph.Temporal;

namespace GraphBuilder.Cypher.Values.Temporal;

/// <summary>What the time functions call "now": read once for a transaction and once for each of its statements, so that a statement sees one time only.</summary>
internal sealed class StatementClock
{
    private readonly TimeProvider provider;
    private readonly DateTimeOffset transactionStart;
    private readonly DateTimeOffset statementStart;

    /// <summary>Reads the time for a statement that is a transaction of its own.</summary>
    public StatementClock(TimeProvider provider)
        : this(provider, provider.GetUtcNow())
    {
    }

    /// <summary>Reads the time for a statement of a transaction.</summary>
    /// <param name="provider">The clock.</param>
    /// <param name="transactionStart">When the transaction began.</param>
    public StatementClock(TimeProvider provider, DateTimeOffset transactionStart)
    {
        this.provider = provider;
        this.transactionStart = transactionStart;
        statementStart = provider.GetUtcNow();
    }

    /// <summary>When the transaction began, on the clocks of a zone.</summary>
    public ZonedDateTime Transaction(Zone zone) => At(transactionStart, zone);

    /// <summary>When the statement began, on the clocks of a zone.</summary>
    public ZonedDateTime Statement(Zone zone) => At(statementStart, zone);

    /// <summary>The present moment, which differs from call to call.</summary>
    public ZonedDateTime Realtime(Zone zone) => At(provider.GetUtcNow(), zone);

    private static ZonedDateTime At(DateTimeOffset moment, Zone zone)
    {
        var ticks = moment.UtcTicks - DateTimeOffset.UnixEpoch.Ticks;
        var second = Math.DivRem(ticks, TimeSpan.TicksPerSecond, out var rest);
        return rest < 0
            ? TimeZones.AtInstant(second - 1, (int)(rest + TimeSpan.TicksPerSecond) * 100, zone)
            : TimeZones.AtInstant(second, (int)rest * 100, zone);
    }
}
