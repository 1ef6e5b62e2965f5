using System.Globalization;
using GraphBuilder.Language.Parsing.Biaffine;

namespace GraphBuilder.Training.Learning.Biaffine;

/// <summary>
/// Trains the networks of the biaffine parser, one after the other. After each epoch the state goes to a file; a run that was stopped goes on from
/// there and ends with the same bytes as one that was not.
/// </summary>
/// <param name="settings">The settings.</param>
/// <param name="corpus">What to learn from.</param>
/// <param name="folder">The folder of the states.</param>
/// <param name="progress">Hears of each epoch.</param>
/// <param name="threads">Threads to use; more than two have nothing to do.</param>
internal sealed class BiaffineTrainer(BiaffineSettings settings, BiaffineCorpus corpus, string folder, Action<string> progress, int threads)
{
    /// <summary>Learns and gives the weights of all networks.</summary>
    public IReadOnlyList<NetworkWeights> Learn()
    {
        Directory.CreateDirectory(folder);
        return [.. Enumerable.Range(0, settings.Members).Select(LearnMember)];
    }

    private NetworkWeights LearnMember(int member)
    {
        var seed = settings.Seed + (ulong)member;
        var trainer = new NetworkTrainer(settings, corpus, seed, threads);
        var checkpoint = new TrainingCheckpoint(Path.Combine(folder, $"biaffine-{member}.checkpoint"), $"{settings with { Members = 1 }} {seed} {corpus.Fingerprint}");
        var first = checkpoint.Load(trainer);
        if (first > 0)
        {
            progress($"network {member + 1} goes on after epoch {first}");
        }

        for (var epoch = first; epoch < settings.Epochs; epoch++)
        {
            var loss = trainer.RunEpoch(epoch);
            checkpoint.Save(trainer, epoch + 1);
            progress(string.Create(CultureInfo.InvariantCulture, $"network {member + 1} of {settings.Members}, epoch {epoch + 1} of {settings.Epochs}: loss of a word {loss:F4}"));
        }

        return trainer.Weights;
    }
}
