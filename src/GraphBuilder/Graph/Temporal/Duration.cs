namespace GraphBuilder.Graph.Temporal;

/// <summary>An amount of time in four parts that are not converted into each other, for a month or a day has no fixed length.</summary>
/// <param name="Months">Whole months, of either sign.</param>
/// <param name="Days">Whole days, of either sign.</param>
/// <param name="Seconds">Whole seconds, of either sign.</param>
/// <param name="Nanoseconds">Nanoseconds to add to the seconds, 0 to 999,999,999 also when the seconds are negative.</param>
public readonly record struct Duration(long Months, long Days, long Seconds, int Nanoseconds)
{
    /// <summary>ISO 8601: <c>P1Y2M3DT4H5M6.7S</c>; <c>PT0S</c> when nothing.</summary>
    public override string ToString() => TemporalText.Of(this);
}
