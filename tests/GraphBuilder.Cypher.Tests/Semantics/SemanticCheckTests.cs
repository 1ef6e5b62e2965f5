namespace GraphBuilder.Cypher.Tests.Semantics;

internal sealed class SemanticCheckTests
{
    [TestCase("MATCH (n) RETURN m", "Variable `m` not defined (line 1, column 18 (offset: 17))\n\"MATCH (n) RETURN m\"\n                  ^")]
    [TestCase("MATCH (a) CREATE (a)", "Variable `a` already declared (line 1, column 19 (offset: 18))\n\"MATCH (a) CREATE (a)\"\n                   ^")]
    [TestCase(
        "WITH 123 AS n MATCH (n) RETURN n",
        "Type mismatch: n defined with conflicting type Integer (expected Node) (line 1, column 22 (offset: 21))\n\"WITH 123 AS n MATCH (n) RETURN n\"\n                      ^")]
    [TestCase(
        "WITH [10] AS r MATCH ()-[r]-() RETURN r",
        "Type mismatch: r defined with conflicting type List<Integer> (expected Relationship) (line 1, column 26 (offset: 25))\n\"WITH [10] AS r MATCH ()-[r]-() RETURN r\"\n                          ^")]
    [TestCase(
        "MATCH (r) RETURN type(r)",
        "Type mismatch: expected Relationship but was Node (line 1, column 23 (offset: 22))\n\"MATCH (r) RETURN type(r)\"\n                       ^")]
    [TestCase(
        "RETURN 123 AND true",
        "Type mismatch: expected Boolean but was Integer (line 1, column 8 (offset: 7))\n\"RETURN 123 AND true\"\n        ^")]
    [TestCase("RETURN 1 IN 2", "Type mismatch: expected List<T> but was Integer (line 1, column 13 (offset: 12))\n\"RETURN 1 IN 2\"\n             ^")]
    [TestCase(
        "MATCH () DELETE 1 + 1",
        "Type mismatch: expected Node, Path or Relationship but was Integer (line 1, column 19 (offset: 18))\n\"MATCH () DELETE 1 + 1\"\n                   ^")]
    [TestCase(
        "MATCH (n) WITH n.name RETURN 1",
        "Expression in WITH must be aliased (use AS) (line 1, column 16 (offset: 15))\n\"MATCH (n) WITH n.name RETURN 1\"\n                ^")]
    [TestCase(
        "CREATE (a)-[:FOO]-(b)",
        "Only directed relationships are supported in CREATE (line 1, column 11 (offset: 10))\n\"CREATE (a)-[:FOO]-(b)\"\n           ^")]
    [TestCase("MATCH (a) RETURN foo(a)", "Unknown function 'foo' (line 1, column 18 (offset: 17))\n\"MATCH (a) RETURN foo(a)\"\n                  ^")]
    [TestCase(
        "RETURN substring('a')",
        "Insufficient parameters for function 'substring' (line 1, column 8 (offset: 7))\n\"RETURN substring('a')\"\n        ^")]
    [TestCase("RETURN count(1, 2)", "Too many parameters for function 'count' (line 1, column 8 (offset: 7))\n\"RETURN count(1, 2)\"\n        ^")]
    [TestCase(
        "MATCH (n) RETURN n SKIP -1",
        "Invalid input. '-1' is not a valid value. Must be a non-negative integer. (line 1, column 25 (offset: 24))\n\"MATCH (n) RETURN n SKIP -1\"\n                         ^")]
    [TestCase(
        "MATCH (n) RETURN n LIMIT 1.5",
        "Invalid input. '1.5' is not a valid value. Must be a non-negative integer. (line 1, column 26 (offset: 25))\n\"MATCH (n) RETURN n LIMIT 1.5\"\n                          ^")]
    [TestCase(
        "RETURN 1 LIMIT 'a'",
        "Invalid input. ''a'' is not a valid value. Must be a non-negative integer. (line 1, column 16 (offset: 15))\n\"RETURN 1 LIMIT 'a'\"\n                ^")]
    public void Check_WrongStatement_ShowsThePlaceWordForWord(string query, string message) => AssertCypher.FailsWith(query, message);

    [TestCase("MATCH (n)", "InvalidClauseComposition")]
    [TestCase("UNWIND [1] AS x", "InvalidClauseComposition")]
    [TestCase("WITH 1 AS x", "InvalidClauseComposition")]
    [TestCase("RETURN 1 AS x MATCH (n) RETURN n", "InvalidClauseComposition")]
    [TestCase("CREATE (a) MATCH (b) RETURN b", "InvalidClauseComposition")]
    [TestCase("FOREACH (x IN [1] | MATCH (n))", "InvalidClauseComposition")]
    [TestCase("RETURN 1 AS a, 2 AS b UNION RETURN 1 AS b", "DifferentColumnsInUnion")]
    [TestCase("CREATE (a) CALL db.labels() YIELD label RETURN label", "InvalidClauseComposition")]
    [TestCase("MATCH (n) CALL (n) { MATCH (m) RETURN m }", "InvalidClauseComposition")]
    [TestCase("MATCH (n) CALL (n) { MATCH (m) } RETURN n", "InvalidClauseComposition")]
    [TestCase("MATCH (n) CALL { MATCH (m) RETURN m AS n } RETURN n", "VariableAlreadyBound")]
    [TestCase("MATCH (n) CALL (n) { MATCH (m) RETURN n.x AS n } RETURN n", "VariableAlreadyBound")]
    [TestCase("MATCH (n) CALL { RETURN n.x AS x } RETURN x", "UndefinedVariable")]
    [TestCase("MATCH (n) CALL { WITH n WHERE n.x = 1 RETURN 1 AS x } RETURN x", "UndefinedVariable")]
    [TestCase("MATCH (n) CALL (m) { RETURN 1 AS x } RETURN x", "UndefinedVariable")]
    [TestCase("CALL { RETURN 1 } RETURN 1 AS x", "NoExpressionAlias")]
    [TestCase("MATCH (n) WHERE EXISTS { MATCH (m) RETURN m AS n } RETURN n", "VariableAlreadyBound")]
    [TestCase("MATCH (n) RETURN count(*) AS x, n ORDER BY count(n.x)", "InvalidAggregation")]
    [TestCase("MATCH (n) RETURN n LIMIT null", "InvalidArgumentType")]
    [TestCase("MATCH (n) RETURN n LIMIT COUNT { MATCH (m) RETURN m }", "NonConstantExpression")]
    [TestCase("MATCH (n) RETURN count(n) + COUNT { (n)-->() }", "AmbiguousAggregationExpression")]
    [TestCase("MATCH (a), (b) RETURN shortestPath((a)-[r:R*..3]->(b))", "UndefinedVariable")]
    [TestCase("RETURN 'a' + true", "InvalidArgumentType")]
    [TestCase("RETURN 1 || 2", "InvalidArgumentType")]
    [TestCase("RETURN 'a' =~ 1", "InvalidArgumentType")]
    [TestCase("MATCH (n) DELETE n.x", "InvalidArgumentType")]
    [TestCase("RETURN toUpper(DISTINCT 'a')", "UnexpectedSyntax")]
    [TestCase("RETURN COLLECT { MATCH (n) RETURN n, 1 AS x } AS c", "InvalidClauseComposition")]
    [TestCase("UNWIND [1] AS x UNWIND [2] AS x RETURN x", "VariableAlreadyBound")]
    [TestCase("WITH 1 AS x WITH 2 AS y RETURN x", "UndefinedVariable")]
    [TestCase("CREATE (a {x: a.y})", "UndefinedVariable")]
    [TestCase("MATCH (a)-[r]->(), ()-[r]->(a) RETURN r", "RelationshipUniquenessViolation")]
    [TestCase("MATCH (n) SET n = 1", "InvalidArgumentType")]
    [TestCase("MATCH p = (a)-->(b) SET p.x = 1", "InvalidArgumentType")]
    [TestCase("RETURN 1 + true", "InvalidArgumentType")]
    [TestCase("RETURN 'a' - 1", "InvalidArgumentType")]
    [TestCase("RETURN CASE WHEN 1 THEN 2 END", "InvalidArgumentType")]
    [TestCase("MATCH (n) WHERE n.a = (n)-->() RETURN n", "UnexpectedSyntax")]
    [TestCase("MATCH (n) RETURN n SKIP n.x", "NonConstantExpression")]
    [TestCase("MATCH (n) WITH DISTINCT n.x AS x WHERE n.y = 1 RETURN x", "UndefinedVariable")]
    [TestCase("MATCH (n) RETURN n.x, n.y + count(*)", "AmbiguousAggregationExpression")]
    [TestCase("MATCH (n) SET n.x = count(*)", "InvalidAggregation")]
    [TestCase("RETURN reduce(a = 0, x IN [1] | a + y)", "UndefinedVariable")]
    [TestCase("CALL no.such()", "ProcedureNotFound")]
    public void Check_WrongStatement_FailsWithDetail(string query, string detail) => AssertCypher.FailsWithDetail(query, detail);

    [TestCase("MATCH (n) WITH n.name AS name WHERE n.age > 3 RETURN name")]
    [TestCase("MATCH (n) RETURN n.name AS name ORDER BY n.age")]
    [TestCase("MATCH (n) RETURN DISTINCT n.name ORDER BY n.name")]
    [TestCase("MATCH (n) RETURN n.x, count(*) AS c ORDER BY count(*), n.x")]
    [TestCase("MATCH (n) RETURN n.x + count(*), n.x")]
    [TestCase("MATCH (n) RETURN n, n.x + count(*) AS c")]
    [TestCase("MATCH (n) RETURN [x IN collect(n) | x.name] AS names")]
    [TestCase("WITH null AS n OPTIONAL MATCH (n)-->(m) RETURN m")]
    [TestCase("MATCH (a {x: b.x}), (b) RETURN a")]
    [TestCase("CREATE (a {x: 1}), (b {x: a.x}) RETURN b")]
    [TestCase("MATCH (n) WHERE EXISTS { (n)-->(m) WHERE m.x = n.x } RETURN n")]
    [TestCase("MATCH (n) RETURN COUNT { MATCH (n)-->(m) } AS c")]
    [TestCase("MATCH (n) WHERE NOT (n)-->() AND ((n)<--() OR n:A) RETURN n")]
    [TestCase("UNWIND $rows AS row MERGE (a:Actor {key: row.key}) ON CREATE SET a.createdAt = $now SET a += row.props")]
    [TestCase("MATCH (n) FOREACH (x IN n.xs | CREATE (m {x: x}) SET n.y = x)")]
    [TestCase("MATCH (n) CALL { WITH n MATCH (n)-->(m) RETURN m } RETURN n, m")]
    [TestCase("MATCH (n) CALL (*) { MATCH (n)-->(m) RETURN m } RETURN n, m")]
    [TestCase("MATCH (n) CALL (n) { WITH 1 AS y RETURN n.x AS x, y } RETURN x, y")]
    [TestCase("MATCH (n) CALL (n) { MATCH (n)-->(a) RETURN a UNION MATCH (n)<--(a) RETURN a } RETURN a")]
    [TestCase("MATCH (n) CALL (n) { CREATE (m {x: n.x}) }")]
    [TestCase("MATCH (n) WHERE EXISTS { MATCH (n)-->(m) WITH m WHERE n.x = 1 RETURN m } RETURN n")]
    [TestCase("MATCH (a), (b) MATCH p = shortestPath((a)-[:R*..6]-(b)) RETURN length(p)")]
    public void Check_RightStatement_IsAccepted(string query) => Assert.That(() => AssertCypher.Check(query), Throws.Nothing);

    [TestCase("MATCH (b)-[a]->(c) RETURN *", "a,b,c")]
    [TestCase("MATCH (b) WITH *, 1 AS a RETURN *", "a,b")]
    [TestCase("MATCH (b), (c) RETURN *, 1 AS b", "c,b")]
    [TestCase("RETURN 1 AS a, 2 AS b UNION RETURN 1 AS b, 2 AS a", "a,b")]
    [TestCase("RETURN 1 AS x, 'a' AS y UNION RETURN 2 AS x, 'b' AS y", "x,y")]
    [TestCase("CREATE (n)", "")]
    public void Check_Columns_AreThoseReturned(string query, string columns) =>
        Assert.That(string.Join(",", AssertCypher.Check(query).Select(column => column.Name)), Is.EqualTo(columns));

    [TestCase("MATCH (n)-[r*]->(m) RETURN r AS x", "List<Relationship>")]
    [TestCase("UNWIND [1, 2.5] AS x RETURN x", "Integer or Float")]
    [TestCase("MATCH (n) RETURN collect(n) AS x", "List<Node>")]
    [TestCase("MATCH p = (n)-->() RETURN head(nodes(p)) AS x", "Node")]
    [TestCase("RETURN 1 + 2.0 AS x", "Float")]
    [TestCase("MATCH (n) RETURN n.name AS x", "Property")]
    public void Check_ColumnType_IsInferred(string query, string type) =>
        Assert.That(AssertCypher.Check(query)[0].Type.ToString(), Is.EqualTo(type));
}
