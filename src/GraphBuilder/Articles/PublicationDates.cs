using System.Globalization;
using System.Text.RegularExpressions;

namespace GraphBuilder.Articles;

/// <summary>Finds when an article was published from its address and its text; never guesses.</summary>
internal static partial class PublicationDates
{
    /// <summary>The publication date by the best basis there is; null where the article does not tell.</summary>
    /// <param name="folded">The article's text, folded.</param>
    /// <param name="layout">What of it is content.</param>
    /// <param name="metadata">The date that the file's metadata give, or null.</param>
    /// <param name="url">The address, or null.</param>
    public static PublicationDate? Find(string folded, ArticleLayout layout, PartialDate? metadata, string? url)
    {
        if (metadata is { } given)
        {
            return new PublicationDate(given, PublicationDateBasis.Metadata);
        }

        return With(PublishedLine(folded, layout), PublicationDateBasis.PublishedLine)
            ?? With(InAddress(url), PublicationDateBasis.Url)
            ?? With(InDateline(folded, layout), PublicationDateBasis.Dateline)
            ?? With(InTitle(folded, layout) ?? FromWeekday(folded, layout), PublicationDateBasis.Inferred);
    }

    private static PublicationDate? With(DateOnly? day, PublicationDateBasis basis) =>
        day is { } known ? new PublicationDate(PartialDate.Of(known), basis) : null;

    private static DateOnly? PublishedLine(string folded, ArticleLayout layout) => layout.Boilerplate
        .Where(cut => cut.Reason is "publication date" or "byline" or "share" or "audio" or "notice")
        .SelectMany(cut => FrenchDates.Find(folded, cut.Span))
        .Select(day => day.In(day.Year))
        .FirstOrDefault(day => day is not null);

    private static DateOnly? InAddress(string? url)
    {
        if (url is null || DayInAddress().Match(url) is not { Success: true } match)
        {
            return null;
        }

        return DateOnly.TryParseExact($"{match.Groups[1].Value}-{match.Groups[2].Value}-{match.Groups[3].Value}", "yyyy-MM-dd",
            CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    private static DateOnly? InDateline(string folded, ArticleLayout layout)
    {
        var days = layout.Boilerplate.Where(cut => cut.Reason == "dateline").SelectMany(cut => FrenchDates.Find(folded, cut.Span)).ToList();
        if (days.Count == 0)
        {
            return null;
        }

        var written = days[0];
        return written.Year > 0 ? written.In(written.Year) : OnlyYearThatFits(folded, layout, written);
    }

    // "10 septembre (Reuters)": the year of the copyright line, or the only year in the text in which the weekdays of the lead are right.
    private static DateOnly? OnlyYearThatFits(string folded, ArticleLayout layout, WrittenDay written)
    {
        var weekdays = layout.Paragraphs.Where(paragraph => paragraph.Kind == ParagraphKind.Lead).Take(1)
            .SelectMany(lead => FrenchDates.FindWeekdays(folded, lead.Span)).ToHashSet();
        var copyright = layout.Boilerplate.Where(cut => cut.Reason == "copyright").SelectMany(cut => FrenchDates.FindYears(folded, cut.Span)).ToList();
        var years = copyright.Count > 0 ? copyright : FrenchDates.FindYears(folded, new TextSpan(0, folded.Length)).ToList();
        var fitting = years.Distinct().Select(year => written.In(year))
            .Where(day => day is { } known && (copyright.Count > 0 && weekdays.Count == 0 || weekdays.Contains(known.DayOfWeek))).ToList();
        return fitting.Count == 1 ? fitting[0] : null;
    }

    // A communiqué carries its date in brackets behind its title.
    private static DateOnly? InTitle(string folded, ArticleLayout layout)
    {
        foreach (var title in layout.Paragraphs.Where(paragraph => paragraph.Kind == ParagraphKind.Title))
        {
            var days = FrenchDates.Find(folded, title.Span).Where(day => day.Year > 0).ToList();
            if (days.Count == 1 && folded[title.Span.End - 1] == ')' && days[0].Span.End == title.Span.End - 1)
            {
                return days[0].In(days[0].Year);
            }
        }

        return null;
    }

    // A caption with a full date, and a lead that tells of the same weekday: both speak of the day of the report.
    private static DateOnly? FromWeekday(string folded, ArticleLayout layout)
    {
        var whole = new TextSpan(0, folded.Length);
        var days = FrenchDates.Find(folded, whole).ToList();
        if (layout.Paragraphs.FirstOrDefault(paragraph => paragraph.Kind == ParagraphKind.Lead) is not { Span.Length: > 0 } lead)
        {
            return null;
        }

        var captions = layout.Boilerplate.Where(cut => cut.Reason == "credit")
            .SelectMany(cut => layout.Paragraphs.Where(paragraph => paragraph.Span.End <= cut.Span.Start).TakeLast(1))
            .SelectMany(caption => days.Where(day => day.Year > 0 && caption.Span.Contains(day.Span)))
            .Select(day => day.In(day.Year)).Where(day => day is not null).Distinct().ToList();
        if (captions is not [{ } shown])
        {
            return null;
        }

        var isTold = FrenchDates.FindWeekdays(folded, lead.Span).Distinct().ToList() is [var weekday] && weekday == shown.DayOfWeek;
        var isLatest = days.Where(day => day.Year > 0).All(day => day.In(day.Year) is not { } other || other <= shown)
            && FrenchDates.FindYears(folded, whole).All(year => year <= shown.Year);
        return isTold && isLatest ? shown : null;
    }

    [GeneratedRegex(@"(?<!\d)((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex DayInAddress();
}
