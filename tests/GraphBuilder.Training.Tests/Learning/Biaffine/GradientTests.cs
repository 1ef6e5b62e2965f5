using GraphBuilder.Language.Models;
using GraphBuilder.Language.Neural;
using GraphBuilder.Language.Parsing.Biaffine;
using GraphBuilder.Language.Tagging;
using GraphBuilder.Training.Learning.Biaffine;

namespace GraphBuilder.Training.Tests.Learning.Biaffine;

/// <summary>Holds every gradient written by hand to the difference quotient of what it is the gradient of.</summary>
[TestFixture]
internal sealed class GradientTests
{
    private const int Relations = 5;

    [Test]
    public void CrossEntropy_Gradient_IsTheDifferenceQuotient()
    {
        var scores = Numbers(16, 1, 2);
        var gradient = new float[16];
        CrossEntropy.Of(scores, 11, 4, 7, gradient);
        for (var i = 0; i < scores.Length; i++)
        {
            var quotient = Quotient(scores, i, 1e-2f, () => CrossEntropy.Of(scores, 11, 4, 7, new float[16]));
            Assert.That(gradient[i], Is.EqualTo(i is 4 or >= 11 ? 0 : quotient).Within(2e-4), $"score {i}");
        }

        Assert.That(gradient.Sum(), Is.Zero.Within(1e-6));
    }

    [Test]
    public void CrossEntropy_EqualScores_IsTheLogarithmOfTheirNumber() =>
        Assert.That(CrossEntropy.Of(new float[8], 6, 0, 3, new float[8]), Is.EqualTo(Math.Log(5)).Within(1e-6));

    [TestCase(true)]
    [TestCase(false)]
    public void LstmCell_Gradients_AreTheDifferenceQuotients(bool isFirst)
    {
        const int units = 8;
        var (sums, before) = (Numbers(4 * units, 2, 1), isFirst ? [] : Numbers(units, 3, 1));
        var (outputWeights, cellWeights) = (Numbers(units, 4, 1), Numbers(units, 5, 1));
        var gateGradient = new float[4 * units];
        var cellGradient = (float[])cellWeights.Clone();
        var gates = (float[])sums.Clone();
        var (cells, curved, output) = (new float[units], new float[units], new float[units]);
        LstmCell.Forward(gates, before, cells, curved, output);
        LstmCell.Backward(gates, before, curved, outputWeights, cellGradient, gateGradient);
        for (var i = 0; i < sums.Length; i++)
        {
            Assert.That(gateGradient[i], Is.EqualTo(Quotient(sums, i, 1e-2f, Loss)).Within(2e-4), $"gate {i}");
        }

        for (var i = 0; i < before.Length; i++)
        {
            Assert.That(cellGradient[i], Is.EqualTo(Quotient(before, i, 1e-2f, Loss)).Within(2e-4), $"cell {i}");
        }

        double Loss()
        {
            var (c, t, o) = (new float[units], new float[units], new float[units]);
            LstmCell.Forward((float[])sums.Clone(), before, c, t, o);
            return Enumerable.Range(0, units).Sum(i => ((double)o[i] * outputWeights[i]) + ((double)c[i] * cellWeights[i]));
        }
    }

    // Each matrix and each table along a direction by chance, where all its gradients add up.
    [TestCase(false)]
    [TestCase(true)]
    public void Network_GradientsOfEveryMatrixAndTable_AreTheDifferenceQuotients(bool hasDropout)
    {
        var net = new SmallNetwork(hasDropout);
        net.Gradient();
        var blocks = net.Weights.Shape.Blocks.Select((block, i) => ($"matrix {i}", net.Weights.Dense, net.Dense, block.Start, block.Count));
        var tables = net.Weights.Tables.Select((table, i) => ($"table {i}", table, net.Table(i), 0, table.Length));
        Assert.Multiple(() =>
        {
            foreach (var (name, values, gradient, start, count) in blocks.Concat(tables))
            {
                var direction = Numbers(count, 11, 1).Select(number => number < 0 ? -1f : 1f).ToArray();
                var along = Enumerable.Range(0, count).Sum(i => (double)gradient[start + i] * direction[i]);
                var quotient = net.QuotientAlong(values, start, direction);
                Assert.That(along, Is.EqualTo(quotient).Within((0.01 * Math.Abs(quotient)) + 0.02), name);
                Assert.That(gradient.AsSpan(start, count).ContainsAnyExcept(0f), name);
            }
        });
    }

    [Test]
    public void Network_GradientsOfSingleWeights_AreTheDifferenceQuotients()
    {
        var net = new SmallNetwork(hasDropout: false);
        net.Gradient();
        Assert.Multiple(() =>
        {
            foreach (var block in net.Weights.Shape.Blocks)
            {
                // The largest gradients of the matrix stand out from the noise of single precision.
                var largest = Enumerable.Range(block.Start, block.Count).OrderByDescending(i => Math.Abs(net.Dense[i])).Take(3);
                foreach (var i in largest)
                {
                    // A short step: few units pass the bend of their activation on the way.
                    var quotient = Quotient(net.Weights.Dense, i, 5e-4f, net.Loss);
                    Assert.That(net.Dense[i], Is.EqualTo(quotient).Within((0.02 * Math.Abs(quotient)) + 1e-2), $"weight {i} of the matrix at {block.Start}");
                }
            }
        });
    }

    [Test]
    public void Adam_FirstStep_MovesEachWeightByTheRate()
    {
        var net = new SmallNetwork(hasDropout: false);
        net.Gradient();
        var before = (float[])net.Weights.Dense.Clone();
        var gradient = (float[])net.Dense.Clone();
        new AdamOptimizer(net.Weights).Step([net.Dense, new float[before.Length]], net.Tables, 0.01f, new ParallelOptions());
        for (var i = 0; i < before.Length; i++)
        {
            // After one step mean and root of the mean square are both the gradient, up to its sign.
            var expected = Math.Abs(gradient[i]) < 1e-4 ? 0 : 0.01 * Math.Sign(gradient[i]);
            if (Math.Abs(gradient[i]) is 0 or > 1e-4f)
            {
                Assert.That(before[i] - net.Weights.Dense[i], Is.EqualTo(expected).Within(1e-5), $"weight {i}");
            }
        }

        Assert.That(net.Dense, Is.All.Zero);
    }

    [Test]
    public void Adam_TwoSteps_KeepMeansAsThePaperSays()
    {
        var net = new SmallNetwork(hasDropout: false);
        var optimizer = new AdamOptimizer(net.Weights);
        var (first, second) = (new float[net.Weights.Dense.Length], new float[net.Weights.Dense.Length]);
        var start = net.Weights.Dense[0];
        (first[0], second[0]) = (1, 1);
        optimizer.Step([first, second], net.Tables, 0.1f, new ParallelOptions());
        first[0] = -1;
        optimizer.Step([first, second], net.Tables, 0.1f, new ParallelOptions());

        // Gradients 2 and −1: means 0.9·0.2 − 0.1 and 0.95·0.2 + 0.05, both over 1 − β².
        var mean = ((0.9 * 0.2) - 0.1) / (1 - 0.81);
        var square = ((0.95 * 0.2) + 0.05) / (1 - 0.9025);
        Assert.That(start - net.Weights.Dense[0], Is.EqualTo(0.1 + (0.1 * mean / Math.Sqrt(square))).Within(1e-5));
    }

    private static double Quotient(float[] values, int index, float step, Func<double> loss)
    {
        var kept = values[index];
        values[index] = kept + step;
        var above = loss();
        values[index] = kept - step;
        var below = loss();
        values[index] = kept;
        return (above - below) / (2 * step);
    }

    private static float[] Numbers(int count, ulong seed, float size)
    {
        var random = new SeededRandom(seed);
        return [.. Enumerable.Range(0, count).Select(_ => size * ((2 * random.NextUnit()) - 1))];
    }

    /// <summary>Two layers of 32 units over three sentences of made-up words.</summary>
    private sealed class SmallNetwork
    {
        private static readonly Tag[] Tags = [new("NOUN", ""), new("VERB", "Number=Sing"), new("ADP", "")];

        private readonly TransposedWeights transposed;
        private readonly List<GoldTree> sentences;
        private readonly DropoutDrawing? drawing;
        private readonly NetworkGradient worker;

        public SmallNetwork(bool hasDropout)
        {
            var settings = new BiaffineSettings
            {
                Hidden = 32, Arc = 32, Label = 32, WordWidth = 8, SubwordWidth = 8, TagWidth = 8, LexiconWidth = 24, TreebankWidth = 16, InputDropout = 0.2f,
            };
            var vocabulary = new WordVocabulary(
                [.. new[] { "a", "bb", "ccc" }.Select(form => FeatureHash.OfLower(form)).Order()], [.. Tags.Select(tag => tag.Hash).Order()], FormLexicon.Of([], [], [[]]));
            Weights = new NetworkWeights(settings.Shape(vocabulary));
            FirstWeights.Draw(Weights, new SeededRandom(1));
            foreach (var block in new[] { Weights.Shape.Arcs, Weights.Shape.Labels, Weights.Shape.LabelsBias, Weights.Shape.ArcsBias, Weights.Shape.ProjectionBias })
            {
                Numbers(block.Count, 2, 0.3f).CopyTo(Weights[block]);
            }

            sentences = [Sentence(vocabulary, 3, [0, 2, 0, 2]), Sentence(vocabulary, 5, [0, 2, 3, 0, 3, 4]), Sentence(vocabulary, 3, [0, 0, 1, 2])];
            drawing = hasDropout ? new DropoutDrawing(settings, Weights.Shape) : null;
            transposed = new TransposedWeights(Weights);
            worker = new NetworkGradient(Weights, transposed);
            Tables = new TableGradients(Weights.Shape);
        }

        public NetworkWeights Weights { get; }

        public TableGradients Tables { get; }

        public float[] Dense => worker.Weights.Dense;

        public float[] Table(int table) => [.. Enumerable.Range(0, Weights.Shape.Tables[table].Rows).SelectMany(row => Tables.Of(table, row).ToArray())];

        public void Gradient()
        {
            Run(worker);
            worker.AddVectors(Tables);
        }

        public double Loss() => Run(new NetworkGradient(Weights, transposed));

        public double QuotientAlong(float[] values, int start, float[] direction)
        {
            const float step = 1f / 2048;
            var kept = (float[])values.Clone();
            var above = LossAt(step);
            var below = LossAt(-step);
            kept.CopyTo(values, 0);
            return (above - below) / (2 * step);

            double LossAt(float distance)
            {
                for (var i = 0; i < direction.Length; i++)
                {
                    values[start + i] = kept[start + i] + (distance * direction[i]);
                }

                return Loss();
            }
        }

        private double Run(NetworkGradient some)
        {
            transposed.Update(new ParallelOptions());
            return some.Run(sentences, Relations, 1, drawing is null ? null : batch => drawing.Draw(batch, new SeededRandom(5)));
        }

        private static GoldTree Sentence(WordVocabulary vocabulary, int words, int[] heads)
        {
            var forms = Enumerable.Range(0, words).Select(i => new string("abcd"[(i + words) % 4], 1 + (i % 3))).ToArray();
            return new GoldTree(vocabulary.Of(forms, [.. forms.Select(form => Tags[form.Length % 3])], words % 2), heads, [.. heads.Select((head, i) => (head + i) % Relations)]);
        }
    }
}
