using GraphBuilder.Graph.Temporal;

namespace GraphBuilder.Cypher.Values.Temporal;

/// <summary>
/// The amount of time from one temporal value to another. What one side lacks it takes from the other: its day, its zone;
/// a day without time begins at midnight.
/// </summary>
internal static class DurationBetween
{
    /// <summary><c>duration.between</c>: whole months, then days, then the clock.</summary>
    public static Duration Between(Value from, Value to)
    {
        var (start, end) = Align(from, to);
        if (!start.HasDate)
        {
            return Clock(start, end);
        }
        var months = MonthsUntil(start, end);
        start = start.Plus(months, 0);
        var days = DaysUntil(start, end);
        start = start.Plus(0, days);
        var rest = Clock(start, end);
        return rest with { Months = months, Days = days };
    }

    /// <summary><c>duration.inMonths</c>: whole months only.</summary>
    public static Duration InMonths(Value from, Value to)
    {
        var (start, end) = Align(from, to);
        return new(start.HasDate ? MonthsUntil(start, end) : 0, 0, 0, 0);
    }

    /// <summary><c>duration.inDays</c>: whole days only.</summary>
    public static Duration InDays(Value from, Value to)
    {
        var (start, end) = Align(from, to);
        return new(0, start.HasDate ? DaysUntil(start, end) : 0, 0, 0);
    }

    /// <summary><c>duration.inSeconds</c>: seconds and nanoseconds that really pass.</summary>
    public static Duration InSeconds(Value from, Value to)
    {
        var (start, end) = Align(from, to);
        return Clock(start, end);
    }

    private static (Moment Start, Moment End) Align(Value from, Value to)
    {
        var epoch = new LocalDate(0);
        var fromDate = TemporalParts.DateOf(from);
        var toDate = TemporalParts.DateOf(to);
        var fromZone = TemporalParts.ZoneOf(from);
        var toZone = TemporalParts.ZoneOf(to);
        // A side without a day takes the other's; when neither has one, only the clock counts and any day will do.
        var hasDate = fromDate is not null || toDate is not null;
        var start = new LocalDateTime(fromDate ?? toDate ?? epoch, TemporalParts.TimeOf(from) ?? default);
        var end = new LocalDateTime(toDate ?? fromDate ?? epoch, TemporalParts.TimeOf(to) ?? default);
        return (
            new(Instant(from, start, fromZone ?? toZone ?? TimeZones.Utc), hasDate),
            new(Instant(to, end, toZone ?? fromZone ?? TimeZones.Utc), hasDate));
    }

    // A date-time keeps its own instant: its clock alone would be ambiguous when clocks are set back.
    private static ZonedDateTime Instant(Value value, LocalDateTime local, Zone zone) =>
        value.Kind == ValueKind.ZonedDateTime ? value.AsZonedDateTime : TimeZones.At(local, zone);

    private static long MonthsUntil(Moment start, Moment end)
    {
        var first = start.Time.Local;
        var last = LastWholeDay(first, end.On(start));
        var (year, month, day) = first.Date.Parts();
        var (lastYear, lastMonth, lastDay) = last.Parts();
        var months = ((long)lastYear - year) * 12 + lastMonth - month;
        if (months > 0 && lastDay < day)
        {
            return months - 1;
        }
        return months < 0 && lastDay > day ? months + 1 : months;
    }

    private static long DaysUntil(Moment start, Moment end)
    {
        var first = start.Time.Local;
        return LastWholeDay(first, end.On(start)).EpochDay - first.Date.EpochDay;
    }

    // The day of the end, one nearer to the start when the last day is not whole.
    private static LocalDate LastWholeDay(LocalDateTime start, LocalDateTime end)
    {
        var startTime = start.Time.NanosecondOfDay;
        var endTime = end.Time.NanosecondOfDay;
        if (end.Date > start.Date && endTime < startTime)
        {
            return new(end.Date.EpochDay - 1);
        }
        return end.Date < start.Date && endTime > startTime ? new(end.Date.EpochDay + 1) : end.Date;
    }

    private static Duration Clock(Moment start, Moment end) => DurationArithmetic.Normalize(
        0, 0, (Int128)end.Time.EpochSecond - start.Time.EpochSecond, (Int128)end.Time.Nanosecond - start.Time.Nanosecond);

    private readonly record struct Moment(ZonedDateTime Time, bool HasDate)
    {
        public Moment Plus(long months, long days) => this with { Time = TemporalArithmetic.PlusDate(Time, months, days) };

        /// <summary>What the clock of another moment's zone shows at this one.</summary>
        public LocalDateTime On(Moment other) =>
            TimeZones.AtInstant(Time.EpochSecond, Time.Nanosecond, TimeZones.Of(other.Time)).Local;
    }
}
