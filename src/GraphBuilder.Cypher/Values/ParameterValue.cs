using System.Collections;
using System.Globalization;
using GraphBuilder.Graph.Store;
using GraphBuilder.Graph.Temporal;

namespace GraphBuilder.Cypher.Values;

/// <summary>Plain .NET values as values of Cypher: what the port takes as parameters.</summary>
internal static class ParameterValue
{
    /// <summary>The value of Cypher for one of .NET.</summary>
    /// <param name="source">
    /// Null, a boolean, number, string, character, GUID (as text), byte array, date or time of the base library, a temporal value or point of the port,
    /// a dictionary with text keys, or a sequence of these.
    /// </param>
    /// <exception cref="CypherException">There is no such value in Cypher (<c>Statement.TypeError</c>).</exception>
    public static Value Of(object? source) => source switch
    {
        null => Value.Null,
        Value value => value,
        string text => Value.Of(text),
        bool truth => Value.Of(truth),
        long or int or short or sbyte or byte or ushort or uint => Value.Of(Convert.ToInt64(source, CultureInfo.InvariantCulture)),
        ulong number => number <= long.MaxValue
            ? Value.Of((long)number)
            : throw CypherException.Type($"The parameter {number} does not fit a 64-bit integer"),
        double number => Value.Of(number),
        float number => Value.Of((double)number),
        decimal number => Value.Of((double)number),
        char character => Value.Of(character.ToString()),
        Guid guid => Value.Of(guid.ToString()),
        GraphPoint point => Value.Of(point),
        byte[] bytes => Value.OfBytes(bytes),
        _ => OfTemporal(source) ?? OfTemporal(Converted(source)) ?? OfCollection(source),
    };

    /// <summary>Parameters by name as values of Cypher.</summary>
    /// <exception cref="CypherException">One of them has no such value; the message names it.</exception>
    public static IReadOnlyDictionary<string, Value> OfAll(IReadOnlyDictionary<string, object?>? parameters)
    {
        if (parameters is null || parameters.Count == 0)
        {
            return MapValue.Empty;
        }
        var values = new Dictionary<string, Value>(parameters.Count, StringComparer.Ordinal);
        foreach (var (name, parameter) in parameters)
        {
            try
            {
                values[name] = Of(parameter);
            }
            catch (CypherException error)
            {
                throw new CypherException(error.Code, $"Parameter ${name}: {error.Message}", error);
            }
        }
        return values;
    }

    private static Value? OfTemporal(object? source) => source switch
    {
        LocalDate date => Value.Of(date),
        LocalTime time => Value.Of(time),
        OffsetTime time => Value.Of(time),
        LocalDateTime dateTime => Value.Of(dateTime),
        ZonedDateTime dateTime => Value.Of(dateTime),
        Duration duration => Value.Of(duration),
        _ => null,
    };

    private static object? Converted(object source)
    {
        try
        {
            return TemporalConversion.FromBaseLibrary(source);
        }
        catch (ArgumentException error)
        {
            throw CypherException.Type(error.Message);
        }
    }

    private static Value OfCollection(object source) => source switch
    {
        IReadOnlyList<Value> list => Value.OfList(list),
        IReadOnlyDictionary<string, Value> map => Value.Of(new MapValue(map.Select(entry => (entry.Key, entry.Value)).ToArray())),
        IReadOnlyDictionary<string, object?> map => Value.Of(new MapValue(map.Select(entry => (entry.Key, Of(entry.Value))).ToArray())),
        IDictionary map => OfDictionary(map),
        IEnumerable sequence => Value.OfList(sequence.Cast<object?>().Select(Of).ToArray()),
        _ => throw Unknown(source),
    };

    private static Value OfDictionary(IDictionary map)
    {
        var entries = new List<(string, Value)>(map.Count);
        foreach (DictionaryEntry entry in map)
        {
            entries.Add((entry.Key as string ?? throw CypherException.Type($"The keys of a map are strings, but {entry.Key} is none"), Of(entry.Value)));
        }
        return Value.Of(new MapValue(entries));
    }

    private static CypherException Unknown(object source) =>
        CypherException.Type($"A value of the .NET type {source.GetType().Name} cannot be a parameter: pass text, numbers, booleans, dates, lists or dictionaries");
}
