using System.Globalization;

namespace GraphBuilder.Cli.Input;

/// <summary>Reads <c>name=value</c> parameters of the command line.</summary>
internal static class ParameterText
{
    /// <summary>The parameters by name.</summary>
    /// <exception cref="UsageException">One has no name, or a name comes twice.</exception>
    public static Dictionary<string, object?> Read(IEnumerable<string> given)
    {
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var text in given)
        {
            var sign = text.IndexOf('=', StringComparison.Ordinal);
            if (sign <= 0)
            {
                throw new UsageException($"'{text}' is no parameter; write name=value.");
            }

            if (!parameters.TryAdd(text[..sign].TrimStart('$'), Value(text[(sign + 1)..])))
            {
                throw new UsageException($"the parameter {text[..sign]} is given twice; keep one.");
            }
        }

        return parameters;
    }

    /// <summary>The value that a text stands for: null, true, false, an integer, a number; in quotes or otherwise a text.</summary>
    public static object? Value(string text)
    {
        if (text.Length >= 2 && text[0] is '\'' or '"' && text[^1] == text[0])
        {
            return text[1..^1];
        }

        return text switch
        {
            "null" => null,
            "true" => true,
            "false" => false,
            _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) => integer,
            _ when double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) => number,
            _ => text,
        };
    }
}
