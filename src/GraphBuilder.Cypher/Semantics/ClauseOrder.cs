using GraphBuilder.Cypher.Syntax.Ast;

namespace GraphBuilder.Cypher.Semantics;

/// <summary>Checks which clause may follow which, and how a query may end.</summary>
internal static class ClauseOrder
{
    public static void CheckStatement(Query query, SemanticContext context)
    {
        foreach (var part in Parts(query))
        {
            CheckSequence(part, context);
            CheckEnd(part, context);
        }
    }

    public static void CheckSubquery(SubqueryExpression subquery, SemanticContext context)
    {
        foreach (var part in Parts(subquery.Query))
        {
            if (part.Clauses.FirstOrDefault(IsUpdating) is not null)
            {
                throw context.Error(
                    subquery, "InvalidClauseComposition", $"{subquery.Kind.ToString().ToUpperInvariant()} {{}} cannot hold a clause that updates");
            }

            CheckSequence(part, context);
        }
    }

    /// <summary>The queries that UNION joins, or the one that there is.</summary>
    public static SyntaxList<SingleQuery> Parts(Query query) => query is UnionQuery union ? union.Parts : [(SingleQuery)query];

    private static bool IsUpdating(Clause clause) => clause is UpdatingClause or ForeachClause;

    private static void CheckSequence(SingleQuery query, SemanticContext context)
    {
        Clause? update = null;
        for (var i = 0; i < query.Clauses.Count; i++)
        {
            var clause = query.Clauses[i];
            if (clause is ReturnClause or FinishClause && i < query.Clauses.Count - 1)
            {
                throw context.Error(clause, "InvalidClauseComposition", $"{NameOf(clause)} can only be used at the end of the query.");
            }

            if (clause is MatchClause or UnwindClause or CallProcedureClause or CallSubqueryClause && update is not null)
            {
                throw context.Error(clause, "InvalidClauseComposition", $"WITH is required between {NameOf(update)} and {NameOf(clause)}");
            }

            update = IsUpdating(clause) ? clause : clause is WithClause ? null : update;
        }
    }

    private static void CheckEnd(SingleQuery query, SemanticContext context)
    {
        var last = query.Clauses[^1];
        var unfinished = last switch
        {
            MatchClause or UnwindClause or WithClause => true,
            CallProcedureClause call => call.Yield is not null && query.Clauses.Count > 1,
            CallSubqueryClause call => Parts(call.Query).Any(part => part.Clauses[^1] is ReturnClause),
            _ => false,
        };
        if (unfinished)
        {
            throw context.Error(
                last, "InvalidClauseComposition", $"Query cannot conclude with {NameOf(last)}: it must end with RETURN, FINISH, a clause that updates, or a procedure call");
        }
    }

    private static string NameOf(Clause clause) => clause switch
    {
        MatchClause { Optional: true } => "OPTIONAL MATCH",
        DeleteClause { Detach: true } => "DETACH DELETE",
        CallProcedureClause or CallSubqueryClause => "CALL",
        _ => clause.GetType().Name.Replace("Clause", "", StringComparison.Ordinal).ToUpperInvariant(),
    };
}
