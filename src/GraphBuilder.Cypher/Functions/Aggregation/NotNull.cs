using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Functions.Aggregation;

/// <summary>Leaves out the rows whose value is null and checks the kinds of the others.</summary>
internal sealed class NotNull(AggregateFunction function, Accumulator inner) : Accumulator
{
    public override Value Result => inner.Result;

    public override void Add(ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].IsNull)
        {
            return;
        }
        for (var place = 0; place < arguments.Length; place++)
        {
            if (!function.Parameters[place].Accept(arguments[place].Kind))
            {
                throw CypherException.Type(
                    $"Invalid input for function '{function.Name}()': expected {function.Parameters[place]} but was {ValueErrors.KindName(arguments[place].Kind)}",
                    "InvalidArgumentValue");
            }
        }
        inner.Add(arguments);
    }
}
