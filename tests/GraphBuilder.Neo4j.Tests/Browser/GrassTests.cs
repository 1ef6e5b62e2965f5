using GraphBuilder.Entities;
using GraphBuilder.Graph.Schema;
using GraphBuilder.Tests;

namespace GraphBuilder.Neo4j.Tests.Browser;

/// <summary>The style sheet for Neo4j Browser against the lists of what a graph can hold.</summary>
[TestFixture]
internal sealed class GrassTests
{
    // The distance of neighbouring shades on a map: a reader tells cooperation from conflict at a glance.
    private const double ClearlyApart = 20;
    private const double ReadableContrast = 4.5;

    private static readonly Ontology Lists = Ontology.Load(ShippedFiles.Instance);
    private static readonly IReadOnlyList<GrassRule> Rules = GrassSheet.Load(Path.Combine(Checkout.Root, "graph-schema", "browser", "graphbuilder.grass"));

    private static readonly string[] Labels =
    [
        "Actor", "Event", "Article", "Sentence", "__Migration",
        .. Enum.GetValues<EntityType>().Select(type => Lists.LabelOf(type).Name),
        .. Lists.EventTypes.Select(type => type.Label),
    ];

    private static readonly string[] Types =
    [
        "ACTOR", "RECIPIENT", "SAID_BY", "AT", "EVIDENCE", "HAS_SENTENCE", "MENTIONS",
        .. Lists.EventTypes.Select(type => type.Name),
        .. Lists.RelationTypes.Select(type => type.Name),
    ];

    [Test]
    public void Rules_OfNodes_StandForEachLabelAndNoOther() =>
        Assert.That(Classes("node"), Is.EquivalentTo(Labels.Distinct()));

    [Test]
    public void Rules_OfRelationships_StandForEachTypeAndNoOther() =>
        Assert.That(Classes("relationship"), Is.EquivalentTo(Types.Distinct()));

    [Test]
    public void Rules_ForAll_ComeFirst() =>
        Assert.That(Rules.Take(2).Select(rule => rule.Selector), Is.EqualTo(new[] { "node", "relationship" }));

    // Browser applies the rules of all labels of a node in the order of the file, the last one wins.
    [Test]
    public void Rules_OfKinds_ComeAfterThoseOfWhatTheyAreAKindOf()
    {
        var order = Rules.Select(rule => rule.Selector).ToList();
        foreach (var type in Enum.GetValues<EntityType>().Select(Lists.LabelOf).Where(label => label.Name != label.KeyLabel))
        {
            Assert.That(order.IndexOf($"node.{type.Name}"), Is.GreaterThan(order.IndexOf($"node.{type.KeyLabel}")), type.Name);
        }

        Assert.That(Lists.EventTypes.Select(type => order.IndexOf($"node.{type.Label}")), Is.All.GreaterThan(order.IndexOf("node.Event")));
    }

    [TestCaseSource(nameof(Rules))]
    public void Rule_Properties_AreThoseOfItsTagAndValid(GrassRule rule)
    {
        string[] sizes = rule.Tag == "node" ? ["diameter", "border-width", "font-size"] : ["shaft-width", "padding", "font-size"];
        string[] colours = rule.Tag == "node" ? ["color", "border-color", "text-color-internal"] : ["color", "text-color-external", "text-color-internal"];
        Assert.That(rule.Properties.Keys, Is.EquivalentTo(new[] { "caption" }.Concat(sizes).Concat(colours)));
        Assert.That(sizes.Select(name => rule[name]), Has.All.Match("^[0-9]{1,3}px$"));
        Assert.That(colours.Where(name => !Colour.IsValid(rule[name])), Is.Empty);
        Assert.That(rule["caption"], Does.Match(@"^(\{[a-z][A-Za-z]*\}|<type>|<id>)$"));
    }

    [TestCaseSource(nameof(Rules))]
    public void Rule_Text_StandsOutFromItsGround(GrassRule rule) =>
        Assert.That(Colour.Parse(rule["text-color-internal"]).ContrastTo(Colour.Parse(rule["color"])), Is.GreaterThan(ReadableContrast));

    [Test]
    public void Colours_OfEvents_TellTheQuad()
    {
        foreach (var prefix in new[] { "node", "relationship" })
        {
            var byQuad = Lists.EventTypes.GroupBy(type => type.Quad, type => ColourOf(prefix, type)).ToArray();
            Assert.That(byQuad.Select(colours => colours.Distinct().Count()), Is.All.EqualTo(1), prefix);
            Assert.That(byQuad.Select(colours => colours.First()).Distinct().Count(), Is.EqualTo(4), prefix);
        }
    }

    [Test]
    public void Colours_OfCooperationAndConflict_AreFarApartAlsoForTheColourBlind()
    {
        foreach (var prefix in new[] { "node", "relationship" })
        {
            foreach (var good in Lists.EventTypes.Where(type => type.Quad.EndsWith("cooperation", StringComparison.Ordinal)))
            {
                foreach (var bad in Lists.EventTypes.Where(type => type.Quad.EndsWith("conflict", StringComparison.Ordinal)))
                {
                    var distance = Colour.Parse(ColourOf(prefix, good)).LeastDistanceTo(Colour.Parse(ColourOf(prefix, bad)));
                    Assert.That(distance, Is.GreaterThan(ClearlyApart), $"{prefix} {good.Name} {bad.Name}");
                }
            }
        }
    }

    [Test]
    public void Read_BracesInQuotes_BelongToTheCaption()
    {
        var rule = GrassSheet.Read("node.A {\n  caption: '{name}';\n  color: #FFFFFF;\n}\n").Single();
        Assert.That((rule.Selector, rule["caption"], rule["color"]), Is.EqualTo(("node.A", "{name}", "#FFFFFF")));
    }

    private static IEnumerable<string> Classes(string tag) => Rules.Where(rule => rule.Tag == tag && rule.Class is not null).Select(rule => rule.Class!);

    private static string ColourOf(string tag, EventType type) =>
        Rules.Single(rule => rule.Selector == $"{tag}.{(tag == "node" ? type.Label : type.Name)}")["color"];
}
