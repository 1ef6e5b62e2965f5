using GraphBuilder.Language;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>Plurals that always mean the same states: <i>les deux Corées, les Baltes</i>.</summary>
internal sealed class FixedGroups
{
    private readonly Dictionary<string, string[]> _groups = new(StringComparer.Ordinal);

    /// <summary>Loads them from the shipped data.</summary>
    public static FixedGroups Load(IResourceFiles files)
    {
        var groups = new FixedGroups();
        foreach (var line in LexiconLine.Read(files, "data/lexicons/fr/fixed-groups.txt"))
        {
            if (line.Columns is not [var words, var ids])
            {
                throw line.NotOf("words | ids");
            }

            groups._groups[Folding.Fold(words)] = ids.Split(' ');
        }

        return groups;
    }

    /// <summary>The ids that two or one folded words stand for; null where they are no such group.</summary>
    public IReadOnlyList<string>? Find(string words) => _groups.GetValueOrDefault(words);
}
