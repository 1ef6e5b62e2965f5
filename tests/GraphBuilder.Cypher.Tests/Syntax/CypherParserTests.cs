using GraphBuilder.Cypher.Syntax;
using GraphBuilder.Cypher.Syntax.Ast;

namespace GraphBuilder.Cypher.Tests.Syntax;

internal sealed class CypherParserTests
{
    private static readonly SourcePosition Anywhere = new(0);

    private static Expression ParseExpression(string text) => ((ReturnClause)ParseClause($"RETURN {text}")).Projection.Items[0].Expression;

    private static Clause ParseClause(string text) => ((SingleQuery)CypherParser.Parse(text)).Clauses[0];

    // Two texts are the same expression when their trees are equal; positions do not count.
    [TestCase("1 + 2 * 3 ^ 4", "1 + (2 * (3 ^ 4))")]
    [TestCase("1 - 2 - 3", "(1 - 2) - 3")]
    [TestCase("4 ^ 3 ^ 2", "(4 ^ 3) ^ 2")]
    [TestCase("-x ^ 2", "(-x) ^ 2")]
    [TestCase("NOT a AND b OR c XOR d", "((NOT a) AND b) OR (c XOR d)")]
    [TestCase("NOT a = b", "NOT (a = b)")]
    [TestCase("a = b IN c", "a = (b IN c)")]
    [TestCase("a + b IN c + d", "(a + b) IN (c + d)")]
    [TestCase("a OR b IS NOT NULL", "a OR (b IS NOT NULL)")]
    [TestCase("a.b[0].c STARTS WITH d", "((a.b)[0].c) STARTS WITH (d)")]
    [TestCase("a CONTAINS b = c", "(a CONTAINS b) = c")]
    [TestCase("a <> b", "a<>b")]
    [TestCase("n:A OR m:B", "(n:A) OR (m:B)")]
    [TestCase("(a) - (b)", "a - b")]
    [TestCase("(a) < -1", "a < -1")]
    [TestCase("(a) - [b]", "a - [b]")]
    [TestCase("[x IN xs WHERE x:A | x.name]", "[x IN xs WHERE (x:A) | (x.name)]")]
    [TestCase("exists((a)-->(b))", "EXISTS { (a)-->(b) }")]
    [TestCase("EXISTS { (a)-->(b) WHERE a.x }", "EXISTS { MATCH (a)-->(b) WHERE a.x }")]
    [TestCase("/* c */ a // d\n + b", "a + b")]
    public void Parse_Expression_GroupsLikeWithParentheses(string text, string grouped) =>
        Assert.That(ParseExpression(text), Is.EqualTo(ParseExpression(grouped)));

    [Test]
    public void Parse_ComparisonOfThree_IsAChain() => Assert.That(
        ParseExpression("1 < x <= 3"),
        Is.EqualTo(new ComparisonChain(
            Anywhere,
            [new IntegerLiteral(Anywhere, 1), new Variable(Anywhere, "x"), new IntegerLiteral(Anywhere, 3)],
            [BinaryOperator.Less, BinaryOperator.LessOrEqual])));

    [TestCase("0", 0)]
    [TestCase("1_000", 1000)]
    [TestCase("0x1F", 31)]
    [TestCase("0o17", 15)]
    [TestCase("9223372036854775807", long.MaxValue)]
    [TestCase("-9223372036854775808", long.MinValue)]
    [TestCase("- 9223372036854775808", long.MinValue)]
    [TestCase("-0x8000000000000000", long.MinValue)]
    public void Parse_Integer_HasItsValue(string text, long value) =>
        Assert.That(ParseExpression(text), Is.EqualTo(new IntegerLiteral(Anywhere, value)));

    [TestCase("017")]
    [TestCase("08")]
    [TestCase("1__0")]
    [TestCase("1_")]
    [TestCase("0O17")]
    [TestCase("0o18")]
    [TestCase("0x")]
    [TestCase("1e5x")]
    public void Parse_UntidyNumber_IsRefused(string text) => AssertCypher.FailsWithDetail($"RETURN {text}", "InvalidNumberLiteral");

    [TestCase("1.5", 1.5)]
    [TestCase(".5e-3", 0.0005)]
    [TestCase("1e3", 1000.0)]
    [TestCase("1_0.5_0", 10.5)]
    [TestCase("-1.5E+2", -150.0)]
    public void Parse_Float_HasItsValue(string text, double value) =>
        Assert.That(ParseExpression(text), Is.EqualTo(new FloatLiteral(Anywhere, value)));

    [TestCase("'it''s'", null)]
    [TestCase("'it\\'s'", "it's")]
    [TestCase("\"a\\tb\\\\\"", "a\tb\\")]
    [TestCase("'\\u00e9\\U0001F600'", "é😀")]
    [TestCase("'a\\qb'", "a\\qb")]
    [TestCase("'two\nlines'", "two\nlines")]
    public void Parse_String_ResolvesEscapes(string text, string? value)
    {
        if (value is null)
        {
            AssertCypher.FailsWithDetail($"RETURN {text}", "UnexpectedSyntax");
            return;
        }

        Assert.That(ParseExpression(text), Is.EqualTo(new StringLiteral(Anywhere, value)));
    }

    [TestCase("`a``b`", "a`b")]
    [TestCase("`\\u0041 b`", "A b")]
    [TestCase("été_1", "été_1")]
    [TestCase("match", "match")]
    [TestCase("`null`", "null")]
    public void Parse_Name_IsTakenAsAVariable(string text, string name) =>
        Assert.That(ParseExpression(text), Is.EqualTo(new Variable(Anywhere, name)));

    [TestCase("1/0", "1/0")]
    [TestCase("  n.name  AS  x", "x")]
    [TestCase("count( * ) , 1", "count( * )")]
    [TestCase("`a b`", "a b")]
    [TestCase("n . name;", "n . name")]
    public void Parse_Projection_NamesTheColumnAsTyped(string items, string name) =>
        Assert.That(((ReturnClause)ParseClause($"RETURN {items}")).Projection.Items[0].Name, Is.EqualTo(name));

    [TestCase("*", 1L, null)]
    [TestCase("*2", 2L, 2L)]
    [TestCase("*1..3", 1L, 3L)]
    [TestCase("*..3", 1L, 3L)]
    [TestCase("*0..", 0L, null)]
    [TestCase("* 2 .. 4", 2L, 4L)]
    public void Parse_VariableLength_HasItsBounds(string length, long minimum, long? maximum)
    {
        var match = (MatchClause)ParseClause($"MATCH (a)-[:T{length}]->(b) RETURN a");
        Assert.That(match.Patterns[0].Chain.Relationships[0].Length, Is.EqualTo(new PathLength(Anywhere, minimum, maximum)));
    }

    [TestCase("(a)-->(b)", Direction.Outgoing)]
    [TestCase("(a)<-[r]-(b)", Direction.Incoming)]
    [TestCase("(a)--(b)", Direction.Both)]
    [TestCase("(a)<-->(b)", Direction.Both)]
    public void Parse_Relationship_HasItsDirection(string pattern, Direction direction)
    {
        var match = (MatchClause)ParseClause($"MATCH {pattern} RETURN a");
        Assert.That(match.Patterns[0].Chain.Relationships[0].Direction, Is.EqualTo(direction));
    }

    [TestCase(":A:B", ":A&B")]
    [TestCase(":A|:B", ":A|B")]
    [TestCase(":A|B&!C", ":A|(B&(!C))")]
    public void Parse_LabelExpression_GroupsLikeWithParentheses(string labels, string grouped) =>
        Assert.That(ParseClause($"MATCH (n{labels}) RETURN n"), Is.EqualTo(ParseClause($"MATCH (n{grouped}) RETURN n")));

    [Test]
    public void LabelExpression_PlainNames_AreGivenAsList()
    {
        var labels = ((MatchClause)ParseClause("MATCH (n:A:B), (m:C|D) RETURN n")).Patterns.Select(part => part.Chain.Nodes[0].Labels!).ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(labels[0].AsConjunction(), Is.EqualTo(new[] { "A", "B" }));
            Assert.That(labels[0].AsAlternatives(), Is.Null);
            Assert.That(labels[1].AsAlternatives(), Is.EqualTo(new[] { "C", "D" }));
            Assert.That(labels[1].AsConjunction(), Is.Null);
        });
    }

    [TestCase("MATCH (n) WHERE (n)-[:R]->() RETURN n", typeof(PatternPredicate))]
    [TestCase("MATCH (n) WHERE (n:A {x: (1)})<--() RETURN n", typeof(PatternPredicate))]
    [TestCase("MATCH (n) WHERE [(n)-->(m) | m.x] = [] RETURN n", typeof(BinaryOperation))]
    [TestCase("MATCH (n) WHERE any(x IN n.xs WHERE x > 1) RETURN n", typeof(Quantifier))]
    [TestCase("MATCH (n) WHERE any (n) RETURN n", typeof(FunctionCall))]
    [TestCase("MATCH (n) WHERE date.truncate('day', n.d) RETURN n", typeof(FunctionCall))]
    [TestCase("MATCH (n) WHERE count {.a, .*, b: 1, c} RETURN n", typeof(MapProjection))]
    [TestCase("MATCH (n) WHERE COUNT { (n)-->() } RETURN n", typeof(SubqueryExpression))]
    [TestCase("MATCH (n) WHERE shortestPath((n)-[*]->(m)) RETURN n", typeof(ShortestPathExpression))]
    public void Parse_AmbiguousStart_IsDecidedByLookingAhead(string query, Type kind) =>
        Assert.That(((MatchClause)ParseClause(query)).Where, Is.TypeOf(kind));

    [TestCase("MATCH (where WHERE where.x = 1) RETURN 1", "where")]
    [TestCase("MATCH (WHERE 1 = 1) RETURN 1", null)]
    [TestCase("MATCH (where) RETURN 1", "where")]
    public void Parse_WhereInNode_IsKeywordOrName(string query, string? variable) =>
        Assert.That(((MatchClause)ParseClause(query)).Patterns[0].Chain.Nodes[0].Variable?.Name, Is.EqualTo(variable));

    [TestCase("EXPLAIN MATCH (n) RETURN n", false)]
    [TestCase("CYPHER 5 PROFILE MATCH (n) RETURN n", true)]
    public void Parse_ExplainOrProfile_WrapsTheStatement(string query, bool profile)
    {
        var statement = (ExplainedStatement)CypherParser.Parse(query);
        Assert.That((statement.Profile, statement.Inner), Is.EqualTo((profile, CypherParser.Parse("MATCH (n) RETURN n"))));
    }

    [Test]
    public void Parse_MergeAndSet_KeepTheirOrder()
    {
        var merge = (MergeClause)ParseClause("MERGE (a:Actor {key: $key}) ON CREATE SET a.x = 1, a += $p ON MATCH SET a:B:C, a = {}");
        Assert.Multiple(() =>
        {
            Assert.That(merge.Actions.Select(action => action.OnCreate), Is.EqualTo(new[] { true, false }));
            Assert.That(merge.Actions[0].Items.Select(item => item.GetType()), Is.EqualTo(new[] { typeof(SetProperty), typeof(AddProperties) }));
            Assert.That(merge.Actions[1].Items[0], Is.EqualTo(new SetLabels(Anywhere, new Variable(Anywhere, "a"), ["B", "C"])));
        });
    }
}
