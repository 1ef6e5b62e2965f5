namespace GraphBuilder.Evaluation;

/// <summary>What an article's graph must hold, or what the program says that it holds, in the terms of the comparison.</summary>
internal sealed record Annotation
{
    /// <summary>Publication date as <c>YYYY[-MM[-DD]]</c>; null where there is none.</summary>
    public string? Published { get; init; }

    public required IReadOnlyList<AnnotatedEntity> Entities { get; init; }

    public required IReadOnlyList<AnnotatedEvent> Events { get; init; }

    /// <summary>The events of a second annotator; null where there was none.</summary>
    public IReadOnlyList<AnnotatedEvent>? Second { get; init; }

    public required IReadOnlyList<AnnotatedRelation> Relations { get; init; }

    /// <summary>What is not content; the same stretch may come twice.</summary>
    public required IReadOnlyList<TextSpan> Boilerplate { get; init; }
}

/// <summary>An entity and where the article speaks of it.</summary>
internal sealed record AnnotatedEntity
{
    public required string Id { get; init; }

    public required string Type { get; init; }

    public required string? Name { get; init; }

    public required IReadOnlyList<string> Names { get; init; }

    public string? Country { get; init; }

    /// <summary>Neither asked for nor wrong.</summary>
    public bool Optional { get; init; }

    public required IReadOnlyList<AnnotatedMention> Mentions { get; init; }
}

/// <summary>A place where an entity is spoken of.</summary>
internal readonly record struct AnnotatedMention(TextSpan Span, bool Nominal);

/// <summary>An event and the triggers that tell it.</summary>
internal sealed record AnnotatedEvent
{
    public required string Type { get; init; }

    public string? Mode { get; init; }

    public required IReadOnlyList<string> Actors { get; init; }

    public required IReadOnlyList<string> Recipients { get; init; }

    public string? Date { get; init; }

    public string? Place { get; init; }

    public required IReadOnlySet<string> Status { get; init; }

    public required IReadOnlySet<string> SaidBy { get; init; }

    public required IReadOnlyList<TextSpan> Triggers { get; init; }

    public bool Negated => Status.Contains("negated");
}

/// <summary>A static relation.</summary>
internal readonly record struct AnnotatedRelation(string Type, string Subject, string Object);
