using GraphBuilder.Neo4j;

namespace GraphBuilder.Cli.Shipping;

/// <summary>Finds out who asks a Neo4j server. A password comes from the environment, a file or the keyboard, never from the command line, which others can see.</summary>
internal sealed class ServerLogin(Terminal terminal)
{
    private const string DefaultUser = "neo4j";
    private const string FileVariable = "NEO4J_PASSWORD_FILE";

    /// <summary>
    /// The user that the address, else <c>NEO4J_USERNAME</c> names, with the password of the file that the command line names, of
    /// <c>NEO4J_PASSWORD</c>, of the file <c>NEO4J_PASSWORD_FILE</c>, or typed in.
    /// </summary>
    /// <param name="address">Where the server is.</param>
    /// <param name="passwordFile">The file that the command line names; null for none.</param>
    /// <returns>Nobody where there is no password and nobody to ask: a server may go without.</returns>
    /// <exception cref="WorkException">The file cannot be read.</exception>
    public Neo4jCredentials For(Neo4jAddress address, string? passwordFile)
    {
        var user = address.User ?? Variable("NEO4J_USERNAME") ?? DefaultUser;
        var password = FromFile(passwordFile, "--password-file") ?? Variable("NEO4J_PASSWORD") ?? FromFile(Variable(FileVariable), FileVariable) ?? terminal.AskSecret?.Invoke($"Password of {user} at {address}: ");
        return string.IsNullOrEmpty(password) ? Neo4jCredentials.None : new Neo4jCredentials(user, password);
    }

    private string? FromFile(string? file, string namedBy)
    {
        if (file is null)
        {
            return null;
        }

        try
        {
            return File.ReadAllText(terminal.PathOf(file)).TrimEnd('\r', '\n');
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new WorkException($"the password file {file} that {namedBy} names cannot be read; check its path and permissions.", error);
        }
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
