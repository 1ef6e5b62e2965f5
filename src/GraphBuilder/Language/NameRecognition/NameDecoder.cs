using GraphBuilder.Language.Models;

namespace GraphBuilder.Language.NameRecognition;

/// <summary>Finds the best labels of a sentence under a linear model whose features see a token and the label before it (Viterbi). A workspace of one thread.</summary>
/// <param name="weights">The model.</param>
internal sealed class NameDecoder(IFeatureWeights weights)
{
    private const int Start = NameLabels.Count;
    private const int Impossible = int.MinValue / 2;

    private readonly NameFeatures features = new();
    private int[] scores = [];
    private int[] best = [];
    private byte[] from = [];

    /// <summary>The key of the feature that sees only the label before; <see cref="NameLabels.Count"/> stands for the start of a sentence.</summary>
    public static uint TransitionKey(int previous) => FeatureHash.Combine(99, (uint)previous);

    /// <summary>Takes a sentence and scores every label of every token by itself.</summary>
    public void Prepare(in NameTokens tokens)
    {
        features.Prepare(tokens);
        if (from.Length < tokens.Count * NameLabels.Count)
        {
            scores = new int[tokens.Count * NameLabels.Count * 2];
            best = new int[scores.Length];
            from = new byte[scores.Length];
        }

        Span<uint> keys = stackalloc uint[NameFeatures.Maximum];
        for (var i = 0; i < tokens.Count; i++)
        {
            var row = ScoresOf(i);
            row.Clear();
            if (features.Allowed(i) != 1)
            {
                weights.AddScores(keys[..features.Keys(i, keys)], row);
            }
        }
    }

    /// <summary>The keys of a token's own features.</summary>
    public int Keys(int i, Span<uint> keys) => features.Keys(i, keys);

    /// <summary>The labels that a token may get, as a set.</summary>
    public int Allowed(int i) => features.Allowed(i);

    /// <summary>The score of a label of a token by itself.</summary>
    public int Score(int i, int label) => ScoresOf(i)[label];

    /// <summary>The score of a label behind another.</summary>
    /// <param name="transitions">As <see cref="ReadTransitions"/> gave them.</param>
    /// <param name="previous">The label before; <see cref="NameLabels.Count"/> at the start.</param>
    /// <param name="label">The label.</param>
    public static int Transition(ReadOnlySpan<int> transitions, int previous, int label) => transitions[(previous * NameLabels.Count) + label];

    /// <summary>The scores of all labels behind all others, and behind the start.</summary>
    public int[] ReadTransitions()
    {
        var transitions = new int[(NameLabels.Count + 1) * NameLabels.Count];
        for (var previous = 0; previous <= NameLabels.Count; previous++)
        {
            weights.AddScores([TransitionKey(previous)], transitions.AsSpan(previous * NameLabels.Count, NameLabels.Count));
        }

        return transitions;
    }

    /// <summary>The best labels of the sentence last taken.</summary>
    /// <param name="transitions">As <see cref="ReadTransitions"/> gave them.</param>
    /// <param name="allowed">The labels that each token may get, as sets; those that <see cref="Allowed"/> forbids stay forbidden.</param>
    /// <param name="labels">Receives one label a token.</param>
    /// <returns>Whether there is a way through.</returns>
    public bool Decode(ReadOnlySpan<int> transitions, ReadOnlySpan<int> allowed, Span<int> labels)
    {
        for (var i = 0; i < labels.Length; i++)
        {
            Step(transitions, i, allowed[i] & features.Allowed(i));
        }

        var last = labels.Length - 1;
        var label = 0;
        for (var other = 1; other < NameLabels.Count; other++)
        {
            label = best[Cell(last, other)] > best[Cell(last, label)] ? other : label;
        }

        var isPossible = best[Cell(last, label)] > Impossible / 2;
        for (var i = last; i >= 0; i--)
        {
            labels[i] = label;
            label = from[Cell(i, label)];
        }

        return isPossible;
    }

    private void Step(ReadOnlySpan<int> transitions, int i, int allowed)
    {
        for (var label = 0; label < NameLabels.Count; label++)
        {
            var cell = Cell(i, label);
            best[cell] = Impossible;
            if ((allowed >> label & 1) == 0)
            {
                continue;
            }

            var (score, previous) = (Impossible, 0);
            if (i == 0)
            {
                (score, previous) = NameLabels.MayFollow(label, NameLabels.Outside) ? (Transition(transitions, Start, label), 0) : (Impossible, 0);
            }

            for (var other = 0; i > 0 && other < NameLabels.Count; other++)
            {
                var before = best[Cell(i - 1, other)];
                if (before > Impossible && NameLabels.MayFollow(label, other) && before + Transition(transitions, other, label) > score)
                {
                    (score, previous) = (before + Transition(transitions, other, label), other);
                }
            }

            if (score > Impossible)
            {
                (best[cell], from[cell]) = (score + scores[cell], (byte)previous);
            }
        }
    }

    private Span<int> ScoresOf(int i) => scores.AsSpan(i * NameLabels.Count, NameLabels.Count);

    private static int Cell(int i, int label) => (i * NameLabels.Count) + label;
}
