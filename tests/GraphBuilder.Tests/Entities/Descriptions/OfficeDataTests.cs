using GraphBuilder.Extraction;

namespace GraphBuilder.Tests.Entities.Descriptions;

/// <summary>The shipped office nouns keep the form that their header promises.</summary>
internal sealed class OfficeDataTests
{
    private static readonly string[] Kinds =
    [
        "head-of-state", "head-of-government", "deputy-head", "leader", "minister", "deputy-minister", "royal", "spokesperson", "adviser", "diplomat", "envoy",
        "organisation-head", "official", "military", "security", "legislator", "party", "region", "judicial", "religion", "company", "group", "civil",
    ];

    private static readonly string[] Genders = ["m", "f", "mf", "mp", "fp"];

    private static readonly string[][] Rows =
        [.. ReadLines().Where(line => !line.StartsWith('#')).Select(line => line.Split('|', StringSplitOptions.TrimEntries))];

    [Test]
    public void Rows_AllHaveFiveColumnsWithKnownKindAndGender() => Assert.That(
        Rows.Where(row => row.Length != 5 || row.Any(cell => cell.Length == 0) || !Kinds.Contains(row[3]) || !Genders.Contains(row[4])).Select(row => row[0]),
        Is.Empty);

    [Test]
    public void Forms_AreSortedFoldedAndEachOnce() =>
        Assert.That(Rows.Select(row => Folding.Fold(row[0])), Is.Ordered.Using<string>(StringComparer.Ordinal).And.Unique);

    [Test]
    public void Needs_NameAHolderThatTheAuthorityFileKnows()
    {
        var authority = ArticleExtractor.LoadAuthority(ShippedFiles.Instance);
        Assert.That(Rows.Select(row => row[2]).Where(need => need is not ("-" or "of" or "name") && authority.Find(need) is null).Distinct(), Is.Empty);
    }

    [TestCase("chef ~ de la diplomatie", "foreign minister")]
    [TestCase("secrétaire ~ au Trésor", "treasury secretary")]
    [TestCase("Première ministre", "prime minister")]
    [TestCase("numéro deux", "deputy leader")]
    public void Form_StandsForItsUsualPosition(string form, string position) =>
        Assert.That(Rows.Single(row => row[0] == form)[1].Split(';')[0], Is.EqualTo(position));

    private static List<string> ReadLines()
    {
        var lines = new List<string>();
        using var reader = ShippedFiles.Instance.OpenText("data/lexicons/fr/offices.txt");
        while (reader.ReadLine() is { } line)
        {
            lines.Add(line);
        }

        return lines;
    }
}
