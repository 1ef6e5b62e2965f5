using GraphBuilder.Cypher.Values.Temporal;

namespace GraphBuilder.Cypher.Functions;

/// <summary>What functions need beside their arguments; made once per statement.</summary>
/// <param name="clock">What "now" is.</param>
/// <param name="random">Where rand and randomUUID draw from.</param>
internal sealed class FunctionContext(StatementClock clock, Random random)
{
    public StatementClock Clock { get; } = clock;

    public Random Random { get; } = random;
}
