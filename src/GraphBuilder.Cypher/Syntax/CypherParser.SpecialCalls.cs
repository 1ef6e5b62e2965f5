using GraphBuilder.Cypher.Syntax.Ast;

namespace GraphBuilder.Cypher.Syntax;

/// <summary>What looks like a call but binds variables or holds a pattern or a query.</summary>
internal sealed partial class CypherParser
{
    private Expression? TryParseSpecialCall(Token name, SourcePosition position)
    {
        if (PeekQuantifier(name) is { } kind)
        {
            return ParseQuantifier(position, kind);
        }

        if (name.IsKeyword("reduce") && _tokens.Ahead(3).Kind == TokenKind.Equal)
        {
            return ParseReduce(position);
        }

        if (PeekShortestPath(name) is not null)
        {
            return new ShortestPathExpression(position, ParseShortestPath(path: null));
        }

        if (name.IsKeyword("exists") && StartsRelationshipChain(2))
        {
            return ParseExistsCall(position);
        }

        return null;
    }

    /// <summary>The older <c>exists((a)--(b))</c> says the same as <c>EXISTS { (a)--(b) }</c>.</summary>
    private SubqueryExpression ParseExistsCall(SourcePosition position)
    {
        _tokens.Advance();
        _tokens.Take(TokenKind.LeftParenthesis);
        var query = ParseBarePattern();
        _tokens.Take(TokenKind.RightParenthesis);
        return new SubqueryExpression(position, SubqueryKind.Exists, query);
    }

    private QuantifierKind? PeekQuantifier(Token name)
    {
        if (!_tokens.Ahead(3).IsKeyword("IN"))
        {
            return null;
        }

        return name.Value!.ToUpperInvariant() switch
        {
            "ALL" => QuantifierKind.All,
            "ANY" => QuantifierKind.Any,
            "NONE" => QuantifierKind.None,
            "SINGLE" => QuantifierKind.Single,
            _ => null,
        };
    }

    private Quantifier ParseQuantifier(SourcePosition position, QuantifierKind kind)
    {
        _tokens.Advance();
        _tokens.Take(TokenKind.LeftParenthesis);
        var variable = ParseVariable();
        _tokens.TakeKeyword("IN");
        var list = ParseExpression();
        _tokens.TakeKeyword("WHERE");
        var predicate = ParseExpression();
        _tokens.Take(TokenKind.RightParenthesis);
        return new Quantifier(position, kind, variable, list, predicate);
    }

    private Reduce ParseReduce(SourcePosition position)
    {
        _tokens.Advance();
        _tokens.Take(TokenKind.LeftParenthesis);
        var accumulator = ParseVariable();
        _tokens.Take(TokenKind.Equal);
        var start = ParseExpression();
        _tokens.Take(TokenKind.Comma);
        var variable = ParseVariable();
        _tokens.TakeKeyword("IN");
        var list = ParseExpression(barSeparates: true);
        _tokens.Take(TokenKind.Bar);
        var step = ParseExpression();
        _tokens.Take(TokenKind.RightParenthesis);
        return new Reduce(position, accumulator, start, variable, list, step);
    }

    // "count {.name}" is a map projection of a variable called count.
    private SubqueryKind? PeekSubqueryKind(Token name)
    {
        if (_tokens.Ahead(2).Kind == TokenKind.Dot)
        {
            return null;
        }

        return name.Value!.ToUpperInvariant() switch
        {
            "EXISTS" => SubqueryKind.Exists,
            "COUNT" => SubqueryKind.Count,
            "COLLECT" => SubqueryKind.Collect,
            _ => null,
        };
    }

    private SubqueryExpression ParseSubquery(SourcePosition position, SubqueryKind kind)
    {
        _tokens.Advance();
        _tokens.Take(TokenKind.LeftBrace);
        var query = StartsPattern() ? ParseBarePattern() : ParseQuery();
        _tokens.Take(TokenKind.RightBrace);
        return new SubqueryExpression(position, kind, query);
    }

    private bool StartsPattern() =>
        _tokens.Current.Kind == TokenKind.LeftParenthesis
        || _tokens.Ahead(1).Kind == TokenKind.Equal
        || PeekShortestPath(_tokens.Current) is not null;

    private SingleQuery ParseBarePattern()
    {
        var position = _tokens.Position;
        var patterns = ParseCommaSeparated(ParsePatternPart);
        var where = _tokens.TryTakeKeyword("WHERE") ? ParseExpression() : null;
        return new SingleQuery(position, [new MatchClause(position, Optional: false, patterns, where)]);
    }
}
