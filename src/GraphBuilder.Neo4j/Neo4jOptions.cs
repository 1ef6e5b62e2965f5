using GraphBuilder.Graph.Store;
using GraphBuilder.Neo4j.Protocol;

namespace GraphBuilder.Neo4j;

/// <summary>How a server is used; the defaults are those of Neo4j's own drivers.</summary>
public sealed record Neo4jOptions
{
    /// <summary>Records asked for at a time, at least 1. The next ones are asked for when few are left, so a slow reader holds few in memory.</summary>
    public int FetchSize { get; init; } = 1000;

    /// <summary>Open connections to one server, at most.</summary>
    public int PoolSize { get; init; } = 100;

    /// <summary>How long a piece of work waits for a free connection.</summary>
    public TimeSpan AcquisitionTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a server may take to accept a connection.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a server may be silent while an answer is due, before the connection counts as lost; null for what the server itself says.</summary>
    public TimeSpan? LongestSilence { get; init; }

    /// <summary>A connection older than this is not used again.</summary>
    public TimeSpan ConnectionLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>A connection unused for longer than this is tried before it is used.</summary>
    public TimeSpan IdleBeforeTest { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a transaction that failed in a way that may pass is run again.</summary>
    public TimeSpan LongestRetrying { get; init; } = ManagedRetry.UsualLongest;

    /// <summary>What waiting and ageing go by.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The highest version of the protocol to offer.</summary>
    internal BoltVersion HighestVersion { get; init; } = BoltVersion.Highest;
}
