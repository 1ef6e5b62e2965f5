using GraphBuilder.Cypher.Syntax.Ast;

namespace GraphBuilder.Cypher.Semantics;

/// <summary>Checks patterns that are looked for, and declares their variables.</summary>
internal sealed class PatternCheck(SemanticContext context, ExpressionCheck expressions)
{
    /// <param name="patterns">The comma-separated parts.</param>
    /// <param name="scope">What is bound before; receives the new variables.</param>
    /// <param name="parameterMaps">Whether <c>(n $map)</c> is accepted.</param>
    public void CheckMatch(IEnumerable<PatternPart> patterns, Scope scope, bool parameterMaps)
    {
        SyntaxList<PatternPart> parts = [.. patterns];
        var relationships = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            CheckShape(part);
            foreach (var element in InOrder(part.Chain))
            {
                DeclareElement(element, scope, relationships);
            }

            if (part.Path is not null)
            {
                DeclarePath(part, scope);
            }
        }

        foreach (var part in parts)
        {
            CheckProperties(part.Chain, scope, parameterMaps ? null : "MATCH");
        }
    }

    /// <summary>Node, relationship, node and so on, as they are written.</summary>
    public static IEnumerable<SyntaxNode> InOrder(PatternChain chain)
    {
        for (var i = 0; i < chain.Nodes.Count; i++)
        {
            yield return chain.Nodes[i];
            if (i < chain.Relationships.Count)
            {
                yield return chain.Relationships[i];
            }
        }
    }

    /// <summary>Checks property maps and the predicates inside nodes and relationships.</summary>
    /// <param name="chain">The pattern.</param>
    /// <param name="scope">What the expressions can name.</param>
    /// <param name="clauseWithoutParameterMap">The clause that refuses a parameter as the whole map; null where it is accepted.</param>
    public void CheckProperties(PatternChain chain, Scope scope, string? clauseWithoutParameterMap)
    {
        var use = new ExpressionUse(scope);
        foreach (var element in InOrder(chain))
        {
            var (properties, where) = element is NodePattern node
                ? (node.Properties, node.Where)
                : (((RelationshipPattern)element).Properties, ((RelationshipPattern)element).Where);
            if (properties is Parameter parameter && clauseWithoutParameterMap is not null)
            {
                throw context.Error(
                    parameter, "InvalidParameterUse", $"A parameter cannot be the whole property map in {clauseWithoutParameterMap}: write {{key: ${parameter.Name}.key}}");
            }

            if (properties is not null)
            {
                expressions.Check(properties, use);
            }

            if (where is not null)
            {
                expressions.CheckCondition(where, use);
            }
        }
    }

    public void DeclarePath(PatternPart part, Scope scope)
    {
        if (scope.Find(part.Path!.Name) is not null)
        {
            throw context.AlreadyDeclared(part.Path);
        }

        scope.Declare(part.Path.Name, CypherType.Path);
    }

    /// <summary>Declares a variable of the type that its place in the pattern wants, or checks that it has it.</summary>
    public void Declare(Variable variable, CypherType wanted, Scope scope)
    {
        if (scope.Find(variable.Name) is not { } bound)
        {
            scope.Declare(variable.Name, wanted);
            return;
        }

        if (!Fits(bound, wanted))
        {
            throw context.Error(
                variable, "VariableTypeConflict", $"Type mismatch: {variable.Name} defined with conflicting type {bound} (expected {wanted})");
        }
    }

    private static bool Fits(CypherType bound, CypherType wanted) =>
        bound.MayBe(wanted.Kinds) && (wanted.Item is null || Fits(bound.ItemOrAny, wanted.Item));

    private void DeclareElement(SyntaxNode element, Scope scope, HashSet<string> relationships)
    {
        if (element is NodePattern node)
        {
            if (node.Variable is not null)
            {
                Declare(node.Variable, CypherType.Node, scope);
            }

            return;
        }

        var relationship = (RelationshipPattern)element;
        if (relationship.Variable is not { } variable)
        {
            return;
        }

        Declare(variable, relationship.Length is null ? CypherType.Relationship : CypherType.ListOf(CypherType.Relationship), scope);
        if (!relationships.Add(variable.Name))
        {
            throw context.Error(
                variable, "RelationshipUniquenessViolation", $"Relationship `{variable.Name}` cannot stand twice in one pattern: no relationship is passed twice");
        }
    }

    private void CheckShape(PatternPart part)
    {
        if (part.Selector != PathSelector.All && part.Chain.Relationships.Count != 1)
        {
            throw context.Error(part, "UnexpectedSyntax", "A shortest path needs a pattern of two nodes and one relationship between them");
        }
    }
}
