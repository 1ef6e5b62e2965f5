namespace GraphBuilder.Cypher.Values;

/// <summary>What a structure of PackStream is.</summary>
internal static class PackStreamTag
{
    public const byte Date = 0x44;
    public const byte Time = 0x54;
    public const byte LocalTime = 0x74;
    public const byte LocalDateTime = 0x64;
    public const byte DateTime = 0x49;
    public const byte DateTimeOfZone = 0x69;
    public const byte Duration = 0x45;
    public const byte Point = 0x58;
    public const byte PointInSpace = 0x59;
}
