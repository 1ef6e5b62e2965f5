namespace GraphBuilder.Cypher.Values;

/// <summary>A relationship as expressions see it. Two relationships are equal when their ids are.</summary>
internal interface IRelationshipValue
{
    /// <summary>Number of the relationship, unique among the relationships of the store.</summary>
    long Id { get; }

    /// <summary>Type name.</summary>
    string Type { get; }

    /// <summary>Id of the node it leaves.</summary>
    long StartId { get; }

    /// <summary>Id of the node it enters.</summary>
    long EndId { get; }

    /// <summary>The node it leaves.</summary>
    INodeValue Start { get; }

    /// <summary>The node it enters.</summary>
    INodeValue End { get; }

    /// <summary>Whether the open transaction deleted the relationship: it can then only be compared and returned, without its properties.</summary>
    bool IsDeleted => false;

    /// <summary>All properties; never holds nulls.</summary>
    IReadOnlyDictionary<string, Value> Properties { get; }

    /// <summary>A property, null when missing.</summary>
    /// <exception cref="CypherException">The relationship was deleted (<c>EntityNotFound</c>).</exception>
    Value GetProperty(string key);
}
