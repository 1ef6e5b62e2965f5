using GraphBuilder.Language.Parsing.Biaffine;

namespace GraphBuilder.Training.Learning.Biaffine;

/// <summary>The settings of the biaffine parser. Chosen on the development treebanks; the decision record has the figures.</summary>
internal sealed record BiaffineSettings
{
    /// <summary>Networks whose scores are added, each from its own seed.</summary>
    public int Members { get; init; } = 3;

    /// <summary>Seed of the first network; the next has the next number.</summary>
    public ulong Seed { get; init; } = 20251;

    /// <summary>How often to go through the sentences.</summary>
    public int Epochs { get; init; } = 45;

    /// <summary>Words that the weights are moved after, about.</summary>
    public int BatchWords { get; init; } = 500;

    /// <summary>Size of the first steps; it falls to zero along a straight line.</summary>
    public float LearningRate { get; init; } = 0.002f;

    public int Layers { get; init; } = 2;

    public int Hidden { get; init; } = 192;

    public int Arc { get; init; } = 160;

    public int Label { get; init; } = 64;

    public int WordWidth { get; init; } = 96;

    public int SubwordWidth { get; init; } = 96;

    public int TagWidth { get; init; } = 64;

    public int LexiconWidth { get; init; } = 48;

    public int TreebankWidth { get; init; } = 16;

    /// <summary>Probability that a word's vectors of one table are left out.</summary>
    public float InputDropout { get; init; } = 0.2f;

    /// <summary>Probability that a unit is left out from layer to layer.</summary>
    public float LayerDropout { get; init; } = 0.33f;

    /// <summary>Probability that a unit is left out from word to word.</summary>
    public float RecurrentDropout { get; init; } = 0.2f;

    /// <summary>Probability that a unit of the projection is left out.</summary>
    public float ProjectionDropout { get; init; } = 0.33f;

    /// <summary>A word seen n times in training is taken for unknown with probability a / (a + n); this is a.</summary>
    public float WordDropout { get; init; } = 0.25f;

    /// <summary>The shape of the networks.</summary>
    public NetworkShape Shape(WordVocabulary vocabulary) => new(
        [
            new VectorTable(vocabulary.FormRows, WordWidth),
            new VectorTable(WordVocabulary.SubwordRows, SubwordWidth),
            new VectorTable(vocabulary.TagRows, TagWidth),
            new VectorTable(WordVocabulary.LexiconRows, LexiconWidth),
            new VectorTable(WordVocabulary.TreebankRows, TreebankWidth),
        ],
        Layers,
        Hidden,
        Arc,
        Label);
}
