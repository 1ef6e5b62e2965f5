using System.Text;
using GraphBuilder.Evaluation;
using GraphBuilder.Graph.Schema;

namespace GraphBuilder.Tests.Evaluation;

[TestFixture]
internal sealed class ScorerTests
{
    private const string Text = "La Chine accuse Washington. Lavrov rencontre Wang Yi à Pékin.";

    private const string Gold = """
        {"article": "a", "published": "2024-04-09",
         "entities": [
          {"id": "CHN", "type": "Country", "name": "China", "names": ["Chine"], "country": "CHN", "mentions": ["Chine"]},
          {"id": "USA", "type": "Country", "name": "United States", "country": "USA", "mentions": ["Washington"]},
          {"id": "sergei-lavrov", "type": "Person", "name": "Sergei Lavrov", "names": ["Lavrov"], "country": "RUS", "mentions": ["Lavrov"]},
          {"id": "wang-yi", "type": "Person", "name": "Wang Yi", "country": "CHN", "mentions": ["Wang Yi"]},
          {"id": "beijing", "type": "Place", "name": "Beijing", "mentions": [{"text": "Pékin", "in": "à Pékin"}]}],
         "events": [
          {"type": "ACCUSE", "mode": "disapprove", "actors": ["CHN"], "recipients": ["USA"], "date": null, "place": null, "status": [],
           "saidBy": [], "mentions": [{"trigger": "accuse", "in": "Chine accuse"}]},
          {"type": "CONSULT", "mode": "visit", "actors": ["sergei-lavrov", "wang-yi"], "recipients": [], "date": "2024-04-09",
           "place": "beijing", "status": [], "saidBy": [], "mentions": [{"trigger": "rencontre", "in": "Lavrov rencontre"}]}],
         "relations": [{"type": "LOCATED_IN", "subject": "beijing", "object": "CHN", "in": "à Pékin"}],
         "boilerplate": []}
        """;

    [Test]
    public void Add_AllAsTheGold_IsFull()
    {
        var figures = Score($$"""
            {"article": "a", "published": "2024-04-09", "entities": [{{Entities}}], "events": [{{Accuse}}, {{Consult}}],
             "relations": [{"type": "LOCATED_IN", "subject": "beijing", "object": "CHN"}], "boilerplate": []}
            """);
        Assert.That(figures.Scores.Select(pair => pair.Value.F1), Has.All.EqualTo(100.0));
        Assert.That(figures.OnEventsFound.Select(pair => pair.Value), Has.All.EqualTo(100.0));
        Assert.That(figures.Published, Is.EqualTo(100.0));
    }

    [Test]
    public void Add_MeetingToldTheOtherWayRound_IsRightBecauseItHasNoDirection()
    {
        var turned = """
            {"type": "CONSULT", "actors": ["wang-yi"], "recipients": ["sergei-lavrov"], "mentions": [{"start": 35, "end": 44}]}
            """;
        Assert.That(FactsOf(turned), Is.EqualTo(new Score(1, 1, 2)));
    }

    [Test]
    public void Add_AccusationTheOtherWayRound_IsWrongButTheDyadIsRight()
    {
        var figures = Score($$"""
            {"entities": [{{Entities}}], "events": [{"type": "ACCUSE", "actors": ["USA"], "recipients": ["CHN"], "mentions": [{"start": 9, "end": 15}]}]}
            """);
        Assert.That(Of(figures, "facts"), Is.EqualTo(new Score(0, 1, 2)));
        Assert.That(Of(figures, "dyads"), Is.EqualTo(new Score(1, 1, 2)));
    }

    [Test]
    public void Add_RightFactInAnotherSentence_IsWrong() =>
        Assert.That(
            FactsOf("""{"type": "ACCUSE", "actors": ["CHN"], "recipients": ["USA"], "mentions": [{"start": 35, "end": 44}]}"""),
            Is.EqualTo(new Score(0, 1, 2)));

    [Test]
    public void Add_PersonForHisCountry_IsRightByCountryOnly()
    {
        var figures = Score($$"""
            {"entities": [{{Entities}}], "events": [{"type": "ACCUSE", "actors": ["wang-yi"], "recipients": ["USA"], "mentions": [{"start": 9, "end": 15}]}]}
            """);
        Assert.That(Of(figures, "facts").Right, Is.Zero);
        Assert.That(Of(figures, "facts by country").Right, Is.EqualTo(1));
    }

    [Test]
    public void Add_EntityKnownByAnotherNameOnly_IsTheGoldOne()
    {
        var figures = Score("""
            {"entities": [{"id": "x1", "type": "Country", "name": "CHINE", "names": [], "mentions": [{"start": 3, "end": 8}]}], "events": []}
            """);
        Assert.That(Of(figures, "entities"), Is.EqualTo(new Score(1, 1, 5)));
        Assert.That(Of(figures, "mentions, names"), Is.EqualTo(new Score(1, 1, 5)));
    }

    [Test]
    public void Add_NoOutput_IsMissing()
    {
        var scorer = new Scorer(Ontology.Load(ShippedFiles.Instance));
        scorer.Add("a", Gold, Text, null);
        Assert.That(scorer.Figures().Missing, Is.EqualTo(new[] { "a" }));
        Assert.That(scorer.Errors.Select(error => error.IsMissed), Is.EqualTo(new[] { true, true }));
    }

    [Test]
    public void Add_SnippetThatIsNotInTheArticle_SaysWhich()
    {
        var scorer = new Scorer(Ontology.Load(ShippedFiles.Instance));
        Assert.That(
            () => scorer.Add("a", Gold.Replace("Chine accuse", "Chine dénonce", StringComparison.Ordinal), Text, null),
            Throws.TypeOf<GoldFormatException>().With.Message.EqualTo(
                "a.gold.json: 'accuse' in 'Chine dénonce' is not in the article; correct the snippet."));
    }

    private const string Entities = """
        {"id": "CHN", "type": "Country", "name": "China", "country": "CHN", "mentions": [{"start": 3, "end": 8}]},
        {"id": "USA", "type": "Country", "name": "United States", "country": "USA", "mentions": [{"start": 16, "end": 26}]},
        {"id": "sergei-lavrov", "type": "Person", "name": "Sergei Lavrov", "country": "RUS", "mentions": [{"start": 28, "end": 34}]},
        {"id": "wang-yi", "type": "Person", "name": "Wang Yi", "country": "CHN", "mentions": [{"start": 45, "end": 52}]},
        {"id": "beijing", "type": "Place", "name": "Beijing", "mentions": [{"start": 55, "end": 60}]}
        """;

    private const string Accuse = """
        {"type": "ACCUSE", "mode": "disapprove", "actors": ["CHN"], "recipients": ["USA"], "mentions": [{"start": 9, "end": 15}]}
        """;

    private const string Consult = """
        {"type": "CONSULT", "mode": "visit", "actors": ["sergei-lavrov", "wang-yi"], "recipients": [], "date": "2024-04-09",
         "place": "beijing", "mentions": [{"start": 35, "end": 44}]}
        """;

    private static Score FactsOf(string events) => Of(Score($$"""{"entities": [{{Entities}}], "events": [{{events}}]}"""), "facts");

    private static Score Of(Figures figures, string label) => figures.Scores.Single(pair => pair.Key == label).Value;

    private static Figures Score(string output)
    {
        var scorer = new Scorer(Ontology.Load(ShippedFiles.Instance));
        scorer.Add("a", Gold, Text, Encoding.UTF8.GetBytes(output));
        return scorer.Figures();
    }
}
