namespace GraphBuilder.Cypher.Tests.Syntax;

internal sealed class SyntaxErrorTests
{
    private const string Clauses =
        "'CALL', 'CREATE', 'DELETE', 'DETACH', 'FINISH', 'FOREACH', 'MATCH', 'MERGE', 'NODETACH', 'OPTIONAL', 'REMOVE', 'RETURN', 'SET'";

    [TestCase("RETRUN 1", "Invalid input 'RETRUN': expected 'CALL', 'CREATE', 'DELETE', 'DETACH', 'DROP', 'EXPLAIN', 'FINISH', 'FOREACH', "
        + "'MATCH', 'MERGE', 'NODETACH', 'OPTIONAL', 'PROFILE', 'REMOVE', 'RETURN', 'SET', 'SHOW', 'UNWIND', 'USE' or 'WITH' (line 1, column 1 (offset: 0))\n\"RETRUN 1\"\n ^")]
    [TestCase("MATCH (n) RETRUN n", "Invalid input 'RETRUN': expected the end of the statement, ',', ';', " + Clauses
        + ", 'UNION', 'UNWIND', 'USING', 'WHERE' or 'WITH' (line 1, column 11 (offset: 10))\n\"MATCH (n) RETRUN n\"\n           ^")]
    [TestCase("RETURN", "Invalid input '': expected an expression, '*' or 'DISTINCT' (line 1, column 7 (offset: 6))\n\"RETURN\"\n       ^")]
    [TestCase("RETURN 1 +", "Invalid input '': expected an expression (line 1, column 11 (offset: 10))\n\"RETURN 1 +\"\n           ^")]
    [TestCase("RETURN (1", "Invalid input '': expected an operator or ')' (line 1, column 10 (offset: 9))\n\"RETURN (1\"\n          ^")]
    [TestCase("RETURN [, ]", "Invalid input ',': expected an expression (line 1, column 9 (offset: 8))\n\"RETURN [, ]\"\n         ^")]
    [TestCase("RETURN {a 1}", "Invalid input '1': expected ':' (line 1, column 11 (offset: 10))\n\"RETURN {a 1}\"\n           ^")]
    [TestCase("RETURN {k1#k: 1}", "Invalid input '#': expected ':' (line 1, column 11 (offset: 10))\n\"RETURN {k1#k: 1}\"\n           ^")]
    [TestCase("MATCH (n RETURN n", "Invalid input 'RETURN': expected a parameter, ')', ':', 'WHERE' or '{' (line 1, column 10 (offset: 9))\n\"MATCH (n RETURN n\"\n          ^")]
    [TestCase("MATCH (n:) RETURN n", "Invalid input ')': expected a label or type name, '!', '%' or '(' (line 1, column 10 (offset: 9))\n\"MATCH (n:) RETURN n\"\n          ^")]
    [TestCase("MATCH (n)--> RETURN n", "Invalid input 'RETURN': expected '(' (line 1, column 14 (offset: 13))\n\"MATCH (n)--> RETURN n\"\n              ^")]
    [TestCase("MATCH n RETURN n", "Invalid input 'n': expected a graph pattern (line 1, column 7 (offset: 6))\n\"MATCH n RETURN n\"\n       ^")]
    [TestCase("UNWIND [1] x RETURN x", "Invalid input 'x': expected an operator or 'AS' (line 1, column 12 (offset: 11))\n\"UNWIND [1] x RETURN x\"\n            ^")]
    [TestCase("RETURN 1 AS", "Invalid input '': expected an identifier (line 1, column 12 (offset: 11))\n\"RETURN 1 AS\"\n            ^")]
    [TestCase("RETURN 1 ORDER 1", "Invalid input '1': expected 'BY' (line 1, column 16 (offset: 15))\n\"RETURN 1 ORDER 1\"\n                ^")]
    [TestCase("RETURN CASE 1 END", "Invalid input 'END': expected an operator or 'WHEN' (line 1, column 15 (offset: 14))\n\"RETURN CASE 1 END\"\n               ^")]
    [TestCase("RETURN 42 — 41", "Invalid input '—': expected an operator, the end of the statement, ',', ';', 'AS', 'CALL', 'CREATE', 'DELETE', 'DETACH', 'FINISH', "
        + "'FOREACH', 'LIMIT', 'MATCH', 'MERGE', 'NODETACH', 'OFFSET', 'OPTIONAL', 'ORDER', 'REMOVE', 'RETURN', 'SET', 'SKIP', 'UNION', 'UNWIND' or 'WITH' "
        + "(line 1, column 11 (offset: 10))\n\"RETURN 42 — 41\"\n           ^")]
    public void Parse_WrongToken_NamesItAndWhatWasExpected(string query, string message) => AssertCypher.FailsWith(query, message);

    [TestCase("RETURN 'abc", "The string has no end: a closing quote is missing. (line 1, column 8 (offset: 7))\n\"RETURN 'abc\"\n        ^")]
    [TestCase("RETURN `abc", "The name in backticks has no end: a closing backtick is missing. (line 1, column 8 (offset: 7))\n\"RETURN `abc\"\n        ^")]
    [TestCase("RETURN '\\uH'", "The escape `\\u` must be followed by four hexadecimal digits. (line 1, column 9 (offset: 8))\n\"RETURN '\\uH'\"\n         ^")]
    [TestCase("RETURN 1 /* abc", "The comment has no end: `*/` is missing. (line 1, column 10 (offset: 9))\n\"RETURN 1 /* abc\"\n          ^")]
    [TestCase("RETURN 9223372036854775808", "The integer is too large: 64 bits hold -9223372036854775808 to 9223372036854775807 (line 1, column 8 (offset: 7))\n\"RETURN 9223372036854775808\"\n        ^")]
    [TestCase("RETURN 9223372h54", "Invalid number '9223372h54' (line 1, column 8 (offset: 7))\n\"RETURN 9223372h54\"\n        ^")]
    [TestCase("RETURN 1.34E999", "The floating-point number is too large: it must stay below 1.8E308 (line 1, column 8 (offset: 7))\n\"RETURN 1.34E999\"\n        ^")]
    public void Parse_BrokenToken_SaysWhatIsMissing(string query, string message) => AssertCypher.FailsWith(query, message);

    [TestCase("MATCH (n)\r\nMATCH (m)\r\nRETURN foo.bar", 3, 8, 29)]
    [TestCase("MATCH (n) // all of them\nRETURN m", 2, 8, 32)]
    public void Check_ErrorOnLaterLine_ShowsThatLineOnly(string query, int line, int column, int offset)
    {
        var error = Assert.Throws<CypherException>(() => AssertCypher.Check(query))!;
        Assert.Multiple(() =>
        {
            Assert.That((error.Line, error.Column, error.Offset), Is.EqualTo(((int?)line, (int?)column, (int?)offset)));
            Assert.That(error.Message.Split('\n'), Has.Length.EqualTo(3));
            Assert.That(error.Message.Split('\n')[1], Does.StartWith("\"RETURN").And.EndsWith("\""));
            Assert.That(error.Message.Split('\n')[2], Is.EqualTo(new string(' ', column) + "^"));
        });
    }

    [TestCase("LOAD CSV FROM 'a.csv' AS row RETURN row", "LOAD CSV is not supported by the embedded engine (line 1, column 1 (offset: 0))\n\"LOAD CSV FROM 'a.csv' AS row RETURN row\"\n ^")]
    [TestCase("MATCH ((a)-->(b)){1,3} RETURN a", "A path pattern in parentheses is not supported by the embedded engine (line 1, column 7 (offset: 6))\n\"MATCH ((a)-->(b)){1,3} RETURN a\"\n       ^")]
    [TestCase("MATCH (a)-->+(b) RETURN a", "A quantified relationship (use a star inside the brackets) is not supported by the embedded engine (line 1, column 13 (offset: 12))\n\"MATCH (a)-->+(b) RETURN a\"\n             ^")]
    [TestCase("RETURN 1 IS :: INTEGER", "A type test (IS ::) is not supported by the embedded engine (line 1, column 10 (offset: 9))\n\"RETURN 1 IS :: INTEGER\"\n          ^")]
    public void Parse_WhatTheEngineLacks_IsRefusedByName(string query, string message) => AssertCypher.FailsWith(query, message);

    [Test]
    public void Parse_SecondStatement_IsRefused() => AssertCypher.FailsWith(
        "RETURN 1; RETURN 2",
        "One statement at a time, but a second one starts here (line 1, column 11 (offset: 10))\n\"RETURN 1; RETURN 2\"\n           ^");

    [TestCase("(", ")")]
    [TestCase("[", "]")]
    [TestCase("{a: ", "}")]
    [TestCase("NOT ", "")]
    [TestCase("- ", "")]
    [TestCase("size(", ")")]
    [TestCase("CASE WHEN true THEN ", " END")]
    [TestCase("EXISTS { RETURN ", " AS x }")]
    public void Parse_DeepNesting_IsRefusedInsteadOfOverflowing(string open, string close)
    {
        var query = "RETURN " + string.Concat(Enumerable.Repeat(open, 100_000)) + "1" + string.Concat(Enumerable.Repeat(close, 100_000));

        var error = Assert.Throws<CypherException>(() => AssertCypher.Check(query))!;
        Assert.That(error.Message, Does.StartWith("The statement is nested too deeply (more than 300 levels)"));
    }

    [TestCase(" + 1")]
    [TestCase(" = 1 OR 1")]
    [TestCase(" IS NULL")]
    [TestCase("[0]")]
    public void Parse_LongExpression_IsRefusedInsteadOfOverflowing(string more)
    {
        var query = "RETURN 1" + string.Concat(Enumerable.Repeat(more, 100_000));

        var error = Assert.Throws<CypherException>(() => AssertCypher.Check(query))!;
        Assert.That(error.Message, Does.StartWith("The expression is too long (more than 1000 operators in a row)"));
    }

    [Test]
    public void Parse_ManySiblings_IsNoNesting()
    {
        var list = string.Join(", ", Enumerable.Range(0, 20_000).Select(i => $"{i} + 1"));
        Assert.That(AssertCypher.Check($"RETURN [{list}] AS x"), Has.Count.EqualTo(1));
    }
}
