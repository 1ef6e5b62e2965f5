namespace GraphBuilder.Graph.Schema;

/// <summary>A type of static relation.</summary>
/// <param name="Name">Its name (<c>HOLDS_POSITION</c>).</param>
/// <param name="FromLabels">Labels of the nodes that it may start from.</param>
/// <param name="ToLabels">Labels of the nodes that it may lead to.</param>
/// <param name="Qualifiers">Names of the properties that it may carry.</param>
/// <param name="Meaning">The words between its two ends in an English sentence.</param>
public sealed record RelationType(
    string Name,
    IReadOnlyList<string> FromLabels,
    IReadOnlyList<string> ToLabels,
    IReadOnlyList<string> Qualifiers,
    string Meaning)
{
    /// <summary>Whether the relation may lead from an entity of one kind to one of the other.</summary>
    public bool Allows(EntityLabel from, EntityLabel to) => Holds(FromLabels, from) && Holds(ToLabels, to);

    private static bool Holds(IReadOnlyList<string> labels, EntityLabel label) => labels.Contains(label.Name) || labels.Contains(label.KeyLabel);
}

/// <summary>The label of a kind of entity.</summary>
/// <param name="Name">The label, which is the entity type's name (<c>Country</c>).</param>
/// <param name="KeyLabel">The label that holds the unique <c>id</c>: <c>Actor</c>, <c>Place</c> or <c>Gathering</c>.</param>
/// <param name="Meaning">What it stands for, in English.</param>
public sealed record EntityLabel(string Name, string KeyLabel, string Meaning);
