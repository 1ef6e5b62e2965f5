using GraphBuilder.Language.Models;

namespace GraphBuilder.Training.Learning;

/// <summary>
/// The weights of a perceptron while it learns. Each row holds only the labels that an update touched. The average over all examples is kept
/// by the correction sum: the average of a weight is itself minus its correction over the number of examples.
/// </summary>
internal sealed class LearningWeights : IFeatureWeights
{
    private uint[] keys = new uint[1 << 16];
    private Row[] rows = new Row[1 << 16];
    private Entry[] entries = new Entry[1 << 18];
    private int rowCount;
    private int used;
    private long examples = 1;

    /// <summary>Marks the end of an example.</summary>
    public void EndExample() => examples++;

    /// <inheritdoc/>
    public void AddScores(ReadOnlySpan<uint> features, Span<int> scores)
    {
        foreach (var key in features)
        {
            var slot = Find(key);
            if (keys[slot] != 0)
            {
                var row = rows[slot];
                foreach (var entry in entries.AsSpan(row.Start, row.Count))
                {
                    scores[entry.Label] += entry.Weight;
                }
            }
        }
    }

    /// <summary>Adds to the weight of a label in the rows of some features.</summary>
    public void Update(ReadOnlySpan<uint> features, int label, int change)
    {
        foreach (var key in features)
        {
            ref var entry = ref EntryOf(key, label);
            entry.Weight += change;
            entry.Correction += change * examples;
        }
    }

    /// <summary>Writes the averaged weights.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="smallestCode">Weights of a smaller 8-bit code are left out; from 1.</param>
    public void Write(BinaryWriter writer, int smallestCode = 1)
    {
        var averaged = new List<(uint Key, List<(int Label, double Weight)> Weights)>(rowCount);
        var largest = 0.0;
        for (var slot = 0; slot < keys.Length; slot++)
        {
            if (keys[slot] == 0)
            {
                continue;
            }

            var row = rows[slot];
            var weights = new List<(int Label, double Weight)>(row.Count);
            foreach (var entry in entries.AsSpan(row.Start, row.Count))
            {
                var average = entry.Weight - ((double)entry.Correction / examples);
                largest = Math.Max(largest, Math.Abs(average));
                weights.Add((entry.Label, average));
            }

            averaged.Add((keys[slot], weights));
        }

        var kept = new List<(uint Key, IReadOnlyList<(int Label, double Weight)> Weights)>(averaged.Count);
        foreach (var (key, weights) in averaged)
        {
            weights.RemoveAll(weight => Math.Abs((int)WeightCode.Encode(weight.Weight, largest)) < smallestCode);
            if (weights.Count > SparseWeightsWriter.MaximumRow)
            {
                weights.Sort((left, right) => Math.Abs(right.Weight).CompareTo(Math.Abs(left.Weight)) is var order && order != 0 ? order : left.Label.CompareTo(right.Label));
                weights.RemoveRange(SparseWeightsWriter.MaximumRow, weights.Count - SparseWeightsWriter.MaximumRow);
            }

            if (weights.Count > 0)
            {
                weights.Sort((left, right) => left.Label.CompareTo(right.Label));
                kept.Add((key, weights));
            }
        }

        kept.Sort((left, right) => left.Key.CompareTo(right.Key));
        SparseWeightsWriter.Write(writer, kept, largest);
    }

    /// <summary>The averaged weights as the program will read them.</summary>
    public SparseWeights ToSparse()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        Write(writer);
        writer.Flush();
        stream.Position = 0;
        return SparseWeights.Read(new BinaryReader(stream));
    }

    private ref Entry EntryOf(uint key, int label)
    {
        var slot = Find(key);
        if (keys[slot] == 0)
        {
            if (rowCount * 2 >= keys.Length)
            {
                GrowTable();
                slot = Find(key);
            }

            keys[slot] = key;
            rowCount++;
            rows[slot] = Reserve(1);
        }

        ref var row = ref rows[slot];
        for (var i = row.Start; i < row.Start + row.Count; i++)
        {
            if (entries[i].Label == label)
            {
                return ref entries[i];
            }
        }

        if (row.Count == row.Capacity)
        {
            var wider = Reserve(row.Capacity * 2);
            entries.AsSpan(row.Start, row.Count).CopyTo(entries.AsSpan(wider.Start));
            row = wider with { Count = row.Count };
        }

        var added = row.Start + row.Count++;
        entries[added] = new Entry { Label = label };
        return ref entries[added];
    }

    private Row Reserve(int capacity)
    {
        if (used + capacity > entries.Length)
        {
            Array.Resize(ref entries, entries.Length * 2);
        }

        used += capacity;
        return new Row { Start = used - capacity, Capacity = capacity };
    }

    private int Find(uint key)
    {
        var mask = keys.Length - 1;
        var at = (int)((key * 0x9E3779B1u) >> 7) & mask;
        while (keys[at] != key && keys[at] != 0)
        {
            at = (at + 1) & mask;
        }

        return at;
    }

    private void GrowTable()
    {
        var (oldKeys, oldRows) = (keys, rows);
        keys = new uint[oldKeys.Length * 2];
        rows = new Row[keys.Length];
        for (var i = 0; i < oldKeys.Length; i++)
        {
            if (oldKeys[i] != 0)
            {
                var slot = Find(oldKeys[i]);
                (keys[slot], rows[slot]) = (oldKeys[i], oldRows[i]);
            }
        }
    }

    private record struct Row
    {
        public int Start;
        public int Count;
        public int Capacity;
    }

    private struct Entry
    {
        public int Label;
        public int Weight;
        public long Correction;
    }
}
