using System.Text.RegularExpressions;

namespace GraphBuilder.Cypher.Values;

/// <summary>The string predicates; null unless both sides are strings.</summary>
internal static class ValueStrings
{
    /// <summary><c>text STARTS WITH part</c>.</summary>
    public static Value StartsWith(Value text, Value part) =>
        AreStrings(text, part) ? Value.Of(text.AsString.StartsWith(part.AsString, StringComparison.Ordinal)) : Value.Null;

    /// <summary><c>text ENDS WITH part</c>.</summary>
    public static Value EndsWith(Value text, Value part) =>
        AreStrings(text, part) ? Value.Of(text.AsString.EndsWith(part.AsString, StringComparison.Ordinal)) : Value.Null;

    /// <summary><c>text CONTAINS part</c>.</summary>
    public static Value Contains(Value text, Value part) =>
        AreStrings(text, part) ? Value.Of(text.AsString.Contains(part.AsString, StringComparison.Ordinal)) : Value.Null;

    /// <summary><c>text =~ pattern</c>: whether the pattern matches the whole text.</summary>
    /// <exception cref="CypherException">The pattern is not a regular expression.</exception>
    public static Value Matches(Value text, Value pattern)
    {
        if (!AreStrings(text, pattern))
        {
            return Value.Null;
        }
        try
        {
            // The static method keeps the last patterns compiled, and a query asks the same one for every row.
            return Value.Of(Regex.IsMatch(text.AsString, $@"\A(?:{pattern.AsString})\z", RegexOptions.CultureInvariant));
        }
        catch (ArgumentException inner)
        {
            throw new CypherException(CypherErrorCode.Semantic, $"Invalid regular expression '{pattern.AsString}': {inner.Message}", inner);
        }
    }

    private static bool AreStrings(Value left, Value right) => left.IsString && right.IsString;
}
