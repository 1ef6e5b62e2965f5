using GraphBuilder.Language.Models;
using GraphBuilder.Language.Parsing;
using GraphBuilder.Language.Tagging;

namespace GraphBuilder.Tests.Language.Parsing;

[TestFixture]
internal sealed class TransitionsTests
{
    private static readonly Transitions Numbering = new(["root", "case", "nsubj", "obj"]);

    [Test]
    public void Oracle_ProjectiveTree_IsReachedInTwoStepsAWord()
    {
        // Il(1) <-nsubj- voit(2) -obj-> chat(4); le(3) <-case- chat(4).
        int[] heads = [0, 2, 0, 4, 2];
        int[] labels = [0, 2, 0, 1, 3];
        var state = new ParserState();
        state.Start(4);
        while (state.Steps < 8)
        {
            var transition = Numbering.Oracle(state, heads, labels);
            Assert.That(Numbering.IsLegal(transition, state), Is.True);
            state.Apply(transition, Numbering, 1);
        }

        Assert.That(Enumerable.Range(1, 4).Select(state.Head), Is.EqualTo(heads.Skip(1)));
        Assert.That(Enumerable.Range(1, 4).Select(state.Relation), Is.EqualTo(labels.Skip(1)));
        Assert.That(state.Preposition(4), Is.EqualTo(3));
        Assert.That((state.Leftmost(2), state.Rightmost(2), state.LeftCount(2), state.RightCount(2)), Is.EqualTo((1, 4, 1, 1)));
    }

    [TestCase(1, 1)]
    [TestCase(2, 1)]
    [TestCase(9, 1)]
    [TestCase(9, 8)]
    public void Parse_AnyWeights_GivesOneTree(int words, int beam)
    {
        var parser = new TransitionParser(Numbering, new NoiseWeights(), new HashSet<uint>(), beam);
        var forms = Enumerable.Range(0, words).Select(i => $"mot{i * 7 % 5}").ToArray();
        var tags = Enumerable.Range(0, words).Select(i => new Tag(i % 2 == 0 ? "NOUN" : "VERB", "")).ToArray();
        var tree = parser.Parse(forms, tags);
        Assert.That(tree.Count(dependency => dependency.Head == -1), Is.EqualTo(1));
        Assert.That(tree.Where(dependency => dependency.Relation == "root"), Is.EqualTo(tree.Where(dependency => dependency.Head == -1)));
        for (var i = 0; i < words; i++)
        {
            var (at, steps) = (i, 0);
            while (tree[at].Head >= 0)
            {
                at = tree[at].Head;
                Assert.That(++steps, Is.LessThan(words), "a circle");
            }
        }

        Assert.That(parser.Parse(forms, tags), Is.EqualTo(tree));
    }

    // Weights without sense, the same every time.
    private sealed class NoiseWeights : IFeatureWeights
    {
        public void AddScores(ReadOnlySpan<uint> keys, Span<int> scores)
        {
            foreach (var key in keys)
            {
                scores[(int)(key % (uint)scores.Length)] += (int)(key % 101) - 50;
            }
        }
    }
}
