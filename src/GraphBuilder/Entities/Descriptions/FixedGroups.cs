using GraphBuilder.Language;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>Plurals that always mean the same states: <i>les deux Corées, les Baltes</i>.</summary>
internal sealed class FixedGroups
{
    private readonly Dictionary<string, string[]> _groups = new(StringComparer.Ordinal);

    /// <summary>Loads them from the shipped data.</summary>
    public static FixedGroups Load(IResourceFiles files)
    {
        const string path = "data/lexicons/fr/fixed-groups.txt";
        var groups = new FixedGroups();
        using var reader = files.OpenText(path);
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            if (text.Length == 0 || text[0] == '#')
            {
                continue;
            }

            if (text.Split('|', StringSplitOptions.TrimEntries) is not [var words, var ids])
            {
                throw new LexiconFormatException(path, line, $"'words | ids' expected, '{text}' found.");
            }

            groups._groups[Folding.Fold(words)] = ids.Split(' ');
        }

        return groups;
    }

    /// <summary>The ids that two or one folded words stand for; null where they are no such group.</summary>
    public IReadOnlyList<string>? Find(string words) => _groups.GetValueOrDefault(words);
}
