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
    public void Offer_AllVersions_IsTheManifestARangeAndOneOld() =>
        Assert.That(BoltHandshake.Offer(BoltVersion.Highest), Is.EqualTo(new byte[] { 0x60, 0x60, 0xB0, 0x17, 0, 0, 1, 0xFF, 0, 8, 8, 5, 0, 0, 4, 4, 0, 0, 0, 0 }));

    [Test]
    public void Offer_VersionsBeforeTheManifest_IsARangeAndOneOld() =>
        Assert.That(BoltHandshake.Offer(new BoltVersion(5, 4)), Is.EqualTo(new byte[] { 0x60, 0x60, 0xB0, 0x17, 0, 4, 4, 5, 0, 0, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0 }));

    // Two ranges, a mask of two bytes; the answer is the version and an empty mask.
    [TestCase(new byte[] { 2, 0, 8, 9, 5, 0, 0, 4, 4, 0x80, 0x01 }, 5, 8)]
    [TestCase(new byte[] { 2, 0, 0, 5, 5, 0, 2, 4, 4, 0x00 }, 4, 4)]
    [TestCase(new byte[] { 1, 0, 3, 6, 5, 0x00 }, 5, 6)]
    public async Task Agree_Manifest_TakesTheHighestVersionOfBoth(byte[] manifest, int major, int minor)
    {
        using var stream = new MemoryStream();
        stream.Write(manifest);
        stream.Position = 0;
        var version = await BoltManifest.AgreeAsync(stream, BoltVersion.Highest, CancellationToken.None);
        Assert.That(version, Is.EqualTo(new BoltVersion(major, minor)));
        Assert.That(stream.ToArray()[manifest.Length..], Is.EqualTo(new byte[] { 0, 0, (byte)minor, (byte)major, 0 }));
    }

    [TestCase(new byte[] { 1, 0, 0, 0, 6, 0 }, "the server speaks none of the Bolt versions 5.0 to 5.8 and 4.4; use Neo4j 4.4 or newer.")]
    [TestCase(new byte[] { 0xFF, 0x01 }, "the server's list of Bolt versions has 255 ranges; check that a Neo4j server listens on this port.")]
    public void Agree_NoVersionOfBoth_Fails(byte[] manifest, string message)
    {
        using var stream = new MemoryStream();
        stream.Write(manifest);
        stream.Position = 0;
        Assert.That(() => BoltManifest.AgreeAsync(stream, BoltVersion.Highest, CancellationToken.None), Throws.TypeOf<InvalidDataException>().With.Message.EqualTo(message));
    }

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
