using GraphBuilder.Entities;
using GraphBuilder.Entities.Authority;
using GraphBuilder.Graph.Schema;

namespace GraphBuilder.Graph.Loading;

/// <summary>What the authority file knows of how entities stand to each other, as relationships marked <c>source: 'authority'</c>.</summary>
public sealed class WorldKnowledge
{
    private const string UnitedNations = "united-nations";

    private readonly AuthorityFile authority;
    private readonly Ontology ontology;
    private readonly ILookup<NodeKey, RelationshipState> byEnd;

    /// <summary>Takes the relations from the authority file; those that the ontology forbids are left out.</summary>
    public WorldKnowledge(AuthorityFile authority, Ontology ontology)
    {
        ArgumentNullException.ThrowIfNull(authority);
        this.authority = authority;
        this.ontology = ontology;
        byEnd = authority.Entries.SelectMany(RelationsOf)
            .SelectMany(relation => new[] { relation.Key.From, relation.Key.To }, (relation, end) => (relation, end))
            .ToLookup(pair => pair.end, pair => pair.relation);
    }

    /// <summary>The relations in which at least one of some entities takes part, each once.</summary>
    internal IReadOnlyList<RelationshipState> Touching(IEnumerable<NodeKey> entities) => entities
        .SelectMany(key => byEnd[key])
        .DistinctBy(relation => relation.Key)
        .OrderBy(relation => relation.Key.Type, StringComparer.Ordinal)
        .ThenBy(relation => relation.Key.FirstEnd)
        .ThenBy(relation => relation.Key.LastEnd)
        .ThenBy(relation => relation.Key.From)
        .ThenBy(relation => relation.Key.To)
        .ThenBy(relation => relation.Key.Key as string, StringComparer.Ordinal)
        .ToArray();

    private IEnumerable<RelationshipState> RelationsOf(AuthorityEntry entry) => Told(entry).OfType<RelationshipState>();

    private IEnumerable<RelationshipState?> Told(AuthorityEntry entry)
    {
        foreach (var office in entry.Offices)
        {
            yield return Relation("HOLDS_POSITION", entry.Id, office.HolderId, office.From, office.To, office.Position);
        }

        foreach (var member in entry.Members)
        {
            yield return Relation("MEMBER_OF", member.MemberId, entry.Id, member.From, member.To);
        }

        if (entry.UnitedNationsSince is { } since)
        {
            yield return Relation("MEMBER_OF", entry.Id, UnitedNations, since);
        }

        if (entry.Capital is { } capital)
        {
            yield return Relation("CAPITAL_OF", capital, entry.Id);
        }

        if (entry.Parent is { } parent)
        {
            yield return Relation("PART_OF", entry.Id, parent);
        }

        if (entry.Country is { } country && country != entry.Id)
        {
            yield return entry.Type switch
            {
                EntityType.Place => Relation("LOCATED_IN", entry.Id, country),
                EntityType.Company or EntityType.Media or EntityType.Organization => Relation("BASED_IN", entry.Id, country),
                EntityType.GovernmentBody when entry.Parent is null => Relation("PART_OF", entry.Id, country),
                _ => null,
            };
        }
    }

    private RelationshipState? Relation(string type, string from, string to, PartialDate? since = null, PartialDate? until = null, string? position = null)
    {
        if (authority.Find(from) is not { } start || authority.Find(to) is not { } end
            || !ontology.FindRelation(type)!.Allows(ontology.LabelOf(start.Type), ontology.LabelOf(end.Type)))
        {
            return null;
        }

        var id = StableId.Of("authority", type, from, to, position, since?.ToString(), until?.ToString());
        return new RelationshipState(
            new RelationshipKey(type, KeyOf(start), KeyOf(end), id),
            new PropertyMap
            {
                { "source", "authority" },
                { "position", position },
                { "since", since?.ToString() },
                { "until", until?.ToString() },
            });
    }

    private NodeKey KeyOf(AuthorityEntry entry) => new(ontology.LabelOf(entry.Type).KeyLabel, entry.Id);
}
