using GraphBuilder.Language.Parsing.Biaffine;

namespace GraphBuilder.Training.Learning.Biaffine;

/// <summary>
/// Trains one network. Every batch is cut into two shares that are worked side by side and added in their order: the same sentences give the same
/// bytes with any number of threads.
/// </summary>
internal sealed class NetworkTrainer
{
    private const int Shares = 2;

    private readonly BiaffineSettings settings;
    private readonly BiaffineCorpus corpus;
    private readonly ulong seed;
    private readonly ParallelOptions workers;
    private readonly TransposedWeights transposed;
    private readonly NetworkGradient[] shares;
    private readonly DropoutDrawing[] drawings;
    private readonly TableGradients tables;

    /// <summary>Makes a network with its first weights.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="corpus">What to learn from.</param>
    /// <param name="seed">What all chance hangs on.</param>
    /// <param name="threads">Threads to use; more than two have nothing to do.</param>
    public NetworkTrainer(BiaffineSettings settings, BiaffineCorpus corpus, ulong seed, int threads)
    {
        this.settings = settings;
        this.corpus = corpus;
        this.seed = seed;
        workers = new ParallelOptions { MaxDegreeOfParallelism = threads };
        Weights = new NetworkWeights(settings.Shape(corpus.Vocabulary));
        FirstWeights.Draw(Weights, new SeededRandom(seed));
        Optimizer = new AdamOptimizer(Weights);
        transposed = new TransposedWeights(Weights);
        shares = [.. Enumerable.Range(0, Shares).Select(_ => new NetworkGradient(Weights, transposed))];
        drawings = [.. Enumerable.Range(0, Shares).Select(_ => new DropoutDrawing(settings, Weights.Shape))];
        tables = new TableGradients(Weights.Shape);
    }

    public NetworkWeights Weights { get; }

    public AdamOptimizer Optimizer { get; }

    /// <summary>Goes once through all sentences.</summary>
    /// <param name="epoch">Which time, from 0.</param>
    /// <returns>The mean loss of a word.</returns>
    public double RunEpoch(int epoch)
    {
        var batches = MakeBatches(new SeededRandom(seed + ((ulong)(epoch + 1) << 32)));
        var (loss, words) = (0.0, 0);
        for (var i = 0; i < batches.Count; i++)
        {
            var done = (epoch + ((double)i / batches.Count)) / settings.Epochs;
            loss += RunBatch(batches[i], (float)(settings.LearningRate * (1 - done)));
            words += batches[i].Sum(tree => tree.Features.Count - 1);
        }

        return loss / words;
    }

    private double RunBatch(List<GoldTree> batch, float rate)
    {
        transposed.Update(workers);
        var scale = 1f / batch.Sum(tree => tree.Features.Count - 1);
        var losses = new double[Shares];
        Parallel.For(0, Shares, workers, share =>
        {
            var random = new SeededRandom(seed ^ (((ulong)Optimizer.Steps * Shares) + (ulong)share + 1) * 0xD6E8FEB86659FD93);
            var mine = batch.Where((_, i) => i % Shares == share)
                .Select(tree => tree with { Features = drawings[share].DropWords(tree.Features, corpus.WordCounts, random) }).ToList();
            losses[share] = mine.Count == 0 ? 0 : shares[share].Run(mine, corpus.Relations.Count, scale, nodes => drawings[share].Draw(nodes, random));
        });
        foreach (var share in shares.Take(batch.Count))
        {
            share.AddVectors(tables);
        }

        Optimizer.Step([.. shares.Select(share => share.Weights.Dense)], tables, rate, workers);
        return losses.Sum();
    }

    // Sentences of like length go together, so that no step of the recurrence runs for a few of them only.
    private List<List<GoldTree>> MakeBatches(SeededRandom random)
    {
        var order = Enumerable.Range(0, corpus.Trees.Count).ToArray();
        random.Shuffle(order.AsSpan());
        var batches = new List<List<GoldTree>>();
        var words = settings.BatchWords;
        foreach (var tree in order.Select(i => corpus.Trees[i]).OrderBy(tree => tree.Features.Count))
        {
            if (words >= settings.BatchWords)
            {
                batches.Add([]);
                words = 0;
            }

            batches[^1].Add(tree);
            words += tree.Features.Count - 1;
        }

        random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(batches));
        return batches;
    }
}
