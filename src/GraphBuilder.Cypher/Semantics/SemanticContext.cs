using GraphBuilder.Cypher.Syntax;
using GraphBuilder.Cypher.Syntax.Ast;

namespace GraphBuilder.Cypher.Semantics;

/// <summary>What the parts of the semantic check share.</summary>
internal sealed class SemanticContext(string text, IProcedureCatalogue procedures)
{
    private readonly SyntaxErrors _errors = new(text);

    public IProcedureCatalogue Procedures { get; } = procedures;

    /// <summary>An error at a place, with the name that the TCK gives it.</summary>
    public CypherException Error(SyntaxNode node, string detail, string message) => _errors.At(node.Position, detail, message);

    public CypherException Error(SyntaxNode node, string code, string detail, string message) =>
        _errors.At(node.Position, detail, message, code);

    public CypherException Mismatch(SyntaxNode node, string expected, CypherType actual) =>
        Error(node, "InvalidArgumentType", $"Type mismatch: expected {expected} but was {actual}");

    public CypherException AlreadyDeclared(Variable variable) =>
        Error(variable, "VariableAlreadyBound", $"Variable `{variable.Name}` already declared");

    /// <summary>The text of a piece of the statement, for a message.</summary>
    public string TextOf(Literal literal) => literal switch
    {
        IntegerLiteral integer => integer.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
        FloatLiteral number => number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => text[literal.Position.Offset..].Split([' ', '\n', ';'], 2)[0],
    };
}
