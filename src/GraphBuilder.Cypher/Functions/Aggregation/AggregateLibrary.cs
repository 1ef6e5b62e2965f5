using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace GraphBuilder.Cypher.Functions.Aggregation;

/// <summary>All aggregates by name, ignoring case. <c>count(*)</c> is a <see cref="RowCount"/> of its own.</summary>
internal static class AggregateLibrary
{
    private const ValueKinds Summable = ValueKinds.Number | ValueKinds.Duration;

    private static readonly FrozenDictionary<string, AggregateFunction> ByName = new AggregateFunction[]
    {
        new("count", [ValueKinds.Any], ValueKinds.Integer, static () => new RowCount()),
        new("sum", [Summable], Summable, static () => new Sum()),
        new("avg", [Summable], ValueKinds.Float | ValueKinds.Duration, static () => new Average()),
        new("min", [ValueKinds.Any], ValueKinds.Any, static () => new Extreme(-1)),
        new("max", [ValueKinds.Any], ValueKinds.Any, static () => new Extreme(1)),
        new("collect", [ValueKinds.Any], ValueKinds.List, static () => new Collection()),
        new("stDev", [ValueKinds.Number], ValueKinds.Float, static () => new StandardDeviation(ofPopulation: false)),
        new("stDevP", [ValueKinds.Number], ValueKinds.Float, static () => new StandardDeviation(ofPopulation: true)),
        new("percentileCont", [ValueKinds.Number, ValueKinds.Number], ValueKinds.Float, static () => new Percentile(isContinuous: true)),
        new("percentileDisc", [ValueKinds.Number, ValueKinds.Number], ValueKinds.Number, static () => new Percentile(isContinuous: false)),
    }.ToFrozenDictionary(function => function.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>All aggregates, in the order of their names.</summary>
    public static IReadOnlyList<AggregateFunction> All { get; } = [.. ByName.Values.OrderBy(function => function.Name, StringComparer.OrdinalIgnoreCase)];

    /// <summary>Finds an aggregate.</summary>
    public static bool TryFind(string name, [MaybeNullWhen(false)] out AggregateFunction function) => ByName.TryGetValue(name, out function);
}
