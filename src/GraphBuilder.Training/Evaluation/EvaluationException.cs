namespace GraphBuilder.Training.Evaluation;

/// <summary>Two files cannot be compared, or one holds a tree that is none.</summary>
internal sealed class EvaluationException(string message) : Exception(message);
