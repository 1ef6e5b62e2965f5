using GraphBuilder.Articles;

namespace GraphBuilder.Language;

/// <summary>An article with its content cut into sentences, tokens and words.</summary>
/// <param name="Article">The article.</param>
/// <param name="Sentences">The sentences of its content, in text order.</param>
public sealed record Document(Article Article, IReadOnlyList<Sentence> Sentences);

/// <summary>A sentence.</summary>
public sealed record Sentence
{
    /// <summary>Position in the document, from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Where it stands, without surrounding white space.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The paragraph it belongs to: an index into <see cref="Article.Paragraphs"/>.</summary>
    public required int Paragraph { get; init; }

    /// <summary>The surface tokens, in text order.</summary>
    public required IReadOnlyList<Token> Tokens { get; init; }

    /// <summary>The syntactic words, in order: one a token, two for a contracted one (<i>du</i> is <i>de</i> + <i>le</i>).</summary>
    public required IReadOnlyList<Word> Words { get; init; }
}

/// <summary>A surface token.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Form">Its characters as written; a number with spaces keeps them (<i>10 000</i>).</param>
/// <param name="FirstWord">Index in <see cref="Sentence.Words"/> of its first word.</param>
/// <param name="WordCount">How many words it holds: 1, or 2 where it is contracted.</param>
public sealed record Token(TextSpan Span, string Form, int FirstWord, int WordCount);

/// <summary>A syntactic word, the unit of tags and trees: the columns of CoNLL-U.</summary>
public sealed record Word
{
    /// <summary>The form; for a word of a contracted token the word itself (<i>de</i>, <i>le</i>), not the token.</summary>
    public required string Form { get; init; }

    /// <summary>Index in <see cref="Sentence.Tokens"/> of the token that holds the word.</summary>
    public required int Token { get; init; }

    /// <summary>Where its token stands; both words of a contracted token have the whole token's span.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The dictionary form; null before lemmatisation.</summary>
    public string? Lemma { get; init; }

    /// <summary>The universal part of speech (<c>NOUN</c>, <c>VERB</c>, …); null before tagging.</summary>
    public string? Upos { get; init; }

    /// <summary>The features in CoNLL-U form (<c>Gender=Fem|Number=Sing</c>, empty for none); null before tagging.</summary>
    public string? Features { get; init; }

    /// <summary>The dependency on the head; null before parsing.</summary>
    public Dependency? Dependency { get; init; }
}

/// <summary>The dependency of a word.</summary>
/// <param name="Head">Index in <see cref="Sentence.Words"/> of the head; −1 for the root.</param>
/// <param name="Relation">The universal dependency relation, subtype included (<c>nsubj:pass</c>).</param>
public readonly record struct Dependency(int Head, string Relation);
