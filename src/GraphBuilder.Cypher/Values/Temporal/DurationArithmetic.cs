using GraphBuilder.Graph.Temporal;

namespace GraphBuilder.Cypher.Values.Temporal;

/// <summary>Sums, differences and multiples of durations. Fractions run over into the next smaller group, a month counting as 30.436875 days.</summary>
internal static class DurationArithmetic
{
    private const decimal SecondsPerMeanMonth = 2_629_746m;
    private const decimal SecondsPerDay = 86_400m;
    private const decimal NanosecondsPerSecond = 1_000_000_000m;

    /// <summary>The group-wise sum.</summary>
    public static Duration Add(Duration left, Duration right) => Checked(() => Normalize(
        left.Months + (Int128)right.Months,
        left.Days + (Int128)right.Days,
        left.Seconds + (Int128)right.Seconds,
        left.Nanoseconds + (Int128)right.Nanoseconds));

    /// <summary>The opposite amount.</summary>
    public static Duration Negate(Duration duration) => Checked(() => Normalize(
        -(Int128)duration.Months,
        -(Int128)duration.Days,
        -(Int128)duration.Seconds,
        -(Int128)duration.Nanoseconds));

    /// <summary>The group-wise difference.</summary>
    public static Duration Subtract(Duration left, Duration right) => Add(left, Negate(right));

    /// <summary>A multiple.</summary>
    public static Duration Multiply(Duration duration, double factor) => Scale(duration, part => part * (decimal)factor);

    /// <summary>A part.</summary>
    /// <exception cref="CypherException">The divisor is 0, or the result too large.</exception>
    public static Duration Divide(Duration duration, double divisor) => divisor == 0
        ? throw CypherException.Arithmetic("/ by zero", "DivisionByZero")
        : Scale(duration, part => part / (decimal)divisor);

    /// <summary>A duration of amounts that can have fractions.</summary>
    /// <exception cref="CypherException">An amount exceeds 64 bits.</exception>
    public static Duration OfFractions(decimal months, decimal days, decimal seconds, decimal nanoseconds) => Checked(() =>
    {
        var wholeMonths = decimal.Truncate(months);
        var meanSeconds = (months - wholeMonths) * SecondsPerMeanMonth;
        var daysOfMonth = decimal.Truncate(meanSeconds / SecondsPerDay);
        meanSeconds -= daysOfMonth * SecondsPerDay;
        var wholeDays = decimal.Truncate(days);
        var allSeconds = seconds + meanSeconds + (days - wholeDays) * SecondsPerDay;
        var wholeSeconds = decimal.Truncate(allSeconds);
        var allNanoseconds = nanoseconds + (allSeconds - wholeSeconds) * NanosecondsPerSecond;
        return Normalize((Int128)wholeMonths, (Int128)(wholeDays + daysOfMonth), (Int128)wholeSeconds, (Int128)decimal.Truncate(allNanoseconds));
    });

    /// <summary>Brings the nanoseconds into 0 to 999,999,999, as <see cref="Duration"/> wants them.</summary>
    /// <exception cref="OverflowException">A group exceeds 64 bits.</exception>
    public static Duration Normalize(Int128 months, Int128 days, Int128 seconds, Int128 nanoseconds)
    {
        var carried = nanoseconds / LocalTime.NanosecondsPerSecond;
        var rest = nanoseconds % LocalTime.NanosecondsPerSecond;
        if (rest < 0)
        {
            rest += LocalTime.NanosecondsPerSecond;
            carried--;
        }
        return new(checked((long)months), checked((long)days), checked((long)(seconds + carried)), (int)rest);
    }

    private static Duration Scale(Duration duration, Func<decimal, decimal> scale) => Checked(() => OfFractions(
        scale(duration.Months), scale(duration.Days), scale(duration.Seconds), scale(duration.Nanoseconds)));

    private static Duration Checked(Func<Duration> compute)
    {
        try
        {
            return compute();
        }
        catch (OverflowException)
        {
            throw ValueErrors.IntegerOverflow("the duration");
        }
    }
}
