using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Functions;

/// <summary>Functions of strings; positions and lengths count code points.</summary>
internal static class StringFunctions
{
    // White space as Java has it, so without the spaces that do not break a line.
    private const string Blanks =
        " \t\n\v\f\r\u001C\u001D\u001E\u001F\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200A\u2028\u2029\u205F\u3000";

    private static readonly ValueKinds[] Text = [ValueKinds.String];
    private static readonly ValueKinds[] TextAndCount = [ValueKinds.String, ValueKinds.Integer];

    public static IEnumerable<Function> All { get; } =
    [
        Of("toLower", text => text.ToLowerInvariant()),
        Of("lower", text => text.ToLowerInvariant()),
        Of("toUpper", ToUpper),
        Of("upper", ToUpper),
        Trim("trim", atStart: true, atEnd: true),
        Trim("btrim", atStart: true, atEnd: true),
        Trim("lTrim", atStart: true, atEnd: false),
        Trim("rTrim", atStart: false, atEnd: true),
        new("char_length", Text, ValueKinds.Integer, static (arguments, _) => Value.Of((long)CodePoints.Count(arguments[0].AsString))),
        new("character_length", Text, ValueKinds.Integer, static (arguments, _) => Value.Of((long)CodePoints.Count(arguments[0].AsString))),
        new("left", TextAndCount, ValueKinds.String, static (arguments, _) => Value.Of(Left(arguments[0].AsString, arguments[1].AsInteger))),
        new("right", TextAndCount, ValueKinds.String, static (arguments, _) => Value.Of(Right(arguments[0].AsString, arguments[1].AsInteger))),
        new("substring", [ValueKinds.String, ValueKinds.Integer, ValueKinds.Integer], ValueKinds.String, static (arguments, _) => Substring(arguments))
        {
            RequiredCount = 2,
        },
        new("replace", [ValueKinds.String, ValueKinds.String, ValueKinds.String], ValueKinds.String, static (arguments, _) => Replace(arguments)),
        new("split", [ValueKinds.String, ValueKinds.String | ValueKinds.List], ValueKinds.List, static (arguments, _) => Split(arguments)),
    ];

    private static Function Of(string name, Func<string, string> change) =>
        new(name, Text, ValueKinds.String, (arguments, _) => Value.Of(change(arguments[0].AsString)));

    private static Function Trim(string name, bool atStart, bool atEnd) =>
        new(name, [ValueKinds.String, ValueKinds.String], ValueKinds.String, (arguments, _) =>
        {
            var text = arguments[0].AsString.AsSpan();
            var trimmed = arguments.Length > 1 ? arguments[1].AsString : Blanks;
            text = atStart ? text.TrimStart(trimmed) : text;
            return Value.Of((atEnd ? text.TrimEnd(trimmed) : text).ToString());
        })
        {
            RequiredCount = 1,
        };

    private static string Left(string text, long length) => CodePoints.Slice(text, 0, NotNegative("left", "length", length));

    private static string Right(string text, long length)
    {
        var count = CodePoints.Count(text);
        return CodePoints.Slice(text, Math.Max(0, count - NotNegative("right", "length", length)), count);
    }

    private static Value Substring(ReadOnlySpan<Value> arguments)
    {
        var start = NotNegative("substring", "start", arguments[1].AsInteger);
        var length = arguments.Length > 2 ? NotNegative("substring", "length", arguments[2].AsInteger) : long.MaxValue;
        return Value.Of(CodePoints.Slice(arguments[0].AsString, start, length));
    }

    private static Value Replace(ReadOnlySpan<Value> arguments)
    {
        var wanted = arguments[1].AsString;
        var replacement = arguments[2].AsString;
        var text = arguments[0].AsString;
        // The empty string is found before every character and at the end.
        return Value.Of(wanted.Length == 0
            ? replacement + string.Concat(Characters(text).Select(character => character + replacement))
            : text.Replace(wanted, replacement, StringComparison.Ordinal));
    }

    private static Value Split(ReadOnlySpan<Value> arguments)
    {
        var text = arguments[0].AsString;
        var separators = arguments[1].IsString
            ? [arguments[1].AsString]
            : arguments[1].AsList.Select(separator => separator.IsString ? separator.AsString : throw ValueErrors.Expected("String", separator)).ToArray();
        // Split at the empty string gives the characters one by one.
        var parts = separators.Contains("") && text.Length > 0 ? Characters(text) : text.Split(separators, StringSplitOptions.None);
        return Value.OfList(parts.Select(Value.Of).ToArray());
    }

    private static IEnumerable<string> Characters(string text) => text.EnumerateRunes().Select(character => character.ToString());

    // One letter can become two: the base library maps letters one by one.
    private static string ToUpper(string text) => text.Contains('ß', StringComparison.Ordinal)
        ? text.Replace("ß", "SS", StringComparison.Ordinal).ToUpperInvariant()
        : text.ToUpperInvariant();

    private static long NotNegative(string function, string parameter, long number) => number >= 0
        ? number
        : throw CypherException.Argument($"Invalid input for function '{function}()': {parameter} must not be negative, but was {number}", "NegativeIntegerArgument");
}
