namespace GraphBuilder.Cypher.Storage;

/// <summary>The labels of a node; one object serves all nodes with the same labels.</summary>
internal sealed class LabelSet
{
    private readonly Label[] labels;

    /// <param name="labels">Each once, by id.</param>
    public LabelSet(Label[] labels)
    {
        this.labels = labels;
        Names = Array.ConvertAll(labels, label => label.Name);
    }

    public static LabelSet Empty { get; } = new([]);

    public IReadOnlyList<string> Names { get; }

    public ReadOnlySpan<Label> Labels => labels;

    public bool Has(Label label) => IndexOf(label) >= 0;

    public int IndexOf(Label label) => Array.IndexOf(labels, label);
}
