using System.Globalization;
using GraphBuilder.Cypher.Syntax.Ast;

namespace GraphBuilder.Cypher.Syntax;

/// <summary>Reads the number forms: <c>12</c>, <c>1_000</c>, <c>0x1F</c>, <c>0o17</c>, <c>1.5</c>, <c>.5</c>, <c>1e3</c>.</summary>
internal static class NumberLiteral
{
    /// <summary>The literal of a number token.</summary>
    /// <param name="token">An integer or float token.</param>
    /// <param name="position">What an error points at, and where the literal starts: the sign if there is one.</param>
    /// <param name="negative">Whether a minus sign stood before it; so the smallest integer can be written.</param>
    /// <param name="errors">Makes the errors.</param>
    public static Literal Read(Token token, SourcePosition position, bool negative, SyntaxErrors errors)
    {
        var digits = token.Value!;
        if (!HasTidyUnderscores(digits))
        {
            throw Invalid(position, digits, errors);
        }

        digits = digits.Replace("_", "", StringComparison.Ordinal);
        return token.Kind == TokenKind.Integer
            ? new IntegerLiteral(position, ReadInteger(digits, position, negative, errors))
            : new FloatLiteral(position, ReadFloat(digits, position, negative, errors));
    }

    // An underscore stands between two digits, or after the prefix of a hexadecimal or octal number.
    private static bool HasTidyUnderscores(string digits) =>
        digits[^1] != '_' && !digits.Contains("__", StringComparison.Ordinal) && !digits.Contains("_.", StringComparison.Ordinal);

    private static long ReadInteger(string digits, SourcePosition position, bool negative, SyntaxErrors errors)
    {
        var (radix, start) = digits switch
        {
            ['0', 'x' or 'X', ..] => (16, 2),
            ['0', 'o', ..] => (8, 2),
            ['0', _, ..] => throw Invalid(position, digits, errors),
            _ => (10, 0),
        };
        if (start == digits.Length)
        {
            throw Invalid(position, digits, errors);
        }

        // The magnitude of the smallest integer is one more than that of the largest.
        var limit = negative ? 1UL << 63 : long.MaxValue;
        var magnitude = 0UL;
        var tooLarge = false;
        foreach (var c in digits.AsSpan(start))
        {
            var digit = char.IsAsciiHexDigit(c) ? Convert.ToInt32(c.ToString(), 16) : int.MaxValue;
            if (digit >= radix)
            {
                throw Invalid(position, digits, errors);
            }

            tooLarge |= magnitude > (limit - (ulong)digit) / (ulong)radix;
            magnitude = unchecked(magnitude * (ulong)radix + (ulong)digit);
        }

        if (tooLarge)
        {
            throw errors.At(position, "IntegerOverflow", "The integer is too large: 64 bits hold -9223372036854775808 to 9223372036854775807");
        }

        return negative ? unchecked((long)(0 - magnitude)) : (long)magnitude;
    }

    private static double ReadFloat(string digits, SourcePosition position, bool negative, SyntaxErrors errors)
    {
        if (!double.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value))
        {
            throw Invalid(position, digits, errors);
        }

        if (double.IsInfinity(value))
        {
            throw errors.At(position, "FloatingPointOverflow", "The floating-point number is too large: it must stay below 1.8E308");
        }

        return negative ? -value : value;
    }

    private static CypherException Invalid(SourcePosition position, string digits, SyntaxErrors errors) =>
        errors.At(position, "InvalidNumberLiteral", $"Invalid number '{digits}'");
}
