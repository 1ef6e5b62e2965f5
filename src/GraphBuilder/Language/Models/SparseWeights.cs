using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GraphBuilder.Language.Models;

/// <summary>
/// Learned weights at run time. A hash table of 8-byte slots leads from the key of a feature to its row; a row is a run of (label, weight) pairs
/// packed in 4 bytes each, in fixed point, so that scores are whole numbers and the same in any order of addition.
/// </summary>
internal sealed class SparseWeights : IFeatureWeights
{
    // 24 bits of a slot say where the row starts, 8 how many entries it has.
    private const int MaximumEntries = (1 << 24) - 1;

    private readonly ulong[] slots;
    private readonly uint[] entries;
    private readonly int shift;

    private SparseWeights(ulong[] slots, uint[] entries, int shift) => (this.slots, this.entries, this.shift) = (slots, entries, shift);

    /// <summary>Number of (label, weight) pairs.</summary>
    public int EntryCount => entries.Length;

    /// <summary>Reads what <see cref="SparseWeightsWriter"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The bytes are not such weights.</exception>
    public static SparseWeights Read(BinaryReader reader)
    {
        var features = reader.ReadInt32();
        var entryCount = reader.ReadInt32();
        if (features < 0 || entryCount < features || entryCount > MaximumEntries)
        {
            throw new InvalidDataException($"{features} features with {entryCount} weights");
        }

        var keys = new uint[features];
        var key = 0u;
        for (var i = 0; i < features; i++)
        {
            key += (uint)reader.Read7BitEncodedInt();
            keys[i] = key;
        }

        var counts = new ushort[features];
        for (var i = 0; i < features; i++)
        {
            counts[i] = checked((ushort)reader.Read7BitEncodedInt());
        }

        var entries = new uint[entryCount];
        for (var i = 0; i < entryCount; i++)
        {
            entries[i] = (uint)reader.Read7BitEncodedInt() << 16;
        }

        var codes = reader.ReadBytes(entryCount);
        if (codes.Length < entryCount)
        {
            throw new EndOfStreamException();
        }

        for (var i = 0; i < entryCount; i++)
        {
            entries[i] |= (ushort)WeightCode.Decode((sbyte)codes[i]);
        }

        return Place(keys, counts, entries);
    }

    /// <inheritdoc/>
    public void AddScores(ReadOnlySpan<uint> keys, Span<int> scores)
    {
        ref var table = ref MemoryMarshal.GetArrayDataReference(slots);
        var mask = (uint)slots.Length - 1;
        foreach (var key in keys)
        {
            var at = (key * 0x9E3779B1u) >> shift;
            ulong slot;
            while ((slot = Unsafe.Add(ref table, at)) != 0)
            {
                if ((uint)slot == key)
                {
                    AddRow((uint)(slot >> 32), scores);
                    break;
                }

                at = (at + 1) & mask;
            }
        }
    }

    private void AddRow(uint row, Span<int> scores)
    {
        var start = (int)(row >> 8);
        foreach (var entry in entries.AsSpan(start, (int)(row & 0xFF)))
        {
            scores[(int)(entry >> 16)] += (short)entry;
        }
    }

    private static SparseWeights Place(uint[] keys, ushort[] counts, uint[] entries)
    {
        var bits = 4;
        while ((1L << bits) < keys.Length * 2L)
        {
            bits++;
        }

        var slots = new ulong[1 << bits];
        var start = 0;
        for (var i = 0; i < keys.Length; i++)
        {
            var at = (keys[i] * 0x9E3779B1u) >> (32 - bits);
            while (slots[at] != 0)
            {
                at = (at + 1) & ((1u << bits) - 1);
            }

            if (counts[i] > byte.MaxValue || start + counts[i] > entries.Length)
            {
                throw new InvalidDataException($"a row of {counts[i]} weights");
            }

            slots[at] = ((ulong)(((uint)start << 8) | counts[i]) << 32) | keys[i];
            start += counts[i];
        }

        return new SparseWeights(slots, entries, 32 - bits);
    }
}
