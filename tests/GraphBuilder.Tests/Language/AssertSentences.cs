using GraphBuilder.Language;

namespace GraphBuilder.Tests.Language;

/// <summary>What holds of the sentences of any text.</summary>
internal static class AssertSentences
{
    /// <summary>Tokens stand in order where their spans say, in their sentence, and nothing but space lies between them.</summary>
    public static void KeepOffsets(string text, TextSpan region, IReadOnlyList<Sentence> sentences, string name)
    {
        var at = region.Start;
        foreach (var sentence in sentences)
        {
            Assert.That((sentence.Span.Start, sentence.Span.End), Is.EqualTo((sentence.Tokens[0].Span.Start, sentence.Tokens[^1].Span.End)), name);
            for (var i = 0; i < sentence.Tokens.Count; i++)
            {
                var token = sentence.Tokens[i];
                Assert.That(token.Form, Is.EqualTo(text[token.Span.Start..token.Span.End]), name);
                AssertBlank(text, at, token.Span.Start, name);
                Assert.That(
                    sentence.Words.Skip(token.FirstWord).Take(token.WordCount).Select(word => (word.Token, word.Span)), Is.All.EqualTo((i, token.Span)), name);
                at = token.Span.End;
            }

            Assert.That(sentence.Words, Has.Count.EqualTo(sentence.Tokens.Sum(token => token.WordCount)), name);
        }

        AssertBlank(text, at, region.End, name);
    }

    /// <summary>Every sentence is a tree with one root, and every word has a lemma and a part of speech.</summary>
    public static void AreTrees(IReadOnlyList<Sentence> sentences, string name)
    {
        foreach (var sentence in sentences)
        {
            Assert.That(sentence.Words.Count(word => word.Dependency!.Value.Head == -1), Is.EqualTo(1), name);
            Assert.That(sentence.Words.Select(word => word.Lemma), Is.All.Not.Empty, name);
            Assert.That(sentence.Words.Select(word => word.Upos), Is.All.Match("^[A-Z]+$"), name);
            for (var i = 0; i < sentence.Words.Count; i++)
            {
                var steps = 0;
                for (var word = i; word >= 0; word = sentence.Words[word].Dependency!.Value.Head)
                {
                    Assert.That(++steps, Is.LessThanOrEqualTo(sentence.Words.Count), $"{name}: a cycle over {sentence.Words[i].Form}");
                }
            }
        }
    }

    private static void AssertBlank(string text, int start, int end, string name)
    {
        Assert.That(end, Is.GreaterThanOrEqualTo(start), name);
        var between = text[start..end].Where(letter => !char.IsWhiteSpace(letter) && letter is not ('\u200B' or '\uFEFF'));
        Assert.That(between, Is.Empty, name);
    }
}
