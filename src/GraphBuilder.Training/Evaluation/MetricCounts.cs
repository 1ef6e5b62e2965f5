namespace GraphBuilder.Training.Evaluation;

/// <summary>What a metric counted. Counts of parts of a text add up to those of the whole.</summary>
/// <param name="Correct">Items that gold and system share.</param>
/// <param name="Gold">Items of the gold file.</param>
/// <param name="System">Items of the system's file.</param>
/// <param name="Aligned">Gold items whose word the system found; the items themselves for tokens and sentences.</param>
internal readonly record struct MetricCounts(int Correct, int Gold, int System, int Aligned)
{
    /// <summary>Share of the system's items that are correct, 0 to 1; 0 where it has none.</summary>
    public double Precision => Ratio(Correct, System);

    /// <summary>Share of the gold items that were found, 0 to 1; 0 where there are none.</summary>
    public double Recall => Ratio(Correct, Gold);

    /// <summary>Harmonic mean of precision and recall, 0 to 1.</summary>
    public double F1 => Ratio(2 * Correct, Gold + System);

    /// <summary>Share of the aligned items that are correct, 0 to 1.</summary>
    public double AlignedAccuracy => Ratio(Correct, Aligned);

    public static MetricCounts operator +(MetricCounts left, MetricCounts right) =>
        new(left.Correct + right.Correct, left.Gold + right.Gold, left.System + right.System, left.Aligned + right.Aligned);

    private static double Ratio(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
