using GraphBuilder.Language.NameRecognition;
using GraphBuilder.Training.Corpora.Names;
using GraphBuilder.Training.Learning;

namespace GraphBuilder.Training.Tests.Learning;

[TestFixture]
internal sealed class NameTrainerTests
{
    [Test]
    public void Learn_FewSentences_FindsTheirNamesAgain()
    {
        var examples = Examples();
        var recognizer = new NameTrainer(10).Learn(examples).ToRecognizer();
        var found = new List<RecognizedName>();
        recognizer.Find(examples[0].Tokens, found);
        Assert.That(found.Select(name => new TypedName(name.First, name.End, name.Type)), Is.EqualTo(examples[0].Names()));
    }

    // The open type of the third sentence can only be told by its likeness to the second.
    [Test]
    public void Learn_NameOfOpenType_TakesTheTypeOfItsLike()
    {
        var examples = Examples();
        var recognizer = new NameTrainer(10).Learn(examples).ToRecognizer();
        var found = new List<RecognizedName>();
        recognizer.Find(examples[2].Tokens, found);
        Assert.That(found.Select(name => name.Type), Is.EqualTo(new[] { NameType.Place }));
    }

    [Test]
    public void Write_LearnedTwice_GivesTheSameBytes()
    {
        var first = Bytes();
        Assert.That(Bytes(), Is.EqualTo(first));
        Assert.That(first, Has.Length.GreaterThan(200));

        static byte[] Bytes()
        {
            using var stream = new MemoryStream();
            new NameTrainer(4).Learn(Examples()).Write(stream, 1);
            return stream.ToArray();
        }
    }

    private static List<NameExample> Examples() =>
    [
        Example("Julie Roux parle au comité Carnot .", (0, 2, [NameType.Person]), (4, 6, [NameType.Organization])),
        Example("Elle vit à Lormont depuis mardi .", (3, 4, [NameType.Place])),
        Example("Il vit à Breuil depuis jeudi .", (3, 4, [NameType.Place, NameType.Organization])),
    ];

    private static NameExample Example(string text, params (int First, int End, NameType[] Types)[] names)
    {
        var forms = text.Split(' ');
        var allowed = Enumerable.Repeat(1, forms.Length).ToArray();
        foreach (var (first, end, types) in names)
        {
            NameExample.Mark(allowed, first, end, types);
        }

        return new NameExample(new NameTokens(forms, Array.ConvertAll(forms, _ => "X"), new NameCue[forms.Length]), allowed, 1);
    }
}
