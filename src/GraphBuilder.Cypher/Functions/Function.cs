using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Functions;

/// <summary>What a function does with arguments that were checked.</summary>
internal delegate Value FunctionBody(ReadOnlySpan<Value> arguments, FunctionContext context);

/// <summary>A function that turns values into a value.</summary>
/// <param name="Name">As users see it, with its namespace: <c>toLower</c>, <c>duration.between</c>.</param>
/// <param name="Parameters">The kinds that each parameter takes; the last one stands for all further ones when <see cref="IsVariadic"/>.</param>
/// <param name="Returns">The kinds that can come back, for the semantic check.</param>
/// <param name="Body">The computation.</param>
internal sealed record Function(string Name, IReadOnlyList<ValueKinds> Parameters, ValueKinds Returns, FunctionBody Body)
{
    /// <summary>How many arguments are needed at least; all parameters unless set.</summary>
    public int RequiredCount { get; init; } = Parameters.Count;

    /// <summary>Whether any number of arguments may follow.</summary>
    public bool IsVariadic { get; init; }

    /// <summary>Whether the body wants to see null arguments; otherwise one null makes the result null.</summary>
    public bool TakesNull { get; init; }

    /// <summary>Whether equal arguments give equal results within one run of a statement; the clock stands still there, chance does not.</summary>
    public bool IsDeterministic { get; init; } = true;

    /// <summary>Whether a call with so many arguments is possible.</summary>
    public bool AcceptsCount(int count) => count >= RequiredCount && (IsVariadic || count <= Parameters.Count);

    /// <summary>The kinds that an argument may have.</summary>
    /// <param name="place">Zero-based.</param>
    public ValueKinds ParameterAt(int place) => Parameters[Math.Min(place, Parameters.Count - 1)];

    /// <summary>Calls the function. The number of arguments must have been checked with <see cref="AcceptsCount"/>.</summary>
    /// <exception cref="CypherException">An argument is of the wrong kind or has no result.</exception>
    public Value Invoke(ReadOnlySpan<Value> arguments, FunctionContext context)
    {
        for (var place = 0; place < arguments.Length; place++)
        {
            var kind = arguments[place].Kind;
            if (kind == ValueKind.Null && !TakesNull)
            {
                return Value.Null;
            }
            if (!ParameterAt(place).Accept(kind))
            {
                throw CypherException.Type(
                    $"Invalid input for function '{Name}()': expected {ParameterAt(place)} but was {ValueErrors.KindName(kind)}",
                    "InvalidArgumentValue");
            }
        }
        return Body(arguments, context);
    }
}
