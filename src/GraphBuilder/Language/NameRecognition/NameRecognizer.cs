using GraphBuilder.Language.Models;

namespace GraphBuilder.Language.NameRecognition;

/// <summary>
/// Finds names of people, places, organisations and other things in tagged sentences: one label a token, the best sequence of a sentence under
/// a structured perceptron (Collins 2002). Safe to share between threads.
/// </summary>
internal sealed class NameRecognizer
{
    /// <summary>The file that the program ships with.</summary>
    public const string ModelPath = "data/models/fr/names.bin";

    private readonly int[] transitions;
    private readonly WorkspacePool<NameDecoder> decoders;

    /// <summary>Makes a recogniser of its weights.</summary>
    public NameRecognizer(IFeatureWeights weights)
    {
        transitions = new NameDecoder(weights).ReadTransitions();
        decoders = new WorkspacePool<NameDecoder>(() => new NameDecoder(weights));
    }

    /// <summary>Loads the recogniser that the program ships with.</summary>
    /// <param name="files">The shipped data.</param>
    /// <exception cref="ModelFormatException">The model is missing, cut off, damaged or of another kind.</exception>
    public static NameRecognizer Load(IResourceFiles files)
    {
        try
        {
            using var stream = files.OpenBinary(ModelPath);
            return Read(stream, ModelPath);
        }
        catch (Exception cause) when (cause is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ModelFormatException(ModelPath, "is missing", cause);
        }
    }

    /// <summary>Reads a recogniser.</summary>
    /// <param name="stream">The model file.</param>
    /// <param name="file">Its path, for messages.</param>
    /// <exception cref="ModelFormatException">The file is no such model.</exception>
    public static NameRecognizer Read(Stream stream, string file) =>
        ModelFile.Read(stream, file, "names", reader => new NameRecognizer(SparseWeights.Read(reader)));

    /// <summary>Adds the names of a sentence, in order.</summary>
    /// <param name="tokens">The sentence, of at least one token.</param>
    /// <param name="names">Receives the names.</param>
    public void Find(in NameTokens tokens, List<RecognizedName> names)
    {
        var decoder = decoders.Take();
        decoder.Prepare(tokens);
        Span<int> labels = tokens.Count <= 256 ? stackalloc int[tokens.Count] : new int[tokens.Count];
        Span<int> allowed = tokens.Count <= 256 ? stackalloc int[tokens.Count] : new int[tokens.Count];
        allowed.Fill(NameLabels.All);
        decoder.Decode(transitions, allowed, labels);
        for (var first = 0; first < labels.Length; first++)
        {
            if (!NameLabels.IsBegin(labels[first]))
            {
                continue;
            }

            var end = first + 1;
            while (end < labels.Length && labels[end] == labels[first] + 1)
            {
                end++;
            }

            var type = NameLabels.TypeOf(labels[first]);
            names.Add(new RecognizedName(first, end - first, type, Margin(decoder, labels, first, end)));
        }

        decoders.Return(decoder);
    }

    // Against the best of: another type on the same tokens, and none.
    private int Margin(NameDecoder decoder, ReadOnlySpan<int> labels, int first, int end)
    {
        var previous = first > 0 ? labels[first - 1] : NameLabels.Count;
        var next = end < labels.Length ? labels[end] : -1;
        var given = PathScore(decoder, first, end, labels[first], previous, next);
        var other = PathScore(decoder, first, end, NameLabels.Outside, previous, next);
        for (var begin = 1; begin < NameLabels.Count; begin += 2)
        {
            if (begin != labels[first])
            {
                other = Math.Max(other, PathScore(decoder, first, end, begin, previous, next));
            }
        }

        return Math.Max(0, given - other);
    }

    private int PathScore(NameDecoder decoder, int first, int end, int begin, int previous, int next)
    {
        var score = 0;
        for (var i = first; i < end; i++)
        {
            var label = begin == NameLabels.Outside || i == first ? begin : begin + 1;
            score += decoder.Score(i, label) + NameDecoder.Transition(transitions, previous, label);
            previous = label;
        }

        return next >= 0 ? score + NameDecoder.Transition(transitions, previous, next) : score;
    }
}
