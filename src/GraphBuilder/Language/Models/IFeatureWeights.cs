namespace GraphBuilder.Language.Models;

/// <summary>The weights of a linear model: a row of weights, one a label, for every feature it knows.</summary>
internal interface IFeatureWeights
{
    /// <summary>Adds the rows of the features to the scores of the labels. A feature without a row adds nothing.</summary>
    /// <param name="keys">Keys of the features.</param>
    /// <param name="scores">One score a label.</param>
    void AddScores(ReadOnlySpan<uint> keys, Span<int> scores);
}
