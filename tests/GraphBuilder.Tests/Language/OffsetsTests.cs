using GraphBuilder.Articles;
using GraphBuilder.Language.Conllu;

namespace GraphBuilder.Tests.Language;

/// <summary>Properties that hold of every text there is to try.</summary>
[TestFixture]
internal sealed class OffsetsTests
{
    [Test]
    public void Analyze_EveryTreebankSentence_KeepsItsOffsets()
    {
        var files = Directory.GetFiles(Checkout.RequireShared("ud"), "*.conllu", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var count = 0;
        foreach (var file in files.Where(file => !file.Contains("FTB", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(file);
            foreach (var sentence in ConlluReader.Read(reader, file).Where(sentence => sentence.Text is not null))
            {
                AssertSentences.KeepOffsets(sentence.Text!, new TextSpan(0, sentence.Text!.Length), LoadedAnalyzers.WithoutSyntax.Analyze(sentence.Text), sentence.Text);
                count++;
            }
        }

        Assert.That(count, Is.GreaterThan(5_000));
    }

    [Test]
    public void Analyze_EveryGoldArticle_KeepsItsOffsetsInTrees()
    {
        var reader = ArticleReader.Load(ShippedFiles.Instance);
        var paths = Directory.GetFiles(Checkout.RequireShared("gold"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        Assert.That(paths, Has.Count.GreaterThan(50));
        Parallel.ForEach(paths, path =>
        {
            foreach (var article in reader.Read(path, File.ReadAllBytes(path)).Articles)
            {
                var sentences = LoadedAnalyzers.Fast.Analyze(article).Sentences;
                for (var i = 0; i < article.Paragraphs.Count; i++)
                {
                    AssertSentences.KeepOffsets(article.Text, article.Paragraphs[i].Span, sentences.Where(sentence => sentence.Paragraph == i).ToList(), path);
                }

                AssertSentences.AreTrees(sentences, path);
            }
        });
    }
}
