using GraphBuilder.Cypher.Syntax.Ast;

namespace GraphBuilder.Cypher.Semantics;

/// <summary>Whether an aggregate may stand at a place.</summary>
internal enum AggregateUse
{
    Allowed,

    /// <summary>The clause has no rows to gather, as WHERE.</summary>
    NotInClause,

    /// <summary>Inside the arguments of another aggregate.</summary>
    NotInAggregate,

    /// <summary>Inside what is computed for every item of a list.</summary>
    NotOverList,
}

/// <summary>The place of an expression: what it can name and what it may hold.</summary>
/// <param name="Scope">The variables.</param>
/// <param name="Aggregates">Whether an aggregate may stand here.</param>
internal readonly record struct ExpressionUse(Scope Scope, AggregateUse Aggregates = AggregateUse.NotInClause)
{
    /// <summary>Where one more variable is known, and aggregates would run over a list.</summary>
    public ExpressionUse OverList(Variable variable, CypherType type)
    {
        var scope = new Scope(Scope);
        scope.Declare(variable.Name, type);
        return new ExpressionUse(scope, AggregateUse.NotOverList);
    }
}
