using System.Globalization;
using GraphBuilder.Articles;
using GraphBuilder.Language;
using GraphBuilder.Language.Tokenization;

namespace GraphBuilder.Bench;

/// <summary>Raw text to trees, against a loop that only finds the tokens.</summary>
internal static class LanguageBench
{
    private const string Baseline = "tokens only, one thread";

    /// <summary>Times both analyzers, one after the other, so that the memory of one is not counted with the other.</summary>
    /// <param name="files">The shipped data.</param>
    /// <param name="seeds">The folder of articles.</param>
    /// <param name="repeats">How often the fast analyzer goes over them in a run; the default one goes a quarter as often.</param>
    public static IEnumerable<Measurement> Run(IResourceFiles files, string seeds, int repeats)
    {
        var articles = ExtractionBench.Read(files, seeds);
        var tokenizer = FrenchTokenizer.Load(files);
        return
        [
            .. Measure("trees, words, default", files, articles, tokenizer, Math.Max(1, repeats / 4), fast: false),
            .. Measure("trees, words, --fast", files, articles, tokenizer, repeats, fast: true),
        ];
    }

    private static IEnumerable<Measurement> Measure(
        string subject, IResourceFiles files, List<Article> articles, FrenchTokenizer tokenizer, int repeats, bool fast)
    {
        GC.Collect();
        var start = TimeProvider.System.GetTimestamp();
        var analyzer = FrenchAnalyzer.Load(files, SyntaxAnalyzer.Load(files.OpenBinary, fast));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{subject}: models loaded in {TimeProvider.System.GetElapsedTime(start).TotalMilliseconds:N0} ms."));
        var words = articles.Sum(article => (long)analyzer.Analyze(article).Sentences.Sum(sentence => sentence.Words.Count)) * repeats;
        var baseline = Bench.Run.Of(words, () =>
        {
            for (var turn = 0; turn < repeats; turn++)
            {
                _ = articles.Sum(article => ExtractionBench.Tokenize(tokenizer, article));
            }
        });
        foreach (var threads in new[] { 1, 2 })
        {
            var work = Enumerable.Repeat(articles, repeats).SelectMany(some => some);
            var run = Bench.Run.Of(words, () =>
                Parallel.ForEach(work, new ParallelOptions { MaxDegreeOfParallelism = threads }, article => analyzer.Analyze(article)));
            yield return new($"{subject}, {(threads == 1 ? "one thread" : "two threads")}", run, Baseline, baseline);
        }
    }
}
