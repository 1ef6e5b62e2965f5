using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Functions;

/// <summary>A set of kinds: what a parameter takes, or what a function can give. Null is in every set and not listed.</summary>
[Flags]
internal enum ValueKinds
{
    None = 0,
    Map = 1 << ValueKind.Map,
    Node = 1 << ValueKind.Node,
    Relationship = 1 << ValueKind.Relationship,
    List = 1 << ValueKind.List,
    Path = 1 << ValueKind.Path,
    Point = 1 << ValueKind.Point,
    DateTime = 1 << ValueKind.ZonedDateTime,
    LocalDateTime = 1 << ValueKind.LocalDateTime,
    Date = 1 << ValueKind.Date,
    Time = 1 << ValueKind.Time,
    LocalTime = 1 << ValueKind.LocalTime,
    Duration = 1 << ValueKind.Duration,
    Bytes = 1 << ValueKind.Bytes,
    String = 1 << ValueKind.String,
    Boolean = 1 << ValueKind.Boolean,
    Integer = 1 << ValueKind.Integer,
    Float = 1 << ValueKind.Float,

    Number = Integer | Float,
    Temporal = DateTime | LocalDateTime | Date | Time | LocalTime,
    Entity = Node | Relationship,
    Any = Map | Entity | List | Path | Point | Temporal | Duration | Bytes | String | Boolean | Number,
}

/// <summary>Questions about sets of kinds.</summary>
internal static class ValueKindsExtensions
{
    /// <summary>Whether a value may be used where the set is wanted; null always may.</summary>
    public static bool Accept(this ValueKinds kinds, ValueKind kind) => kind == ValueKind.Null || ((int)kinds & (1 << (int)kind)) != 0;
}
