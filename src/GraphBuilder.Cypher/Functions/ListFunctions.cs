using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Functions;

/// <summary>Functions of lists, and those that lists share with strings and maps.</summary>
internal static class ListFunctions
{
    private static readonly ValueKinds[] List = [ValueKinds.List];

    public static IEnumerable<Function> All { get; } =
    [
        new("head", List, ValueKinds.Any, static (arguments, _) => arguments[0].AsList is { Count: > 0 } list ? list[0] : Value.Null),
        new("last", List, ValueKinds.Any, static (arguments, _) => arguments[0].AsList is { Count: > 0 } list ? list[^1] : Value.Null),
        new("tail", List, ValueKinds.List, static (arguments, _) => Value.OfList(arguments[0].AsList.Skip(1).ToArray())),
        new("reverse", [ValueKinds.List | ValueKinds.String], ValueKinds.List | ValueKinds.String, static (arguments, _) => Reverse(arguments[0])),
        new("size", [ValueKinds.List | ValueKinds.String], ValueKinds.Integer, static (arguments, _) => Size(arguments[0])),
        new("isEmpty", [ValueKinds.List | ValueKinds.String | ValueKinds.Map], ValueKinds.Boolean, static (arguments, _) => Value.Of(IsEmpty(arguments[0]))),
        // The kinds are checked by the body: the TCK wants an argument error at run time.
        new("range", [ValueKinds.Any, ValueKinds.Any, ValueKinds.Any], ValueKinds.List, static (arguments, _) => Range(arguments)) { RequiredCount = 2, TakesNull = true },
    ];

    private static Value Reverse(Value value)
    {
        if (value.IsString)
        {
            return Value.Of(CodePoints.Reverse(value.AsString));
        }
        var elements = value.AsList.ToArray();
        Array.Reverse(elements);
        return Value.OfList(elements);
    }

    private static Value Size(Value value) => Value.Of((long)(value.IsString ? CodePoints.Count(value.AsString) : value.AsList.Count));

    private static bool IsEmpty(Value value) => value.Kind switch
    {
        ValueKind.String => value.AsString.Length == 0,
        ValueKind.Map => value.AsMap.Count == 0,
        _ => value.AsList.Count == 0,
    };

    private static Value Range(ReadOnlySpan<Value> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.IsNull)
            {
                throw CypherException.Type("Invalid input for function 'range()': expected an Integer but was null", "InvalidArgumentValue");
            }
            if (!argument.IsInteger)
            {
                throw CypherException.Argument($"Invalid input for function 'range()': expected Integer but was {argument}", "InvalidArgumentType");
            }
        }
        var start = arguments[0].AsInteger;
        var end = arguments[1].AsInteger;
        var step = arguments.Length > 2 ? arguments[2].AsInteger : 1;
        if (step == 0)
        {
            throw CypherException.Argument("Step argument to 'range()' cannot be zero", "NumberOutOfRange");
        }
        var count = ((Int128)end - start) / step + 1;
        if ((step > 0 && start > end) || (step < 0 && start < end))
        {
            count = 0;
        }
        return count <= Array.MaxLength
            ? Value.OfList(new IntegerRange(start, step, (int)count))
            : throw CypherException.Argument($"range({start}, {end}, {step}) has {count} elements, more than a list can hold", "NumberOutOfRange");
    }
}
