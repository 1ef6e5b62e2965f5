using System.Globalization;

namespace GraphBuilder.Articles;

/// <summary>Reads the dates of metadata: ISO 8601, RFC 1123, seconds since 1970, and days as French text writes them.</summary>
internal static class MetadataDate
{
    /// <summary>The date, in the time zone that is written; null where it cannot be read.</summary>
    public static PartialDate? Parse(string? text)
    {
        var trimmed = text?.Trim() ?? "";
        if (PartialDate.TryParse(trimmed, out var date) && (date.Precision != DatePrecision.Year || date.Year is >= 1900 and < 2100))
        {
            return date;
        }

        // A time of day behind the day may be written in many ways; only the day counts.
        if (trimmed.Length > 10 && trimmed[10] is 'T' or ' ' && PartialDate.TryParse(trimmed.AsSpan(0, 10), out date))
        {
            return date;
        }

        if (trimmed.Length == 8 && DateOnly.TryParseExact(trimmed, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return PartialDate.Of(day);
        }

        if (trimmed.Length is >= 9 and <= 13 && long.TryParse(trimmed, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
        {
            return PartialDate.Of(DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(trimmed.Length > 10 ? seconds / 1000 : seconds).UtcDateTime));
        }

        return InternetDate(trimmed) ?? French(trimmed);
    }

    // "Thu, 16 May 2024 16:30:00 +0200": the English month names are part of the format.
    private static PartialDate? InternetDate(string text)
    {
        var parts = text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        var first = parts.Length > 0 && parts[0].Length > 0 && char.IsLetter(parts[0][0]) ? 1 : 0;
        return parts.Length >= first + 3 && DateOnly.TryParseExact(string.Join(' ', parts[first..(first + 3)]),
            ["d MMM yyyy", "d MMMM yyyy", "d MMM yy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? PartialDate.Of(day) : null;
    }

    private static PartialDate? French(string text) =>
        FrenchDates.Find(FoldedText.Of(text), new TextSpan(0, text.Length)).Select(day => day.In(day.Year)).FirstOrDefault(day => day is not null)
            is { } known ? PartialDate.Of(known) : null;
}
