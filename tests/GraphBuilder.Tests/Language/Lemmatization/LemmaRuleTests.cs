using GraphBuilder.Language.Lemmatization;

namespace GraphBuilder.Tests.Language.Lemmatization;

[TestFixture]
internal sealed class LemmaRuleTests
{
    [TestCase("accusent", "accuser", false, "lnt>r")]
    [TestCase("Les", "le", false, "ls>")]
    [TestCase("Moscou", "Moscou", true, "k>")]
    [TestCase("L’", "le", false, "l'>e")]
    [TestCase("yeux", "œil", false, "lyeux>œil")]
    [TestCase("Facultés", "faculté", false, "ls>")]
    public void Between_FormAndLemma_IsTheShortestEnding(string form, string lemma, bool keepsCase, string expected)
    {
        var rule = LemmaRule.Between(form, lemma, keepsCase);
        Assert.That(rule.ToString(), Is.EqualTo(expected));
        Assert.That(rule.Apply(form), Is.EqualTo(lemma));
        Assert.That(LemmaRule.Parse(expected), Is.EqualTo(rule));
    }

    [TestCase("lnt>r", "mangent", "manger")]
    [TestCase("lnt>r", "Mangent", "manger")]
    [TestCase("lnt>r", "manges", null)]
    [TestCase("k>", "ONU", "ONU")]
    [TestCase("l>", "ONU", "onu")]
    public void Apply_OtherForm_FitsItsEndingOnly(string rule, string form, string? expected) =>
        Assert.That(LemmaRule.Parse(rule).Apply(form), Is.EqualTo(expected));
}
