using GraphBuilder.Language.Morphology;

namespace GraphBuilder.Tests.Language;

/// <summary>The word lists of the French lexicon keep the form that their headers promise.</summary>
[TestFixture]
internal sealed class LexiconDataTests
{
    private const string Folder = "data/lexicons/fr";

    private static readonly string[] WithClasses = ["clause-words", "control-verbs", "description-verbs", "description-words", "name-words", "relations/relation-words", "role-nouns", "role-verbs"];

    private static readonly string[] Infinitives = ["control-verbs", "description-verbs", "role-verbs"];

    // Verbs that no event has, so that nothing conjugates them, and adjectives.
    private static readonly string[] WithoutParadigm = ["conduit", "confronté", "exposé", "falloir", "soumis", "suffire"];

    [TestCaseSource(nameof(WithClasses))]
    public void Words_AreSortedFoldedAndEachOnce(string name)
    {
        var words = Rows(name).Select(row => row[0]).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(words.Select(word => Folding.Fold(word)), Is.Ordered.Using<string>(StringComparer.Ordinal));
            Assert.That(words, Is.Unique);
        });
    }

    [TestCaseSource(nameof(WithClasses))]
    public void Classes_OfAWord_AreSortedAndEachOnce(string name)
    {
        foreach (var row in Rows(name))
        {
            Assert.That(row[1].Split(' '), Is.Ordered.Using<string>(StringComparer.Ordinal).And.Unique, row[0]);
        }
    }

    [TestCaseSource(nameof(WithClasses))]
    public void Header_SaysWhatEachClassIs(string name)
    {
        var header = Lines(name).Where(line => line.StartsWith('#')).SelectMany(line => line.TrimStart('#', ' ').Split("  ")[0].Split(", ")).ToHashSet();
        Assert.That(Rows(name).SelectMany(row => row[1].Split(' ')).Distinct(), Is.SubsetOf(header));
    }

    // A word that is no infinitive, or is misspelt, has no paradigm.
    [TestCaseSource(nameof(Infinitives))]
    public void Verbs_AreInfinitivesOfKnownParadigms(string name)
    {
        var conjugator = VerbConjugator.Load(ShippedFiles.Instance);
        Assert.That(Rows(name).Select(row => row[0]).Except(WithoutParadigm).Where(verb => !IsConjugated(conjugator, verb)), Is.Empty);
    }

    [Test]
    public void Readme_TellsOfEveryFile()
    {
        using var reader = ShippedFiles.Instance.OpenText($"{Folder}/README.md");
        var told = reader.ReadToEnd();
        var files = new[] { Folder, $"{Folder}/relations" }.SelectMany(ShippedFiles.Instance.List).Where(path => path.EndsWith(".txt", StringComparison.Ordinal));
        Assert.That(files.Select(path => path[(Folder.Length + 1)..]).Where(file => !told.Contains($"`{file}`", StringComparison.Ordinal)), Is.Empty);
    }

    private static bool IsConjugated(VerbConjugator conjugator, string verb)
    {
        try
        {
            return conjugator.Conjugate(verb).Any();
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static List<string[]> Rows(string name) =>
        [.. Lines(name).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('|', StringSplitOptions.TrimEntries))];

    private static string[] Lines(string name)
    {
        using var reader = ShippedFiles.Instance.OpenText($"{Folder}/{name}.txt");
        return reader.ReadToEnd().Split('\n');
    }
}
