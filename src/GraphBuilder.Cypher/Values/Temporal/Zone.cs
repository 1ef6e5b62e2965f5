namespace GraphBuilder.Cypher.Values.Temporal;

/// <summary>A fixed offset from UTC, or a zone of the tz database whose offset depends on the instant.</summary>
/// <param name="OffsetSeconds">Seconds east of UTC; of no meaning when there is an <paramref name="Id"/>.</param>
/// <param name="Id">Name in the tz database; null for a fixed offset.</param>
internal readonly record struct Zone(int OffsetSeconds, string? Id);
