using System.Runtime.Intrinsics;
using GraphBuilder.Language.Neural;

namespace GraphBuilder.Tests.Language.Neural;

[TestFixture]
internal sealed class MatrixProductTests
{
    [TestCase(1, 1, 32)]
    [TestCase(3, 7, 64)]
    [TestCase(4, 33, 32)]
    [TestCase(8, 16, 96)]
    [TestCase(13, 40, 64)]
    [TestCase(29, 5, 32)]
    public void Add_AnyShape_IsTheChainOfFusedMultiplyAddsToTheBit(int rows, int inner, int columns)
    {
        var (a, b) = (Numbers(rows * inner, 1), Numbers(inner * columns, 2));
        var c = Numbers(rows * columns, 3);
        var expected = Chain(a, b, c, rows, inner, columns);
        MatrixProduct.Add(new Operand(a, 0, inner), Packed(b, inner, columns), new Target(c, 0, columns), rows, inner, columns);
        Assert.That(c, Is.EqualTo(expected));
    }

    [Test]
    public void Add_TransposedLeftAndPanelsOut_IsTheSameProduct()
    {
        const int rows = 64, inner = 21, columns = 64;
        var (a, b) = (Numbers(rows * inner, 4), Numbers(inner * columns, 5));
        var expected = Packed(Chain(a, b, new float[rows * columns], rows, inner, columns), rows, columns);
        var turned = new float[a.Length];
        for (var i = 0; i < rows; i++)
        {
            for (var k = 0; k < inner; k++)
            {
                turned[(k * rows) + i] = a[(i * inner) + k];
            }
        }

        var c = new float[rows * columns];
        MatrixProduct.Add(new Operand(turned, 0, 1, rows), Packed(b, inner, columns), new Target(c, 0, Panels.Width, rows * Panels.Width), rows, inner, columns);
        Assert.That(c, Is.EqualTo(expected));
    }

    // What a machine without the wider vectors would compute.
    [Test]
    public void Kernels_OfEitherWidth_GiveTheSameBits()
    {
        const int inner = 50;
        var (a, b) = (Numbers(8 * inner, 6), Numbers(inner * Panels.Width, 7));
        var wide = Numbers(8 * Panels.Width, 8);
        var narrow = (float[])wide.Clone();
        var rowWise = (float[])wide.Clone();
        Kernel512.EightRows(ref a[0], inner, 1, ref b[0], ref wide[0], Panels.Width, inner);
        for (var row = 0; row < 8; row++)
        {
            Kernel256.OneRow(ref a[row * inner], 1, ref b[0], ref rowWise[row * Panels.Width], inner);
        }

        foreach (var row in new[] { 0, 4 })
        {
            foreach (var half in new[] { 0, 16 })
            {
                Kernel256.FourRows(ref a[row * inner], inner, 1, ref b[half], ref narrow[(row * Panels.Width) + half], Panels.Width, inner);
            }
        }

        Assert.That(narrow, Is.EqualTo(wide));
        Assert.That(rowWise, Is.EqualTo(wide));
    }

    [Test]
    public void Transpose_OfPanels_TurnsRowsIntoColumns()
    {
        var matrix = Numbers(64 * 96, 9);
        var turned = new float[matrix.Length];
        for (var i = 0; i < matrix.Length; i++)
        {
            turned[(i % 96 * 64) + (i / 96)] = matrix[i];
        }

        var found = new float[matrix.Length];
        Panels.Transpose(Packed(matrix, 64, 96), 64, 96, found);
        Assert.That(found, Is.EqualTo(Packed(turned, 96, 64)));
    }

    [TestCase(-100f)]
    [TestCase(-20f)]
    [TestCase(-0.7f)]
    [TestCase(0f)]
    [TestCase(1e-4f)]
    [TestCase(0.34f)]
    [TestCase(3.3f)]
    [TestCase(40f)]
    public void Activations_AtOnePoint_AreTheCurves(float x)
    {
        var at = Vector256.Create(x);
        Assert.That(Activations.Exp(at)[3], Is.EqualTo(Math.Exp(Math.Max(x, -87))).Within(3e-5).Percent);
        Assert.That(Activations.Sigmoid(at)[0], Is.EqualTo(1 / (1 + Math.Exp(-Math.Max(x, -87)))).Within(3e-5).Percent);
        Assert.That(Activations.Tanh(at)[7], Is.EqualTo(Math.Tanh(x)).Within(2e-7));
    }

    internal static float[] Numbers(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => (2 * random.NextSingle()) - 1)];
    }

    private static float[] Packed(float[] matrix, int rows, int columns)
    {
        var panels = new float[matrix.Length];
        Panels.Pack(matrix, columns, rows, columns, panels);
        return panels;
    }

    private static float[] Chain(float[] a, float[] b, float[] c, int rows, int inner, int columns)
    {
        var result = (float[])c.Clone();
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
            {
                for (var k = 0; k < inner; k++)
                {
                    result[(i * columns) + j] = MathF.FusedMultiplyAdd(a[(i * inner) + k], b[(k * columns) + j], result[(i * columns) + j]);
                }
            }
        }

        return result;
    }
}
