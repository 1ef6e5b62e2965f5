using System.Text;
using GraphBuilder.Evaluation;
using GraphBuilder.Graph.Schema;

namespace GraphBuilder.Tests.Evaluation;

[TestFixture]
internal sealed class ErrorDiagnosisTests
{
    private const string Text = "La Chine accuse l'Iran. Le Mali demande du temps au Niger. La Chine se tait.";

    private const string Gold = """
        {"article": "a", "language": "fr", "published": null,
         "entities": [{"id": "CHN", "type": "Country", "name": "China", "mentions": ["Chine"]}, {"id": "IRN", "type": "Country", "name": "Iran", "mentions": ["Iran"]},
                      {"id": "MLI", "type": "Country", "name": "Mali", "mentions": ["Mali"]}, {"id": "NER", "type": "Country", "name": "Niger", "mentions": ["Niger"]}],
         "events": [{"id": "v1", "type": "ACCUSE", "actors": ["CHN"], "recipients": ["IRN"], "status": [], "saidBy": [], "mentions": [{"trigger": "accuse", "in": "accuse"}]},
                    {"id": "v2", "type": "REQUEST", "actors": ["MLI"], "recipients": ["NER"], "status": [], "saidBy": [], "mentions": [{"trigger": "demande", "in": "demande"}]}],
         "relations": [], "boilerplate": []}
        """;

    private const string AllSeen = """
        {"id": "CHN", "type": "Country", "name": "China", "mentions": [{"start": 3, "end": 8}, {"start": 62, "end": 67}]},
        {"id": "IRN", "type": "Country", "name": "Iran", "mentions": [{"start": 18, "end": 22}]},
        {"id": "MLI", "type": "Country", "name": "Mali", "mentions": [{"start": 27, "end": 31}]},
        {"id": "NER", "type": "Country", "name": "Niger", "mentions": []}
        """;

    private const string Second = """, {"type": "REQUEST", "actors": ["MLI"], "recipients": ["NER"], "mentions": [{"start": 32, "end": 39}]}""";

    [TestCase("ACCUSE", "CHN", "IRN", 68, "OtherSentence", "OtherSentence")]
    [TestCase("REJECT", "CHN", "IRN", 9, "OtherType", "OtherType")]
    [TestCase("ACCUSE", "IRN", "CHN", 9, "TurnedRound", "TurnedRound")]
    [TestCase("ACCUSE", "CHN", "MLI", 9, "OtherRecipient", "OtherRecipient")]
    [TestCase("ACCUSE", "MLI", "IRN", 9, "OtherActor", "OtherActor")]
    [TestCase("ACCUSE", "MLI", "NER", 9, "OtherPair", "OtherPair")]
    [TestCase("ASSAULT", "MLI", "NER", 68, "NoEvent", "NoSuchEvent")]
    public void Add_WrongFact_NamesItsCause(string type, string actor, string recipient, int trigger, string missed, string wrong)
    {
        var errors = Errors($$"""{"type": "{{type}}", "actors": ["{{actor}}"], "recipients": ["{{recipient}}"], "mentions": [{"start": {{trigger}}, "end": {{trigger + 3}}}]}{{Second}}""");
        Assert.That(errors.Select(error => (error.IsMissed, error.Cause.ToString())), Is.EqualTo(new[] { (true, missed), (false, wrong) }));
    }

    [Test]
    public void Add_DeniedFactSaidAsAsserted_HasOtherPolarity()
    {
        var errors = Errors($$"""{"type": "ACCUSE", "actors": ["CHN"], "recipients": ["IRN"], "status": ["negated"], "mentions": [{"start": 9, "end": 15}]}{{Second}}""");
        Assert.That(errors.Select(error => error.Cause), Is.EqualTo(new[] { ErrorCause.OtherPolarity, ErrorCause.OtherPolarity }));
    }

    [Test]
    public void Add_FactWhoseRecipientIsNoMention_NamesTheRecipient()
    {
        var errors = Errors("""{"type": "ACCUSE", "actors": ["CHN"], "recipients": ["IRN"], "mentions": [{"start": 9, "end": 15}]}""");
        Assert.That(errors.Single().Cause, Is.EqualTo(ErrorCause.RecipientNotSeen));
    }

    private static IReadOnlyList<FactError> Errors(string events)
    {
        var scorer = new Scorer(Ontology.Load(ShippedFiles.Instance));
        scorer.Add("a", Gold, Text, Encoding.UTF8.GetBytes($$"""{"entities": [{{AllSeen}}], "events": [{{events}}]}"""));
        return scorer.Errors;
    }
}
