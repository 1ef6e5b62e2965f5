using GraphBuilder.Cypher.Semantics;
using GraphBuilder.Cypher.Syntax;
using GraphBuilder.Cypher.Tests.Semantics;

namespace GraphBuilder.Cypher.Tests;

/// <summary>Assertions on statements that the engine must refuse before they run.</summary>
internal static class AssertCypher
{
    /// <summary>The statement fails with exactly this message: text, place, line and caret.</summary>
    public static void FailsWith(string query, string message)
    {
        var error = Assert.Throws<CypherException>(() => Check(query));
        Assert.That(error!.Message, Is.EqualTo(message));
    }

    /// <summary>The statement fails with this detail of the TCK.</summary>
    public static void FailsWithDetail(string query, string detail)
    {
        var error = Assert.Throws<CypherException>(() => Check(query), query);
        Assert.That(error!.Detail, Is.EqualTo(detail), error.Message);
    }

    /// <summary>The columns of a statement that is right.</summary>
    public static IReadOnlyList<Column> Check(string query) => Check(query, new NoProcedures());

    /// <summary>The columns of a statement that is right and may call procedures.</summary>
    public static IReadOnlyList<Column> Check(string query, IProcedureCatalogue procedures) =>
        SemanticCheck.Check(CypherParser.Parse(query), query, procedures);
}
