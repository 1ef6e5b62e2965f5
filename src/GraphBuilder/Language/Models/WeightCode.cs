namespace GraphBuilder.Language.Models;

/// <summary>
/// Weights in 8 bits on a square scale: fine steps near zero, where most weights lie, coarse ones for the few large weights.
/// At run time they are 16-bit whole numbers; only their proportions matter, so the largest weight of a model is always <see cref="Largest"/>.
/// </summary>
internal static class WeightCode
{
    /// <summary>The largest run-time weight. The scores of a sentence, some hundred weights in a few hundred steps, stay within 32 bits.</summary>
    public const int Largest = 16384;

    /// <summary>The code of a weight, −127 to 127; 0 for a weight too small to keep.</summary>
    /// <param name="weight">The weight.</param>
    /// <param name="largest">The largest magnitude of all weights of the model.</param>
    public static sbyte Encode(double weight, double largest) =>
        (sbyte)(Math.Sign(weight) * (int)Math.Round(127 * Math.Sqrt(Math.Abs(weight) / largest), MidpointRounding.AwayFromZero));

    /// <summary>The run-time weight of a code.</summary>
    public static short Decode(sbyte code) => (short)(code * Math.Abs((int)code) * Largest / (127 * 127));
}
