namespace GraphBuilder.Language.Conllu;

/// <summary>A sentence of a CoNLL-U file: the surface tokens and the syntactic words of its lines. Empty nodes (<c>8.1</c>) are left out.</summary>
public sealed record ConlluSentence
{
    /// <summary>The value of <c># sent_id</c>; null where the file has none.</summary>
    public string? Id { get; init; }

    /// <summary>The value of <c># text</c>; null where the file has none.</summary>
    public string? Text { get; init; }

    /// <summary>The surface tokens, in order.</summary>
    public required IReadOnlyList<ConlluToken> Tokens { get; init; }

    /// <summary>The syntactic words, in order.</summary>
    public required IReadOnlyList<ConlluWord> Words { get; init; }
}

/// <summary>A surface token.</summary>
/// <param name="Form">Its characters, inner spaces included.</param>
/// <param name="FirstWord">Zero-based index of its first word.</param>
/// <param name="WordCount">How many words it holds.</param>
/// <param name="SpaceAfter">False where the file says <c>SpaceAfter=No</c>.</param>
/// <param name="IsMultiword">Whether the file gives it as a range of words (<c>3-4</c>), be it of one word only.</param>
public sealed record ConlluToken(string Form, int FirstWord, int WordCount, bool SpaceAfter, bool IsMultiword);

/// <summary>A syntactic word: the columns of its line. An underscore stands for a value that is not given, as in the file, except where said.</summary>
public sealed record ConlluWord
{
    /// <summary>The form.</summary>
    public required string Form { get; init; }

    /// <summary>The dictionary form.</summary>
    public string Lemma { get; init; } = "_";

    /// <summary>The universal part of speech.</summary>
    public string Upos { get; init; } = "_";

    /// <summary>The treebank's own part of speech.</summary>
    public string Xpos { get; init; } = "_";

    /// <summary>The features as <c>Name=Value</c> joined by <c>|</c>; empty, not an underscore, where there are none.</summary>
    public string Features { get; init; } = "";

    /// <summary>Zero-based index of the head; −1 for the root; null where the file gives no tree.</summary>
    public int? Head { get; init; }

    /// <summary>The dependency relation, subtype included.</summary>
    public string Relation { get; init; } = "_";
}
