using System.Globalization;
using System.Text.RegularExpressions;

namespace GraphBuilder.Neo4j.Tests.Browser;

/// <summary>A colour of a screen, in parts of red, green and blue light from 0 to 1.</summary>
internal readonly partial record struct Colour(double Red, double Green, double Blue)
{
    /// <summary>
    /// What somebody sees who lacks the cones for red (protanopia) or for green (deuteranopia): rows of the matrices of Machado, Oliveira
    /// and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", 2009.
    /// </summary>
    private static readonly double[][][] Deficiencies =
    [
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    ];

    /// <summary>Whether a text is a colour in the form that Browser needs, <c>#RRGGBB</c>.</summary>
    public static bool IsValid(string text) => Form().IsMatch(text);

    public static Colour Parse(string text) => new(Channel(text, 1), Channel(text, 3), Channel(text, 5));

    /// <summary>From 1 to 21; WCAG 2.1 asks for 4.5 between text and its ground.</summary>
    public double ContrastTo(Colour other)
    {
        var (one, two) = (Luminance, other.Luminance);
        return (Math.Max(one, two) + 0.05) / (Math.Min(one, two) + 0.05);
    }

    /// <summary>The least distance (CIE 1976) at which anybody sees two colours, also with a deficiency; from about 2 on it can be noticed.</summary>
    public double LeastDistanceTo(Colour other)
    {
        var least = DistanceTo(other);
        foreach (var matrix in Deficiencies) least = Math.Min(least, Through(matrix).DistanceTo(other.Through(matrix)));
        return least;
    }

    private double Luminance => 0.2126 * Red + 0.7152 * Green + 0.0722 * Blue;

    private double DistanceTo(Colour other)
    {
        var ((l, a, b), (otherL, otherA, otherB)) = (Lab(), other.Lab());
        return Math.Sqrt(Math.Pow(l - otherL, 2) + Math.Pow(a - otherA, 2) + Math.Pow(b - otherB, 2));
    }

    private Colour Through(double[][] matrix)
    {
        var (red, green, blue) = (Red, Green, Blue);
        return new Colour(Row(0), Row(1), Row(2));

        double Row(int row) => Math.Clamp(matrix[row][0] * red + matrix[row][1] * green + matrix[row][2] * blue, 0, 1);
    }

    // CIELAB for the white of sRGB, D65.
    private (double L, double A, double B) Lab()
    {
        var x = Root((0.4124 * Red + 0.3576 * Green + 0.1805 * Blue) / 0.9505);
        var y = Root(Luminance);
        var z = Root((0.0193 * Red + 0.1192 * Green + 0.9505 * Blue) / 1.089);
        return (116 * y - 16, 500 * (x - y), 200 * (y - z));

        static double Root(double value) => value > 0.008856 ? Math.Cbrt(value) : 7.787 * value + 16.0 / 116;
    }

    private static double Channel(string text, int place)
    {
        var value = int.Parse(text.AsSpan(place, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex("^#[0-9A-F]{6}$")]
    private static partial Regex Form();
}
