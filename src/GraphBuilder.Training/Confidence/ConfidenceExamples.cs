using GraphBuilder.Articles;
using GraphBuilder.Evaluation;
using GraphBuilder.Events.Confidence;
using GraphBuilder.Extraction;
using GraphBuilder.Graph.Schema;

namespace GraphBuilder.Training.Confidence;

/// <summary>An event that extraction found in an annotated article, and whether it is right.</summary>
/// <param name="Article">Position of its article among all, from 0.</param>
/// <param name="Features">Its features.</param>
/// <param name="Verdict">Its facts that are right and those that count; at least one counts.</param>
internal sealed record ConfidenceExample(int Article, IReadOnlyList<string> Features, EventVerdict Verdict)
{
    /// <summary>Share of its facts that are right, 0 to 1.</summary>
    public double Target => (double)Verdict.Right.Count / Verdict.Said.Count;
}

/// <summary>All events that extraction finds in annotated articles, however unsure.</summary>
/// <param name="Examples">The events, article by article.</param>
/// <param name="True">How many facts the annotations have, for each article.</param>
internal sealed record ConfidenceExamples(IReadOnlyList<ConfidenceExample> Examples, IReadOnlyList<int> True)
{
    private const string Annotation = ".gold.json";

    /// <summary>Extracts and compares.</summary>
    /// <param name="files">The data files.</param>
    /// <param name="gold">A folder of annotated articles, or of such folders.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder, or no annotation in it.</exception>
    public static ConfidenceExamples Collect(IResourceFiles files, string gold)
    {
        var annotations = Directory.GetFiles(gold, "*" + Annotation, SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        if (annotations.Length == 0)
        {
            throw new DirectoryNotFoundException($"There is no NAME{Annotation} in {gold} nor below; name a folder of annotated articles.");
        }

        var reader = ArticleReader.Load(files);
        var extractor = ArticleExtractor.Load(files);
        var ontology = Ontology.Load(files);
        var examples = new List<ConfidenceExample>();
        var counts = new List<int>();
        for (var i = 0; i < annotations.Length; i++)
        {
            var path = annotations[i][..^Annotation.Length] + ".txt";
            var facts = extractor.Extract(reader.Read(path, File.ReadAllBytes(path)).Articles.Single(), minConfidence: 0);
            var verdicts = EventVerdicts.Of(
                ontology, Path.GetFileNameWithoutExtension(path), File.ReadAllText(annotations[i]), File.ReadAllText(path), ExtractionJson.Write(facts), out var trueFacts);
            var features = new EventFeatures(facts.Mentions);
            examples.AddRange(facts.Events.Zip(verdicts)
                .Where(pair => pair.Second.Said.Count > 0)
                .Select(pair => new ConfidenceExample(i, features.Of(pair.First), pair.Second)));
            counts.Add(trueFacts);
        }

        return new ConfidenceExamples(examples, counts);
    }
}
