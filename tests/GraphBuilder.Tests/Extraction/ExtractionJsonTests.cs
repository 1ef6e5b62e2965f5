using System.Text;
using System.Text.Json;
using GraphBuilder.Articles;
using GraphBuilder.Events;
using GraphBuilder.Extraction;
using GraphBuilder.Tests.Graph;

namespace GraphBuilder.Tests.Extraction;

[TestFixture]
internal sealed class ExtractionJsonTests
{
    [Test]
    public void Write_Facts_HasTheShapeOfTheContract()
    {
        var facts = new FactsByHand("a").Tell("ACCUSE", "USA", "CHN", "2024-02", "allege", EventStatus.Future | EventStatus.Negated, saidBy: "le-monde")
            .Relate("HOLDS_POSITION", "antony-blinken", "USA", "secretary of state").Build();
        using var json = JsonDocument.Parse(ExtractionJson.Write(facts));
        Assert.That(Compact(json, "published"), Is.EqualTo("\"2024-02-16\""));
        Assert.That(Compact(json, "events"), Is.EqualTo(
            """[{"id":"v1","type":"ACCUSE","mode":"allege","actors":["USA"],"recipients":["CHN"],"date":"2024-02","place":null,"status":["future","negated"],"saidBy":["le-monde"],"context":["diplomatic"],"confidence":0.5,"mentions":[{"start":4,"end":10}]}]"""));
        Assert.That(Compact(json, "relations"), Is.EqualTo(
            """[{"type":"HOLDS_POSITION","subject":"antony-blinken","object":"USA","position":"secretary of state","mentions":[{"start":41,"end":42}]}]"""));
        Assert.That(Compact(json, "entities"), Does.StartWith("""[{"id":"CHN","type":"Country","name":"CHN","names":[],"country":"CHN","mentions":[{"start":11,"end":14}]},{"id":"USA","""));
    }

    [Test]
    public void Write_TextTakenFromAPage_PointsIntoThePage()
    {
        var facts = new FactsByHand("a").Tell("ACCUSE", "USA", "CHN").Build();
        var article = facts.Mentions.Document.Article with { Offsets = OffsetMap.Of([new OffsetRun(0, 100), new OffsetRun(4, 200)]) };
        var moved = facts with { Mentions = facts.Mentions with { Document = facts.Mentions.Document with { Article = article } } };
        using var json = JsonDocument.Parse(ExtractionJson.Write(moved));
        Assert.That(json.RootElement.GetProperty("events")[0].GetProperty("mentions").GetRawText(), Does.Contain("\"start\": 200, \"end\": 206"));
        Assert.That(json.RootElement.GetProperty("entities")[1].GetProperty("mentions").GetRawText(), Does.Contain("\"start\": 100, \"end\": 103"));
    }

    [Test]
    public void Write_Twice_GivesTheSameBytesWithoutByteOrderMark()
    {
        var facts = new FactsByHand("é").Tell("ACCUSE", "USA", "CHN").Build();
        var first = ExtractionJson.Write(facts);
        Assert.That(ExtractionJson.Write(facts), Is.EqualTo(first));
        Assert.That(Encoding.UTF8.GetString(first), Does.StartWith("{\n  \"article\": \"é\",").And.EndWith("}\n"));
    }

    private static string Compact(JsonDocument json, string key) => JsonSerializer.Serialize(json.RootElement.GetProperty(key));
}
