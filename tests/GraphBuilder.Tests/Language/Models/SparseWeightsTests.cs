using GraphBuilder.Language.Models;

namespace GraphBuilder.Tests.Language.Models;

[TestFixture]
internal sealed class SparseWeightsTests
{
    [Test]
    public void AddScores_KnownFeatures_AddTheirRows()
    {
        var weights = Write([(5u, [(0, 2.0), (3, -1.0)]), (9u, [(3, 2.0)])]);
        var scores = new int[4];
        weights.AddScores([5, 9, 7], scores);
        Assert.That(scores, Is.EqualTo(new[] { WeightCode.Largest, 0, 0, WeightCode.Decode(WeightCode.Encode(-1, 2)) + WeightCode.Largest }));
    }

    [TestCase(1.0, 127)]
    [TestCase(-1.0, -127)]
    [TestCase(0.25, 64)]
    [TestCase(0.00001, 0)]
    public void Encode_Weight_IsASquareScale(double weight, int code) => Assert.That(WeightCode.Encode(weight, 1), Is.EqualTo(code));

    [Test]
    public void Decode_EveryCode_IsOddAndAscending()
    {
        var decoded = Enumerable.Range(-127, 255).Select(code => (int)WeightCode.Decode((sbyte)code)).ToList();
        Assert.That(decoded, Is.Ordered);
        Assert.That(decoded[127], Is.Zero);
        Assert.That(decoded, Is.EqualTo(decoded.AsEnumerable().Reverse().Select(weight => -weight)));
    }

    [Test]
    public void Read_MoreFeaturesThanWeights_IsRefused()
    {
        using var stream = new MemoryStream([9, 0, 0, 0, 1, 0, 0, 0]);
        using var reader = new BinaryReader(stream);
        Assert.That(() => SparseWeights.Read(reader), Throws.TypeOf<InvalidDataException>());
    }

    private static SparseWeights Write(IReadOnlyList<(uint, IReadOnlyList<(int, double)>)> rows)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        SparseWeightsWriter.Write(writer, rows, 2);
        writer.Flush();
        stream.Position = 0;
        using var reader = new BinaryReader(stream);
        return SparseWeights.Read(reader);
    }
}
