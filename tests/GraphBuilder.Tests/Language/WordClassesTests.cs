using GraphBuilder.Language;

namespace GraphBuilder.Tests.Language;

[TestFixture]
internal sealed class WordClassesTests
{
    private enum Animal
    {
        Pet,
        FarmAnimal,
    }

    [Test]
    public void Is_WordOfTwoClasses_IsOfBoth()
    {
        var words = WordClasses<Animal>.LoadLemmas(new OneFile("# animals\n\nchat | pet\nâne | farm-animal pet\n"), "animals");
        Assert.Multiple(() =>
        {
            Assert.That(words.Is("âne", Animal.Pet) && words.Is("âne", Animal.FarmAnimal), Is.True);
            Assert.That(words.Is("chat", Animal.FarmAnimal), Is.False);
            Assert.That(words[Animal.Pet], Is.EquivalentTo(new[] { "chat", "âne" }));
        });
    }

    [Test]
    public void Is_LemmaWithoutItsAccents_IsAnotherWord() =>
        Assert.That(WordClasses<Animal>.LoadLemmas(new OneFile("âne | pet farm-animal"), "animals").Is("ane", Animal.Pet), Is.False);

    [Test]
    public void Is_FormsAreLoaded_ComparesWithFoldedForms() =>
        Assert.That(WordClasses<Animal>.LoadForms(new OneFile("Âne | pet farm-animal"), "animals").Is("ane", Animal.Pet), Is.True);

    [TestCase("chat", "1: 'word | class class' expected, 'chat' found.")]
    [TestCase("chat |", "1: 'word | class class' expected, 'chat |' found.")]
    [TestCase("chat | pet\nvache | cattle", "2: 'cattle' is no class; they are: pet, farm-animal.")]
    [TestCase("chat | pet\nchat | farm-animal", "2: 'chat' stands twice; write all its classes in one line.")]
    [TestCase("chat | pet\n", "2: no word is of the class 'farm-animal'.")]
    public void Load_BrokenFile_SaysWhereAndWhat(string text, string message) => Assert.That(
        () => WordClasses<Animal>.LoadLemmas(new OneFile(text), "animals"),
        Throws.TypeOf<LexiconFormatException>().With.Message.EqualTo("data/lexicons/fr/animals.txt:" + message));

    private sealed class OneFile(string text) : IResourceFiles
    {
        public TextReader OpenText(string path) => new StringReader(text);

        public Stream OpenBinary(string path) => throw new NotSupportedException();

        public IReadOnlyList<string> List(string folder) => throw new NotSupportedException();
    }
}
