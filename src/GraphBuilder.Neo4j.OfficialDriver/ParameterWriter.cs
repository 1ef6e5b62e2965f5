using System.Collections;
using System.Globalization;
using GraphBuilder.Graph.Store;
using GraphBuilder.Graph.Temporal;
using Official = global::Neo4j.Driver;

namespace GraphBuilder.Neo4j.OfficialDriver;

/// <summary>What the port takes as parameters, in the forms of the driver.</summary>
internal static class ParameterWriter
{
    private const string TypeError = "Neo.ClientError.Statement.TypeError";

    /// <exception cref="GraphClientException">A parameter is no value of Cypher; the message names it.</exception>
    public static Dictionary<string, object?> Write(IReadOnlyDictionary<string, object?>? parameters)
    {
        var written = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in parameters ?? new Dictionary<string, object?>())
        {
            try
            {
                written[name] = Write(value);
            }
            catch (GraphClientException error)
            {
                throw new GraphClientException(error.Code, $"Parameter ${name}: {error.Message}", error);
            }
        }

        return written;
    }

    private static object? Write(object? value) => value switch
    {
        null or string or bool or byte[] => value,
        long or int or short or sbyte or byte or ushort or uint => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        ulong number => number <= long.MaxValue
            ? (long)number
            : throw new GraphClientException(TypeError, $"The parameter {number} does not fit a 64-bit integer"),
        double or float or decimal => Convert.ToDouble(value, CultureInfo.InvariantCulture),
        char or Guid => value.ToString(),
        GraphPoint { Z: { } z } point => new Official.Point(point.Srid, point.X, point.Y, z),
        GraphPoint point => new Official.Point(point.Srid, point.X, point.Y),
        _ => TemporalOf(value) ?? CollectionOf(value),
    };

    private static object? TemporalOf(object value) => value switch
    {
        LocalDate date => new Official.LocalDate(date.Year, date.Month, date.Day),
        LocalTime time => new Official.LocalTime(time.Hour, time.Minute, time.Second, time.Nanosecond),
        OffsetTime { Local: var time } whole => new Official.OffsetTime(time.Hour, time.Minute, time.Second, time.Nanosecond, whole.OffsetSeconds),
        LocalDateTime { Date: var date, Time: var time } =>
            new Official.LocalDateTime(date.Year, date.Month, date.Day, time.Hour, time.Minute, time.Second, time.Nanosecond),
        ZonedDateTime time => new Official.ZonedDateTime(
            time.EpochSecond, time.Nanosecond, time.ZoneId is { } zone ? Official.Zone.Of(zone) : Official.Zone.Of(time.OffsetSeconds)),
        Duration duration => new Official.Duration(duration.Months, duration.Days, duration.Seconds, duration.Nanoseconds),
        _ => Converted(value) is { } temporal ? TemporalOf(temporal) : null,
    };

    private static object? Converted(object value)
    {
        try
        {
            return TemporalConversion.FromBaseLibrary(value);
        }
        catch (ArgumentException error)
        {
            throw new GraphClientException(TypeError, error.Message, error);
        }
    }

    private static object CollectionOf(object value) => value switch
    {
        IReadOnlyDictionary<string, object?> map => map.ToDictionary(pair => pair.Key, pair => Write(pair.Value), StringComparer.Ordinal),
        IDictionary map => map.Cast<DictionaryEntry>().ToDictionary(
            pair => pair.Key as string ?? throw new GraphClientException(TypeError, $"The keys of a map are strings, but {pair.Key} is none"),
            pair => Write(pair.Value),
            StringComparer.Ordinal),
        IEnumerable list => list.Cast<object?>().Select(Write).ToList(),
        _ => throw new GraphClientException(
            TypeError, $"A value of the .NET type {value.GetType().Name} cannot be a parameter: pass text, numbers, booleans, dates, lists or dictionaries"),
    };
}
