namespace GraphBuilder.Relations;

/// <summary>A rule that finds relations.</summary>
/// <param name="Type">The relation type it finds.</param>
/// <param name="Name">Its name in the evidence.</param>
/// <param name="Confidence">The share of what it and its like found that was right on the annotated articles, rounded to 0.05.</param>
internal sealed record RelationRule(string Type, string Name, double Confidence);
