using GraphBuilder.Cypher.Values;

namespace GraphBuilder.Cypher.Tests.Values;

internal sealed class ValueOperatorTests
{
    [TestCase("AND", "TFN FFF NFN")]
    [TestCase("OR", "TTT TFN TNN")]
    [TestCase("XOR", "FTN TFN NNN")]
    public void Logic_TruthTable_OverTrueFalseNull(string name, string expected)
    {
        Func<Value, Value, Value> compute = name switch { "AND" => ValueLogic.And, "OR" => ValueLogic.Or, _ => ValueLogic.Xor };
        Value[] operands = [Value.True, Value.False, Value.Null];

        var table = string.Join(' ', operands.Select(left => string.Concat(operands.Select(right => Letter(compute(left, right))))));

        Assert.That(table, Is.EqualTo(expected));
    }

    [Test]
    public void Logic_Not_KeepsTheUnknown() =>
        Assert.That(string.Concat(new[] { Value.True, Value.False, Value.Null }.Select(operand => Letter(ValueLogic.Not(operand)))), Is.EqualTo("FTN"));

    [Test]
    public void Logic_OfAnotherKind_IsATypeErrorEvenBesideFalse() =>
        Assert.That(() => ValueLogic.And(Value.False, Value.Of(1L)), Throws.InstanceOf<CypherException>().With.Property(nameof(CypherException.Code)).EqualTo(CypherErrorCode.Type));

    [TestCase(1, 2, true)]
    [TestCase(1, 1.5, true)]
    [TestCase(1, "a", null)]
    [TestCase(null, 1, null)]
    [TestCase("B", "a", true)]
    [TestCase("a", "B", false)]
    [TestCase(false, true, true)]
    [TestCase(double.NaN, 1, false)]
    [TestCase(double.NaN, "a", null)]
    [TestCase("date 2024-01-31", "date 2024-02-01", true)]
    [TestCase("date 2024-01-31", "localdatetime 2024-02-01T00:00", null)]
    [TestCase("time 10:00+01:00", "time 09:35Z", true)]
    [TestCase("duration P1D", "duration P2D", null)]
    [TestCase(new object?[] { 1 }, new object?[] { 1, 0 }, true)]
    [TestCase(new object?[] { 1, null }, new object?[] { 3, 2 }, true)]
    [TestCase(new object?[] { 1, null }, new object?[] { 1, 2 }, null)]
    public void Less_Values_AsCypherSays(object? left, object? right, bool? expected) =>
        Assert.That(ValueComparison.Less(Samples.Of(left), Samples.Of(right)).ToString(), Is.EqualTo(Value.Of(expected).ToString()));

    [TestCase(1, 1, "true true")]
    [TestCase(2, 1, "false true")]
    [TestCase(double.NaN, double.NaN, "false false")]
    [TestCase("duration P1D", "duration P1D", "true true")]
    [TestCase("duration P1D", "duration P2D", "null null")]
    [TestCase(null, null, "null null")]
    public void LessOrEqual_AndItsMirror_AsCypherSays(object? left, object? right, string expected) =>
        Assert.That($"{ValueComparison.LessOrEqual(Samples.Of(left), Samples.Of(right))} {ValueComparison.GreaterOrEqual(Samples.Of(left), Samples.Of(right))}", Is.EqualTo(expected));

    [TestCase('+', 1, 2, "3")]
    [TestCase('+', 1, 2.5, "3.5")]
    [TestCase('+', "a", 1, "'a1'")]
    [TestCase('+', 1.0, "a", "'1.0a'")]
    [TestCase('+', "a", true, "'atrue'")]
    [TestCase('+', "a", null, "null")]
    [TestCase('+', new object?[] { 1 }, new object?[] { 2 }, "[1, 2]")]
    [TestCase('+', new object?[] { 1 }, "a", "[1, 'a']")]
    [TestCase('+', "a", new object?[] { 1 }, "['a', 1]")]
    [TestCase('-', 1, 2, "-1")]
    [TestCase('*', 3, 2.0, "6.0")]
    [TestCase('/', -5, 2, "-2")]
    [TestCase('/', 1, 0.0, "Infinity")]
    [TestCase('/', 0.0, 0, "NaN")]
    [TestCase('%', -5, 3, "-2")]
    [TestCase('%', long.MinValue, -1, "0")]
    [TestCase('%', 5.5, 2, "1.5")]
    [TestCase('^', 2, 3, "8.0")]
    [TestCase('+', "date 2024-01-31", "duration P1M", "'2024-02-29'")]
    [TestCase('+', "duration P1D", "date 2024-02-28", "'2024-02-29'")]
    [TestCase('-', "date 2024-03-31", "duration P1M", "'2024-02-29'")]
    [TestCase('+', "localtime 23:30", "duration PT45M", "'00:15'")]
    [TestCase('+', "datetime 2024-03-30T12:00[Europe/Paris]", "duration P1D", "'2024-03-31T12:00+02:00[Europe/Paris]'")]
    [TestCase('+', "datetime 2024-03-30T12:00[Europe/Paris]", "duration PT24H", "'2024-03-31T13:00+02:00[Europe/Paris]'")]
    [TestCase('+', "duration P1M", "duration PT-1S", "'P1MT-1S'")]
    [TestCase('*', "duration P1DT12H", 1.5, "'P1DT30H'")]
    [TestCase('/', "duration P1M", 2, "'P15DT5H14M33S'")]
    public void Arithmetic_OfValues_AsCypherSays(char operation, object? left, object? right, string expected) =>
        Assert.That(Compute(operation, left, right).ToString(), Is.EqualTo(expected));

    [TestCase('+', long.MaxValue, 1, CypherErrorCode.Arithmetic)]
    [TestCase('-', long.MinValue, 1, CypherErrorCode.Arithmetic)]
    [TestCase('*', long.MaxValue, 2, CypherErrorCode.Arithmetic)]
    [TestCase('*', long.MinValue, -1, CypherErrorCode.Arithmetic)]
    [TestCase('/', long.MinValue, -1, CypherErrorCode.Arithmetic)]
    [TestCase('/', 1, 0, CypherErrorCode.Arithmetic)]
    [TestCase('%', 1, 0, CypherErrorCode.Arithmetic)]
    [TestCase('+', 1, true, CypherErrorCode.Type)]
    [TestCase('-', "a", 1, CypherErrorCode.Type)]
    [TestCase('-', "date 2024-01-31", "date 2024-01-30", CypherErrorCode.Type)]
    [TestCase('+', "date +999999999-12-31", "duration P1D", CypherErrorCode.Arithmetic)]
    [TestCase('*', "duration P9000000000000D", 9e9, CypherErrorCode.Arithmetic)]
    public void Arithmetic_WithoutAResult_FailsWithTheCode(char operation, object? left, object? right, string code) =>
        Assert.That(() => Compute(operation, left, right), Throws.InstanceOf<CypherException>().With.Property(nameof(CypherException.Code)).EqualTo(code));

    [TestCase("Iran", "Ir", "true false true")]
    [TestCase("Iran", "", "true true true")]
    [TestCase("Iran", null, "null null null")]
    [TestCase(1, "a", "null null null")]
    public void StringPredicates_OfTwoStrings_ElseNull(object? text, object? part, string expected)
    {
        var (left, right) = (Samples.Of(text), Samples.Of(part));
        Assert.That($"{ValueStrings.StartsWith(left, right)} {ValueStrings.EndsWith(left, right)} {ValueStrings.Contains(left, right)}", Is.EqualTo(expected));
    }

    [TestCase("Iran", "I.*", "true")]
    [TestCase("Iran", "ran", "false")]
    [TestCase("IRAN", "(?i)iran", "true")]
    [TestCase("a|b", "a|a\\|b", "true")]
    [TestCase(null, "a", "null")]
    public void Matches_Pattern_MustCoverTheWholeText(object? text, string pattern, string expected) =>
        Assert.That(ValueStrings.Matches(Samples.Of(text), Value.Of(pattern)).ToString(), Is.EqualTo(expected));

    [Test]
    public void Matches_NoPattern_IsASemanticError() =>
        Assert.That(() => ValueStrings.Matches(Value.Of("a"), Value.Of("(")), Throws.InstanceOf<CypherException>().With.Property(nameof(CypherException.Code)).EqualTo(CypherErrorCode.Semantic));

    [TestCase(-1, "3")]
    [TestCase(0, "1")]
    [TestCase(3, "null")]
    [TestCase(-4, "null")]
    [TestCase(long.MinValue, "null")]
    [TestCase(null, "null")]
    public void Index_List_CountsFromTheEndWhenNegative(object? index, string expected) =>
        Assert.That(ValueAccess.Index(Samples.Of(new object?[] { 1, 2, 3 }), Samples.Of(index)).ToString(), Is.EqualTo(expected));

    [TestCase(1, 9, "[2, 3]")]
    [TestCase(-2, -1, "[2]")]
    [TestCase(2, 1, "[]")]
    [TestCase(-9, 1, "[1]")]
    [TestCase(0, null, "null")]
    public void Slice_Ends_AreClamped(object? from, object? to, string expected) =>
        Assert.That(ValueAccess.Slice(Samples.Of(new object?[] { 1, 2, 3 }), Samples.Of(from), Samples.Of(to)).ToString(), Is.EqualTo(expected));

    [Test]
    public void Slice_EndLeftOut_IsTheEndOfTheList() =>
        Assert.That(ValueAccess.Slice(Samples.Of(new object?[] { 1, 2, 3 }), Value.Of(1L), null).ToString(), Is.EqualTo("[2, 3]"));

    [TestCase(1, "a", "InvalidArgumentType")]
    [TestCase("text", 0, "InvalidArgumentType")]
    [TestCase(new object?[] { 1 }, "a", "ListElementAccessByNonInteger")]
    public void Index_WrongKinds_AreATypeError(object? container, object? index, string detail) =>
        Assert.That(
            () => ValueAccess.Index(Samples.Of(container), Samples.Of(index)),
            Throws.InstanceOf<CypherException>().With.Property(nameof(CypherException.Detail)).EqualTo(detail));

    [Test]
    public void Property_Missing_IsNull()
    {
        var map = Value.OfMap(("a", Value.Of(1L)));

        Assert.That(ValueAccess.Property(map, "a").ToString(), Is.EqualTo("1"));
        Assert.That(ValueAccess.Property(map, "A").ToString(), Is.EqualTo("null"));
        Assert.That(ValueAccess.Property(Value.Null, "a").ToString(), Is.EqualTo("null"));
        Assert.That(() => ValueAccess.Property(Value.Of(1L), "a"), Throws.InstanceOf<CypherException>());
    }

    private static Value Compute(char operation, object? left, object? right)
    {
        var (x, y) = (Samples.Of(left), Samples.Of(right));
        return operation switch
        {
            '+' => ValueArithmetic.Add(x, y),
            '-' => ValueArithmetic.Subtract(x, y),
            '*' => ValueArithmetic.Multiply(x, y),
            '/' => ValueArithmetic.Divide(x, y),
            '%' => ValueArithmetic.Modulo(x, y),
            _ => ValueArithmetic.Power(x, y),
        };
    }

    private static char Letter(Value truth) => truth.IsNull ? 'N' : truth.IsTrue ? 'T' : 'F';
}
