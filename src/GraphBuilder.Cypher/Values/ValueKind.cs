namespace GraphBuilder.Cypher.Values;

/// <summary>What a <see cref="Value"/> is; in the ascending order of ORDER BY, where integers and floats are mixed as numbers.</summary>
internal enum ValueKind : byte
{
    Map,
    Node,
    Relationship,
    List,
    Path,
    Point,
    ZonedDateTime,
    LocalDateTime,
    Date,
    Time,
    LocalTime,
    Duration,
    Bytes,
    String,
    Boolean,
    Integer,
    Float,
    Null,
}
