using GraphBuilder.Articles;
using GraphBuilder.Extraction;
using GraphBuilder.Language.Tokenization;

namespace GraphBuilder.Bench;

/// <summary>Extraction of articles in memory, against a loop that only finds their tokens.</summary>
internal static class ExtractionBench
{
    private const string Baseline = "tokens only, one thread";

    public static IEnumerable<Measurement> Run(IResourceFiles files, string seeds, int repeats)
    {
        var articles = Read(files, seeds);
        var tokenizer = FrenchTokenizer.Load(files);
        var extractor = ArticleExtractor.Load(files);
        var wordCount = articles.Sum(article => Tokenize(tokenizer, article));
        var articleCount = (long)articles.Count * repeats;

        var baseline = Bench.Run.Of(wordCount * repeats, () =>
        {
            for (var turn = 0; turn < repeats; turn++)
            {
                _ = articles.Sum(article => Tokenize(tokenizer, article));
            }
        });
        foreach (var threads in new[] { 1, 2 })
        {
            var work = Enumerable.Repeat(articles, repeats).SelectMany(some => some);
            var run = Bench.Run.Of(wordCount * repeats, () =>
                Parallel.ForEach(work, new ParallelOptions { MaxDegreeOfParallelism = threads }, article => extractor.Extract(article)));
            var named = threads == 1 ? "one thread" : "two threads";
            yield return new($"extraction, words, {named}", run, Baseline, baseline);
            yield return new($"extraction, articles, {named}", run.In(articleCount), Baseline, baseline.In(articleCount));
        }
    }

    /// <summary>The articles of a folder.</summary>
    public static List<Article> Read(IResourceFiles files, string seeds)
    {
        var reader = ArticleReader.Load(files);
        return [.. Directory.GetFiles(seeds).Order(StringComparer.Ordinal)
            .Where(path => reader.Refuse(path, new FileInfo(path).Length) is null)
            .SelectMany(path => reader.Read(path, File.ReadAllBytes(path)).Articles)];
    }

    /// <summary>Finds the tokens of an article and counts them.</summary>
    public static long Tokenize(FrenchTokenizer tokenizer, Article article) =>
        article.Paragraphs.Sum(paragraph => (long)tokenizer.Tokenize(article.Text, paragraph.Span).Count);
}
