using GraphBuilder.Graph.Temporal;

namespace GraphBuilder.Cypher.Values.Temporal;

/// <summary>Temporal value plus duration: months first, on the calendar and clamped to the month's last day, then days, then the clock.</summary>
internal static class TemporalArithmetic
{
    private const long SecondsPerDay = 86_400;

    /// <summary>The later (or earlier) value of the same kind; parts of the duration that the kind does not have are ignored.</summary>
    /// <exception cref="CypherException">The result is outside the years that Cypher has.</exception>
    public static Value Add(Value temporal, Duration duration)
    {
        try
        {
            return temporal.Kind switch
            {
                ValueKind.Date => Value.Of(PlusDays(PlusMonths(temporal.AsDate, duration.Months), checked(duration.Days + duration.Seconds / SecondsPerDay))),
                ValueKind.LocalTime => Value.Of(PlusClock(temporal.AsLocalTime, duration)),
                ValueKind.Time => Value.Of(new OffsetTime(PlusClock(temporal.AsTime.Local, duration).NanosecondOfDay, temporal.AsTime.OffsetSeconds)),
                ValueKind.LocalDateTime => Value.Of(PlusClock(PlusDate(temporal.AsLocalDateTime, duration.Months, duration.Days), duration)),
                _ => Value.Of(Add(temporal.AsZonedDateTime, duration)),
            };
        }
        catch (Exception error) when (error is OverflowException or ArgumentOutOfRangeException)
        {
            throw CypherException.Arithmetic($"{temporal} plus {duration} is outside the years −999999999 to 999999999");
        }
    }

    /// <summary>Months later, clamped to the last day of the month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static LocalDate PlusMonths(LocalDate date, long months)
    {
        if (months == 0)
        {
            return date;
        }
        var (year, month, day) = date.Parts();
        var all = (Int128)year * 12 + month - 1 + months;
        var newYear = all / 12;
        var newMonth = all % 12;
        if (newMonth < 0)
        {
            newMonth += 12;
            newYear--;
        }
        var whole = checked((long)newYear);
        return new(whole, (int)newMonth + 1, Math.Min(day, LocalDate.DaysInMonth(whole, (int)newMonth + 1)));
    }

    /// <summary>Months and days later at the same time of day.</summary>
    public static LocalDateTime PlusDate(LocalDateTime dateTime, long months, long days) =>
        months == 0 && days == 0 ? dateTime : new(PlusDays(PlusMonths(dateTime.Date, months), days), dateTime.Time);

    /// <summary>Months and days later on the clocks of the zone.</summary>
    public static ZonedDateTime PlusDate(ZonedDateTime dateTime, long months, long days) => months == 0 && days == 0
        ? dateTime
        : TimeZones.At(PlusDate(dateTime.Local, months, days), TimeZones.Of(dateTime));

    private static ZonedDateTime Add(ZonedDateTime dateTime, Duration duration)
    {
        var onDay = PlusDate(dateTime, duration.Months, duration.Days);
        var (second, nanosecond) = PlusClock(onDay.EpochSecond, onDay.Nanosecond, duration);
        CheckYear(second);
        return TimeZones.AtInstant(second, nanosecond, TimeZones.Of(dateTime));
    }

    private static LocalDate PlusDays(LocalDate date, long days)
    {
        var later = new LocalDate(checked(date.EpochDay + days));
        CheckYear(checked(later.EpochDay * SecondsPerDay));
        return later;
    }

    private static LocalTime PlusClock(LocalTime time, Duration duration)
    {
        var nanosecond = ((Int128)time.NanosecondOfDay + (Int128)duration.Seconds * LocalTime.NanosecondsPerSecond + duration.Nanoseconds) % LocalTime.NanosecondsPerDay;
        return new((long)(nanosecond < 0 ? nanosecond + LocalTime.NanosecondsPerDay : nanosecond));
    }

    private static LocalDateTime PlusClock(LocalDateTime dateTime, Duration duration)
    {
        var (second, nanosecond) = PlusClock(dateTime.EpochSecond, dateTime.Nanosecond, duration);
        CheckYear(second);
        return new(second, nanosecond);
    }

    private static (long Second, int Nanosecond) PlusClock(long second, int nanosecond, Duration duration)
    {
        var sum = nanosecond + duration.Nanoseconds;
        var carried = sum >= LocalTime.NanosecondsPerSecond;
        return (checked(second + duration.Seconds + (carried ? 1 : 0)), carried ? (int)(sum - LocalTime.NanosecondsPerSecond) : sum);
    }

    private static void CheckYear(long epochSecond)
    {
        var first = new LocalDate(-LocalDate.LastYear, 1, 1).EpochDay * SecondsPerDay;
        var last = (new LocalDate(LocalDate.LastYear, 12, 31).EpochDay + 1) * SecondsPerDay;
        ArgumentOutOfRangeException.ThrowIfLessThan(epochSecond, first);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(epochSecond, last);
    }
}
