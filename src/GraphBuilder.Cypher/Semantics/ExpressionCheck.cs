using GraphBuilder.Cypher.Functions;
using GraphBuilder.Cypher.Syntax.Ast;

namespace GraphBuilder.Cypher.Semantics;

/// <summary>Finds undefined variables, wrong types and misplaced aggregates, and tells the type of an expression.</summary>
internal sealed class ExpressionCheck
{
    private const ValueKinds PropertyHolders = ValueKinds.Map | ValueKinds.Entity | ValueKinds.Duration | ValueKinds.Temporal;

    private readonly SemanticContext _context;
    private readonly OperatorCheck _operators;
    private readonly FunctionCheck _functions;
    private readonly ScopedExpressionCheck _scoped;

    public ExpressionCheck(SemanticContext context)
    {
        _context = context;
        _operators = new OperatorCheck(context, this);
        _functions = new FunctionCheck(context, this);
        _scoped = new ScopedExpressionCheck(context, this);
    }

    /// <summary>The type of an expression.</summary>
    /// <exception cref="CypherException">The expression cannot be right whatever the data.</exception>
    public CypherType Check(Expression expression, ExpressionUse use) => use.Scope.FindProjected(expression) ?? expression switch
    {
        Literal literal => TypeOf(literal),
        Variable variable => CheckVariable(variable, use.Scope),
        PropertyAccess access => CheckProperty(access, use),
        UnaryOperation or BinaryOperation or ComparisonChain or LabelPredicate => _operators.Check(expression, use),
        Subscript subscript => CheckSubscript(subscript, use),
        Slice slice => CheckSlice(slice, use),
        FunctionCall or CountStar => _functions.Check(expression, use),
        CaseExpression choice => CheckCase(choice, use),
        ListLiteral list => CypherType.ListOf(Join(list.Items, use)),
        MapLiteral map => CheckMap(map, use),
        MapProjection projection => CheckMapProjection(projection, use),
        ScopedExpression scoped => _scoped.Check(scoped, use),
        _ => CypherType.Any,
    };

    /// <summary>Checks a condition. Only here may a pattern stand as a condition.</summary>
    public void CheckCondition(Expression condition, ExpressionUse use)
    {
        if (condition is PatternPredicate predicate)
        {
            _scoped.CheckPredicate(predicate, use);
            return;
        }

        var type = Check(condition, use);
        if (!type.MayBe(ValueKinds.Boolean))
        {
            throw _context.Mismatch(condition, "Boolean", type);
        }
    }

    /// <summary>Checks an expression that must give a list, and tells the type of the items.</summary>
    public CypherType CheckList(Expression expression, ExpressionUse use)
    {
        var type = Check(expression, use);
        return type.MayBe(ValueKinds.List) ? type.ItemOrAny : throw _context.Mismatch(expression, "List<T>", type);
    }

    public CypherType CheckVariable(Variable variable, Scope scope)
    {
        if (scope.Find(variable.Name) is { } type)
        {
            return type;
        }

        throw _context.Error(variable, "UndefinedVariable", scope.Hides(variable.Name)
            ? $"Variable `{variable.Name}` not defined here: after DISTINCT or an aggregation only the projected columns are left"
            : $"Variable `{variable.Name}` not defined");
    }

    private static CypherType TypeOf(Literal literal) => literal switch
    {
        BooleanLiteral => CypherType.Boolean,
        IntegerLiteral => CypherType.Integer,
        FloatLiteral => CypherType.Float,
        StringLiteral => CypherType.String,
        _ => CypherType.Null,
    };

    private CypherType CheckProperty(PropertyAccess access, ExpressionUse use)
    {
        var subject = Check(access.Subject, use);
        if (!subject.MayBe(PropertyHolders))
        {
            throw _context.Mismatch(access.Subject, CypherType.Name(PropertyHolders), subject);
        }

        return subject.IsAlways(ValueKinds.Entity) ? CypherType.Property : CypherType.Any;
    }

    private CypherType CheckSubscript(Subscript subscript, ExpressionUse use)
    {
        var subject = Check(subscript.Subject, use);
        var index = Check(subscript.Index, use);
        if (subject.MayBe(ValueKinds.Map | ValueKinds.Entity))
        {
            return CypherType.Any;
        }

        if (!subject.MayBe(ValueKinds.List))
        {
            throw _context.Mismatch(subscript.Subject, "List<T>", subject);
        }

        return index.MayBe(ValueKinds.Integer)
            ? subject.ItemOrAny
            : throw _context.Error(subscript.Index, "InvalidArgumentType", $"Type mismatch: list index must be given as Integer, but was {index}");
    }

    private CypherType CheckSlice(Slice slice, ExpressionUse use)
    {
        var item = CheckList(slice.Subject, use);
        foreach (var bound in new[] { slice.From, slice.To }.OfType<Expression>())
        {
            var type = Check(bound, use);
            if (!type.MayBe(ValueKinds.Integer))
            {
                throw _context.Mismatch(bound, "Integer", type);
            }
        }

        return CypherType.ListOf(item);
    }

    private CypherType CheckCase(CaseExpression choice, ExpressionUse use)
    {
        if (choice.Subject is not null)
        {
            Check(choice.Subject, use);
        }

        foreach (var alternative in choice.Alternatives)
        {
            if (choice.Subject is null)
            {
                CheckCondition(alternative.When, use);
            }
            else
            {
                Check(alternative.When, use);
            }
        }

        var results = choice.Alternatives.Select(alternative => alternative.Then);
        var type = Join(choice.Else is null ? results : results.Append(choice.Else), use);
        return type;
    }

    private CypherType Join(IEnumerable<Expression> expressions, ExpressionUse use)
    {
        var joined = CypherType.Null;
        foreach (var expression in expressions)
        {
            joined = joined.Join(Check(expression, use));
        }

        return joined;
    }

    private CypherType CheckMap(MapLiteral map, ExpressionUse use)
    {
        foreach (var entry in map.Entries)
        {
            Check(entry.Value, use);
        }

        return CypherType.Map;
    }

    private CypherType CheckMapProjection(MapProjection projection, ExpressionUse use)
    {
        var subject = CheckVariable(projection.Subject, use.Scope);
        if (!subject.MayBe(ValueKinds.Map | ValueKinds.Node | ValueKinds.Relationship))
        {
            throw _context.Mismatch(projection.Subject, "Map, Node or Relationship", subject);
        }

        foreach (var entry in projection.Items.OfType<ProjectEntry>())
        {
            Check(entry.Value, use);
        }

        return CypherType.Map;
    }
}
