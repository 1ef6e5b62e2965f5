using GraphBuilder.Entities.Names;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>The determiners that open a definite description.</summary>
internal static class Determiners
{
    /// <summary>Whether a folded word is an article of its own, not one inside <i>du, au, des</i>.</summary>
    public static bool IsArticle(string folded) => folded is "le" or "la" or "l'" or "les";

    /// <summary>Index of the determiner at which a definite description starts; null where it has none of its own, as in <i>du président</i>.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="first">Index of the first token behind the determiner.</param>
    public static int? Start(SentenceWords words, int first) =>
        (IsArticle(words.At(first - 1)) && words.Form(first - 1) is not ("là" or "Là")) || words.At(first - 1) is "ce" or "cet" or "cette" or "ces" ? first - 1 : null;

    /// <summary>Whether the determiner before a description is plural.</summary>
    public static bool IsPlural(string folded) => folded is "les" or "ces";
}
