using System.Buffers;
using GraphBuilder.Graph.PackStream;
using GraphBuilder.Graph.Store;
using GraphBuilder.Graph.Temporal;
using GraphBuilder.Neo4j.Connections;
using GraphBuilder.Neo4j.Protocol;

namespace GraphBuilder.Neo4j.Tests.Protocol;

/// <summary>What a server of 5.26 cannot show: old forms, clusters, and faults.</summary>
[TestFixture]
internal sealed class BoltProtocolTests
{
    [Test]
    public void Offer_AllVersions_IsARangeAndOneOld() =>
        Assert.That(BoltHandshake.Offer(BoltVersion.Highest), Is.EqualTo(new byte[] { 0x60, 0x60, 0xB0, 0x17, 0, 8, 8, 5, 0, 0, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0 }));

    [TestCase(null)]
    [TestCase("Europe/Paris")]
    [TestCase("America/New_York")]
    public void Values_ZonedDateTimeOnTheLocalClock_ComeBackTheSame(string? zone)
    {
        var value = new ZonedDateTime(1_720_000_000, 5, zone is null ? 19_800 : TimeZoneRules.OffsetAt(zone, 1_720_000_000)!.Value, zone);
        var output = new ArrayBufferWriter<byte>();
        new BoltValueWriter(new PackStreamWriter(output), isLocalTime: true).Write(value);
        var reader = new PackStreamReader(output.WrittenSpan);
        Assert.That(output.WrittenSpan[1], Is.EqualTo(zone is null ? 0x46 : 0x66));
        Assert.That(BoltValueReader.Read(ref reader), Is.EqualTo(value));
    }

    [TestCase(new byte[] { 0xB3, 0x50, 0x90, 0x90, 0x90 })]
    [TestCase(new byte[] { 0xB1, 0x01, 0x00 })]
    [TestCase(new byte[] { 0x92, 0x01 })]
    [TestCase(new byte[] { 0xB3, 0x69, 0x00, 0x00, 0x81, 0x78 })]
    public void Values_Damaged_AreRefused(byte[] bytes) => Assert.That(
        () =>
        {
            var reader = new PackStreamReader(bytes);
            BoltValueReader.Read(ref reader);
        },
        Throws.InstanceOf<InvalidDataException>());

    [TestCase("Neo.TransientError.Transaction.DeadlockDetected", "Neo.TransientError.Transaction.DeadlockDetected", true)]
    [TestCase("Neo.TransientError.Transaction.Terminated", "Neo.ClientError.Transaction.Terminated", false)]
    [TestCase("Neo.TransientError.Transaction.LockClientStopped", "Neo.ClientError.Transaction.LockClientStopped", false)]
    [TestCase("Neo.ClientError.Cluster.NotALeader", "Neo.ClientError.Cluster.NotALeader", true)]
    [TestCase("Neo.ClientError.Statement.SyntaxError", "Neo.ClientError.Statement.SyntaxError", false)]
    [TestCase("Neo.DatabaseError.General.UnknownError", "Neo.DatabaseError.General.UnknownError", false)]
    public void Failure_Codes_TellWhetherToTryAgain(string code, string expected, bool isRetriable)
    {
        foreach (var key in new[] { "code", "neo4j_code" })
        {
            var error = ServerFailure.Of(new Dictionary<string, object?> { [key] = code, ["message"] = "m" });
            Assert.That((error.Code, error.Message, error.IsRetriable), Is.EqualTo((expected, "m", isRetriable)));
        }
    }

    [Test]
    public void RoutingTable_Roles_AreRead()
    {
        var table = RoutingTable.Read(new Dictionary<string, object?>
        {
            ["rt"] = new Dictionary<string, object?>
            {
                ["ttl"] = 300L,
                ["servers"] = new object?[] { Role("ROUTE", "a:1", "b:2"), Role("READ", "b:2"), Role("WRITE", "[::1]:3") },
            },
        });
        Assert.That(table.Lifetime, Is.EqualTo(TimeSpan.FromSeconds(300)));
        Assert.That(table.Routers, Is.EqualTo(new[] { new ServerEndpoint("a", 1), new ServerEndpoint("b", 2) }));
        Assert.That(table.For(GraphAccessMode.Read), Is.EqualTo(new[] { new ServerEndpoint("b", 2) }));
        Assert.That(table.For(GraphAccessMode.Write), Is.EqualTo(new[] { new ServerEndpoint("::1", 3) }));
        Assert.That(table.Without(new("b", 2)).For(GraphAccessMode.Read), Is.Empty);
    }

    private static Dictionary<string, object?> Role(string role, params object?[] addresses) => new() { ["role"] = role, ["addresses"] = addresses };
}
