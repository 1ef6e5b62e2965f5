using System.Runtime.InteropServices;
using GraphBuilder.Language.Neural;

namespace GraphBuilder.Language.Parsing.Biaffine;

/// <summary>
/// Weights in a byte each: codes from −127 to 127 times a factor, one factor for each column of a matrix and for each vector of a table.
/// What is read is what the network computes with; biases keep their precision.
/// </summary>
internal static class WeightCodes
{
    private const int Largest = 127;

    /// <summary>Writes weights.</summary>
    public static void Write(BinaryWriter writer, NetworkWeights weights)
    {
        weights.Shape.Write(writer);
        foreach (var block in weights.Shape.Blocks)
        {
            var cells = weights[block];
            if (block.Rows == 1)
            {
                writer.Write(MemoryMarshal.AsBytes(cells));
                continue;
            }

            for (var column = 0; column < block.Columns; column++)
            {
                WriteRun(writer, cells[FirstOf(block, column)..], block.Rows, Panels.Width);
            }
        }

        for (var table = 0; table < weights.Tables.Count; table++)
        {
            var width = weights.Shape.Tables[table].Width;
            for (var start = 0; start < weights.Tables[table].Length; start += width)
            {
                WriteRun(writer, weights.Tables[table].AsSpan(start), width, 1);
            }
        }
    }

    /// <summary>Reads weights.</summary>
    /// <exception cref="InvalidDataException">The bytes are no weights.</exception>
    /// <exception cref="EndOfStreamException">They end too early.</exception>
    public static NetworkWeights Read(BinaryReader reader)
    {
        var weights = new NetworkWeights(NetworkShape.Read(reader));
        foreach (var block in weights.Shape.Blocks)
        {
            var cells = weights[block];
            if (block.Rows == 1)
            {
                reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(cells));
                continue;
            }

            for (var column = 0; column < block.Columns; column++)
            {
                ReadRun(reader, cells[FirstOf(block, column)..], block.Rows, Panels.Width);
            }
        }

        for (var table = 0; table < weights.Tables.Count; table++)
        {
            var width = weights.Shape.Tables[table].Width;
            for (var start = 0; start < weights.Tables[table].Length; start += width)
            {
                ReadRun(reader, weights.Tables[table].AsSpan(start), width, 1);
            }
        }

        return weights;
    }

    private static int FirstOf(WeightBlock block, int column) => (column / Panels.Width * block.Rows * Panels.Width) + (column % Panels.Width);

    private static void WriteRun(BinaryWriter writer, ReadOnlySpan<float> cells, int count, int stride)
    {
        var largest = 0f;
        for (var i = 0; i < count; i++)
        {
            largest = MathF.Max(largest, MathF.Abs(cells[i * stride]));
        }

        writer.Write(largest / Largest);
        for (var i = 0; i < count; i++)
        {
            writer.Write((sbyte)(largest == 0 ? 0 : MathF.Round(cells[i * stride] * Largest / largest)));
        }
    }

    private static void ReadRun(BinaryReader reader, Span<float> cells, int count, int stride)
    {
        Span<byte> codes = stackalloc byte[sizeof(float) + count];
        reader.BaseStream.ReadExactly(codes);
        var factor = MemoryMarshal.Read<float>(codes);
        for (var i = 0; i < count; i++)
        {
            cells[i * stride] = (sbyte)codes[sizeof(float) + i] * factor;
        }
    }
}
