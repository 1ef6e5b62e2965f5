using GraphBuilder.Graph.Schema;

namespace GraphBuilder.Evaluation;

/// <summary>Cuts events into the pairs of actor and recipient that are compared.</summary>
internal static class FactPairs
{
    /// <summary>The pairs of an event, each end passed through <paramref name="name"/>.</summary>
    public static HashSet<(string Actor, string? Recipient)> Of(AnnotatedEvent one, EventDirection direction, Func<string, string> name)
    {
        var actors = one.Actors.Select(name).ToHashSet(StringComparer.Ordinal);
        var recipients = one.Recipients.Select(name).ToList();
        if (actors.SetEquals(recipients))
        {
            // Each is named on both sides: they do it to each other.
            recipients.Clear();
        }

        var everyone = actors.Concat(recipients).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var hasNoDirection = direction == EventDirection.Undirected || (direction == EventDirection.Mutual && recipients.Count == 0);
        return everyone.Length > 1 && hasNoDirection ? WithoutDirection(everyone, actors) : Directed(actors, recipients);
    }

    private static HashSet<(string Actor, string? Recipient)> WithoutDirection(string[] everyone, HashSet<string> actors)
    {
        var pairs = new HashSet<(string, string?)>();
        for (var i = 0; i < everyone.Length; i++)
        {
            for (var j = i + 1; j < everyone.Length; j++)
            {
                if (actors.Contains(everyone[i]) || actors.Contains(everyone[j]))
                {
                    pairs.Add((everyone[i], everyone[j]));
                }
            }
        }

        return pairs;
    }

    private static HashSet<(string Actor, string? Recipient)> Directed(HashSet<string> actors, List<string> recipients)
    {
        var pairs = new HashSet<(string, string?)>();
        foreach (var actor in actors)
        {
            if (recipients.Count == 0)
            {
                pairs.Add((actor, null));
            }

            foreach (var recipient in recipients)
            {
                if (actor != recipient || recipients.Count == 1)
                {
                    pairs.Add((actor, recipient));
                }
            }
        }

        return pairs;
    }
}
