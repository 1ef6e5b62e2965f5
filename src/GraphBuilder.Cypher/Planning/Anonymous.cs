namespace GraphBuilder.Cypher.Planning;

/// <summary>Names for the parts of patterns that the user did not name; no identifier begins with their first character.</summary>
internal static class Anonymous
{
    private const char Mark = '\u0001';

    public static string Name(string kind, int number) => $"{Mark}{kind}{number}";

    public static bool IsAnonymous(string name) => name.Length > 0 && name[0] == Mark;

    /// <summary>The name as a plan shows it.</summary>
    public static string Display(string name) => IsAnonymous(name) ? $"anon_{name[1..]}" : name;
}
