using System.CommandLine;
using System.Globalization;

namespace GraphBuilder.Cli.Input;

/// <summary>The option <c>--min-confidence</c>.</summary>
internal static class MinConfidence
{
    /// <summary>Name of the parameter by which statements and reports get it.</summary>
    public const string Parameter = "minConfidence";

    /// <summary>Makes the option for a command.</summary>
    /// <param name="description">What it does there.</param>
    public static Option<double?> Option(string description)
    {
        var option = new Option<double?>("--min-confidence") { Description = description, HelpName = "0..1" };
        option.CustomParser = result =>
        {
            if (double.TryParse(result.Tokens[0].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= 1)
            {
                return value;
            }

            result.AddError($"--min-confidence {result.Tokens[0].Value} is no share; write a number from 0 to 1, such as 0.8.");
            return null;
        };
        return option;
    }

    /// <summary>The parameters of a statement with the one for the confidence: the option's value, else what is there, else 0.</summary>
    public static Dictionary<string, object?> AddTo(Dictionary<string, object?> parameters, double? given)
    {
        if (given is { } least)
        {
            parameters[Parameter] = least;
        }
        else
        {
            parameters.TryAdd(Parameter, 0.0);
        }

        return parameters;
    }
}
