using GraphBuilder.Graph.Temporal;

namespace GraphBuilder.Graph;

/// <summary>How a date of unsure precision stands in the graph: the first day that it can mean, and how much of that is known.</summary>
internal static class StoredDate
{
    /// <summary>The first day that the date can mean.</summary>
    public static LocalDate? First(PartialDate? date) => date is { } known ? new LocalDate(known.First.Year, known.First.Month, known.First.Day) : null;

    /// <summary><c>year</c>, <c>month</c> or <c>day</c>.</summary>
    public static string? Precision(PartialDate? date) => date?.Precision.ToString().ToLowerInvariant();

    /// <summary>The date that was stored.</summary>
    public static PartialDate? Read(object? first, object? precision) => (first, precision) switch
    {
        (LocalDate day, "year") => new PartialDate(day.Year),
        (LocalDate day, "month") => new PartialDate(day.Year, day.Month),
        (LocalDate day, _) => new PartialDate(day.Year, day.Month, day.Day),
        _ => null,
    };

    /// <summary>The date of a text, or null.</summary>
    public static PartialDate? Read(object? text) => PartialDate.TryParse(text as string, out var date) ? date : null;
}
