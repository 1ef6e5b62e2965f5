using GraphBuilder.Language;

namespace GraphBuilder.Tests.Language;

/// <summary>Analyzers with the shipped models, loaded once for all tests.</summary>
internal static class LoadedAnalyzers
{
    private static readonly Lazy<FrenchAnalyzer> Accurate = new(() => Load(fast: false));
    private static readonly Lazy<FrenchAnalyzer> Quick = new(() => Load(fast: true));

    public static FrenchAnalyzer Default => Accurate.Value;

    public static FrenchAnalyzer Fast => Quick.Value;

    /// <summary>Cuts sentences, tokens and words, and no more.</summary>
    public static FrenchAnalyzer WithoutSyntax { get; } = FrenchAnalyzer.Load(ShippedFiles.Instance);

    private static FrenchAnalyzer Load(bool fast) =>
        FrenchAnalyzer.Load(ShippedFiles.Instance, SyntaxAnalyzer.Load(ShippedFiles.Instance.OpenBinary, fast));
}
