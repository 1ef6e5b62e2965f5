using GraphBuilder.Graph.Temporal;

namespace GraphBuilder.Cypher.Values.Temporal;

/// <summary>The map that a temporal function takes, as <c>{date: d, week: 2, hour: 10, timezone: 'Z'}</c>; names ignore case.</summary>
internal sealed class TemporalFields
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "date", "time", "datetime", "timezone", "year", "month", "day", "week", "dayOfWeek", "ordinalDay", "quarter", "dayOfQuarter",
        "hour", "minute", "second", "millisecond", "microsecond", "nanosecond", "epochSeconds", "epochMillis",
    };

    private static readonly string[] DateNames = ["date", "year", "month", "day", "week", "dayOfWeek", "ordinalDay", "quarter", "dayOfQuarter"];

    private static readonly string[] TimeNames = ["time", "hour", "minute", "second", "millisecond", "microsecond", "nanosecond"];

    private readonly Dictionary<string, Value> fields = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes the fields of a map; those that are null count as missing.</summary>
    /// <exception cref="CypherException">A name means nothing.</exception>
    public TemporalFields(MapValue map)
    {
        foreach (var (name, value) in map)
        {
            if (!Names.Contains(name))
            {
                throw CypherException.Argument($"No such field: {name}; temporal values have {string.Join(", ", Names)}");
            }
            if (!value.IsNull)
            {
                fields[name] = value;
            }
        }
    }

    /// <summary>No fields at all.</summary>
    public static TemporalFields None { get; } = new(MapValue.Empty);

    /// <summary>The day to start from, given as <c>date</c> or <c>datetime</c>.</summary>
    public LocalDate? BaseDate => BaseValue("date") is { } value ? TemporalParts.DateOf(value) : null;

    /// <summary>The time of day to start from, given as <c>time</c> or <c>datetime</c>.</summary>
    public LocalTime? BaseTime => BaseValue("time") is { } value ? TemporalParts.TimeOf(value) : null;

    /// <summary>The zone of that time of day, when it has one.</summary>
    public Zone? BaseZone => BaseValue("time") is { } value ? TemporalParts.ZoneOf(value) : null;

    /// <summary>The zone given as <c>timezone</c>.</summary>
    public Zone? Zone => fields.TryGetValue("timezone", out var value)
        ? TimeZones.Parse(value.IsString ? value.AsString : throw ValueErrors.Expected("String", value))
        : null;

    /// <summary>Whether <c>timezone</c> is all there is: the current time is meant.</summary>
    public bool IsZoneOnly => fields.Count == 1 && fields.ContainsKey("timezone");

    /// <summary>Checks that a value of a kind has all the fields that are there.</summary>
    /// <exception cref="CypherException">It has not.</exception>
    public void CheckFit(ValueKind kind)
    {
        string[] foreign = kind switch
        {
            ValueKind.Date => TimeNames,
            ValueKind.LocalTime or ValueKind.Time => DateNames,
            _ => [],
        };
        if (foreign.FirstOrDefault(fields.ContainsKey) is { } name)
        {
            throw CypherException.Type($"Not supported: a {ValueErrors.KindName(kind)} has no {name}", "InvalidArgumentValue");
        }
        if (kind is ValueKind.Date or ValueKind.LocalTime or ValueKind.LocalDateTime && Has("timezone") && !IsZoneOnly)
        {
            throw CypherException.Type($"Cannot assign time zone if also assigning other fields: a {ValueErrors.KindName(kind)} has none", "InvalidArgumentValue");
        }
    }

    /// <summary>Whether a field is there.</summary>
    public bool Has(string name) => fields.ContainsKey(name);

    /// <summary>A number, if there.</summary>
    /// <exception cref="CypherException">It is no integer.</exception>
    public long? Integer(string name)
    {
        if (!fields.TryGetValue(name, out var value))
        {
            return null;
        }
        return value.IsInteger ? value.AsInteger : throw CypherException.Argument($"{name} must be an integer value, but was {value}");
    }

    /// <summary>A number within bounds, both inclusive, if there.</summary>
    /// <exception cref="CypherException">It is no integer or out of bounds.</exception>
    public long? Integer(string name, long least, long most) =>
        Integer(name) is { } number ? Bounded(name, number, least, most) : null;

    /// <summary>Checks bounds, both inclusive.</summary>
    public static long Bounded(string name, long number, long least, long most) => number >= least && number <= most
        ? number
        : throw CypherException.Argument($"Invalid value for {name}: {number} is not within {least} and {most}");

    private Value? BaseValue(string name) =>
        fields.TryGetValue("datetime", out var value) || fields.TryGetValue(name, out value) ? value : null;
}
