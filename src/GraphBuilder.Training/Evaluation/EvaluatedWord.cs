using GraphBuilder.Language.Conllu;

namespace GraphBuilder.Training.Evaluation;

/// <summary>A syntactic word as the metrics see it.</summary>
internal sealed class EvaluatedWord
{
    // The features of the universal guidelines, in ordinal order; layered names such as Number[psor] are not among them.
    private static readonly string[] UniversalFeatures =
    [
        "Abbr", "Animacy", "Aspect", "Case", "Definite", "Degree", "Evident", "Foreign", "Gender", "Mood", "NumType", "Number",
        "Person", "Polarity", "Polite", "Poss", "PronType", "Reflex", "Tense", "VerbForm", "Voice",
    ];

    /// <summary>Makes a word.</summary>
    /// <param name="word">Its columns.</param>
    /// <param name="span">Where its token stands among the characters of the text.</param>
    /// <param name="isMultiword">Whether its token is given as a range of words.</param>
    /// <param name="parent">Index of its head among all words of the text; −1 for a root.</param>
    public EvaluatedWord(ConlluWord word, TextSpan span, bool isMultiword, int parent)
    {
        Word = word;
        Span = span;
        IsMultiword = isMultiword;
        Parent = parent;
        var colon = word.Relation.IndexOf(':', StringComparison.Ordinal);
        Relation = colon < 0 ? word.Relation : word.Relation[..colon];
        Features = string.Join('|', word.Features.Split('|').Where(IsUniversal).Order(StringComparer.Ordinal));
    }

    public ConlluWord Word { get; }

    public TextSpan Span { get; }

    public bool IsMultiword { get; }

    public int Parent { get; }

    /// <summary>The relation without its subtype.</summary>
    public string Relation { get; }

    /// <summary>The universal features only, sorted and joined.</summary>
    public string Features { get; }

    /// <summary>Indices of the children with a functional relation, in text order.</summary>
    public List<int> FunctionalChildren { get; } = [];

    /// <summary>Whether the relation is one of content words.</summary>
    public bool IsContent => Relation is "nsubj" or "obj" or "iobj" or "csubj" or "ccomp" or "xcomp" or "obl" or "vocative" or "expl" or "dislocated"
        or "advcl" or "advmod" or "discourse" or "nmod" or "appos" or "nummod" or "acl" or "amod" or "conj" or "fixed" or "flat" or "compound" or "list"
        or "parataxis" or "orphan" or "goeswith" or "reparandum" or "root" or "dep";

    /// <summary>Whether the relation is one of function words.</summary>
    public bool IsFunctional => Relation is "aux" or "cop" or "mark" or "det" or "clf" or "case" or "cc";

    private static bool IsUniversal(string feature) =>
        feature.IndexOf('=', StringComparison.Ordinal) is var equals and > 0 && Array.BinarySearch(UniversalFeatures, feature[..equals], StringComparer.Ordinal) >= 0;
}
