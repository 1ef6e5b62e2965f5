using System.Globalization;
using GraphBuilder.Graph.Temporal;

namespace GraphBuilder.Cypher.Values.Temporal;

/// <summary>The function duration: of a map of amounts, or of an ISO 8601 text.</summary>
internal static class DurationConstructor
{
    /// <summary>Makes a duration.</summary>
    /// <exception cref="CypherException">The argument says none.</exception>
    public static Duration Construct(Value argument) => argument.Kind switch
    {
        ValueKind.String => Parse(argument.AsString),
        ValueKind.Map => OfMap(argument.AsMap),
        ValueKind.Duration => argument.AsDuration,
        _ => throw CypherException.Type($"Cannot make a Duration of a {ValueErrors.KindName(argument.Kind)}", "InvalidArgumentValue"),
    };

    private static Duration OfMap(MapValue map)
    {
        var amounts = new Amounts();
        foreach (var (name, value) in map)
        {
            if (value.IsNull)
            {
                continue;
            }
            var amount = value.IsNumber
                ? AmountOf(value)
                : throw CypherException.Type($"{name} must be a number value, but was {value}", "InvalidArgumentValue");
            if (!amounts.TryAdd(name, amount))
            {
                throw CypherException.Argument($"No such field: a duration has no {name}");
            }
        }
        return amounts.ToDuration();
    }

    private static decimal AmountOf(Value number)
    {
        try
        {
            return number.IsInteger ? number.AsInteger : (decimal)number.AsFloat;
        }
        catch (OverflowException)
        {
            throw CypherException.Argument($"{number} is too large an amount for a duration");
        }
    }

    private static Duration Parse(string text)
    {
        var negative = text.StartsWith('-');
        var start = negative || text.StartsWith('+') ? 1 : 0;
        if (start >= text.Length || text[start] is not ('P' or 'p'))
        {
            throw Unreadable(text);
        }
        var body = text.ToUpperInvariant().AsSpan(start + 1);
        var amounts = new Amounts();
        if (!(ReadUnits(body, amounts) || ReadAsDateTime(body, amounts)))
        {
            throw Unreadable(text);
        }
        var duration = amounts.ToDuration();
        return negative ? DurationArithmetic.Negate(duration) : duration;
    }

    private static bool ReadUnits(ReadOnlySpan<char> body, Amounts amounts)
    {
        var scanner = new TextScanner(body);
        var inTime = false;
        if (scanner.AtEnd)
        {
            return false;
        }
        while (!scanner.AtEnd)
        {
            if (!inTime && scanner.Skip('T'))
            {
                inTime = true;
                if (scanner.AtEnd)
                {
                    return false;
                }
            }
            var number = scanner.Until("YMWDHS").ToString().Replace(',', '.');
            var unit = scanner.AtEnd ? '\0' : scanner.Next;
            var name = (unit, inTime) switch
            {
                ('Y', false) => "years",
                ('M', false) => "months",
                ('W', false) => "weeks",
                ('D', false) => "days",
                ('H', true) => "hours",
                ('M', true) => "minutes",
                ('S', true) => "seconds",
                _ => null,
            };
            const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
            if (name is null || !decimal.TryParse(number, Style, CultureInfo.InvariantCulture, out var amount))
            {
                return false;
            }
            scanner.Skip(unit);
            amounts.TryAdd(name, amount);
        }
        return true;
    }

    // P2012-02-02T14:37:21.545: the parts of a date-time as amounts.
    private static bool ReadAsDateTime(ReadOnlySpan<char> body, Amounts amounts)
    {
        var scanner = new TextScanner(body);
        if (!(scanner.TryDigits(4, out var years) && scanner.Skip('-') && scanner.TryDigits(2, out var months)
            && scanner.Skip('-') && scanner.TryDigits(2, out var days)))
        {
            return false;
        }
        int hours = 0, minutes = 0, seconds = 0, nanoseconds = 0;
        if (!scanner.AtEnd && !(scanner.Skip('T') && scanner.TryDigits(2, out hours) && scanner.Skip(':') && scanner.TryDigits(2, out minutes)
            && scanner.Skip(':') && scanner.TryDigits(2, out seconds) && scanner.TryFraction(out nanoseconds) && scanner.AtEnd))
        {
            return false;
        }
        return amounts.TryAdd("years", years) && amounts.TryAdd("months", months) && amounts.TryAdd("days", days)
            && amounts.TryAdd("hours", hours) && amounts.TryAdd("minutes", minutes) && amounts.TryAdd("seconds", seconds)
            && amounts.TryAdd("nanoseconds", nanoseconds);
    }

    private static CypherException Unreadable(string text) => new(CypherErrorCode.Syntax, $"Text cannot be parsed to a Duration: {text}");

    private sealed class Amounts
    {
        private decimal months;
        private decimal days;
        private decimal seconds;
        private decimal nanoseconds;

        public bool TryAdd(string unit, decimal amount)
        {
            switch (unit)
            {
                case "years":
                    months += amount * 12;
                    return true;
                case "quarters":
                    months += amount * 3;
                    return true;
                case "months":
                    months += amount;
                    return true;
                case "weeks":
                    days += amount * 7;
                    return true;
                case "days":
                    days += amount;
                    return true;
                case "hours":
                    seconds += amount * 3600;
                    return true;
                case "minutes":
                    seconds += amount * 60;
                    return true;
                case "seconds":
                    seconds += amount;
                    return true;
                case "milliseconds":
                    nanoseconds += amount * 1_000_000;
                    return true;
                case "microseconds":
                    nanoseconds += amount * 1_000;
                    return true;
                case "nanoseconds":
                    nanoseconds += amount;
                    return true;
                default:
                    return false;
            }
        }

        public Duration ToDuration() => DurationArithmetic.OfFractions(months, days, seconds, nanoseconds);
    }
}
