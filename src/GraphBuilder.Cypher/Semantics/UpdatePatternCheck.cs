using GraphBuilder.Cypher.Syntax.Ast;

namespace GraphBuilder.Cypher.Semantics;

/// <summary>Checks patterns that CREATE and MERGE make, and declares their variables.</summary>
/// <param name="context">Makes the errors.</param>
/// <param name="expressions">Checks property maps.</param>
/// <param name="clause"><c>CREATE</c> or <c>MERGE</c>.</param>
internal sealed class UpdatePatternCheck(SemanticContext context, ExpressionCheck expressions, string clause)
{
    private readonly PatternCheck _patterns = new(context, expressions);
    private readonly bool _merges = clause == "MERGE";

    /// <param name="part">The pattern.</param>
    /// <param name="before">What is bound before the clause: what property maps can name.</param>
    /// <param name="scope">Receives the new variables.</param>
    public void Check(PatternPart part, Scope before, Scope scope)
    {
        if (part.Selector != PathSelector.All)
        {
            throw context.Error(part, "UnexpectedSyntax", $"A shortest path cannot stand in {clause}");
        }

        foreach (var element in PatternCheck.InOrder(part.Chain))
        {
            if (element is NodePattern node)
            {
                CheckNode(node, part.Chain, scope);
            }
            else
            {
                CheckRelationship((RelationshipPattern)element, scope);
            }
        }

        if (part.Path is not null)
        {
            _patterns.DeclarePath(part, scope);
        }

        _patterns.CheckProperties(part.Chain, before, _merges ? clause : null);
    }

    private void CheckNode(NodePattern node, PatternChain chain, Scope scope)
    {
        if (node.Where is not null)
        {
            throw context.Error(node.Where, "UnexpectedSyntax", $"{clause} cannot have WHERE inside a pattern");
        }

        if (node.Labels is not null && node.Labels.AsConjunction() is null)
        {
            throw context.Error(node.Labels, "UnexpectedSyntax", $"{clause} needs plain labels, joined by a colon or an ampersand");
        }

        if (node.Variable is not { } variable)
        {
            return;
        }

        if (scope.Find(variable.Name) is not null)
        {
            if (chain.Relationships.Count == 0)
            {
                throw context.AlreadyDeclared(variable);
            }

            if (node.Labels is not null || node.Properties is not null)
            {
                throw context.Error(
                    variable, "VariableAlreadyBound", $"Node `{variable.Name}` is already declared: here it cannot have labels or properties");
            }
        }

        _patterns.Declare(variable, CypherType.Node, scope);
    }

    private void CheckRelationship(RelationshipPattern relationship, Scope scope)
    {
        if (relationship.Length is not null)
        {
            throw context.Error(relationship, "CreatingVarLength", $"Variable length relationships cannot be used in {clause}");
        }

        if (relationship.Variable is { } variable)
        {
            if (scope.Find(variable.Name) is not null)
            {
                throw context.AlreadyDeclared(variable);
            }

            scope.Declare(variable.Name, CypherType.Relationship);
        }

        if (relationship.Types is not LabelName)
        {
            throw context.Error(relationship, "NoSingleRelationshipType", relationship.Types is null
                ? $"Exactly one relationship type must be specified for {clause}. Was the ':' before it forgotten?"
                : $"A single relationship type must be specified for {clause}");
        }

        if (relationship.Direction == Direction.Both && !_merges)
        {
            throw context.Error(relationship, "RequiresDirectedRelationship", $"Only directed relationships are supported in {clause}");
        }

        if (relationship.Where is not null)
        {
            throw context.Error(relationship.Where, "UnexpectedSyntax", $"{clause} cannot have WHERE inside a pattern");
        }
    }
}
