using GraphBuilder.Cypher.Functions;

namespace GraphBuilder.Cypher.Semantics;

/// <summary>What is known of a value before the statement runs: the kinds that it can have, null always among them.</summary>
/// <param name="Kinds">The possible kinds; none for a value that is null for certain.</param>
/// <param name="Item">What a list holds, where the only kind is a list and that is known; else null.</param>
internal sealed record CypherType(ValueKinds Kinds, CypherType? Item = null)
{
    public static CypherType Any { get; } = new(ValueKinds.Any);

    public static CypherType Null { get; } = new(ValueKinds.None);

    public static CypherType Boolean { get; } = new(ValueKinds.Boolean);

    public static CypherType Integer { get; } = new(ValueKinds.Integer);

    public static CypherType Float { get; } = new(ValueKinds.Float);

    public static CypherType String { get; } = new(ValueKinds.String);

    public static CypherType Node { get; } = new(ValueKinds.Node);

    public static CypherType Relationship { get; } = new(ValueKinds.Relationship);

    public static CypherType Path { get; } = new(ValueKinds.Path);

    public static CypherType Map { get; } = new(ValueKinds.Map);

    /// <summary>What a property of a node or relationship can hold.</summary>
    public static CypherType Property { get; } = new(ValueKinds.Any & ~(ValueKinds.Map | ValueKinds.Entity | ValueKinds.Path));

    public static CypherType ListOf(CypherType item) => new(ValueKinds.List, item);

    /// <summary>What an item is when this is a list.</summary>
    public CypherType ItemOrAny => Item ?? Any;

    /// <summary>Whether it can only be a list.</summary>
    public bool IsList => Kinds == ValueKinds.List;

    /// <summary>Whether a value of this type may turn out to be null or of one of the kinds.</summary>
    public bool MayBe(ValueKinds kinds) => Kinds == ValueKinds.None || (Kinds & kinds) != ValueKinds.None;

    /// <summary>Whether it can only be of these kinds, or null.</summary>
    public bool IsAlways(ValueKinds kinds) => (Kinds & ~kinds) == ValueKinds.None;

    /// <summary>The narrowest type that covers both.</summary>
    public CypherType Join(CypherType other)
    {
        if (Kinds == ValueKinds.None || other.Kinds == ValueKinds.None)
        {
            return Kinds == ValueKinds.None ? other : this;
        }

        var kinds = Kinds | other.Kinds;
        return kinds == ValueKinds.List ? ListOf(ItemOrAny.Join(other.ItemOrAny)) : new CypherType(kinds);
    }

    /// <summary>The name in messages.</summary>
    public override string ToString() => IsList && Item is not null ? $"List<{Item}>" : Name(Kinds);

    /// <summary>The name of a set of kinds in messages: <c>String or List</c>.</summary>
    public static string Name(ValueKinds kinds)
    {
        if (kinds == ValueKinds.Any || kinds == ValueKinds.None || kinds == Property.Kinds)
        {
            return kinds == ValueKinds.Any ? "Any" : kinds == ValueKinds.None ? "Null" : "Property";
        }

        var names = Enum.GetValues<ValueKinds>()
            .Where(kind => int.IsPow2((int)kind) && kinds.HasFlag(kind))
            .Select(kind => kind == ValueKinds.List ? "List<T>" : kind.ToString())
            .ToArray();
        return names.Length == 1 ? names[0] : $"{string.Join(", ", names[..^1])} or {names[^1]}";
    }
}
