using GraphBuilder.Extraction;
using GraphBuilder.Language.Conllu;
using GraphBuilder.Language.NameRecognition;
using GraphBuilder.Tests;
using GraphBuilder.Training.Corpora.Names;

namespace GraphBuilder.Training.Tests.Corpora.Names;

[TestFixture]
internal sealed class NewsPatternsTests
{
    private static readonly NewsPatterns Patterns = new(ArticleExtractor.LoadAuthority(ShippedFiles.Instance));

    [Test]
    public void Make_Gaps_HoldNamesOfTheirType()
    {
        foreach (var (text, names) in Make("{P} a quitté {V} pour l'[O Institut Carnot].", 20))
        {
            Assert.That(names.Select(name => name.Type), Is.EqualTo(new[] { NameType.Person, NameType.Place, NameType.Organization }));
            Assert.That(text, Is.EqualTo($"{names[0].Span.In(text)} a quitté {names[1].Span.In(text)} pour l'Institut Carnot."));
        }
    }

    [TestCase("Il vit {C.en}.", @"^Il vit (en|au|aux|à) ")]
    [TestCase("L'armée {C.de} avance.", @"^L'armée (de |du |des |d'|de la |de l')")]
    [TestCase("{C.le} avance.", @"^(Le |La |Les |L')?\p{Lu}")]
    public void Make_Countries_StandWithTheirArticle(string pattern, string expected) =>
        Assert.That(Make(pattern, 40).Select(sentence => sentence.Text), Is.All.Matches(expected));

    [Test]
    public void Make_Twice_GivesTheSameSentences()
    {
        var first = Make("{P} rencontre {P}.", 5).Select(sentence => sentence.Text).ToList();
        var second = Make("{P} rencontre {P}.", 5).Select(sentence => sentence.Text).ToList();
        Assert.That(second, Is.EqualTo(first));
    }

    [Test]
    public void Make_OpenGap_FailsWithItsLine() =>
        Assert.That(() => Make("# x\n{P a", 1), Throws.TypeOf<ConlluFormatException>().With.Message.Contains("2"));

    private static List<(string Text, List<(TextSpan Span, NameType Type)> Names)> Make(string patterns, int each) =>
        Patterns.Make(new StringReader(patterns), "patterns.txt", each).ToList();
}
