namespace GraphBuilder.Neo4j.Protocol;

/// <summary>A version of the Bolt protocol.</summary>
internal readonly record struct BoltVersion(int Major, int Minor)
{
    /// <summary>The highest that this client speaks.</summary>
    public static BoltVersion Highest { get; } = new(5, 8);

    /// <summary>The only one of its major version that this client speaks.</summary>
    public static BoltVersion FourFour { get; } = new(4, 4);

    /// <summary>Whether this client speaks it; there is no 5.5.</summary>
    public bool IsSpoken => this == FourFour || (Major == 5 && Minor <= Highest.Minor && Minor != 5);

    public bool IsAtLeast(int major, int minor) => Major > major || (Major == major && Minor >= minor);

    public override string ToString() => $"{Major}.{Minor}";
}
