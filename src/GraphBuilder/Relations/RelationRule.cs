namespace GraphBuilder.Relations;

/// <summary>A rule that finds relations.</summary>
/// <param name="Type">The relation type it finds.</param>
/// <param name="Name">Its name in the evidence.</param>
/// <param name="Confidence">The share of what it found that was right on the annotated articles; with few finds, drawn towards the type's own share.</param>
internal sealed record RelationRule(string Type, string Name, double Confidence);
