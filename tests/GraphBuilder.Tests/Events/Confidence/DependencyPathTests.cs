using GraphBuilder.Events.Confidence;
using GraphBuilder.Language;

namespace GraphBuilder.Tests.Events.Confidence;

[TestFixture]
internal sealed class DependencyPathTests
{
    // Le chef de l'Otan a promis de soutenir Kiev.
    private static readonly (string Form, int Head, string Relation)[] Tree =
    [
        ("Le", 1, "det"), ("chef", 6, "nsubj"), ("de", 4, "case"), ("l'", 4, "det"), ("Otan", 1, "nmod"), ("a", 6, "aux:tense"), ("promis", -1, "root"),
        ("de", 8, "mark"), ("soutenir", 6, "xcomp"), ("Kiev", 8, "obj"),
    ];

    [TestCase(1, 6, "nsubj", TestName = "Between_SubjectOfTrigger_IsItsRelation")]
    [TestCase(9, 8, "obj", TestName = "Between_ObjectOfTrigger_IsItsRelation")]
    [TestCase(1, 8, "1 up, 1 down", TestName = "Between_SubjectOfTheVerbAbove_IsUpAndDown")]
    [TestCase(9, 6, "2 up, 0 down", TestName = "Between_ObjectOfTheVerbBelow_IsUp")]
    [TestCase(4, 8, "2 up, 1 down", TestName = "Between_NounInsideTheSubject_IsUpAndDown")]
    public void Between_Tree(int participant, int trigger, string expected)
    {
        var sentence = Sentence(withTree: true);
        Assert.That(DependencyPath.Between(sentence, sentence.Words[participant].Span, sentence.Words[trigger].Span), Is.EqualTo(expected));
    }

    [Test]
    public void Between_NoTree_IsNone()
    {
        var sentence = Sentence(withTree: false);
        Assert.That(DependencyPath.Between(sentence, sentence.Words[1].Span, sentence.Words[6].Span), Is.EqualTo("none"));
    }

    private static Sentence Sentence(bool withTree)
    {
        var tokens = new List<Token>();
        var words = new List<Word>();
        var at = 0;
        foreach (var (form, head, relation) in Tree)
        {
            var span = new TextSpan(at, at + form.Length);
            tokens.Add(new Token(span, form, words.Count, 1));
            words.Add(new Word { Form = form, Token = words.Count, Span = span, Dependency = withTree ? new Dependency(head, relation) : null });
            at += form.Length + 1;
        }

        return new Sentence { Ordinal = 0, Span = new TextSpan(0, at - 1), Paragraph = 0, Tokens = tokens, Words = words };
    }
}
