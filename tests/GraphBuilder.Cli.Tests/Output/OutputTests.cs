using GraphBuilder.Cli.Input;
using GraphBuilder.Cli.Output;
using GraphBuilder.Graph.Store;

namespace GraphBuilder.Cli.Tests.Output;

[TestFixture]
internal sealed class OutputTests
{
    [TestCase("1", 1L)]
    [TestCase("-2.5", -2.5)]
    [TestCase("true", true)]
    [TestCase("null", null)]
    [TestCase("'1'", "1")]
    [TestCase("RUS", "RUS")]
    [TestCase("2024-01-01", "2024-01-01")]
    public void ParameterText_Value_IsReadAsWritten(string text, object? expected) => Assert.That(ParameterText.Value(text), Is.EqualTo(expected));

    [Test]
    public void Csv_CellsWithMarks_AreQuoted() =>
        Assert.That(
            ResultFormat.Csv(new ResultTable(["a,b", "c"], [["x \"y\"", null], ["two\nlines", 1L]])),
            Is.EqualTo("\"a,b\",c\n\"x \"\"y\"\"\",\n\"two\nlines\",1"));

    [Test]
    public void Marked_NestedAndCrossingMarks_StayReadable()
    {
        var sentence = new MarkedSentence("abcdef", [Mark(0, 4, false), Mark(1, 2, true), Mark(3, 6, true), Mark(4, 6, true)], []);
        Assert.That(sentence.Marked(), Is.EqualTo("[a{b}cd]{ef}"));
    }

    [Test]
    public void Footnotes_SentenceTwice_HasOneNumber()
    {
        var notes = new Footnotes();
        var evidence = new Dictionary<string, object?> { ["sentence"] = "S.", ["article"] = "T", ["source"] = null, ["published"] = "2024" };
        var rows = notes.Number(new ResultTable(["e", "evidence"], [["x", new List<object?> { evidence }], ["y", new List<object?> { evidence }]]));
        Assert.That(rows.Rows.Select(row => row[1]), Is.EqualTo(new[] { "[1]", "[1]" }));
        Assert.That(notes.Notes, Is.EqualTo(new[] { "« S. » (T, 2024)" }));
    }

    [Test]
    public void CountersText_Changes_AreTold() =>
        Assert.That(CountersText.Of(new ResultCounters { NodesCreated = 2, PropertiesSet = 3 }), Is.EqualTo("; 2 nodes created, 3 properties set"));

    private static Mark Mark(int start, int end, bool isEvent) => new(new TextSpan(start, end), isEvent, "n", "w");
}
