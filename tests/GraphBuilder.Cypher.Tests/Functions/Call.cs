using GraphBuilder.Cypher.Functions;
using GraphBuilder.Cypher.Functions.Aggregation;
using GraphBuilder.Cypher.Values;
using GraphBuilder.Cypher.Values.Temporal;

namespace GraphBuilder.Cypher.Tests.Functions;

/// <summary>Calls functions by name with plain arguments and gives the result as the TCK prints it.</summary>
internal static class Call
{
    public static readonly DateTimeOffset Now = new(2024, 2, 29, 13, 5, 7, 120, TimeSpan.Zero);

    public static string Text(string name, params object?[] arguments) => Invoke(name, arguments).ToString();

    public static Value Invoke(string name, params object?[] arguments)
    {
        Assert.That(FunctionLibrary.TryFind(name, out var function), Is.True, $"there is no function {name}");
        Assert.That(function!.AcceptsCount(arguments.Length), Is.True, $"{name} takes no {arguments.Length} arguments");
        var context = new FunctionContext(new StatementClock(new FixedTime()), new Random(1));
        return function.Invoke(arguments.Select(Plain).ToArray(), context);
    }

    public static string Aggregate(string name, bool distinct, object?[] rows, params object?[] further)
    {
        Assert.That(AggregateLibrary.TryFind(name, out var function), Is.True, $"there is no aggregate {name}");
        var accumulator = function!.NewAccumulator(distinct);
        foreach (var row in rows)
        {
            accumulator.Add([Plain(row), .. further.Select(Plain)]);
        }
        return accumulator.Result.ToString();
    }

    public static Value Plain(object? value) => value switch
    {
        null => Value.Null,
        Value done => done,
        int number => Value.Of((long)number),
        long number => Value.Of(number),
        double number => Value.Of(number),
        bool truth => Value.Of(truth),
        string text => Value.Of(text),
        object?[] elements => Value.OfList(elements.Select(Plain).ToArray()),
        _ => throw new ArgumentException($"No plain value: {value}", nameof(value)),
    };

    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}
