using GraphBuilder.Entities;
using GraphBuilder.Graph.Schema;

namespace GraphBuilder.Tests.Graph.Schema;

[TestFixture]
internal sealed class OntologyTests
{
    private static readonly Ontology Shipped = Ontology.Load(ShippedFiles.Instance);

    [TestCase("ACCUSE", null, -2.0)]
    [TestCase("ACCUSE", "allege", -3.5)]
    [TestCase("CONSULT", "visit", 4.0)]
    [TestCase("CONSULT", "phone", 1.5)]
    [TestCase("REQUEST", null, 0.0)]
    [TestCase("ASSAULT", "unconventional", -10.0)]
    [TestCase("AID", "visit", 10.0)]
    public void Score_TypeAndMode_IsTheModesElseTheTypes(string type, string? mode, double expected) =>
        Assert.That(Shipped.FindEvent(type)!.Score(mode), Is.EqualTo(expected));

    [Test]
    public void EventTypes_Shipped_AreFourQuadsOfCodebookSize()
    {
        var sizes = Shipped.EventTypes.GroupBy(type => type.Quad).ToDictionary(quad => quad.Key, quad => quad.Count());
        Assert.That(sizes, Is.EquivalentTo(new Dictionary<string, int>
        {
            ["verbal cooperation"] = 4, ["material cooperation"] = 3, ["verbal conflict"] = 4, ["material conflict"] = 5,
        }));
    }

    [TestCase("HOLDS_POSITION", EntityType.Person, EntityType.Country, true)]
    [TestCase("HOLDS_POSITION", EntityType.Country, EntityType.Person, false)]
    [TestCase("PARTICIPANT_IN", EntityType.Media, EntityType.Gathering, true)]
    [TestCase("PARTICIPANT_IN", EntityType.Place, EntityType.Gathering, false)]
    [TestCase("CAPITAL_OF", EntityType.Place, EntityType.Country, true)]
    public void Allows_Ends_AreThoseOfTheCodebook(string type, EntityType from, EntityType to, bool allowed) =>
        Assert.That(Shipped.FindRelation(type)!.Allows(Shipped.LabelOf(from), Shipped.LabelOf(to)), Is.EqualTo(allowed));

    [TestCase("event-types.tsv", "AID\tAid", "AID\tHelp", "the type 'AID' and its label 'Help' are not one word; write ACCUSE and Accuse.")]
    [TestCase("event-types.tsv", "\t10\t", "\t11\t", "'11' is no score; write a number from -10 to 10.")]
    [TestCase("event-types.tsv", "\tdirected\taids", "\tsideways\taids", "the direction 'sideways' is unknown; known are directed, mutual, undirected.")]
    [TestCase("modes.tsv", "ASSAULT\taerial", "ASSAIL\taerial", "the event type 'ASSAIL' is unknown; known are ")]
    [TestCase("modes.tsv", "ASSAULT\tbeat", "ASSAULT\taerial", "'ASSAULT aerial' is given twice; keep one.")]
    [TestCase("relation-types.tsv", "Place Gathering", "Place Occasion", "the label 'Occasion' is unknown; entity-labels.tsv lists them.")]
    [TestCase("entity-labels.tsv", "Bloc\tActor\t", "Bloc\tActor ", "3 columns expected, 2 found; separate them by one tab and leave none empty.")]
    public void Load_FileThatBreaksARule_SaysWhereAndWhat(string file, string good, string bad, string problem)
    {
        var files = new ChangedFile("graph-schema/ontology/" + file, good, bad);
        Assert.That(() => Ontology.Load(files), Throws.TypeOf<OntologyFormatException>()
            .With.Message.Contains(problem).And.Message.StartsWith("graph-schema/ontology/" + file).And.Property("Line").GreaterThan(0));
    }

    /// <summary>The shipped files with one place of one file changed.</summary>
    private sealed class ChangedFile(string changed, string good, string bad) : IResourceFiles
    {
        public TextReader OpenText(string path)
        {
            if (path != changed)
            {
                return ShippedFiles.Instance.OpenText(path);
            }

            using var reader = ShippedFiles.Instance.OpenText(path);
            var text = reader.ReadToEnd();
            Assert.That(text, Does.Contain(good));
            return new StringReader(text.Replace(good, bad, StringComparison.Ordinal));
        }

        public Stream OpenBinary(string path) => ShippedFiles.Instance.OpenBinary(path);

        public IReadOnlyList<string> List(string folder) => ShippedFiles.Instance.List(folder);
    }
}
