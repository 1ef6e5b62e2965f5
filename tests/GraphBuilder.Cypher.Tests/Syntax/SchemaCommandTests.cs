using GraphBuilder.Cypher.Syntax;
using GraphBuilder.Cypher.Syntax.Ast;

namespace GraphBuilder.Cypher.Tests.Syntax;

internal sealed class SchemaCommandTests
{
    private static readonly SourcePosition Anywhere = new(0);

    [TestCase("CREATE CONSTRAINT actor_key IF NOT EXISTS FOR (a:Actor) REQUIRE a.key IS UNIQUE", "actor_key", true, EntityKind.Node, "Actor", "key")]
    [TestCase("CREATE CONSTRAINT FOR (a:Actor) REQUIRE (a.key, a.source) IS UNIQUE;", null, false, EntityKind.Node, "Actor", "key,source")]
    [TestCase("CREATE CONSTRAINT IF NOT EXISTS FOR (a:Actor) REQUIRE (a.key) IS NODE UNIQUE", null, true, EntityKind.Node, "Actor", "key")]
    [TestCase("create constraint r for ()-[r:KNOWS]-() require r.id is relationship unique", "r", false, EntityKind.Relationship, "KNOWS", "id")]
    [TestCase("CREATE CONSTRAINT `for` FOR ()<-[r:KNOWS]-() REQUIRE r.id IS UNIQUE", "for", false, EntityKind.Relationship, "KNOWS", "id")]
    public void Parse_UniquenessConstraint_HasItsParts(
        string text, string? name, bool ifNotExists, EntityKind entity, string label, string properties) =>
        Assert.That(CypherParser.Parse(text), Is.EqualTo(new CreateConstraint(
            Anywhere, name, ifNotExists, entity, label, [.. properties.Split(',')], ConstraintKind.Unique)));

    [TestCase("CREATE CONSTRAINT c FOR (a:A) REQUIRE a.k IS NODE KEY", ConstraintKind.Key)]
    [TestCase("CREATE CONSTRAINT c FOR (a:A) REQUIRE a.k IS NOT NULL", ConstraintKind.NotNull)]
    public void Parse_OtherConstraint_HasItsKind(string text, ConstraintKind kind) =>
        Assert.That(((CreateConstraint)CypherParser.Parse(text)).Kind, Is.EqualTo(kind));

    [TestCase("CREATE INDEX i FOR (n:L) ON (n.p, n.q)", IndexKind.Range, "i", false, EntityKind.Node, "L", "p,q")]
    [TestCase("CREATE TEXT INDEX i IF NOT EXISTS FOR (n:L) ON (n.p)", IndexKind.Text, "i", true, EntityKind.Node, "L", "p")]
    [TestCase("CREATE POINT INDEX FOR (n:L) ON (n.p)", IndexKind.Point, null, false, EntityKind.Node, "L", "p")]
    [TestCase("CREATE RANGE INDEX i FOR ()-[r:T]-() ON (r.p)", IndexKind.Range, "i", false, EntityKind.Relationship, "T", "p")]
    public void Parse_Index_HasItsParts(
        string text, IndexKind kind, string? name, bool ifNotExists, EntityKind entity, string label, string properties) =>
        Assert.That(CypherParser.Parse(text), Is.EqualTo(new CreateIndex(
            Anywhere, kind, name, ifNotExists, entity, [label], [.. properties.Split(',')], Options: null)));

    [TestCase("DROP CONSTRAINT c IF EXISTS", true)]
    [TestCase("DROP CONSTRAINT c", false)]
    public void Parse_DropConstraint_HasItsName(string text, bool ifExists) =>
        Assert.That(CypherParser.Parse(text), Is.EqualTo(new DropConstraint(Anywhere, "c", ifExists)));

    [Test]
    public void Parse_DropIndex_HasItsName() =>
        Assert.That(CypherParser.Parse("DROP INDEX `my index` IF EXISTS"), Is.EqualTo(new DropIndex(Anywhere, "my index", true)));

    [TestCase("CREATE index = (a)-[:R]->(b)")]
    [TestCase("CREATE (index:Index)")]
    public void Parse_CreateOfAPattern_IsNoSchemaCommand(string text) =>
        Assert.That(CypherParser.Parse(text), Is.TypeOf<SingleQuery>());

    [TestCase("SHOW INDEXES", ShowKind.Indexes)]
    [TestCase("SHOW ALL CONSTRAINTS", ShowKind.Constraints)]
    [TestCase("SHOW DATABASES", ShowKind.Databases)]
    [TestCase("SHOW PROCEDURES yield name, description, signature", ShowKind.Procedures)]
    [TestCase("SHOW FUNCTIONS YIELD *", ShowKind.Functions)]
    public void Parse_Show_HasItsKind(string text, ShowKind kind) =>
        Assert.That(((ShowCommand)CypherParser.Parse(text)).Kind, Is.EqualTo(kind));

    [Test]
    public void Parse_ShowWithTail_KeepsYieldWhereAndReturn()
    {
        var show = (ShowCommand)CypherParser.Parse(
            "SHOW INDEXES YIELD name AS n, type ORDER BY name SKIP 1 LIMIT 5 WHERE type = 'RANGE' RETURN n, count(*) AS c");
        Assert.Multiple(() =>
        {
            Assert.That(show.Yield!.Items.Select(item => item.Name), Is.EqualTo(new[] { "n", "type" }));
            Assert.That(show.Yield.OrderBy, Has.Count.EqualTo(1));
            Assert.That(show.Yield.Limit, Is.EqualTo(new IntegerLiteral(Anywhere, 5)));
            Assert.That(show.Where, Is.TypeOf<BinaryOperation>());
            Assert.That(show.Return!.Items.Select(item => item.Name), Is.EqualTo(new[] { "n", "c" }));
        });
    }

    [TestCase(
        "CREATE FULLTEXT INDEX f FOR (n:A|B) ON EACH [n.title]",
        "A fulltext index is not supported by the embedded engine (line 1, column 1 (offset: 0))\n\"CREATE FULLTEXT INDEX f FOR (n:A|B) ON EACH [n.title]\"\n ^")]
    [TestCase(
        "CREATE CONSTRAINT c FOR (a:A) REQUIRE b.key IS UNIQUE",
        "Variable `b` not defined (line 1, column 39 (offset: 38))\n\"CREATE CONSTRAINT c FOR (a:A) REQUIRE b.key IS UNIQUE\"\n                                       ^")]
    [TestCase(
        "DROP INDEX",
        "Invalid input '': expected the name of the rule (line 1, column 11 (offset: 10))\n\"DROP INDEX\"\n           ^")]
    public void Parse_WrongSchemaCommand_ShowsThePlace(string text, string message) => AssertCypher.FailsWith(text, message);
}
