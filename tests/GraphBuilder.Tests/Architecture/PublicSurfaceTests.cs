using GraphBuilder.Neo4j;

namespace GraphBuilder.Tests.Architecture;

/// <summary>
/// Holds the public names of the core and of the client of Neo4j to text files, so that a diff shows every new one. After a wanted
/// change, copy the file that the failing test names over the one in <c>tests/GraphBuilder.Tests/Architecture</c>.
/// </summary>
[TestFixture]
internal sealed class PublicSurfaceTests
{
    [TestCase(typeof(TextSpan), "PublicSurface.txt")]
    [TestCase(typeof(Neo4jGraphStore), "PublicSurface.Neo4j.txt")]
    public void Assembly_PublicNames_AreThoseApproved(Type member, string file)
    {
        var approved = File.ReadAllText(Path.Combine(Checkout.Root, "tests", "GraphBuilder.Tests", "Architecture", file));
        var found = PublicSurface.Of(member.Assembly);
        if (found != approved)
        {
            var received = Path.Combine(AppContext.BaseDirectory, Path.ChangeExtension(file, ".received.txt"));
            File.WriteAllText(received, found);
            var added = found.Split('\n').Except(approved.Split('\n'), StringComparer.Ordinal);
            var gone = approved.Split('\n').Except(found.Split('\n'), StringComparer.Ordinal);
            Assert.Fail($"The public names changed; see {received}.\nNew:\n{string.Join('\n', added)}\nGone:\n{string.Join('\n', gone)}");
        }
    }
}
