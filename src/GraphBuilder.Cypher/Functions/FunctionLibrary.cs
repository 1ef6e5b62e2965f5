using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace GraphBuilder.Cypher.Functions;

/// <summary>All functions by name, ignoring case. Aggregates are in <see cref="Aggregation.AggregateLibrary"/>.</summary>
internal static class FunctionLibrary
{
    private static readonly FrozenDictionary<string, Function> ByName = Load().ToFrozenDictionary(function => function.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>All functions, in the order of their names.</summary>
    public static IReadOnlyList<Function> All { get; } = [.. ByName.Values.OrderBy(function => function.Name, StringComparer.OrdinalIgnoreCase)];

    /// <summary>Finds a function.</summary>
    /// <param name="name">With its namespace.</param>
    /// <param name="function">The function found.</param>
    public static bool TryFind(string name, [MaybeNullWhen(false)] out Function function) => ByName.TryGetValue(name, out function);

    private static IEnumerable<Function> Load() =>
    [
        .. ScalarFunctions.All,
        .. GraphFunctions.All,
        .. StringFunctions.All,
        .. ListFunctions.All,
        .. ConversionFunctions.All,
        .. NumericFunctions.All,
        .. TrigonometricFunctions.All,
        .. TemporalFunctions.All,
        .. SpatialFunctions.All,
    ];
}
