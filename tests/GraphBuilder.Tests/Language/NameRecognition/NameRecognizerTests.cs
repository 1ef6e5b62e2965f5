using GraphBuilder.Language;
using GraphBuilder.Language.Models;
using GraphBuilder.Language.NameRecognition;

namespace GraphBuilder.Tests.Language.NameRecognition;

[TestFixture]
internal sealed class NameRecognizerTests
{
    private static readonly FrenchAnalyzer Analyzer = FrenchAnalyzer.Load(ShippedFiles.Instance, SyntaxAnalyzer.Load(ShippedFiles.Instance.OpenBinary));
    private static readonly NameRecognizer Recognizer = NameRecognizer.Load(ShippedFiles.Instance);

    // Names that are on no list of the program.
    [TestCase("« Rien n'est réglé », a déclaré Odile Carmagnan devant la presse.", "Person: Odile Carmagnan")]
    [TestCase("Le ministre Anselme Toudouze se rendra à Plouvignec jeudi.", "Person: Anselme Toudouze | Place: Plouvignec")]
    [TestCase("La Banque brétillienne de développement a suspendu ses prêts.", "Organization: Banque brétillienne de développement")]
    [TestCase("La pluie tombe depuis trois jours.", "")]
    public void Find_UnknownNames_HaveTheirTokensAndType(string text, string expected) => Assert.That(Describe(text), Is.EqualTo(expected));

    [TestCase("Anselme Toudouze a rencontré Odile Carmagnan.")]
    [TestCase("La Banque brétillienne de développement a suspendu ses prêts.")]
    public void Find_AnyName_HasAMarginAndDoesNotOverlap(string text)
    {
        var names = Find(text, out _);
        Assert.That(names, Is.Not.Empty);
        Assert.That(names.Select(name => name.Margin), Is.All.Positive);
        Assert.That(names.Zip(names.Skip(1)), Is.All.Matches<(RecognizedName Left, RecognizedName Right)>(pair => pair.Left.End <= pair.Right.First));
    }

    [Test]
    public void Find_ManyThreads_GiveTheSameNames()
    {
        const string text = "Selon Odile Carmagnan, le Mouvement pour la réforme agraire a quitté Plouvignec.";
        var expected = Describe(text);
        var found = new string[16];
        Parallel.For(0, found.Length, i => found[i] = Describe(text));
        Assert.That(found, Is.All.EqualTo(expected));
    }

    [Test]
    public void Read_ModelOfAnotherKind_SaysSo()
    {
        using var stream = ShippedFiles.Instance.OpenBinary("data/models/fr/boundaries.bin");
        Assert.That(() => NameRecognizer.Read(stream, "names.bin"), Throws.TypeOf<ModelFormatException>().With.Message.StartsWith("names.bin is a model of kind 'boundaries', not 'names'."));
    }

    private static List<RecognizedName> Find(string text, out Sentence sentence)
    {
        sentence = Analyzer.Analyze(text).Single();
        var names = new List<RecognizedName>();
        Recognizer.Find(NameTokens.Of(sentence, new NameCue[sentence.Tokens.Count]), names);
        return names;
    }

    private static string Describe(string text)
    {
        var names = Find(text, out var sentence);
        return string.Join(" | ", names.Select(name => $"{name.Type}: {new TextSpan(sentence.Tokens[name.First].Span.Start, sentence.Tokens[name.End - 1].Span.End).In(text)}"));
    }
}
