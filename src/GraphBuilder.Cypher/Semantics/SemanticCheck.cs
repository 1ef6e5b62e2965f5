using GraphBuilder.Cypher.Syntax.Ast;

namespace GraphBuilder.Cypher.Semantics;

/// <summary>Finds what is wrong with a statement whatever the data: the compile-time errors beyond the grammar.</summary>
internal static class SemanticCheck
{
    /// <summary>The columns that the statement returns, in order; empty for a statement that returns nothing or that is no query.</summary>
    /// <param name="statement">The parsed statement.</param>
    /// <param name="text">What it was parsed from, for the place in error messages.</param>
    /// <param name="procedures">The procedures that it can call.</param>
    /// <exception cref="CypherException">The statement cannot be right; the error has the place and the detail of the TCK.</exception>
    public static IReadOnlyList<Column> Check(Statement statement, string text, IProcedureCatalogue procedures)
    {
        if (statement is ExplainedStatement explained)
        {
            return Check(explained.Inner, text, procedures);
        }

        if (statement is not Query query)
        {
            return [];
        }

        var context = new SemanticContext(text, procedures);
        return new QueryCheck(context, new ExpressionCheck(context)).CheckQuery(query);
    }
}
