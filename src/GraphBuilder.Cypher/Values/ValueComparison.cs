namespace GraphBuilder.Cypher.Values;

/// <summary>The operators <c>&lt;</c>, <c>&lt;=</c>, <c>></c>, <c>>=</c>: null between values that have no order, false with NaN.</summary>
internal static class ValueComparison
{
    private enum Outcome
    {
        Less,
        Equal,
        Greater,
        NotANumber,
        Unknown,
    }

    /// <summary><c>left &lt; right</c>.</summary>
    public static Value Less(Value left, Value right) => Compare(left, right) switch
    {
        Outcome.Unknown => Value.Null,
        var outcome => Value.Of(outcome == Outcome.Less),
    };

    /// <summary><c>left &lt;= right</c>.</summary>
    public static Value LessOrEqual(Value left, Value right) => Compare(left, right) switch
    {
        Outcome.Unknown => Value.Null,
        var outcome => Value.Of(outcome is Outcome.Less or Outcome.Equal),
    };

    /// <summary><c>left > right</c>.</summary>
    public static Value Greater(Value left, Value right) => Less(right, left);

    /// <summary><c>left >= right</c>.</summary>
    public static Value GreaterOrEqual(Value left, Value right) => LessOrEqual(right, left);

    private static Outcome Compare(Value left, Value right)
    {
        if (left.IsNumber && right.IsNumber)
        {
            return NumberOrder.IsNaN(left) || NumberOrder.IsNaN(right) ? Outcome.NotANumber : Of(NumberOrder.Compare(left, right));
        }
        if (left.IsNull || left.Kind != right.Kind)
        {
            return Outcome.Unknown;
        }
        return left.Kind switch
        {
            ValueKind.String => Of(CodePointOrder.Compare(left.AsString, right.AsString)),
            ValueKind.Boolean => Of(left.AsBoolean.CompareTo(right.AsBoolean)),
            ValueKind.List => Compare(left.AsList, right.AsList),
            ValueKind.Map => Compare(left.AsMap, right.AsMap),
            // A month has no fixed length: of two durations it is only known when they are the same.
            ValueKind.Duration => left.AsDuration == right.AsDuration ? Outcome.Equal : Outcome.Unknown,
            ValueKind.Date or ValueKind.LocalTime or ValueKind.Time or ValueKind.LocalDateTime or ValueKind.ZonedDateTime =>
                Of(TemporalOrder.Compare(left, right)),
            _ => Outcome.Unknown,
        };
    }

    private static Outcome Compare(IReadOnlyList<Value> left, IReadOnlyList<Value> right)
    {
        for (var place = 0; place < left.Count && place < right.Count; place++)
        {
            var outcome = Compare(left[place], right[place]);
            if (outcome != Outcome.Equal)
            {
                return outcome;
            }
        }
        return Of(left.Count.CompareTo(right.Count));
    }

    // Smaller maps first, then by their sorted keys, then by the values in that order.
    private static Outcome Compare(MapValue left, MapValue right)
    {
        var leftKeys = left.Keys.Order(StringComparer.Ordinal).ToArray();
        var rightKeys = right.Keys.Order(StringComparer.Ordinal).ToArray();
        var order = leftKeys.Length.CompareTo(rightKeys.Length);
        for (var place = 0; order == 0 && place < leftKeys.Length; place++)
        {
            order = CodePointOrder.Compare(leftKeys[place], rightKeys[place]);
        }
        return order != 0
            ? Of(order)
            : Compare(leftKeys.Select(key => left[key]).ToArray(), leftKeys.Select(key => right[key]).ToArray());
    }

    private static Outcome Of(int order) => order < 0 ? Outcome.Less : order > 0 ? Outcome.Greater : Outcome.Equal;
}
