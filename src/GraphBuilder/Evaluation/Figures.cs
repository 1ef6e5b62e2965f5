namespace GraphBuilder.Evaluation;

/// <summary>The figures of a comparison with the gold annotations, micro-averaged over all articles.</summary>
public sealed record Figures
{
    /// <summary>Number of articles compared.</summary>
    public required int Articles { get; init; }

    /// <summary>Names of the articles for which the program gave nothing.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>
    /// The scores: <c>facts</c>, <c>facts by country</c>, <c>quad</c>, <c>dyads</c>, <c>mentions, names</c>, <c>mentions, nominal</c>,
    /// <c>entities</c>, <c>relations</c>, <c>boilerplate</c>, in this order.
    /// </summary>
    public required IReadOnlyList<KeyValuePair<string, Score>> Scores { get; init; }

    /// <summary>In percent, how often <c>mode</c>, <c>date</c>, <c>place</c>, <c>status</c> and <c>said by</c> are right of the events found.</summary>
    public required IReadOnlyList<KeyValuePair<string, double>> OnEventsFound { get; init; }

    /// <summary>In percent, how often the publication date is right.</summary>
    public required double Published { get; init; }

    /// <summary>The facts of each event type that occurs.</summary>
    public required IReadOnlyList<KeyValuePair<string, Score>> ByType { get; init; }
}

/// <summary>A fact that was missed, or said and wrong.</summary>
/// <param name="Article">Name of the article.</param>
/// <param name="IsMissed">Whether the gold has it and the program does not; else the other way round.</param>
/// <param name="Fact">The fact.</param>
/// <param name="Cause">Why, as far as both annotations show it.</param>
/// <param name="Around">The text around its first trigger, on one line.</param>
public readonly record struct FactError(string Article, bool IsMissed, Fact Fact, ErrorCause Cause, string Around);

/// <summary>Who did what to whom: the unit of the comparison, once per article.</summary>
/// <param name="Type">The event type, or its quad class, or nothing where only the pair counts.</param>
/// <param name="Negated">Whether the article says that it did not happen.</param>
/// <param name="Actor">Id of the one; of an event without direction, the first of both in ordinal order.</param>
/// <param name="Recipient">Id of the other; null where there is none.</param>
public readonly record struct Fact(string Type, bool Negated, string Actor, string? Recipient);
