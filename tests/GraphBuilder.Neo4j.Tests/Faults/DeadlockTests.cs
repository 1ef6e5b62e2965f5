using GraphBuilder.Graph.Store;

namespace GraphBuilder.Neo4j.Tests.Faults;

[TestFixture]
internal sealed class DeadlockTests
{
    [Test]
    public async Task ExecuteWrite_TwoWritersInOppositeOrder_BothComplete()
    {
        var server = await Neo4jServer.RequireAsync();
        await using var store = Neo4jGraphStore.Connect(server.Address(), RunningServer.Credentials);
        await using var session = store.Session();
        await session.ExecuteAsync("MATCH (n) DETACH DELETE n");
        await session.ExecuteAsync("CREATE (:Probe {id: 'a', writes: 0}), (:Probe {id: 'b', writes: 0})");
        var locked = new Dictionary<string, TaskCompletionSource> { ["a"] = new(), ["b"] = new() };
        var attempts = 0;
        await Task.WhenAll(WriteAsync("a", "b"), WriteAsync("b", "a"));

        // One of them was chosen to give way, and came again.
        Assert.That(attempts, Is.GreaterThanOrEqualTo(3));
        var writes = await session.QueryAsync("MATCH (p:Probe) RETURN p.writes AS writes");
        Assert.That(writes.Select(record => record["writes"]), Is.EqualTo(new[] { 2L, 2L }));

        async Task WriteAsync(string first, string second)
        {
            await using var own = store.Session();
            await own.ExecuteWriteAsync(async runner =>
            {
                Interlocked.Increment(ref attempts);
                await SetAsync(runner, first);
                locked[first].TrySetResult();
                await locked[second].Task;
                return await SetAsync(runner, second);
            });
        }
    }

    private static Task<ResultCounters> SetAsync(IGraphQueryRunner runner, string id) => runner.ExecuteAsync(
        "MATCH (p:Probe {id: $id}) SET p.writes = p.writes + 1", new Dictionary<string, object?> { ["id"] = id });
}
