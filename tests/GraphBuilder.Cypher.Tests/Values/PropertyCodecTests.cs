using GraphBuilder.Cypher.Values;
using GraphBuilder.Graph.Temporal;

namespace GraphBuilder.Cypher.Tests.Values;

internal sealed class PropertyCodecTests
{
    // The version, the map's size, the key's size and the key "v".
    private const int BytesAround = 4;

    private static readonly Value[] OneOfEach =
    [
        Value.Null,
        Value.True,
        Value.False,
        Value.Of(""),
        Value.Of("l'été à Téhéran 👍"),
        Value.Of(new string('é', 15)),
        Value.Of(new string('x', 300)),
        Value.Of(new string('x', 70_000)),
        Value.Of(0.1),
        Value.Of(double.NaN),
        Value.Of(double.NegativeInfinity),
        Value.OfBytes([]),
        Value.OfBytes([0, 255, 7]),
        Value.EmptyList,
        Value.OfList(Enumerable.Range(0, 20).Select(number => Value.Of((long)number)).ToArray()),
        Value.OfList(Value.Of("a"), Value.Null, Value.OfList(Value.Of(1.5))),
        Value.OfMap(),
        Value.OfMap(("b", Value.Of(1L)), ("a", Value.OfMap(("c", Value.Null)))),
        Value.Of(new LocalDate(2024, 1, 31)),
        Value.Of(new LocalDate(-LocalDate.LastYear, 1, 1)),
        Value.Of(new LocalDate(LocalDate.LastYear, 12, 31)),
        Value.Of(new LocalTime(LocalTime.NanosecondsPerDay - 1)),
        Value.Of(new OffsetTime(LocalTime.NanosecondsPerDay - 1, -64_800)),
        Value.Of(new OffsetTime(0, 64_800)),
        Value.Of(new LocalDateTime(-1, 999_999_999)),
        Value.Of(new ZonedDateTime(1_700_000_000, 1, 3600, null)),
        Value.Of(new ZonedDateTime(1_700_000_000, 1, 3600, "Europe/Paris")),
        Value.Of(new Duration(-14, 3, long.MinValue, 999_999_999)),
    ];

    private static readonly long[] Integers =
        [0, 1, -1, -16, -17, 127, 128, -128, -129, 32_767, 32_768, -32_769, int.MaxValue, int.MinValue, long.MaxValue, long.MinValue];

    [TestCaseSource(nameof(OneOfEach))]
    public void Encode_AnyKind_ComesBackTheSame(object boxed)
    {
        var value = (Value)boxed;

        var back = RoundTrip(value);

        Assert.That(back.Kind, Is.EqualTo(value.Kind));
        Assert.That(back, Is.EqualTo(value).Using<Value>(ValueEquivalence.Instance));
    }

    [TestCaseSource(nameof(Integers))]
    public void Encode_IntegerAtABoundary_ComesBackTheSame(long number) =>
        Assert.That(RoundTrip(Value.Of(number)).AsInteger, Is.EqualTo(number));

    [TestCase(1L, 1)]
    [TestCase(200L, 3)]
    [TestCase(long.MaxValue, 9)]
    public void Encode_Integer_TakesItsShortestForm(long number, int expectedBytes) =>
        Assert.That(PropertyCodec.Encode(Value.OfMap(("v", Value.Of(number))).AsMap), Has.Length.EqualTo(BytesAround + expectedBytes));

    [Test]
    public void Encode_Properties_KeepTheirOrder()
    {
        var properties = Value.OfMap(("name", Value.Of("Iran")), ("code", Value.Of("IRN")), ("since", Value.Of(1979L))).AsMap;

        var back = PropertyCodec.Decode(PropertyCodec.Encode(properties));

        Assert.That(back.Keys, Is.EqualTo(new[] { "name", "code", "since" }));
        Assert.That(back["since"].AsInteger, Is.EqualTo(1979));
    }

    [Test]
    public void Decode_AnotherVersion_IsRefused() =>
        Assert.That(() => PropertyCodec.Decode([99, 0xA0]), Throws.InstanceOf<InvalidDataException>().With.Message.Contains("format 1"));

    [Test]
    public void Decode_CutBytes_IsRefusedAtEveryLength()
    {
        var bytes = PropertyCodec.Encode(Value.OfMap(("a", Value.OfList(Value.Of("text"), Value.Of(1.5)))).AsMap);

        for (var length = 0; length < bytes.Length; length++)
        {
            Assert.That(() => PropertyCodec.Decode(bytes.AsSpan(0, length)), Throws.InstanceOf<InvalidDataException>(), $"length {length}");
        }
    }

    [Test]
    public void Decode_CountBeyondTheBytes_IsRefusedWithoutReservingMemory() =>
        Assert.That(() => PropertyCodec.Decode([1, 0xA1, 0x81, (byte)'v', 0xD6, 0x7F, 0xFF, 0xFF, 0xFF]), Throws.InstanceOf<InvalidDataException>());

    private static Value RoundTrip(Value value) => PropertyCodec.Decode(PropertyCodec.Encode(Value.OfMap(("v", value)).AsMap))["v"];
}
