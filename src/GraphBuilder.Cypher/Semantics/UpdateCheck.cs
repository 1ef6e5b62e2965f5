using GraphBuilder.Cypher.Functions;
using GraphBuilder.Cypher.Syntax.Ast;

namespace GraphBuilder.Cypher.Semantics;

/// <summary>Checks the clauses that change the graph.</summary>
internal sealed class UpdateCheck(SemanticContext context, ExpressionCheck expressions)
{
    private readonly UpdatePatternCheck _created = new(context, expressions, "CREATE");
    private readonly UpdatePatternCheck _merged = new(context, expressions, "MERGE");

    /// <param name="clause">The clause.</param>
    /// <param name="scope">The variables before; receives the new ones.</param>
    public void Check(UpdatingClause clause, Scope scope)
    {
        switch (clause)
        {
            case CreateClause create:
                CheckCreate(create, scope);
                break;
            case MergeClause merge:
                _merged.Check(merge.Pattern, scope.Copy(), scope);
                CheckItems(merge.Actions.SelectMany(action => action.Items), scope);
                break;
            case SetClause set:
                CheckItems(set.Items, scope);
                break;
            case RemoveClause remove:
                CheckRemoved(remove, scope);
                break;
            case DeleteClause delete:
                CheckDeleted(delete, scope);
                break;
        }
    }

    // A property map may name what an earlier part of the same CREATE made, not what its own part makes.
    private void CheckCreate(CreateClause create, Scope scope)
    {
        foreach (var part in create.Patterns)
        {
            _created.Check(part, scope.Copy(), scope);
        }
    }

    private void CheckItems(IEnumerable<SetItem> items, Scope scope)
    {
        var use = new ExpressionUse(scope);
        foreach (var item in items)
        {
            switch (item)
            {
                case SetProperty property:
                    CheckHolder(property.Subject, use);
                    expressions.Check(property.Value, use);
                    break;
                case SetDynamicProperty property:
                    CheckHolder(property.Subject, use);
                    expressions.Check(property.Key, use);
                    expressions.Check(property.Value, use);
                    break;
                case ReplaceProperties all:
                    CheckAll(all.Variable, all.Value, use);
                    break;
                case AddProperties all:
                    CheckAll(all.Variable, all.Value, use);
                    break;
                case SetLabels labels:
                    CheckLabeled(labels.Variable, use);
                    break;
            }
        }
    }

    private void CheckHolder(Expression subject, ExpressionUse use)
    {
        var type = expressions.Check(subject, use);
        if (!type.MayBe(ValueKinds.Entity))
        {
            throw context.Mismatch(subject, "Node or Relationship", type);
        }
    }

    private void CheckAll(Variable variable, Expression value, ExpressionUse use)
    {
        CheckHolder(variable, use);
        var type = expressions.Check(value, use);
        if (!type.MayBe(ValueKinds.Entity | ValueKinds.Map))
        {
            throw context.Mismatch(value, "Map, Node or Relationship", type);
        }
    }

    private void CheckLabeled(Variable variable, ExpressionUse use)
    {
        var type = expressions.Check(variable, use);
        if (!type.MayBe(ValueKinds.Node))
        {
            throw context.Mismatch(variable, "Node", type);
        }
    }

    private void CheckRemoved(RemoveClause remove, Scope scope)
    {
        var use = new ExpressionUse(scope);
        foreach (var item in remove.Items)
        {
            switch (item)
            {
                case RemoveProperty property:
                    CheckHolder(property.Subject, use);
                    break;
                case RemoveDynamicProperty property:
                    CheckHolder(property.Subject, use);
                    expressions.Check(property.Key, use);
                    break;
                case RemoveLabels labels:
                    CheckLabeled(labels.Variable, use);
                    break;
            }
        }
    }

    private void CheckDeleted(DeleteClause delete, Scope scope)
    {
        foreach (var expression in delete.Expressions)
        {
            if (expression is LabelPredicate)
            {
                throw context.Error(expression, "InvalidDelete", "DELETE cannot remove a label or a type. Use REMOVE for labels.");
            }

            var type = expressions.Check(expression, new ExpressionUse(scope));
            if (!type.MayBe(ValueKinds.Node | ValueKinds.Relationship | ValueKinds.Path))
            {
                throw context.Mismatch(expression, "Node, Path or Relationship", type);
            }
        }
    }
}
