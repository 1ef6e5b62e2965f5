using System.Buffers;
using GraphBuilder.Graph.Loading;
using GraphBuilder.Graph.PackStream;
using GraphBuilder.Graph.Temporal;

namespace GraphBuilder.Tests.Graph.Loading;

[TestFixture]
internal sealed class RowBatchTests
{
    [TestCase(10, 1_000_000, new[] { 10, 10, 5 })]
    [TestCase(100, 1_000_000, new[] { 25 })]
    [TestCase(100, 1_000, new[] { 8, 8, 8, 1 })]
    [TestCase(100, 1, new[] { 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1 })]
    public void Cut_Rows_KeepsToRowsAndBytes(int mostRows, int mostBytes, int[] expected)
    {
        var rows = Enumerable.Range(0, 25).Select(number => Row(new string('é', 40), number)).ToArray();
        var parts = RowBatch.Cut(rows, mostRows, mostBytes).ToArray();
        Assert.That(parts.Select(part => part.Count), Is.EqualTo(expected));
        Assert.That(parts.SelectMany(part => part), Is.EqualTo(rows));
    }

    [Test]
    public void Cut_NoRows_GivesNoPart() => Assert.That(RowBatch.Cut([]), Is.Empty);

    [Test]
    public void SizeOf_Values_IsNeverLessThanTheirPackStream()
    {
        var output = new ArrayBufferWriter<byte>();
        var writer = new PackStreamWriter(output);
        writer.Write("été à Téhéran");
        writer.Write(long.MinValue);
        writer.Write(0.1);
        writer.Write(true);
        writer.Write(new LocalDate(2024, 2, 29));
        object?[] values = ["été à Téhéran", long.MinValue, 0.1, true, new LocalDate(2024, 2, 29)];
        Assert.That(values.Sum(RowBatch.SizeOf), Is.GreaterThanOrEqualTo(output.WrittenCount).And.LessThan(2 * output.WrittenCount));
    }

    private static Dictionary<string, object?> Row(string text, long number) => new() { ["a"] = text, ["b"] = number };
}
