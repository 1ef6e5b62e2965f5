using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace GraphBuilder.Training.Learning.Biaffine;

/// <summary>The state of a training in a file: weights and the optimizer's means after whole epochs. All chance is drawn anew from the number of the epoch.</summary>
/// <param name="path">The file.</param>
/// <param name="run">What tells this training from any other: its settings and what it learns from.</param>
internal sealed class TrainingCheckpoint(string path, string run)
{
    private readonly byte[] key = SHA256.HashData(Encoding.UTF8.GetBytes(run));

    /// <summary>Takes up the state, if the file holds one of this training.</summary>
    /// <returns>How many epochs are done.</returns>
    public int Load(NetworkTrainer trainer)
    {
        if (!File.Exists(path))
        {
            return 0;
        }

        using var stream = File.OpenRead(path);
        var expected = key.Length + (2 * sizeof(int)) + Parts(trainer).Sum(part => (long)part.Length * sizeof(float));
        var found = new byte[key.Length];
        if (stream.Length != expected || stream.ReadAtLeast(found, key.Length) < key.Length || !found.AsSpan().SequenceEqual(key))
        {
            return 0;
        }

        Span<int> counts = stackalloc int[2];
        stream.ReadExactly(MemoryMarshal.AsBytes(counts));
        foreach (var part in Parts(trainer))
        {
            stream.ReadExactly(MemoryMarshal.AsBytes(part.AsSpan()));
        }

        trainer.Optimizer.Steps = counts[1];
        return counts[0];
    }

    /// <summary>Writes the state: whole or not at all, should the program be stopped meanwhile.</summary>
    public void Save(NetworkTrainer trainer, int epochs)
    {
        using (var stream = File.Create(path + ".new"))
        {
            stream.Write(key);
            stream.Write(MemoryMarshal.AsBytes<int>([epochs, trainer.Optimizer.Steps]));
            foreach (var part in Parts(trainer))
            {
                stream.Write(MemoryMarshal.AsBytes(part.AsSpan()));
            }
        }

        File.Move(path + ".new", path, overwrite: true);
    }

    private static IEnumerable<float[]> Parts(NetworkTrainer trainer) =>
        [trainer.Weights.Dense, .. trainer.Weights.Tables, .. trainer.Optimizer.Means, .. trainer.Optimizer.Squares];
}
