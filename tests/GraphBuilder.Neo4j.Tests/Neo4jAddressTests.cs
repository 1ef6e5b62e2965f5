namespace GraphBuilder.Neo4j.Tests;

[TestFixture]
internal sealed class Neo4jAddressTests
{
    [TestCase("bolt://localhost", "localhost", 7687, false, Neo4jEncryption.None)]
    [TestCase("neo4j://graph.example.org:7777", "graph.example.org", 7777, true, Neo4jEncryption.None)]
    [TestCase("bolt+s://h", "h", 7687, false, Neo4jEncryption.TrustedCertificate)]
    [TestCase("neo4j+s://h", "h", 7687, true, Neo4jEncryption.TrustedCertificate)]
    [TestCase("neo4j+ssc://h", "h", 7687, true, Neo4jEncryption.AnyCertificate)]
    [TestCase("bolt://[::1]:7688", "::1", 7688, false, Neo4jEncryption.None)]
    public void Parse_Scheme_TellsRoutingAndEncryption(string text, string host, int port, bool isRouted, Neo4jEncryption encryption)
    {
        var address = Neo4jAddress.Parse(text);
        Assert.That((address.Host, address.Port, address.IsRouted, address.Encryption), Is.EqualTo((host, port, isRouted, encryption)));
    }

    [Test]
    public void Parse_UserDatabaseAndPolicy_AreRead()
    {
        var address = Neo4jAddress.Parse("neo4j://ana@h:1/news?region=eu&policy=a%20b");
        Assert.That((address.User, address.Database, address.ToString()), Is.EqualTo(("ana", "news", "h:1")));
        Assert.That(address.RoutingContext, Is.EqualTo(new Dictionary<string, string> { ["region"] = "eu", ["policy"] = "a b" }));
    }

    [TestCase("http://h", "is no scheme of a Neo4j server")]
    [TestCase("neo4j://", "is no address")]
    [TestCase("neo4j://ana:geheim@h", "NEO4J_PASSWORD")]
    public void Parse_NoAddress_SaysWhatToWriteAndRepeatsNoPassword(string text, string expected) =>
        Assert.That(() => Neo4jAddress.Parse(text), Throws.InstanceOf<FormatException>().With.Message.Contains(expected).And.Message.Not.Contains("geheim"));

    [TestCase("graph.db", false)]
    [TestCase("C:\\graphs\\g.db", false)]
    [TestCase("bolt://h", true)]
    public void IsAddress_FilesAndServers_AreToldApart(string text, bool expected) => Assert.That(Neo4jAddress.IsAddress(text), Is.EqualTo(expected));
}
