using GraphBuilder.Language.Parsing.Biaffine;

namespace GraphBuilder.Training.Learning.Biaffine;

/// <summary>A sentence to learn from.</summary>
/// <param name="Features">Its nodes.</param>
/// <param name="Heads">The head of each node from 1 on; cell 0 is not used.</param>
/// <param name="Relations">The index of the relation of each node from 1 on.</param>
internal sealed record GoldTree(NodeFeatures Features, int[] Heads, int[] Relations);
