using GraphBuilder.Entities;
using GraphBuilder.Events;

namespace GraphBuilder.Relations;

/// <summary>All that extraction finds in one article.</summary>
/// <param name="Mentions">The entities and where they are spoken of.</param>
/// <param name="Events">What happened, in order of the first evidence.</param>
/// <param name="Relations">The standing relations, by type, subject, object.</param>
public sealed record Facts(ArticleMentions Mentions, IReadOnlyList<Event> Events, IReadOnlyList<StaticRelation> Relations);
