namespace GraphBuilder.Language.NameRecognition;

/// <summary>The labels of tokens: outside (0), and for each type the beginning of a name and its inside (BIO).</summary>
internal static class NameLabels
{
    /// <summary>The label of tokens in no name.</summary>
    public const int Outside = 0;

    /// <summary>How many labels there are.</summary>
    public const int Count = 9;

    /// <summary>A set of all labels.</summary>
    public const int All = (1 << Count) - 1;

    /// <summary>The set of the labels that open a name.</summary>
    public const int Begins = (1 << 1) | (1 << 3) | (1 << 5) | (1 << 7);

    /// <summary>The set of the labels inside names.</summary>
    public const int Insides = Begins << 1;

    /// <summary>The label of the first token of a name.</summary>
    public static int Begin(NameType type) => 1 + (2 * (int)type);

    /// <summary>The label of a further token of a name.</summary>
    public static int Inside(NameType type) => 2 + (2 * (int)type);

    /// <summary>Whether the label opens a name.</summary>
    public static bool IsBegin(int label) => (label & 1) == 1;

    /// <summary>The type of the name that a label other than <see cref="Outside"/> belongs to.</summary>
    public static NameType TypeOf(int label) => (NameType)((label - 1) / 2);

    /// <summary>Whether a label may follow another: the inside of a name follows only its own type.</summary>
    public static bool MayFollow(int label, int previous) =>
        label == Outside || IsBegin(label) || (previous != Outside && TypeOf(previous) == TypeOf(label));
}
