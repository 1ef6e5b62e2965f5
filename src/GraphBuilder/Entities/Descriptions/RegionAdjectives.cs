using GraphBuilder.Language;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>The adjectives of regions, and the states that they are said of: <i>le pays africain</i> is no state of Asia.</summary>
internal sealed class RegionAdjectives
{
    private readonly Dictionary<string, HashSet<string>> _states = new(StringComparer.Ordinal);

    /// <summary>Loads them from the shipped data.</summary>
    public static RegionAdjectives Load(IResourceFiles files)
    {
        var regions = new RegionAdjectives();
        foreach (var line in LexiconLine.Read(files, "data/lexicons/fr/region-adjectives.txt"))
        {
            if (line.Columns is not [var forms, var ids])
            {
                throw line.NotOf("forms | ids");
            }

            var states = ids.Split(' ').ToHashSet(StringComparer.Ordinal);
            foreach (var form in forms.Split(' '))
            {
                regions._states[Folding.Fold(form)] = states;
            }
        }

        return regions;
    }

    /// <summary>Whether a folded word is an adjective of a region.</summary>
    public bool Has(string word) => _states.ContainsKey(word);

    /// <summary>Whether a folded word lets a state be meant: it is no adjective of a region, or of one in which the state lies.</summary>
    public bool Allows(string folded, string state) => !_states.TryGetValue(folded, out var states) || states.Contains(state);
}
