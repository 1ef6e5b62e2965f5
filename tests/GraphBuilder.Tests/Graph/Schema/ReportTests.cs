using GraphBuilder.Graph.Schema;

namespace GraphBuilder.Tests.Graph.Schema;

[TestFixture]
internal sealed class ReportTests
{
    [Test]
    public void Read_Header_GivesTitleParametersAndSections()
    {
        var report = Report.Read("x", """
            // title: A title
            // about: What it tells.
            // param: a = RUS | one actor
            // param: b | another
            // section: First
            RETURN $a AS a;
            // section: Second
            RETURN $b AS b;
            """);
        Assert.That(report.Title, Is.EqualTo("A title"));
        Assert.That(report.Parameters, Is.EqualTo(new[] { new ReportParameter("a", "RUS", "one actor"), new ReportParameter("b", null, "another") }));
        Assert.That(report.Sections.Select(section => section.Heading), Is.EqualTo(new[] { "First", "Second" }));
    }

    [TestCase("// about: b\nRETURN 1", "graph-schema/reports/x.cypher: it has no '// title: …' line; write one at its top.")]
    [TestCase("// title: a\n// about: b", "graph-schema/reports/x.cypher: it has no statement; write one.")]
    [TestCase("// title: a\n// about: b\n// param: a = 1\nRETURN 1", "graph-schema/reports/x.cypher: '// param: a = 1' has no name or no description; write '// param: name = default | description'.")]
    public void Read_IncompleteFile_SaysWhatIsMissing(string text, string message) =>
        Assert.That(() => Report.Read("x", text), Throws.TypeOf<ReportFormatException>().With.Message.EqualTo(message));

    [Test]
    public void LoadAll_Shipped_AreTheThreeReports() =>
        Assert.That(Report.LoadAll(ShippedFiles.Instance).Select(report => report.Name), Is.EqualTo(new[] { "dyad", "timeline", "who-said-what" }));
}
