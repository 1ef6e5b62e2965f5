namespace GraphBuilder.Evaluation;

/// <summary>A gold annotation does not fit its article.</summary>
public sealed class GoldFormatException : Exception
{
    /// <summary>Makes the error.</summary>
    /// <param name="article">Name of the article.</param>
    /// <param name="problem">What was found and what to do.</param>
    /// <param name="innerException">What was thrown on reading the annotation.</param>
    public GoldFormatException(string article, string problem, Exception? innerException = null)
        : base($"{article}.gold.json: {problem}", innerException) => Article = article;

    /// <summary>Name of the article.</summary>
    public string Article { get; }
}
