using GraphBuilder.Cypher.Embedded;
using GraphBuilder.Graph.Store;

namespace GraphBuilder.Cypher.Tests.Embedded;

/// <summary>An index may change how fast an answer comes, never the answer.</summary>
public sealed class IndexResultTests
{
    private const string Data =
        "UNWIND [1, 2.0, 2, -3, 0.5, 'a', 'ab', 'B', 'é', true, false, date('2022-02-04'), date('2021-01-01'), [1, 2], 9007199254740993, 1.0/0, 0.0/0] AS v CREATE (:N {v: v}) CREATE (:N)";

    [TestCase("n.v = 2")]
    [TestCase("n.v = 2.0")]
    [TestCase("n.v = 'a'")]
    [TestCase("n.v = null")]
    [TestCase("n.v = 0.0/0")]
    [TestCase("n.v = [1, 2]")]
    [TestCase("n.v = 9007199254740992.0")]
    [TestCase("n.v IN [1, 'a', null, true]")]
    [TestCase("n.v IN []")]
    [TestCase("n.v > 1")]
    [TestCase("n.v >= 2 AND n.v < 3")]
    [TestCase("n.v < 1.5")]
    [TestCase("n.v <= 'ab'")]
    [TestCase("n.v > 'a'")]
    [TestCase("n.v > null")]
    [TestCase("n.v >= date('2021-06-01')")]
    [TestCase("n.v < true")]
    [TestCase("n.v >= false")]
    [TestCase("n.v STARTS WITH 'a'")]
    [TestCase("n.v STARTS WITH ''")]
    [TestCase("n.v STARTS WITH null")]
    public async Task Index_OnTheProperty_GivesTheRowsOfAScan(string predicate)
    {
        Assert.That(await AnswerAsync(predicate, "CREATE INDEX FOR (n:N) ON (n.v)"), Is.EqualTo(await AnswerAsync(predicate)));
    }

    private static async Task<string> AnswerAsync(string predicate, params string[] schema)
    {
        await using var store = EmbeddedGraphStore.InMemory();
        await using var session = store.Session();
        await session.ExecuteAsync(Data);
        foreach (var statement in schema) await session.ExecuteAsync(statement);
        var records = await session.QueryAsync($"MATCH (n:N) WHERE {predicate} RETURN id(n) AS id ORDER BY id");
        return string.Join(' ', records.Select(record => record["id"]));
    }
}
