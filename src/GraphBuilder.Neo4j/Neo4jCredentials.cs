namespace GraphBuilder.Neo4j;

/// <summary>Who asks a server. A class and no record, so that no message can print the password by accident.</summary>
/// <param name="user">Name of the user.</param>
/// <param name="password">The user's password.</param>
public sealed class Neo4jCredentials(string user, string password)
{
    /// <summary>Nobody: for servers whose authentication is off.</summary>
    public static Neo4jCredentials None { get; } = new("", "");

    internal Dictionary<string, object?> ToToken() => ReferenceEquals(this, None)
        ? new(StringComparer.Ordinal) { ["scheme"] = "none" }
        : new(StringComparer.Ordinal) { ["scheme"] = "basic", ["principal"] = user, ["credentials"] = password };
}
