using GraphBuilder.Cypher.Values.Temporal;

namespace GraphBuilder.Cypher.Values;

/// <summary>The operators + − * / % ^: null with null, integers checked for overflow, floats as IEEE 754 has them.</summary>
internal static class ValueArithmetic
{
    /// <summary>Sum of numbers or durations, concatenation of strings and lists, temporal value plus duration.</summary>
    /// <exception cref="CypherException">Wrong kinds, integer overflow, a date out of range; all operators raise such.</exception>
    public static Value Add(Value left, Value right)
    {
        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }
        if (left.IsInteger && right.IsInteger)
        {
            var sum = unchecked(left.AsInteger + right.AsInteger);
            // Overflow is when both signs differ from the sign of the sum.
            return ((left.AsInteger ^ sum) & (right.AsInteger ^ sum)) < 0
                ? throw ValueErrors.IntegerOverflow($"{left} + {right}")
                : Value.Of(sum);
        }
        if (left.IsNumber && right.IsNumber)
        {
            return Value.Of(left.AsNumber + right.AsNumber);
        }
        if (left.Kind == ValueKind.List || right.Kind == ValueKind.List)
        {
            return Join(left, right);
        }
        if ((left.IsString && HasText(right)) || (right.IsString && HasText(left)))
        {
            return Value.Of(TextOf(left) + TextOf(right));
        }
        return (left.Kind, right.Kind) switch
        {
            (ValueKind.Duration, ValueKind.Duration) => Value.Of(DurationArithmetic.Add(left.AsDuration, right.AsDuration)),
            (_, ValueKind.Duration) when IsTemporal(left) => TemporalArithmetic.Add(left, right.AsDuration),
            (ValueKind.Duration, _) when IsTemporal(right) => TemporalArithmetic.Add(right, left.AsDuration),
            _ => throw CypherException.Type($"Cannot add `{Name(left)}` and `{Name(right)}`"),
        };
    }

    /// <summary>Difference of numbers or durations, temporal value minus duration.</summary>
    public static Value Subtract(Value left, Value right)
    {
        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }
        if (left.IsInteger && right.IsInteger)
        {
            var difference = unchecked(left.AsInteger - right.AsInteger);
            return ((left.AsInteger ^ right.AsInteger) & (left.AsInteger ^ difference)) < 0
                ? throw ValueErrors.IntegerOverflow($"{left} - {right}")
                : Value.Of(difference);
        }
        if (left.IsNumber && right.IsNumber)
        {
            return Value.Of(left.AsNumber - right.AsNumber);
        }
        return (left.Kind, right.Kind) switch
        {
            (ValueKind.Duration, ValueKind.Duration) => Value.Of(DurationArithmetic.Subtract(left.AsDuration, right.AsDuration)),
            (_, ValueKind.Duration) when IsTemporal(left) => TemporalArithmetic.Add(left, DurationArithmetic.Negate(right.AsDuration)),
            _ => throw CypherException.Type($"Cannot subtract `{Name(right)}` from `{Name(left)}`"),
        };
    }

    /// <summary>Product of numbers, or of a duration and a number.</summary>
    public static Value Multiply(Value left, Value right)
    {
        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }
        if (left.IsInteger && right.IsInteger)
        {
            var high = Math.BigMul(left.AsInteger, right.AsInteger, out var low);
            return high != low >> 63 ? throw ValueErrors.IntegerOverflow($"{left} * {right}") : Value.Of(low);
        }
        if (left.IsNumber && right.IsNumber)
        {
            return Value.Of(left.AsNumber * right.AsNumber);
        }
        return (left.Kind, right.Kind) switch
        {
            (ValueKind.Duration, _) when right.IsNumber => Value.Of(DurationArithmetic.Multiply(left.AsDuration, right.AsNumber)),
            (_, ValueKind.Duration) when left.IsNumber => Value.Of(DurationArithmetic.Multiply(right.AsDuration, left.AsNumber)),
            _ => throw CypherException.Type($"Cannot multiply `{Name(left)}` and `{Name(right)}`"),
        };
    }

    /// <summary>Quotient, of integers truncated toward zero; of a duration and a number.</summary>
    public static Value Divide(Value left, Value right)
    {
        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }
        if (left.IsInteger && right.IsInteger)
        {
            CheckDivisor(right);
            return left.AsInteger == long.MinValue && right.AsInteger == -1
                ? throw ValueErrors.IntegerOverflow($"{left} / {right}")
                : Value.Of(left.AsInteger / right.AsInteger);
        }
        if (left.IsNumber && right.IsNumber)
        {
            return Value.Of(left.AsNumber / right.AsNumber);
        }
        return left.Kind == ValueKind.Duration && right.IsNumber
            ? Value.Of(DurationArithmetic.Divide(left.AsDuration, right.AsNumber))
            : throw CypherException.Type($"Cannot divide `{Name(left)}` by `{Name(right)}`");
    }

    /// <summary>Remainder, with the sign of the dividend.</summary>
    public static Value Modulo(Value left, Value right)
    {
        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }
        if (left.IsInteger && right.IsInteger)
        {
            CheckDivisor(right);
            // Of the smallest integer and −1 the processor raises an error although the remainder is 0.
            return Value.Of(right.AsInteger == -1 ? 0 : left.AsInteger % right.AsInteger);
        }
        return left.IsNumber && right.IsNumber ? Value.Of(left.AsNumber % right.AsNumber) : throw CypherException.Type($"Cannot calculate modulus of `{Name(left)}` and `{Name(right)}`");
    }

    /// <summary>Power, always a float.</summary>
    public static Value Power(Value left, Value right)
    {
        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }
        return left.IsNumber && right.IsNumber ? Value.Of(Math.Pow(left.AsNumber, right.AsNumber)) : throw CypherException.Type($"Cannot raise `{Name(left)}` to the power of `{Name(right)}`");
    }

    /// <summary>Unary minus.</summary>
    public static Value Negate(Value operand) => operand.Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.Integer => operand.AsInteger == long.MinValue ? throw ValueErrors.IntegerOverflow($"-({operand})") : Value.Of(-operand.AsInteger),
        ValueKind.Float => Value.Of(-operand.AsFloat),
        _ => throw ValueErrors.Expected("Float, Integer", operand),
    };

    /// <summary>Unary plus.</summary>
    public static Value Plus(Value operand) =>
        operand.IsNull || operand.IsNumber ? operand : throw ValueErrors.Expected("Float, Integer", operand);

    /// <summary><c>left || right</c>: joins two strings or two lists, and unlike <c>+</c> nothing else.</summary>
    public static Value Concatenate(Value left, Value right)
    {
        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }
        return (left.Kind, right.Kind) switch
        {
            (ValueKind.String, ValueKind.String) => Value.Of(left.AsString + right.AsString),
            (ValueKind.List, ValueKind.List) => Join(left, right),
            _ => throw CypherException.Type($"Cannot concatenate `{Name(left)}` and `{Name(right)}`"),
        };
    }

    private static Value Join(Value left, Value right)
    {
        var first = left.Kind == ValueKind.List ? left.AsList : [left];
        var second = right.Kind == ValueKind.List ? right.AsList : [right];
        var elements = new Value[first.Count + second.Count];
        for (var place = 0; place < elements.Length; place++)
        {
            elements[place] = place < first.Count ? first[place] : second[place - first.Count];
        }
        return Value.OfList(elements);
    }

    private static bool HasText(Value value) => value.IsString || value.IsNumber || value.IsBoolean || IsTemporal(value) || value.Kind == ValueKind.Duration;

    private static string TextOf(Value value) => value.Kind switch
    {
        ValueKind.String => value.AsString,
        ValueKind.Integer or ValueKind.Float or ValueKind.Boolean => ValueText.Of(value),
        _ => TemporalToString.Of(value),
    };

    private static bool IsTemporal(Value value) =>
        value.Kind is ValueKind.Date or ValueKind.LocalTime or ValueKind.Time or ValueKind.LocalDateTime or ValueKind.ZonedDateTime;

    private static void CheckDivisor(Value divisor)
    {
        if (divisor.AsInteger == 0)
        {
            throw CypherException.Arithmetic("/ by zero", "DivisionByZero");
        }
    }

    // A server names the classes of numbers here, not the types of Cypher.
    private static string Name(Value value) => value.Kind switch
    {
        ValueKind.Integer => "Long",
        ValueKind.Float => "Double",
        _ => ValueErrors.KindName(value.Kind),
    };
}
