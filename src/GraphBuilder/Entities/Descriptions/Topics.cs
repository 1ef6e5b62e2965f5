namespace GraphBuilder.Entities.Descriptions;

/// <summary>How much an article speaks of whom: by names, those of persons and organs counted for their state too.</summary>
internal sealed class Topics(Discourse discourse)
{
    private Dictionary<string, int>? _counts;
    private int _most;

    /// <summary>How often an article speaks of an entity, as a share of the one it speaks of most: 0 to 1.</summary>
    public double Share(string id)
    {
        Count();
        return _most == 0 ? 0 : (double)_counts!.GetValueOrDefault(id) / _most;
    }

    private void Count()
    {
        if (_counts is not null)
        {
            return;
        }

        _counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < discourse.Sentences.Count; i++)
        {
            foreach (var name in discourse.NamesOf(i).Where(name => !name.Nominal))
            {
                Add(name.Entity.Id);
                if (name.Entity.Country is { } country && country != name.Entity.Id)
                {
                    Add(country);
                }
            }
        }

        _most = _counts.Count == 0 ? 0 : _counts.Values.Max();
    }

    private void Add(string id) => _counts![id] = _counts.GetValueOrDefault(id) + 1;
}
