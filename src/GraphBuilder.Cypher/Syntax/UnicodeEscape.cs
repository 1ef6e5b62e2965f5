using System.Globalization;

namespace GraphBuilder.Cypher.Syntax;

/// <summary><c>\uXXXX</c>, and <c>\UXXXXXXXX</c> for a whole code point.</summary>
internal static class UnicodeEscape
{
    /// <summary>What a broken escape is told.</summary>
    public const string Message = "The escape `\\u` must be followed by four hexadecimal digits.";

    /// <summary>Reads the escape whose backslash stands at <paramref name="start"/>.</summary>
    /// <param name="text">The statement.</param>
    /// <param name="start">Offset of the backslash.</param>
    /// <param name="value">The character meant, one or two UTF-16 units.</param>
    /// <param name="end">Offset just after the last digit.</param>
    public static bool TryRead(string text, int start, out string value, out int end)
    {
        value = "";
        var digits = start + 1 < text.Length && text[start + 1] == 'U' ? 8 : 4;
        end = start + 2 + digits;
        if (start + 1 >= text.Length || text[start + 1] is not ('u' or 'U') || end > text.Length
            || !int.TryParse(text.AsSpan(start + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            return false;
        }

        if (digits == 4)
        {
            // Surrogates may come as two escapes, so a lone half is accepted here.
            value = ((char)code).ToString();
            return true;
        }

        if (code is < 0 or > 0x10ffff or (>= 0xd800 and <= 0xdfff))
        {
            return false;
        }

        value = char.ConvertFromUtf32(code);
        return true;
    }
}
