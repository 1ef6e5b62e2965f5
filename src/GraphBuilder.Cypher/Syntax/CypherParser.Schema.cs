using GraphBuilder.Cypher.Syntax.Ast;

namespace GraphBuilder.Cypher.Syntax;

/// <summary>CREATE and DROP of constraints and indexes.</summary>
internal sealed partial class CypherParser
{
    private SchemaCommand? TryParseSchemaCommand()
    {
        var position = _tokens.Position;
        if (_tokens.Current.IsKeyword("CREATE") && StartsSchemaRule(_tokens.Ahead(1)) && _tokens.Ahead(2).Kind != TokenKind.Equal)
        {
            _tokens.Advance();
            return _tokens.TryTakeKeyword("CONSTRAINT") ? ParseCreateConstraint(position) : ParseCreateIndex(position);
        }

        if (!_tokens.TryTakeKeyword("DROP"))
        {
            return null;
        }

        if (_tokens.TryTakeKeyword("CONSTRAINT"))
        {
            return new DropConstraint(position, TakeRuleName(), TakeIfExists());
        }

        _tokens.TakeKeyword("INDEX");
        return new DropIndex(position, TakeRuleName(), TakeIfExists());
    }

    private static bool StartsSchemaRule(Token token) =>
        token.IsKeyword("CONSTRAINT") || token.IsKeyword("INDEX") || IndexKindOf(token) is not null;

    private static IndexKind? IndexKindOf(Token token) =>
        token.IsKeyword("RANGE") ? IndexKind.Range
        : token.IsKeyword("TEXT") ? IndexKind.Text
        : token.IsKeyword("POINT") ? IndexKind.Point
        : token.IsKeyword("LOOKUP") ? IndexKind.Lookup
        : token.IsKeyword("FULLTEXT") ? IndexKind.FullText
        : token.IsKeyword("VECTOR") ? IndexKind.Vector
        : null;

    private string TakeRuleName() => _tokens.TakeName("the name of the rule");

    private bool TakeIfExists()
    {
        var found = _tokens.TryTakeKeyword("IF");
        if (found)
        {
            _tokens.TakeKeyword("EXISTS");
        }

        return found;
    }

    private (string? Name, bool IfNotExists) ParseRuleHead()
    {
        // "IF NOT" and "FOR (" end a missing name; a rule may still be called "if" or "for".
        var unnamed = _tokens.Current.IsKeyword("IF") && _tokens.Ahead(1).IsKeyword("NOT")
            || _tokens.Current.IsKeyword("FOR") && _tokens.Ahead(1).Kind == TokenKind.LeftParenthesis;
        var name = unnamed ? null : TakeRuleName();
        var ifNotExists = _tokens.TryTakeKeyword("IF");
        if (ifNotExists)
        {
            _tokens.TakeKeyword("NOT");
            _tokens.TakeKeyword("EXISTS");
        }

        _tokens.TakeKeyword("FOR");
        return (name, ifNotExists);
    }

    private CreateConstraint ParseCreateConstraint(SourcePosition position)
    {
        var (name, ifNotExists) = ParseRuleHead();
        var (entity, variable, labels) = ParseRuleEntity();
        _tokens.TakeKeyword("REQUIRE");
        var properties = ParseRuleProperties(variable);
        var kind = ParseConstraintKind();
        if (_tokens.Current.IsKeyword("OPTIONS"))
        {
            _tokens.Advance();
            ParseMap();
        }

        return new CreateConstraint(position, name, ifNotExists, entity, labels[0], properties, kind);
    }

    private ConstraintKind ParseConstraintKind()
    {
        _tokens.TakeKeyword("IS");
        if (_tokens.TryTakeKeyword("NOT"))
        {
            _tokens.TakeKeyword("NULL");
            return ConstraintKind.NotNull;
        }

        if (_tokens.Current.Kind == TokenKind.Colon || _tokens.Current.IsKeyword("TYPED"))
        {
            throw _tokens.Errors.NotSupported(_tokens.Position, "A property type constraint");
        }

        if (_tokens.TryTakeKeyword("UNIQUE"))
        {
            return ConstraintKind.Unique;
        }

        if (!_tokens.TryTakeKeyword("NODE") && !_tokens.TryTakeKeyword("RELATIONSHIP"))
        {
            _tokens.TryTakeKeyword("REL");
        }

        if (_tokens.TryTakeKeyword("UNIQUE"))
        {
            return ConstraintKind.Unique;
        }

        _tokens.TakeKeyword("KEY");
        return ConstraintKind.Key;
    }

    private CreateIndex ParseCreateIndex(SourcePosition position)
    {
        var kind = IndexKindOf(_tokens.Current);
        if (kind is not null)
        {
            _tokens.Advance();
        }

        var sort = kind ?? IndexKind.Range;
        _tokens.TakeKeyword("INDEX");
        var (name, ifNotExists) = ParseRuleHead();
        if (sort is IndexKind.Lookup or IndexKind.FullText or IndexKind.Vector)
        {
            throw _tokens.Errors.NotSupported(position, $"A {sort.ToString().ToLowerInvariant()} index");
        }

        var (entity, variable, labels) = ParseRuleEntity();
        _tokens.TakeKeyword("ON");
        var properties = ParseRuleProperties(variable);
        var options = _tokens.TryTakeKeyword("OPTIONS") ? ParseMap() : null;
        return new CreateIndex(position, sort, name, ifNotExists, entity, labels, properties, options);
    }

    /// <summary><c>(n:Label)</c> or <c>()-[r:TYPE]-()</c>, with an arrow head at most.</summary>
    private (EntityKind Entity, string Variable, SyntaxList<string> Labels) ParseRuleEntity()
    {
        _tokens.Take(TokenKind.LeftParenthesis);
        if (!_tokens.TryTake(TokenKind.RightParenthesis))
        {
            var (variable, label) = ParseRuleVariable();
            _tokens.Take(TokenKind.RightParenthesis);
            return (EntityKind.Node, variable, [label]);
        }

        _tokens.TryTake(TokenKind.Less);
        _tokens.Take(TokenKind.Minus);
        _tokens.Take(TokenKind.LeftBracket);
        var (relationship, type) = ParseRuleVariable();
        _tokens.Take(TokenKind.RightBracket);
        _tokens.Take(TokenKind.Minus);
        _tokens.TryTake(TokenKind.Greater);
        _tokens.Take(TokenKind.LeftParenthesis);
        _tokens.Take(TokenKind.RightParenthesis);
        return (EntityKind.Relationship, relationship, [type]);
    }

    private (string Variable, string Label) ParseRuleVariable()
    {
        var variable = _tokens.TakeName();
        _tokens.Take(TokenKind.Colon);
        return (variable, _tokens.TakeName("a label or type name"));
    }

    private SyntaxList<string> ParseRuleProperties(string variable)
    {
        if (!_tokens.TryTake(TokenKind.LeftParenthesis))
        {
            return [ParseRuleProperty(variable)];
        }

        var properties = ParseCommaSeparated(() => ParseRuleProperty(variable));
        _tokens.Take(TokenKind.RightParenthesis);
        return properties;
    }

    private string ParseRuleProperty(string variable)
    {
        var position = _tokens.Position;
        var name = _tokens.TakeName();
        if (name != variable)
        {
            throw _tokens.Errors.At(position, "UndefinedVariable", $"Variable `{name}` not defined");
        }

        _tokens.Take(TokenKind.Dot);
        return _tokens.TakeName();
    }
}
