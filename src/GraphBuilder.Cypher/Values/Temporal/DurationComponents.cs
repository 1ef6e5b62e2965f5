using GraphBuilder.Graph.Temporal;

namespace GraphBuilder.Cypher.Values.Temporal;

/// <summary>What <c>duration.hours</c> and the like give; a unit never draws on the group above it, so the days of P1M are 0.</summary>
internal static class DurationComponents
{
    private const long NanosecondsPerSecond = 1_000_000_000;

    /// <summary>A component by its case-sensitive name, whole units truncated toward zero.</summary>
    /// <exception cref="CypherException">There is no such component, or it exceeds 64 bits.</exception>
    public static Value Get(Duration duration, string name)
    {
        try
        {
            return Value.Of(checked(name switch
            {
                "years" => duration.Months / 12,
                "quarters" => duration.Months / 3,
                "months" => duration.Months,
                "quartersOfYear" => duration.Months / 3 % 4,
                "monthsOfQuarter" => duration.Months % 3,
                "monthsOfYear" => duration.Months % 12,
                "weeks" => duration.Days / 7,
                "days" => duration.Days,
                "daysOfWeek" => duration.Days % 7,
                "hours" => duration.Seconds / 3600,
                "minutes" => duration.Seconds / 60,
                "seconds" => duration.Seconds,
                "milliseconds" => duration.Seconds * 1000 + duration.Nanoseconds / 1_000_000,
                "microseconds" => duration.Seconds * 1_000_000 + duration.Nanoseconds / 1000,
                "nanoseconds" => duration.Seconds * NanosecondsPerSecond + duration.Nanoseconds,
                "minutesOfHour" => duration.Seconds / 60 % 60,
                "secondsOfMinute" => duration.Seconds % 60,
                "millisecondsOfSecond" => duration.Nanoseconds / 1_000_000,
                "microsecondsOfSecond" => duration.Nanoseconds / 1000,
                "nanosecondsOfSecond" => duration.Nanoseconds,
                _ => throw CypherException.Type($"No such field: Duration has no component {name}"),
            }));
        }
        catch (OverflowException)
        {
            throw ValueErrors.IntegerOverflow($"duration.{name}");
        }
    }
}
