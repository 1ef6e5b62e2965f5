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

    // Most keys looked up at once: as many as a parser's state has.
    private const int Batch = 160;

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
        // Nearly every look-up misses the caches. In three passes without branches on what was read, the processor waits for many of them at once.
        Span<ulong> found = stackalloc ulong[Batch];
        Span<uint> rows = stackalloc uint[Batch];
        Span<uint> firsts = stackalloc uint[Batch];
        while (!keys.IsEmpty)
        {
            var part = keys[..Math.Min(keys.Length, Batch)];
            keys = keys[part.Length..];
            ReadSlots(part, found);
            var count = KeepRows(part, found, rows);
            ReadFirsts(rows[..count], firsts);
            AddRows(rows[..count], firsts, scores);
        }
    }

    // The slot where each key is, if no other key took its place.
    private void ReadSlots(ReadOnlySpan<uint> keys, Span<ulong> found)
    {
        ref var table = ref MemoryMarshal.GetArrayDataReference(slots);
        for (var i = 0; i < keys.Length; i++)
        {
            found[i] = Unsafe.Add(ref table, (keys[i] * 0x9E3779B1u) >> shift);
        }
    }

    private int KeepRows(ReadOnlySpan<uint> keys, ReadOnlySpan<ulong> found, Span<uint> rows)
    {
        var count = 0;
        for (var i = 0; i < keys.Length; i++)
        {
            var slot = (uint)found[i] == keys[i] || found[i] == 0 ? found[i] : ProbeOn(keys[i]);
            rows[count] = (uint)(slot >> 32);
            count += slot == 0 ? 0 : 1;
        }

        return count;
    }

    private ulong ProbeOn(uint key)
    {
        ref var table = ref MemoryMarshal.GetArrayDataReference(slots);
        var mask = (uint)slots.Length - 1;
        var at = (((key * 0x9E3779B1u) >> shift) + 1) & mask;
        ulong slot;
        while ((slot = Unsafe.Add(ref table, at)) != 0 && (uint)slot != key)
        {
            at = (at + 1) & mask;
        }

        return slot;
    }

    private void ReadFirsts(ReadOnlySpan<uint> rows, Span<uint> firsts)
    {
        ref var all = ref MemoryMarshal.GetArrayDataReference(entries);
        for (var i = 0; i < rows.Length; i++)
        {
            firsts[i] = Unsafe.Add(ref all, rows[i] >> 8);
        }
    }

    private void AddRows(ReadOnlySpan<uint> rows, ReadOnlySpan<uint> firsts, Span<int> scores)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            scores[(int)(firsts[i] >> 16)] += (short)firsts[i];
            foreach (var entry in entries.AsSpan((int)(rows[i] >> 8) + 1, (int)(rows[i] & 0xFF) - 1))
            {
                scores[(int)(entry >> 16)] += (short)entry;
            }
        }
    }

    private static SparseWeights Place(uint[] keys, ushort[] counts, uint[] entries)
    {
        var bits = 4;
        while ((1L << bits) * 2 < keys.Length * 3L)
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

            if (counts[i] is 0 or > byte.MaxValue || start + counts[i] > entries.Length)
            {
                throw new InvalidDataException($"a row of {counts[i]} weights");
            }

            slots[at] = ((ulong)(((uint)start << 8) | counts[i]) << 32) | keys[i];
            start += counts[i];
        }

        return new SparseWeights(slots, entries, 32 - bits);
    }
}
