namespace GraphBuilder.Evaluation;

/// <summary>How what was said compares with what is true.</summary>
/// <param name="Right">How many of those said are true.</param>
/// <param name="Said">How many were said.</param>
/// <param name="True">How many are true.</param>
public readonly record struct Score(int Right, int Said, int True)
{
    /// <summary>Share of the said that is right, in percent; where nothing was said, 100 if nothing was true, else 0.</summary>
    public double Precision => OneDecimal(ExactPrecision);

    /// <summary>Share of the true that was said, in percent; 100 where nothing was true.</summary>
    public double Recall => OneDecimal(ExactRecall);

    /// <summary>Harmonic mean of both, in percent.</summary>
    public double F1 => ExactPrecision + ExactRecall > 0 ? OneDecimal(2 * ExactPrecision * ExactRecall / (ExactPrecision + ExactRecall)) : 0;

    private double ExactPrecision => Said > 0 ? 100.0 * Right / Said : True > 0 ? 0 : 100;

    private double ExactRecall => True > 0 ? 100.0 * Right / True : 100;

    /// <summary>Both counts together.</summary>
    public static Score operator +(Score left, Score right) => new(left.Right + right.Right, left.Said + right.Said, left.True + right.True);

    /// <summary>Both counts together.</summary>
    public static Score Add(Score left, Score right) => left + right;

    /// <summary>
    /// The nearest number of one decimal to the exact value of a double, halves to the even one. <see cref="Math.Round(double, int)"/>
    /// rounds after multiplying, which moves values such as 62.45 that lie just beside a half.
    /// </summary>
    internal static double OneDecimal(double value)
    {
        var tenfold = value * 10;
        var lost = Math.FusedMultiplyAdd(value, 10, -tenfold);
        var floor = Math.Floor(tenfold);
        var beyondHalf = tenfold - floor - 0.5 + lost;
        var up = beyondHalf > 0 || (beyondHalf == 0 && floor % 2 != 0);
        return (up ? floor + 1 : floor) / 10;
    }
}
