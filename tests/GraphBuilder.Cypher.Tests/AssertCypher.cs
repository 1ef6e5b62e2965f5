using GraphBuilder.Cypher.Syntax;

namespace GraphBuilder.Cypher.Tests;

/// <summary>Assertions on statements that the engine must refuse before they run.</summary>
internal static class AssertCypher
{
    /// <summary>The statement fails with exactly this message: text, place, line and caret.</summary>
    public static void FailsWith(string query, string message)
    {
        var error = Assert.Throws<CypherException>(() => CypherParser.Parse(query));
        Assert.That(error!.Message, Is.EqualTo(message));
    }

    /// <summary>The statement fails with this detail of the TCK.</summary>
    public static void FailsWithDetail(string query, string detail)
    {
        var error = Assert.Throws<CypherException>(() => CypherParser.Parse(query), query);
        Assert.That(error!.Detail, Is.EqualTo(detail), error.Message);
    }
}
