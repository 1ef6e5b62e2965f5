using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Functions;

/// <summary>The function round: to the whole number, to decimals, and with a named mode.</summary>
internal static class Rounding
{
    /// <summary>Rounds the first argument.</summary>
    /// <param name="arguments">A number, then perhaps the number of decimals, then perhaps the mode.</param>
    /// <exception cref="CypherException">Decimals are negative, or the mode is unknown.</exception>
    public static double Round(ReadOnlySpan<Value> arguments)
    {
        var number = arguments[0].AsNumber;
        var decimals = arguments.Length > 1 ? arguments[1].AsNumber : 0;
        if (decimals < 0)
        {
            throw CypherException.Argument($"Precision argument to 'round()' cannot be negative, but was {arguments[1]}", "NumberOutOfRange");
        }
        if (arguments.Length == 1 || !double.IsFinite(number) || Math.Abs(number) > (double)decimal.MaxValue || decimals > 28)
        {
            return WholeNumber(number, arguments.Length == 1);
        }
        var exact = (decimal)number;
        var mode = arguments.Length > 2 ? arguments[2].AsString : null;
        return (double)Round(exact, (int)decimals, mode);
    }

    // Without decimals a tie goes up, toward positive infinity: round(-1.5) = -1.
    private static double WholeNumber(double number, bool round) => round && Math.Abs(number) < 4_503_599_627_370_496 ? Math.Floor(number + 0.5) : number;

    private static decimal Round(decimal number, int decimals, string? mode)
    {
        switch (mode)
        {
            case null when decimals == 0:
                return decimal.Floor(number + 0.5m);
            case null or "HALF_UP":
                return decimal.Round(number, decimals, MidpointRounding.AwayFromZero);
            case "HALF_EVEN":
                return decimal.Round(number, decimals, MidpointRounding.ToEven);
            case "CEILING":
                return decimal.Round(number, decimals, MidpointRounding.ToPositiveInfinity);
            case "FLOOR":
                return decimal.Round(number, decimals, MidpointRounding.ToNegativeInfinity);
            case "DOWN":
                return decimal.Round(number, decimals, MidpointRounding.ToZero);
        }
        var down = decimal.Round(number, decimals, MidpointRounding.ToZero);
        var unit = new decimal(1, 0, 0, number < 0, (byte)decimals);
        var rest = Math.Abs(number - down);
        return mode switch
        {
            "UP" => rest == 0 ? down : down + unit,
            "HALF_DOWN" => rest > Math.Abs(unit) / 2 ? down + unit : down,
            _ => throw CypherException.Argument($"Unknown rounding mode {mode}. Valid values are: CEILING, FLOOR, UP, DOWN, HALF_EVEN, HALF_UP, HALF_DOWN"),
        };
    }
}
