namespace GraphBuilder.Language.NameRecognition;

/// <summary>A name found in a sentence.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Count">How many tokens.</param>
/// <param name="Type">What kind of name it is.</param>
/// <param name="Margin">
/// How much better the model likes this kind on these tokens than any other kind, or no name at all; not below 0. In the fixed-point unit of
/// the weights: a typical weight is some hundreds.
/// </param>
internal readonly record struct RecognizedName(int First, int Count, NameType Type, int Margin)
{
    /// <summary>Index just after its last token.</summary>
    public int End => First + Count;
}
