using GraphBuilder.Cypher.Functions;

namespace GraphBuilder.Cypher.Tests.Functions;

internal sealed class FunctionLibraryTests
{
    [TestCase("toLower", "'été'", "ÉTÉ")]
    [TestCase("UPPER", "'ÉTÉ'", "été")]
    [TestCase("trim", "'a b'", " \ta b\n ")]
    [TestCase("ltrim", "'a '", " a ")]
    [TestCase("rtrim", "' a'", " a ")]
    [TestCase("trim", "'a'", "xxax", "x")]
    [TestCase("left", "'he'", "hello", 2)]
    [TestCase("left", "'👍'", "👍👎", 1)]
    [TestCase("right", "'lo'", "hello", 2)]
    [TestCase("right", "'hello'", "hello", 9)]
    [TestCase("substring", "'ello'", "hello", 1)]
    [TestCase("substring", "'el'", "hello", 1, 2)]
    [TestCase("substring", "''", "hello", 7)]
    [TestCase("replace", "'hexxo'", "hello", "l", "x")]
    [TestCase("replace", "'xaxbx'", "ab", "", "x")]
    [TestCase("split", "['one', 'two']", "one,two", ",")]
    [TestCase("split", "['']", "", ",")]
    [TestCase("split", "['a', 'b']", "ab", "")]
    [TestCase("split", "['']", "", "")]
    [TestCase("toUpper", "'STRASSE'", "straße")]
    [TestCase("trim", "'\u00A0a'", "\u00A0a ")]
    [TestCase("reverse", "'👍cba'", "abc👍")]
    [TestCase("size", "1", "👍")]
    [TestCase("char_length", "3", "été")]
    [TestCase("isEmpty", "true", "")]
    [TestCase("toLower", "null", null)]
    public void Text_Functions_CountCodePoints(string name, string expected, params object?[] arguments) =>
        Assert.That(Call.Text(name, arguments), Is.EqualTo(expected));

    [TestCase("head", "1")]
    [TestCase("last", "null")]
    [TestCase("tail", "['a', null]")]
    [TestCase("reverse", "[null, 'a', 1]")]
    [TestCase("size", "3")]
    [TestCase("toStringList", "['1', 'a', null]")]
    [TestCase("toIntegerList", "[1, null, null]")]
    public void List_Functions_OverOneList(string name, string expected) =>
        Assert.That(Call.Text(name, new object?[] { new object?[] { 1, "a", null } }), Is.EqualTo(expected));

    [TestCase("[0, 1, 2, 3]", 0, 3)]
    [TestCase("[3, 2, 1]", 3, 1, -1)]
    [TestCase("[0, 3, 6, 9]", 0, 10, 3)]
    [TestCase("[]", 3, 1)]
    [TestCase("[]", 0, 1, -123)]
    [TestCase("[9223372036854775806, 9223372036854775807]", long.MaxValue - 1, long.MaxValue)]
    [TestCase("[]", long.MaxValue, long.MinValue)]
    public void Range_Bounds_AreInclusive(string expected, params object?[] arguments) =>
        Assert.That(Call.Text("range", arguments), Is.EqualTo(expected));

    [TestCase("toInteger", "42", "42")]
    [TestCase("toInteger", "2", "2.9")]
    [TestCase("toInteger", "-2", -2.9)]
    [TestCase("toInteger", "null", "foo")]
    [TestCase("toInteger", "1", true)]
    [TestCase("toInteger", "null", " 42 ")]
    [TestCase("toInteger", "1000000000000000000", "1e18")]
    [TestCase("toInteger", "9223372036854775807", 1e19)]
    [TestCase("toInteger", "0", double.NaN)]
    [TestCase("toFloat", "1.5", "1.5d")]
    [TestCase("toFloat", "3.0", 3)]
    [TestCase("toFloat", "2.5", " 2.5 ")]
    [TestCase("toFloat", "null", "")]
    [TestCase("toBoolean", "true", "TRUE")]
    [TestCase("toBoolean", "null", " tru ")]
    [TestCase("toBoolean", "false", 0)]
    [TestCase("toString", "'1.0E7'", 1e7)]
    [TestCase("toString", "'9999999.0'", 9_999_999.0)]
    [TestCase("toString", "'1.0E-4'", 0.0001)]
    [TestCase("toString", "'0.001'", 0.001)]
    [TestCase("toString", "'1.0E23'", 1e23)]
    [TestCase("toString", "'-1.5E-7'", -1.5e-7)]
    [TestCase("toString", "'100.0'", 100.0)]
    [TestCase("toString", "'0.1'", 0.1)]
    [TestCase("toString", "'-0.0'", -0.0)]
    [TestCase("toString", "'NaN'", double.NaN)]
    [TestCase("toString", "'Infinity'", double.PositiveInfinity)]
    [TestCase("toString", "'true'", true)]
    [TestCase("toIntegerOrNull", "null", new object?[] { new object?[] { 1 } })]
    [TestCase("toFloatOrNull", "1.5", "1.5")]
    public void Conversion_Values_AsJavaPrintsAndReads(string name, string expected, params object?[] arguments) =>
        Assert.That(Call.Text(name, arguments), Is.EqualTo(expected));

    [TestCase("abs", "5", -5)]
    [TestCase("abs", "5.5", -5.5)]
    [TestCase("sign", "-1", -0.5)]
    [TestCase("sign", "0", 0)]
    [TestCase("ceil", "2.0", 1.1)]
    [TestCase("floor", "-2.0", -1.1)]
    [TestCase("round", "3.0", 2.5)]
    [TestCase("round", "-1.0", -1.5)]
    [TestCase("round", "3.14", 3.14159, 2)]
    [TestCase("round", "-1.5", -1.45, 1)]
    [TestCase("round", "1.2", 1.25, 1, "HALF_EVEN")]
    [TestCase("round", "1.2", 1.25, 1, "HALF_DOWN")]
    [TestCase("round", "1.3", 1.21, 1, "UP")]
    [TestCase("sqrt", "12.0", 144)]
    [TestCase("sqrt", "NaN", -1)]
    [TestCase("log10", "2.0", 100)]
    [TestCase("pi", "3.141592653589793")]
    [TestCase("isNaN", "true", double.NaN)]
    [TestCase("degrees", "180.0", Math.PI)]
    public void Numeric_Functions_AsInTheManual(string name, string expected, params object?[] arguments) =>
        Assert.That(Call.Text(name, arguments), Is.EqualTo(expected));

    [TestCase("coalesce", "'a'", null, "a", "b")]
    [TestCase("coalesce", "null", null, null)]
    [TestCase("nullIf", "null", 4, 4)]
    [TestCase("nullIf", "'abc'", "abc", 4)]
    [TestCase("valueType", "'INTEGER NOT NULL'", 1)]
    [TestCase("valueType", "'NULL'", null)]
    [TestCase("valueType", "'LIST<STRING | INTEGER> NOT NULL'", new object?[] { new object?[] { 1, "a", null } })]
    [TestCase("valueType", "'LIST<NOTHING> NOT NULL'", new object?[] { new object?[] { } })]
    [TestCase("timestamp", "1709211907120")]
    public void Scalar_Functions_OfAnyValue(string name, string expected, params object?[] arguments) =>
        Assert.That(Call.Text(name, arguments), Is.EqualTo(expected));

    [TestCase(CypherErrorCode.Type, "toInteger", new object?[] { new object?[] { 1 } })]
    [TestCase(CypherErrorCode.Type, "toBoolean", 1.0)]
    [TestCase(CypherErrorCode.Type, "labels", 1)]
    [TestCase(CypherErrorCode.Type, "toUpper", 1)]
    [TestCase(CypherErrorCode.Argument, "range", 2, 8, 0)]
    [TestCase(CypherErrorCode.Argument, "range", true, 1)]
    [TestCase(CypherErrorCode.Argument, "left", "a", -1)]
    [TestCase(CypherErrorCode.Argument, "round", 1.5, -1)]
    [TestCase(CypherErrorCode.Arithmetic, "abs", long.MinValue)]
    [TestCase(CypherErrorCode.Type, "toInteger", "1e19")]
    [TestCase(CypherErrorCode.Type, "range", null, 1)]
    public void Functions_OfWhatTheyDoNotTake_FailWithTheCode(string code, string name, params object?[] arguments) =>
        Assert.That(() => Call.Invoke(name, arguments), Throws.InstanceOf<CypherException>().With.Property(nameof(CypherException.Code)).EqualTo(code));

    [Test]
    public void RandomUuid_Result_HasTheMarksOfVersion4() =>
        Assert.That(Call.Invoke("randomUUID").AsString, Does.Match("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"));

    [Test]
    public void Names_InAnyCase_FindTheSameFunction()
    {
        FunctionLibrary.TryFind("DATETIME.FROMEPOCHMILLIS", out var function);

        Assert.That(function?.Name, Is.EqualTo("datetime.fromEpochMillis"));
    }
}
