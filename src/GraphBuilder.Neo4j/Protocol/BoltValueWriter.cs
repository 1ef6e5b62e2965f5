using System.Collections;
using System.Globalization;
using GraphBuilder.Graph.PackStream;
using GraphBuilder.Graph.Store;
using GraphBuilder.Graph.Temporal;

namespace GraphBuilder.Neo4j.Protocol;

/// <summary>Writes what the port takes as parameters.</summary>
/// <param name="writer">Where to.</param>
/// <param name="isLocalTime">Whether the server counts the seconds of zoned datetimes on the local clock, as Bolt 4.4 without the patch <c>utc</c> does.</param>
internal readonly struct BoltValueWriter(PackStreamWriter writer, bool isLocalTime)
{
    private const string TypeError = "Neo.ClientError.Statement.TypeError";

    /// <summary>Writes a value.</summary>
    /// <exception cref="GraphClientException">Cypher has no such value.</exception>
    public void Write(object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNull();
                break;
            case string text:
                writer.Write(text);
                break;
            case bool truth:
                writer.Write(truth);
                break;
            case long or int or short or sbyte or byte or ushort or uint:
                writer.Write(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case ulong number:
                writer.Write(number <= long.MaxValue
                    ? (long)number
                    : throw new GraphClientException(TypeError, $"The parameter {number} does not fit a 64-bit integer"));
                break;
            case double or float or decimal:
                writer.Write(Convert.ToDouble(value, CultureInfo.InvariantCulture));
                break;
            case char or Guid:
                writer.Write(value.ToString()!);
                break;
            case byte[] bytes:
                writer.Write(bytes.AsSpan());
                break;
            case GraphPoint point:
                writer.Write(point);
                break;
            default:
                if (!TryWriteTemporal(value)) WriteCollection(value);
                break;
        }
    }

    /// <summary>Writes parameters by name.</summary>
    /// <exception cref="GraphClientException">One of them is no value of Cypher; the message names it.</exception>
    public void WriteParameters(IReadOnlyDictionary<string, object?>? parameters)
    {
        writer.WriteMapHeader(parameters?.Count ?? 0);
        foreach (var (name, value) in parameters ?? new Dictionary<string, object?>())
        {
            writer.Write(name);
            try
            {
                Write(value);
            }
            catch (GraphClientException error)
            {
                throw new GraphClientException(error.Code, $"Parameter ${name}: {error.Message}", error);
            }
        }
    }

    private bool TryWriteTemporal(object value)
    {
        switch (value)
        {
            case LocalDate date:
                writer.Write(date);
                return true;
            case LocalTime time:
                writer.Write(time);
                return true;
            case OffsetTime time:
                writer.Write(time);
                return true;
            case LocalDateTime dateTime:
                writer.Write(dateTime);
                return true;
            case ZonedDateTime dateTime:
                WriteZoned(dateTime);
                return true;
            case Duration duration:
                writer.Write(duration);
                return true;
            default:
                return Converted(value) is { } temporal && TryWriteTemporal(temporal);
        }
    }

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

    private void WriteZoned(ZonedDateTime value)
    {
        if (!isLocalTime)
        {
            writer.Write(value);
            return;
        }

        writer.WriteStructureHeader(3, value.ZoneId is null ? LegacyTag.DateTime : LegacyTag.DateTimeOfZone);
        writer.Write(value.Local.EpochSecond);
        writer.Write(value.Nanosecond);
        if (value.ZoneId is null)
        {
            writer.Write(value.OffsetSeconds);
        }
        else
        {
            writer.Write(value.ZoneId);
        }
    }

    private void WriteCollection(object value)
    {
        switch (value)
        {
            case IReadOnlyDictionary<string, object?> map:
                writer.WriteMapHeader(map.Count);
                foreach (var (key, entry) in map) WriteEntry(key, entry);
                break;
            case IDictionary map:
                writer.WriteMapHeader(map.Count);
                foreach (DictionaryEntry entry in map) WriteEntry(entry.Key, entry.Value);
                break;
            case ICollection list:
                writer.WriteListHeader(list.Count);
                foreach (var element in list) Write(element);
                break;
            case IEnumerable sequence:
                Write(sequence.Cast<object?>().ToArray());
                break;
            default:
                throw new GraphClientException(
                    TypeError, $"A value of the .NET type {value.GetType().Name} cannot be a parameter: pass text, numbers, booleans, dates, lists or dictionaries");
        }
    }

    private void WriteEntry(object key, object? value)
    {
        writer.Write(key as string ?? throw new GraphClientException(TypeError, $"The keys of a map are strings, but {key} is none"));
        Write(value);
    }
}
