using GraphBuilder.Entities.Authority;

namespace GraphBuilder.Entities;

/// <summary>Entities that facts name although no mention does: the state of an adjective (<i>le ministre chinois</i>) or of a person.</summary>
internal static class ImpliedEntities
{
    /// <summary>The article's mentions with the entities that facts name beside those mentioned.</summary>
    /// <param name="mentions">The article.</param>
    /// <param name="ids">Ids that the facts name; those that neither the article nor the authority file has are passed over.</param>
    /// <param name="authority">The authority file.</param>
    public static ArticleMentions Complete(ArticleMentions mentions, IEnumerable<string> ids, AuthorityFile authority)
    {
        var known = mentions.Entities.Select(entity => entity.Id).ToHashSet(StringComparer.Ordinal);
        var implied = new ArticleEntities(authority, null);
        foreach (var id in ids)
        {
            if (known.Add(id) && authority.Find(id) is { } entry)
            {
                implied.Add(entry);
            }
        }

        var added = implied.All.Select(entity => entity with { LinkedBy = "authority, by an adjective or a place" });
        return mentions with { Entities = [.. mentions.Entities.Concat(added).OrderBy(entity => entity.Id, StringComparer.Ordinal)] };
    }
}
