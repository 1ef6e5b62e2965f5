using GraphBuilder.Cypher.Functions;
using GraphBuilder.Cypher.Syntax.Ast;

namespace GraphBuilder.Cypher.Semantics;

/// <summary>The types that operators take and give.</summary>
internal sealed class OperatorCheck(SemanticContext context, ExpressionCheck expressions)
{
    private const ValueKinds Joinable =
        ValueKinds.String | ValueKinds.List | ValueKinds.Number | ValueKinds.Temporal | ValueKinds.Duration;

    public CypherType Check(Expression expression, ExpressionUse use) => expression switch
    {
        UnaryOperation unary => CheckUnary(unary, use),
        BinaryOperation binary => CheckBinary(binary, use),
        ComparisonChain chain => CheckChain(chain, use),
        LabelPredicate predicate => CheckLabels(predicate, use),
        _ => throw new ArgumentException("Not an operator.", nameof(expression)),
    };

    private CypherType CheckUnary(UnaryOperation unary, ExpressionUse use)
    {
        switch (unary.Operator)
        {
            case UnaryOperator.Not:
                expressions.CheckCondition(unary.Operand, use);
                return CypherType.Boolean;
            case UnaryOperator.IsNull or UnaryOperator.IsNotNull:
                expressions.Check(unary.Operand, use);
                return CypherType.Boolean;
            default:
                return CheckArithmetic(unary.Operand, expressions.Check(unary.Operand, use));
        }
    }

    private CypherType CheckBinary(BinaryOperation binary, ExpressionUse use)
    {
        switch (binary.Operator)
        {
            case BinaryOperator.Or or BinaryOperator.Xor or BinaryOperator.And:
                expressions.CheckCondition(binary.Left, use);
                expressions.CheckCondition(binary.Right, use);
                return CypherType.Boolean;
            case BinaryOperator.In:
                expressions.Check(binary.Left, use);
                expressions.CheckList(binary.Right, use);
                return CypherType.Boolean;
        }

        var left = expressions.Check(binary.Left, use);
        var right = expressions.Check(binary.Right, use);
        switch (binary.Operator)
        {
            case BinaryOperator.Add:
                return Add(binary, left, right);
            case BinaryOperator.Concatenate:
                Require(binary.Left, left, ValueKinds.String | ValueKinds.List);
                Require(binary.Right, right, left.IsAlways(ValueKinds.String) ? ValueKinds.String : ValueKinds.String | ValueKinds.List);
                return left.IsList || right.IsList ? Append(left, right) : left.Join(right);
            case BinaryOperator.RegexMatch:
                Require(binary.Left, left, ValueKinds.String);
                Require(binary.Right, right, ValueKinds.String);
                return CypherType.Boolean;
            case BinaryOperator.Subtract or BinaryOperator.Multiply or BinaryOperator.Divide or BinaryOperator.Modulo or BinaryOperator.Power:
                CheckArithmetic(binary.Left, left);
                CheckArithmetic(binary.Right, right);
                return Calculate(binary.Operator, left, right);
            default:
                return CypherType.Boolean;
        }
    }

    private CypherType CheckArithmetic(Expression operand, CypherType type) =>
        type.MayBe(ValueKinds.Number | ValueKinds.Duration | ValueKinds.Temporal)
            ? type
            : throw context.Mismatch(operand, CypherType.Name(ValueKinds.Number), type);

    private void Require(Expression operand, CypherType type, ValueKinds kinds)
    {
        if (!type.MayBe(kinds))
        {
            throw context.Mismatch(operand, CypherType.Name(kinds), type);
        }
    }

    private static CypherType Calculate(BinaryOperator operation, CypherType left, CypherType right)
    {
        if (!left.IsAlways(ValueKinds.Number) || !right.IsAlways(ValueKinds.Number))
        {
            return CypherType.Any;
        }

        return operation == BinaryOperator.Power || left == CypherType.Float || right == CypherType.Float
            ? CypherType.Float
            : left.Join(right);
    }

    // Plus adds numbers, moves dates, joins strings with what has a plain text, and appends anything to a list.
    private CypherType Add(BinaryOperation binary, CypherType left, CypherType right)
    {
        if (left.IsList || right.IsList)
        {
            return Append(left, right);
        }

        if (left.MayBe(ValueKinds.List | ValueKinds.String) || right.MayBe(ValueKinds.List | ValueKinds.String))
        {
            Require(binary.Left, left, Joinable);
            Require(binary.Right, right, Joinable);
            return left == CypherType.String && right == CypherType.String ? CypherType.String : CypherType.Any;
        }

        CheckArithmetic(binary.Left, left);
        CheckArithmetic(binary.Right, right);
        return Calculate(BinaryOperator.Add, left, right);
    }

    private static CypherType Append(CypherType left, CypherType right)
    {
        var leftItem = left.MayBe(ValueKinds.List) ? left.ItemOrAny : left;
        return CypherType.ListOf(leftItem.Join(right.MayBe(ValueKinds.List) ? right.ItemOrAny : right));
    }

    private CypherType CheckChain(ComparisonChain chain, ExpressionUse use)
    {
        foreach (var operand in chain.Operands)
        {
            expressions.Check(operand, use);
        }

        return CypherType.Boolean;
    }

    private CypherType CheckLabels(LabelPredicate predicate, ExpressionUse use)
    {
        var subject = expressions.Check(predicate.Subject, use);
        return subject.MayBe(ValueKinds.Node | ValueKinds.Relationship)
            ? CypherType.Boolean
            : throw context.Mismatch(predicate.Subject, "Node or Relationship", subject);
    }
}
