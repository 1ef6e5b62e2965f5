using GraphBuilder.Cypher.Syntax.Ast;

namespace GraphBuilder.Cypher.Syntax;

/// <summary>Nodes, relationships and the chains they make.</summary>
internal sealed partial class CypherParser
{
    private PatternPart ParsePatternPart()
    {
        var position = _tokens.Position;
        Variable? path = null;
        if (_tokens.Current.Kind is TokenKind.Name or TokenKind.QuotedName && _tokens.Ahead(1).Kind == TokenKind.Equal)
        {
            path = ParseVariable();
            _tokens.Take(TokenKind.Equal);
        }

        if (PeekShortestPath(_tokens.Current) is not null)
        {
            return ParseShortestPath(path) with { Position = position };
        }

        if (_tokens.Current.IsKeyword("SHORTEST") || _tokens.Current.IsKeyword("ANY") || _tokens.Current.IsKeyword("ALL"))
        {
            throw _tokens.Errors.NotSupported(_tokens.Position, "A path selector (use shortestPath or allShortestPaths)");
        }

        if (_tokens.Current.Kind != TokenKind.LeftParenthesis)
        {
            throw _tokens.Unexpected("a graph pattern");
        }

        return new PatternPart(position, path, PathSelector.All, ParseChain());
    }

    private PathSelector? PeekShortestPath(Token name)
    {
        if (_tokens.Ahead(1).Kind != TokenKind.LeftParenthesis)
        {
            return null;
        }

        return name.IsKeyword("shortestPath") ? PathSelector.Shortest
            : name.IsKeyword("allShortestPaths") ? PathSelector.AllShortest
            : null;
    }

    private PatternPart ParseShortestPath(Variable? path)
    {
        var position = _tokens.Position;
        var selector = PeekShortestPath(_tokens.Current)!.Value;
        _tokens.Advance();
        _tokens.Take(TokenKind.LeftParenthesis);
        var chain = ParseChain();
        _tokens.Take(TokenKind.RightParenthesis);
        return new PatternPart(position, path, selector, chain);
    }

    private PatternChain ParseChain()
    {
        var position = _tokens.Position;
        List<NodePattern> nodes = [ParseNode()];
        List<RelationshipPattern> relationships = [];
        while (_tokens.Current.Kind == TokenKind.Minus
            || _tokens.Current.Kind == TokenKind.Less && _tokens.Ahead(1).Kind == TokenKind.Minus)
        {
            relationships.Add(ParseRelationship());
            nodes.Add(ParseNode());
        }

        return new PatternChain(position, [.. nodes], [.. relationships]);
    }

    private NodePattern ParseNode()
    {
        var position = _tokens.Position;
        if (_tokens.Current.Kind is TokenKind.Plus or TokenKind.Star or TokenKind.LeftBrace)
        {
            throw _tokens.Errors.NotSupported(position, "A quantified relationship (use a star inside the brackets)");
        }

        _tokens.Take(TokenKind.LeftParenthesis);
        if (_tokens.Current.Kind == TokenKind.LeftParenthesis)
        {
            throw _tokens.Errors.NotSupported(position, "A path pattern in parentheses");
        }

        var variable = TryParsePatternVariable(TokenKind.RightParenthesis);
        var labels = _tokens.TryTake(TokenKind.Colon) ? ParseLabelExpression(barAllowed: true) : null;
        var properties = ParseProperties();
        var where = _tokens.TryTakeKeyword("WHERE") ? ParseExpression() : null;
        _tokens.Take(TokenKind.RightParenthesis);
        return new NodePattern(position, variable, labels, properties, where);
    }

    // "(WHERE 1 < 2)" has a predicate and no variable, "(where)" a variable.
    private Variable? TryParsePatternVariable(TokenKind closing)
    {
        if (_tokens.Current.Kind == TokenKind.QuotedName
            || _tokens.Current.Kind == TokenKind.Name
            && (!_tokens.Current.IsKeyword("WHERE") || EndsName(_tokens.Ahead(1), closing)))
        {
            return ParseVariable();
        }

        _tokens.Expect("an identifier");
        return null;
    }

    private Expression? ParseProperties()
    {
        if (_tokens.Is(TokenKind.LeftBrace))
        {
            return ParseMap();
        }

        if (_tokens.Current.Kind == TokenKind.Dollar)
        {
            return ParseParameter();
        }

        _tokens.Expect("a parameter");
        return null;
    }

    private RelationshipPattern ParseRelationship()
    {
        var position = _tokens.Position;
        var toLeft = _tokens.TryTake(TokenKind.Less);
        _tokens.Take(TokenKind.Minus);
        var detail = new RelationshipPattern(position, null, null, Direction.Both, null, null, null);
        if (_tokens.TryTake(TokenKind.LeftBracket))
        {
            detail = ParseRelationshipDetail(detail);
        }

        _tokens.Take(TokenKind.Minus);
        var toRight = _tokens.TryTake(TokenKind.Greater);
        return toLeft == toRight ? detail : detail with { Direction = toRight ? Direction.Outgoing : Direction.Incoming };
    }

    private RelationshipPattern ParseRelationshipDetail(RelationshipPattern pattern)
    {
        var variable = TryParsePatternVariable(TokenKind.RightBracket);
        var types = _tokens.TryTake(TokenKind.Colon) ? ParseLabelExpression(barAllowed: true) : null;
        var length = ParsePathLength();
        var properties = ParseProperties();
        var where = _tokens.TryTakeKeyword("WHERE") ? ParseExpression() : null;
        if (!_tokens.TryTake(TokenKind.RightBracket))
        {
            throw _tokens.Unexpected(detail: "InvalidRelationshipPattern");
        }

        return pattern with { Variable = variable, Types = types, Length = length, Properties = properties, Where = where };
    }

    private PathLength? ParsePathLength()
    {
        var position = _tokens.Position;
        if (!_tokens.TryTake(TokenKind.Star))
        {
            return null;
        }

        var minimum = TryParseBound();
        if (!_tokens.TryTake(TokenKind.DotDot))
        {
            return new PathLength(position, minimum ?? 1, minimum);
        }

        return new PathLength(position, minimum ?? 1, TryParseBound());
    }

    private long? TryParseBound()
    {
        if (!_tokens.Is(TokenKind.Integer))
        {
            return null;
        }

        var position = _tokens.Position;
        return ((IntegerLiteral)NumberLiteral.Read(_tokens.Advance(), position, negative: false, _tokens.Errors)).Value;
    }
}
