using GraphBuilder.Cli.Shipping;

namespace GraphBuilder.Cli.Tests.Shipping;

[TestFixture]
internal sealed class ShippedFilesTests
{
    private static readonly ShippedFiles Files = new(AppContext.BaseDirectory);

    [TestCase("data")]
    [TestCase("graph-schema")]
    public void ListAll_BesideTheProgram_HasEveryFileOfTheRepository(string folder)
    {
        var repository = new ShippedFiles(Checkout.Root).ListAll(folder);
        Assert.That(repository, Is.Not.Empty);
        Assert.That(repository.Except(Files.ListAll(folder), StringComparer.Ordinal), Is.Empty);
        foreach (var path in repository)
        {
            using var shipped = Files.OpenText(path);
            Assert.That(shipped.ReadToEnd(), Is.EqualTo(File.ReadAllText(Path.Combine(Checkout.Root, path))), path);
        }
    }

    [Test]
    public void OpenText_MissingFile_SaysWhichAndTheWayOut() => Assert.That(
        () => Files.OpenText("data/none.txt"),
        Throws.TypeOf<FileNotFoundException>().With.Message.EqualTo("data/none.txt is missing beside the program; install it again with its data files."));
}
