using GraphBuilder.Language.Parsing.Biaffine;

namespace GraphBuilder.Tests.Language.Parsing.Biaffine;

[TestFixture]
internal sealed class TreeDecoderTests
{
    [Test]
    public void Decode_RandomScores_FindsTheBestOfAllProjectiveTreesOfOneRoot()
    {
        var random = new Random(7);
        var decoder = new TreeDecoder();
        for (var round = 0; round < 200; round++)
        {
            var nodes = 2 + (round % 5);
            var scores = Enumerable.Range(0, nodes * nodes).Select(_ => random.NextSingle()).ToArray();
            var found = new int[nodes];
            decoder.Decode(scores, nodes, found);
            var best = AllTrees(nodes).MaxBy(tree => Sum(scores, tree))!;
            Assert.That(found[1..], Is.EqualTo(best[1..]), $"round {round}");
        }
    }

    [Test]
    public void Decode_CrossingArcsScoreHighest_TakesATreeWithoutCrossing()
    {
        // 3 on 1 and 4 on 2 would cross.
        var scores = new float[25];
        (scores[(3 * 5) + 1], scores[(4 * 5) + 2], scores[(1 * 5) + 0], scores[(2 * 5) + 1]) = (5, 4, 3, 3);
        var heads = new int[5];
        new TreeDecoder().Decode(scores, 5, heads);
        Assert.That(heads[3], Is.EqualTo(1));
        Assert.That(heads[4], Is.Not.EqualTo(2));
    }

    [Test]
    public void Decode_EqualScores_IsTheSameEveryTime()
    {
        var first = new int[9];
        new TreeDecoder().Decode(new float[81], 9, first);
        var decoder = new TreeDecoder();
        decoder.Decode(new float[400], 20, new int[20]);
        var second = new int[9];
        decoder.Decode(new float[81], 9, second);
        Assert.That(second, Is.EqualTo(first));
        Assert.That(first[1..].Count(head => head == 0), Is.EqualTo(1));
    }

    private static float Sum(float[] scores, int[] heads) => Enumerable.Range(1, heads.Length - 1).Sum(node => scores[(node * heads.Length) + heads[node]]);

    private static IEnumerable<int[]> AllTrees(int nodes)
    {
        var count = (int)Math.Pow(nodes, nodes - 1);
        for (var code = 0; code < count; code++)
        {
            var heads = new int[nodes];
            var rest = code;
            for (var node = 1; node < nodes; node++)
            {
                heads[node] = rest % nodes;
                rest /= nodes;
            }

            if (heads.Skip(1).Count(head => head == 0) == 1 && IsProjectiveTree(heads))
            {
                yield return heads;
            }
        }
    }

    private static bool IsProjectiveTree(int[] heads)
    {
        for (var node = 1; node < heads.Length; node++)
        {
            if (!Reaches(heads, node, 0))
            {
                return false;
            }

            for (var between = Math.Min(node, heads[node]) + 1; between < Math.Max(node, heads[node]); between++)
            {
                if (!Reaches(heads, between, heads[node]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool Reaches(int[] heads, int node, int ancestor)
    {
        for (var steps = 0; steps < heads.Length && node != ancestor && node != 0; steps++)
        {
            node = heads[node];
        }

        return node == ancestor;
    }
}
