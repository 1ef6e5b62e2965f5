namespace GraphBuilder.Cypher.Values;

/// <summary>A node as expressions see it. Two nodes are equal when their ids are.</summary>
internal interface INodeValue
{
    /// <summary>Number of the node, unique among the nodes of the store.</summary>
    long Id { get; }

    /// <summary>Label names, each once.</summary>
    IReadOnlyList<string> Labels { get; }

    /// <summary>Whether the open transaction deleted the node: it can then only be compared and returned, without its properties.</summary>
    bool IsDeleted => false;

    /// <summary>All properties; never holds nulls.</summary>
    IReadOnlyDictionary<string, Value> Properties { get; }

    /// <summary>Whether the node has a label.</summary>
    bool HasLabel(string label);

    /// <summary>A property, null when missing.</summary>
    /// <exception cref="CypherException">The node was deleted (<c>EntityNotFound</c>).</exception>
    Value GetProperty(string key);
}
