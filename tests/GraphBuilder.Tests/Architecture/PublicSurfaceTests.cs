namespace GraphBuilder.Tests.Architecture;

/// <summary>
/// Holds the public names of the core to a text file, so that a diff shows every new one. After a wanted change,
/// copy the file that the failing test names over <c>tests/GraphBuilder.Tests/Architecture/PublicSurface.txt</c>.
/// </summary>
[TestFixture]
internal sealed class PublicSurfaceTests
{
    [Test]
    public void Core_PublicNames_AreThoseApproved()
    {
        var approved = File.ReadAllText(Path.Combine(Checkout.Root, "tests", "GraphBuilder.Tests", "Architecture", "PublicSurface.txt"));
        var found = PublicSurface.Of(typeof(TextSpan).Assembly);
        if (found != approved)
        {
            var received = Path.Combine(AppContext.BaseDirectory, "PublicSurface.received.txt");
            File.WriteAllText(received, found);
            var added = found.Split('\n').Except(approved.Split('\n'), StringComparer.Ordinal);
            var gone = approved.Split('\n').Except(found.Split('\n'), StringComparer.Ordinal);
            Assert.Fail($"The public names changed; see {received}.\nNew:\n{string.Join('\n', added)}\nGone:\n{string.Join('\n', gone)}");
        }
    }
}
