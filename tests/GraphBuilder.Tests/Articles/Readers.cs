using System.Text;
using GraphBuilder.Articles;

namespace GraphBuilder.Tests.Articles;

/// <summary>Readers with the lexicons of the repository, and the shortest ways to use them.</summary>
internal static class Readers
{
    /// <summary>The lexicon of what is no content.</summary>
    public static BoilerplateCues Cues { get; } = ReadCues();

    /// <summary>Tells languages apart.</summary>
    public static LanguageDetector Languages { get; } = ReadLanguages();

    /// <summary>A reader with the default options.</summary>
    public static ArticleReader Default { get; } = new(Cues, Languages);

    /// <summary>Reads a UTF-8 file that holds exactly one article.</summary>
    public static Article ReadOne(string fileName, string content)
    {
        var reading = Default.Read(fileName, Encoding.UTF8.GetBytes(content));
        Assert.That(reading.Skipped, Is.Empty);
        Assert.That(reading.Articles, Has.Count.EqualTo(1));
        return reading.Articles[0];
    }

    private static BoilerplateCues ReadCues()
    {
        using var lexicon = new StreamReader(Path.Combine(Checkout.Root, "data", "lexicons", "fr", "boilerplate.txt"));
        return BoilerplateCues.Read(lexicon, "boilerplate.txt");
    }

    private static LanguageDetector ReadLanguages() => LanguageDetector.Read(
        Directory.GetFiles(Path.Combine(Checkout.Root, "data", "lexicons", "language"), "*.txt")
            .Select(file => (Path.GetFileNameWithoutExtension(file), (TextReader)new StringReader(File.ReadAllText(file)))));
}
