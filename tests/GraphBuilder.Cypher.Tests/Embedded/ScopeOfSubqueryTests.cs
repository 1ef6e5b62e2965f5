using GraphBuilder.Cypher.Embedded;
using GraphBuilder.Graph.Store;

namespace GraphBuilder.Cypher.Tests.Embedded;

public sealed class ScopeOfSubqueryTests
{
    [TestCase("MATCH (a:P) CALL (a) { WITH 1 AS y RETURN a.age AS x, y } RETURN x + y AS result ORDER BY result", "11,21,31")]
    [TestCase("MATCH (a:P) CALL (*) { WITH 1 AS y RETURN a.age + y AS x } RETURN x AS result ORDER BY result", "11,21,31")]
    [TestCase("MATCH (a:P) WHERE EXISTS { MATCH (a)-->(m) WITH m MATCH (m)-->(k) WHERE k.age > a.age RETURN k } RETURN a.age AS result", "10")]
    [TestCase("MATCH (a:P) RETURN COUNT { MATCH (a)-->(m) WITH count(m) AS c WHERE c > 0 AND a.age < 20 RETURN c } AS result ORDER BY result", "0,0,1")]
    [TestCase("MATCH (a:P) CALL { WITH a WITH a.age AS x RETURN x } RETURN x AS result ORDER BY result", "10,20,30")]
    [TestCase("MATCH (a:P) WITH *, a.age AS a RETURN a AS result ORDER BY a", "10,20,30")]
    public async Task Query_WithCutsTheScopeInBraces_KeepsTheVariablesAround(string query, string results)
    {
        await using var store = EmbeddedGraphStore.InMemory();
        await using var session = store.Session();
        await session.ExecuteAsync("CREATE (:P {age: 10})-[:K]->(:P {age: 20})-[:K]->(:P {age: 30})");

        var records = await session.QueryAsync(query);

        Assert.That(string.Join(",", records.Select(record => record["result"])), Is.EqualTo(results));
    }

    [Test]
    public async Task Star_WithAWrittenColumnOfTheSameName_GivesItOnce()
    {
        await using var store = EmbeddedGraphStore.InMemory();
        await using var session = store.Session();

        var records = await session.QueryAsync("WITH 1 AS b, 2 AS c RETURN *, 3 AS b");

        Assert.That(records[0].Keys, Is.EqualTo(new[] { "c", "b" }));
        Assert.That(records[0].Values, Is.EqualTo(new object[] { 2L, 3L }));
    }
}
