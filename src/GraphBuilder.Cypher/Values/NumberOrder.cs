namespace GraphBuilder.Cypher.Values;

/// <summary>Integers and floats on one line, compared exactly: 2^53 + 1 is not 2^53 as a float.</summary>
internal static class NumberOrder
{
    // 2^63, the first float above all integers.
    private const double AboveIntegers = 9_223_372_036_854_775_808.0;

    /// <summary>Whether two numbers are the same; NaN is not even itself.</summary>
    public static bool AreEqual(Value left, Value right)
    {
        if (left.IsInteger && right.IsInteger)
        {
            return left.AsInteger == right.AsInteger;
        }
        return !IsNaN(left) && !IsNaN(right) && Compare(left, right) == 0;
    }

    /// <summary>Whether a number is the float NaN.</summary>
    public static bool IsNaN(Value number) => number.IsFloat && double.IsNaN(number.AsFloat);

    /// <summary>Order of two numbers, NaN after all others and equal to itself.</summary>
    public static int Compare(Value left, Value right)
    {
        if (left.IsInteger)
        {
            return right.IsInteger ? left.AsInteger.CompareTo(right.AsInteger) : Compare(left.AsInteger, right.AsFloat);
        }
        return right.IsInteger ? -Compare(right.AsInteger, left.AsFloat) : Compare(left.AsFloat, right.AsFloat);
    }

    private static int Compare(double left, double right)
    {
        if (double.IsNaN(left) || double.IsNaN(right))
        {
            return double.IsNaN(left).CompareTo(double.IsNaN(right));
        }
        return left < right ? -1 : left > right ? 1 : 0;
    }

    private static int Compare(long integer, double number)
    {
        if (double.IsNaN(number) || number >= AboveIntegers)
        {
            return -1;
        }
        if (number < -AboveIntegers)
        {
            return 1;
        }
        var whole = Math.Floor(number);
        var order = integer.CompareTo((long)whole);
        return order != 0 ? order : whole < number ? -1 : 0;
    }
}
