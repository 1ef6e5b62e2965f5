using GraphBuilder.Articles;
using GraphBuilder.Language;

namespace GraphBuilder.Tests.Language;

[TestFixture]
internal sealed class SyntaxAnalyzerTests
{
    private static FrenchAnalyzer Analyzer => LoadedAnalyzers.Default;

    [Test]
    public void Analyze_SimpleSentence_HasItsTree()
    {
        var words = Analyzer.Analyze("Le président a accusé les rebelles.").Single().Words;
        Assert.That(words.Select(word => word.Upos), Is.EqualTo(new[] { "DET", "NOUN", "AUX", "VERB", "DET", "NOUN", "PUNCT" }));
        Assert.That(words.Select(word => word.Lemma), Is.EqualTo(new[] { "le", "président", "avoir", "accuser", "le", "rebelle", "." }));
        Assert.That(words.Select(word => word.Dependency!.Value.Head), Is.EqualTo(new[] { 1, 3, 3, -1, 5, 3, 3 }));
        Assert.That(words.Select(word => word.Dependency!.Value.Relation), Is.EqualTo(new[] { "det", "nsubj", "aux:tense", "root", "det", "obj", "punct" }));
    }

    [TestCase("Il y a des combats.", "Il|y|a|des|combats|.")]
    [TestCase("C'est la fin des combats.", "C'|est|la|fin|de|les|combats|.")]
    [TestCase("Le chef du parti est mort.", "Le|chef|de|le|parti|est|mort|.")]
    public void Analyze_ArticleOrContraction_IsToldApart(string text, string expected) =>
        Assert.That(string.Join('|', Analyzer.Analyze(text).Single().Words.Select(word => word.Form)), Is.EqualTo(expected));

    [TestCase("")]
    [TestCase("   ")]
    public void Analyze_NoText_HasNoSentence(string text) => Assert.That(Analyzer.Analyze(text), Is.Empty);

    [Test]
    public void Analyze_AnyNumberOfThreads_GivesTheSameTrees()
    {
        const string text = "L’Union européenne a condamné mardi les frappes de l’armée russe contre Kiev. « C’est un crime », a déclaré M. Borrell. "
            + "MOSCOU RÉPOND. Le ministre, interrogé par la presse, n'a-t-il pas dit qu'il s'en prendrait aux alliés ?";
        var expected = Describe(text);
        var found = new string[16];
        Parallel.For(0, found.Length, i => found[i] = Describe(text));
        Assert.That(found, Is.All.EqualTo(expected));
    }

    [Test]
    public void Analyze_SeedsOnOneTwoAndEightThreads_GivesTheSameTrees()
    {
        var articles = Seeds();
        Assert.That(articles, Has.Count.GreaterThan(10));
        var expected = DescribeAll(articles, 1);
        Assert.That(expected.Sum(tree => tree.Length), Is.GreaterThan(100_000));
        Assert.That(DescribeAll(articles, 2), Is.EqualTo(expected));
        Assert.That(DescribeAll(articles, 8), Is.EqualTo(expected));
    }

    [Test]
    public void AnnotateAll_SentencesTogether_AreAsOneByOne()
    {
        var sentences = Analyzer.Analyze("Le roi est mort. Vive le roi ! Les ministres des Affaires étrangères se sont réunis mardi à Bruxelles, où ils ont condamné l'attaque.");
        Assert.That(sentences, Has.Count.EqualTo(3));
        var syntax = SyntaxAnalyzer.Load(ShippedFiles.Instance.OpenBinary);
        foreach (var sentence in sentences)
        {
            Assert.That(syntax.Annotate(sentence).Words, Is.EqualTo(sentence.Words));
        }
    }

    [Test]
    public void Analyze_SentenceOfSixHundredWords_HasOneRoot()
    {
        var text = string.Join(' ', Enumerable.Repeat("le ministre de la Défense et", 100)) + " le roi parlent.";
        var words = Analyzer.Analyze(text).SelectMany(sentence => sentence.Words.Where(word => word.Dependency!.Value.Head < 0)).ToList();
        Assert.That(words, Has.Count.EqualTo(Analyzer.Analyze(text).Count));
    }

    private static List<Article> Seeds()
    {
        var reader = ArticleReader.Load(ShippedFiles.Instance);
        return Directory.GetFiles(Path.Combine(Checkout.Root, "seeds")).Order(StringComparer.Ordinal)
            .SelectMany(path => reader.Read(path, File.ReadAllBytes(path)).Articles).ToList();
    }

    private static string[] DescribeAll(List<Article> articles, int threads)
    {
        var described = new string[articles.Count];
        Parallel.For(0, articles.Count, new ParallelOptions { MaxDegreeOfParallelism = threads }, i =>
            described[i] = string.Join('\n', Analyzer.Analyze(articles[i]).Sentences.SelectMany(sentence => sentence.Words).Select(word => word.ToString())));
        return described;
    }

    private static string Describe(string text) => string.Join('\n', Analyzer.Analyze(text).SelectMany(sentence => sentence.Words).Select(word => word.ToString()));
}
