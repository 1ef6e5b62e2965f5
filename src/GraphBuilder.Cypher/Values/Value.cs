using GraphBuilder.Graph.Store;
using GraphBuilder.Graph.Temporal;

namespace GraphBuilder.Cypher.Values;

/// <summary>
/// Any value of Cypher in 16 bytes: a reference and 64 bits. The default is null.
/// A marker object stands in the reference for numbers, booleans, days and times of day, so those are never boxed;
/// for the others the bits hold the kind.
/// </summary>
/// <remarks>It has no <c>==</c> on purpose: Cypher has three equalities, <c>=</c>, DISTINCT and ORDER BY.</remarks>
internal readonly struct Value
{
    private static readonly Marker IntegerMarker = new(ValueKind.Integer);
    private static readonly Marker FloatMarker = new(ValueKind.Float);
    private static readonly Marker BooleanMarker = new(ValueKind.Boolean);
    private static readonly Marker DateMarker = new(ValueKind.Date);
    private static readonly Marker LocalTimeMarker = new(ValueKind.LocalTime);
    private static readonly Marker TimeMarker = new(ValueKind.Time);

    // Nanoseconds of a day take 47 bits, the 129,601 possible offsets 17: together exactly 64.
    private const int OffsetBits = 17;
    private const int LargestOffset = 64_800;

    private readonly object? reference;
    private readonly long bits;

    private Value(object reference, long bits)
    {
        this.reference = reference;
        this.bits = bits;
    }

    /// <summary>The missing value.</summary>
    public static Value Null => default;

    /// <summary>The boolean true.</summary>
    public static Value True => Of(true);

    /// <summary>The boolean false.</summary>
    public static Value False => Of(false);

    /// <summary>A list without elements.</summary>
    public static Value EmptyList { get; } = OfList([]);

    /// <summary>What the value is.</summary>
    public ValueKind Kind => reference switch
    {
        null => ValueKind.Null,
        Marker marker => marker.Kind,
        _ => (ValueKind)bits,
    };

    /// <summary>Whether this is the missing value.</summary>
    public bool IsNull => reference is null;

    /// <summary>Whether this is the boolean true: what WHERE keeps.</summary>
    public bool IsTrue => ReferenceEquals(reference, BooleanMarker) && bits != 0;

    /// <summary>Whether this is the boolean false, which null is not.</summary>
    public bool IsFalse => ReferenceEquals(reference, BooleanMarker) && bits == 0;

    /// <summary>Whether this is an integer.</summary>
    public bool IsInteger => ReferenceEquals(reference, IntegerMarker);

    /// <summary>Whether this is a float.</summary>
    public bool IsFloat => ReferenceEquals(reference, FloatMarker);

    /// <summary>Whether this is an integer or a float.</summary>
    public bool IsNumber => IsInteger || IsFloat;

    /// <summary>Whether this is a string.</summary>
    public bool IsString => reference is string;

    /// <summary>Whether this is a boolean.</summary>
    public bool IsBoolean => ReferenceEquals(reference, BooleanMarker);

    /// <summary>The integer. The accessors throw <see cref="InvalidOperationException"/> for another kind: check <see cref="Kind"/> first.</summary>
    public long AsInteger => IsInteger ? bits : throw Wrong(ValueKind.Integer);

    /// <summary>The float.</summary>
    public double AsFloat => IsFloat ? BitConverter.Int64BitsToDouble(bits) : throw Wrong(ValueKind.Float);

    /// <summary>The number, an integer as the nearest float.</summary>
    public double AsNumber => IsInteger ? bits : AsFloat;

    /// <summary>The boolean.</summary>
    public bool AsBoolean => IsBoolean ? bits != 0 : throw Wrong(ValueKind.Boolean);

    /// <summary>The string.</summary>
    public string AsString => reference as string ?? throw Wrong(ValueKind.String);

    /// <summary>The elements of the list.</summary>
    public IReadOnlyList<Value> AsList => Kind == ValueKind.List ? (IReadOnlyList<Value>)reference! : throw Wrong(ValueKind.List);

    /// <summary>The map.</summary>
    public MapValue AsMap => reference as MapValue ?? throw Wrong(ValueKind.Map);

    /// <summary>The node.</summary>
    public INodeValue AsNode => Kind == ValueKind.Node ? (INodeValue)reference! : throw Wrong(ValueKind.Node);

    /// <summary>The relationship.</summary>
    public IRelationshipValue AsRelationship => Kind == ValueKind.Relationship ? (IRelationshipValue)reference! : throw Wrong(ValueKind.Relationship);

    /// <summary>The path.</summary>
    public PathValue AsPath => reference as PathValue ?? throw Wrong(ValueKind.Path);

    /// <summary>The point.</summary>
    public GraphPoint AsPoint => reference is GraphPoint point ? point : throw Wrong(ValueKind.Point);

    /// <summary>The bytes.</summary>
    public byte[] AsBytes => reference as byte[] ?? throw Wrong(ValueKind.Bytes);

    /// <summary>The day.</summary>
    public LocalDate AsDate => ReferenceEquals(reference, DateMarker) ? new(bits) : throw Wrong(ValueKind.Date);

    /// <summary>The time of day without offset.</summary>
    public LocalTime AsLocalTime => ReferenceEquals(reference, LocalTimeMarker) ? new(bits) : throw Wrong(ValueKind.LocalTime);

    /// <summary>The time of day with offset.</summary>
    public OffsetTime AsTime => ReferenceEquals(reference, TimeMarker)
        ? new((long)((ulong)bits >> OffsetBits), (int)(bits & ((1 << OffsetBits) - 1)) - LargestOffset)
        : throw Wrong(ValueKind.Time);

    /// <summary>The day and time without zone.</summary>
    public LocalDateTime AsLocalDateTime => reference is LocalDateTime dateTime ? dateTime : throw Wrong(ValueKind.LocalDateTime);

    /// <summary>The day and time with offset or zone.</summary>
    public ZonedDateTime AsZonedDateTime => reference is ZonedDateTime dateTime ? dateTime : throw Wrong(ValueKind.ZonedDateTime);

    /// <summary>The amount of time.</summary>
    public Duration AsDuration => reference is Duration duration ? duration : throw Wrong(ValueKind.Duration);

    public static Value Of(long value) => new(IntegerMarker, value);

    public static Value Of(double value) => new(FloatMarker, BitConverter.DoubleToInt64Bits(value));

    public static Value Of(bool value) => new(BooleanMarker, value ? 1 : 0);

    /// <summary>A boolean, or null for the unknown of three-valued logic.</summary>
    public static Value Of(bool? value) => value is { } known ? Of(known) : Null;

    /// <summary>A string, or null for a null reference.</summary>
    public static Value Of(string? value) => value is null ? Null : new(value, (long)ValueKind.String);

    public static Value Of(LocalDate value) => new(DateMarker, value.EpochDay);

    public static Value Of(LocalTime value) => new(LocalTimeMarker, value.NanosecondOfDay);

    public static Value Of(OffsetTime value) =>
        new(TimeMarker, (long)(((ulong)value.NanosecondOfDay << OffsetBits) | (uint)(value.OffsetSeconds + LargestOffset)));

    public static Value Of(LocalDateTime value) => new(value, (long)ValueKind.LocalDateTime);

    public static Value Of(ZonedDateTime value) => new(value, (long)ValueKind.ZonedDateTime);

    public static Value Of(Duration value) => new(value, (long)ValueKind.Duration);

    public static Value Of(GraphPoint value) => new(value, (long)ValueKind.Point);

    public static Value Of(INodeValue value) => new(value, (long)ValueKind.Node);

    public static Value Of(IRelationshipValue value) => new(value, (long)ValueKind.Relationship);

    public static Value Of(PathValue value) => new(value, (long)ValueKind.Path);

    public static Value Of(MapValue value) => new(value, (long)ValueKind.Map);

    public static Value OfBytes(byte[] value) => new(value, (long)ValueKind.Bytes);

    /// <summary>A list; the elements must not change afterwards.</summary>
    public static Value OfList(IReadOnlyList<Value> elements) => new(elements, (long)ValueKind.List);

    /// <summary>A list; the array must not change afterwards.</summary>
    public static Value OfList(params Value[] elements) => new(elements, (long)ValueKind.List);

    /// <summary>A map in the order given; a key that comes twice keeps its place and takes the last value.</summary>
    public static Value OfMap(params (string Key, Value Value)[] entries) => Of(new MapValue(entries));

    /// <summary>The value as the TCK prints it.</summary>
    public override string ToString() => ValueText.Of(this);

    private InvalidOperationException Wrong(ValueKind wanted) => new($"A value of kind {wanted} was asked of one of kind {Kind}.");

    private sealed class Marker(ValueKind kind)
    {
        public ValueKind Kind { get; } = kind;
    }
}
