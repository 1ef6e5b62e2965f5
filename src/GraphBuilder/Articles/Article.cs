namespace GraphBuilder.Articles;

/// <summary>A news article as the later stages read it: its text, what of it is content, and where it comes from.</summary>
public sealed record Article
{
    /// <summary>Stable name: the file name without its ending, followed by <c>#n</c> (from 1) where a file holds several.</summary>
    public required string Id { get; init; }

    /// <summary>The file that the article was read from, as it was given.</summary>
    public required string SourceFile { get; init; }

    /// <summary>Address of the page, where known.</summary>
    public string? Url { get; init; }

    /// <summary>The language of the text.</summary>
    public required ArticleLanguage Language { get; init; }

    /// <summary>The title, where there is one; its first showing is also a paragraph of kind <see cref="ParagraphKind.Title"/>.</summary>
    public string? Title { get; init; }

    /// <summary>The outlet that published the article, as the file names it.</summary>
    public string? Source { get; init; }

    /// <summary>The author, as the file names him.</summary>
    public string? Author { get; init; }

    /// <summary>When the article was published and how that is known; null where the article does not tell.</summary>
    public PublicationDate? Published { get; init; }

    /// <summary>The decoded text. All spans of all stages are offsets into it, in UTF-16 code units.</summary>
    public required string Text { get; init; }

    /// <summary>Leads from offsets of <see cref="Text"/> to offsets of the stored file. The identity for plain text.</summary>
    public required OffsetMap Offsets { get; init; }

    /// <summary>Name of the encoding found: <c>utf-8</c>, <c>utf-16le</c>, <c>utf-16be</c> or <c>windows-1252</c>.</summary>
    public required string Encoding { get; init; }

    /// <summary>SHA-256 of the stored file, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The content, in text order and without overlap; what lies between is white space or boilerplate.</summary>
    public required IReadOnlyList<Paragraph> Paragraphs { get; init; }

    /// <summary>What was cut, in text order and without overlap.</summary>
    public required IReadOnlyList<Boilerplate> Boilerplate { get; init; }
}

/// <summary>A paragraph of content.</summary>
/// <param name="Span">Where it stands, without surrounding white space.</param>
/// <param name="Kind">What part of the article it is.</param>
public readonly record struct Paragraph(TextSpan Span, ParagraphKind Kind);

/// <summary>What part of an article a paragraph is.</summary>
public enum ParagraphKind
{
    /// <summary>The title, in its first showing.</summary>
    Title,

    /// <summary>A heading inside the article.</summary>
    Heading,

    /// <summary>The paragraph that opens the article, with the main happening.</summary>
    Lead,

    /// <summary>Any further paragraph.</summary>
    Body,
}

/// <summary>A part of the text that is not content.</summary>
/// <param name="Span">Where it stands, without surrounding white space.</param>
/// <param name="Reason">Why it was cut, in lower case: <c>navigation</c>, <c>byline</c>, <c>dateline</c>, <c>credit</c>, <c>teaser</c>, <c>repeated title</c>, …</param>
public readonly record struct Boilerplate(TextSpan Span, string Reason);

/// <summary>The languages told apart.</summary>
public enum ArticleLanguage
{
    /// <summary>French, which the program reads.</summary>
    French,

    /// <summary>English.</summary>
    English,

    /// <summary>Any other; such an article is skipped.</summary>
    Other,
}

/// <summary>When an article was published.</summary>
/// <param name="Date">The date, as precise as it is known.</param>
/// <param name="Basis">How it is known.</param>
public readonly record struct PublicationDate(PartialDate Date, PublicationDateBasis Basis);

/// <summary>How a publication date is known.</summary>
public enum PublicationDateBasis
{
    /// <summary>The file's metadata say so.</summary>
    Metadata,

    /// <summary>The address of the page holds it.</summary>
    Url,

    /// <summary>A line such as <i>Publié le 26 avril 2024 à 16h12</i>.</summary>
    PublishedLine,

    /// <summary>A dateline such as <i>PARIS, 12 mars 2024 (AFP) –</i>.</summary>
    Dateline,

    /// <summary>It follows from what the text tells.</summary>
    Inferred,
}
