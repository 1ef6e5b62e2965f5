namespace GraphBuilder.Events.Times;

/// <summary>Words of a sentence that say when: <i>le 3 mars 2022</i>, <i>mardi soir</i>, <i>la veille</i>, <i>en novembre dernier</i>.</summary>
internal readonly record struct TimeExpression
{
    /// <summary>Index of the first token, a governing preposition left out.</summary>
    public required int Start { get; init; }

    /// <summary>Index just after the last token.</summary>
    public required int End { get; init; }

    /// <summary>The date where what is told has happened; null where it cannot be resolved.</summary>
    public PartialDate? Past { get; init; }

    /// <summary>The date where what is told is to come; null where it cannot be resolved.</summary>
    public PartialDate? Future { get; init; }

    /// <summary>Days from the date last spoken of (<i>la veille</i>: −1); null where the publication or the words themselves say when.</summary>
    public int? FromAnchor { get; init; }

    /// <summary>The date that the words mean.</summary>
    /// <param name="isFuture">Whether what is told is to come.</param>
    /// <param name="anchor">The day last spoken of; null for none.</param>
    public PartialDate? Resolve(bool isFuture, DateOnly? anchor)
    {
        if (FromAnchor is { } days)
        {
            return anchor is { } day ? PartialDate.Of(day.AddDays(days)) : null;
        }

        return isFuture ? Future : Past;
    }

    /// <summary>The most precise date that covers two days and all between; null where not even the year is one.</summary>
    public static PartialDate? Covering(DateOnly first, DateOnly last)
    {
        if (first.Year != last.Year)
        {
            return null;
        }

        return first == last ? PartialDate.Of(first) : first.Month == last.Month ? new PartialDate(first.Year, first.Month) : new PartialDate(first.Year);
    }
}
