using System.Globalization;

namespace GraphBuilder.Cypher.Values;

/// <summary>Floats as Java prints them, which is what Cypher's toString gives: <c>1.0</c>, <c>1.0E7</c>, <c>NaN</c>.</summary>
internal static class FloatText
{
    /// <summary>The shortest digits that read back as the same float.</summary>
    public static string Of(double value)
    {
        if (!double.IsFinite(value))
        {
            return double.IsNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
        }
        if (value == 0)
        {
            return double.IsNegative(value) ? "-0.0" : "0.0";
        }
        var size = Math.Abs(value);
        var (digits, exponent) = Scientific(size.ToString("R", CultureInfo.InvariantCulture));
        if (size >= 1e7 || size < 1e-3)
        {
            return $"{Sign(value)}{digits[0]}.{(digits.Length > 1 ? digits[1..] : "0")}E{exponent.ToString(CultureInfo.InvariantCulture)}";
        }
        if (exponent < 0)
        {
            return $"{Sign(value)}0.{new string('0', -exponent - 1)}{digits}";
        }
        var whole = digits.Length > exponent ? digits[..(exponent + 1)] : digits.PadRight(exponent + 1, '0');
        var fraction = digits.Length > exponent + 1 ? digits[(exponent + 1)..] : "0";
        return $"{Sign(value)}{whole}.{fraction}";
    }

    private static string Sign(double value) => value < 0 ? "-" : "";

    // The significant digits without leading and trailing zeros, and the power of ten of the first of them.
    private static (string Digits, int Exponent) Scientific(string shortest)
    {
        var end = shortest.IndexOf('E');
        var exponent = end < 0 ? 0 : int.Parse(shortest.AsSpan(end + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = end < 0 ? shortest : shortest[..end];
        var point = mantissa.IndexOf('.');
        exponent += (point < 0 ? mantissa.Length : point) - 1;
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal);
        var significant = digits.TrimStart('0');
        return (significant.TrimEnd('0'), exponent - (digits.Length - significant.Length));
    }
}
