namespace GraphBuilder.Cypher.Values;

/// <summary>AND, OR, XOR and NOT of three-valued logic, where null is "unknown".</summary>
internal static class ValueLogic
{
    /// <summary>False when either side is false, whatever the other.</summary>
    /// <exception cref="CypherException">A side is neither boolean nor null; all four raise it.</exception>
    public static Value And(Value left, Value right)
    {
        Check(left);
        Check(right);
        if (left.IsFalse || right.IsFalse)
        {
            return Value.False;
        }
        return left.IsNull || right.IsNull ? Value.Null : Value.True;
    }

    /// <summary>True when either side is true, whatever the other.</summary>
    public static Value Or(Value left, Value right)
    {
        Check(left);
        Check(right);
        if (left.IsTrue || right.IsTrue)
        {
            return Value.True;
        }
        return left.IsNull || right.IsNull ? Value.Null : Value.False;
    }

    /// <summary>Whether exactly one side is true; unknown when a side is.</summary>
    public static Value Xor(Value left, Value right)
    {
        Check(left);
        Check(right);
        return left.IsNull || right.IsNull ? Value.Null : Value.Of(left.AsBoolean != right.AsBoolean);
    }

    /// <summary>The other boolean; unknown stays unknown.</summary>
    public static Value Not(Value operand)
    {
        Check(operand);
        return operand.IsNull ? Value.Null : Value.Of(!operand.AsBoolean);
    }

    private static void Check(Value operand)
    {
        if (!operand.IsNull && !operand.IsBoolean)
        {
            throw ValueErrors.Expected("Boolean", operand);
        }
    }
}
