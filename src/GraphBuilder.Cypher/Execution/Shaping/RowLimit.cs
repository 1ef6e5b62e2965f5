using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Execution.Shaping;

/// <summary>The number that SKIP or LIMIT was given.</summary>
internal sealed class RowLimit(Evaluator count, string clause)
{
    /// <exception cref="CypherException">It is no integer, or negative.</exception>
    public long Evaluate(Value[] row, StatementContext context)
    {
        var value = count(row, context);
        if (!value.IsInteger)
        {
            throw new CypherException(CypherErrorCode.Argument, $"{clause}: an integer of 0 or more was expected, found {value}.")
            {
                Detail = "InvalidArgumentType",
            };
        }

        return value.AsInteger >= 0
            ? value.AsInteger
            : throw new CypherException(CypherErrorCode.Argument, $"{clause}: an integer of 0 or more was expected, found {value}.")
            {
                Detail = "NegativeIntegerArgument",
            };
    }
}
