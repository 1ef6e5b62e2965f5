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

    /// <summary>Whether, so many tokens ahead, a node in parentheses starts that a relationship follows.</summary>
    /// <remarks><c>(a) - (b)</c> and <c>(a) &lt; -1</c> stay arithmetic: a relationship is <c>--</c> or <c>-[</c> before
    /// a parenthesis, the end of an arrow, or something that only stands inside a relationship.</remarks>
    private bool StartsRelationshipChain(int ahead)
    {
        if (_tokens.Ahead(ahead).Kind != TokenKind.LeftParenthesis || !LooksLikeNode(ahead + 1))
        {
            return false;
        }

        var after = AfterMatchingParenthesis(ahead);
        if (_tokens.Ahead(after).Kind == TokenKind.Less)
        {
            after++;
        }

        if (_tokens.Ahead(after).Kind != TokenKind.Minus)
        {
            return false;
        }

        return _tokens.Ahead(after + 1).Kind switch
        {
            TokenKind.Minus => _tokens.Ahead(after + 2).Kind is TokenKind.LeftParenthesis or TokenKind.Greater,
            TokenKind.LeftBracket => LooksLikeRelationship(after + 2),
            _ => false,
        };
    }

    private bool LooksLikeNode(int ahead)
    {
        var first = _tokens.Ahead(ahead);
        if (first.Kind is TokenKind.Name or TokenKind.QuotedName)
        {
            var second = _tokens.Ahead(ahead + 1);
            return EndsName(second, TokenKind.RightParenthesis);
        }

        return EndsName(first, TokenKind.RightParenthesis);
    }

    private bool LooksLikeRelationship(int ahead)
    {
        var first = _tokens.Ahead(ahead);
        if (first.Kind is TokenKind.Name or TokenKind.QuotedName)
        {
            first = _tokens.Ahead(++ahead);
        }

        // "(a) - [b]" is a list taken from a value, unless an arrow goes on behind the bracket.
        return first.Kind == TokenKind.RightBracket
            ? _tokens.Ahead(ahead + 1).Kind == TokenKind.Minus
            : first.Kind == TokenKind.Star || EndsName(first, TokenKind.RightBracket);
    }

    private static bool EndsName(Token token, TokenKind closing) =>
        token.Kind == closing || token.Kind is TokenKind.Colon or TokenKind.LeftBrace or TokenKind.Dollar
        || token.IsKeyword("WHERE") || token.IsKeyword("IS");

    private int AfterMatchingParenthesis(int ahead)
    {
        var depth = 0;
        while (_tokens.Ahead(ahead).Kind != TokenKind.End)
        {
            depth += _tokens.Ahead(ahead).Kind switch
            {
                TokenKind.LeftParenthesis => 1,
                TokenKind.RightParenthesis => -1,
                _ => 0,
            };
            ahead++;
            if (depth == 0)
            {
                break;
            }
        }

        return ahead;
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

    /// <param name="barAllowed">Whether <c>|</c> joins labels here, rather than ending the expression.</param>
    private LabelExpression ParseLabelExpression(bool barAllowed)
    {
        Enter();
        var left = ParseLabelConjunction();
        while (barAllowed && _tokens.Is(TokenKind.Bar))
        {
            var position = _tokens.Position;
            _tokens.Advance();
            _tokens.TryTake(TokenKind.Colon);
            left = new LabelOr(position, left, ParseLabelConjunction());
            Grow(_height);
        }

        Leave();
        return left;
    }

    private LabelExpression ParseLabelConjunction()
    {
        var left = ParseLabelTerm();
        while (_tokens.Current.Kind is TokenKind.Ampersand or TokenKind.Colon)
        {
            var position = _tokens.Position;
            _tokens.Advance();
            left = new LabelAnd(position, left, ParseLabelTerm());
            Grow(_height);
        }

        return left;
    }

    private LabelExpression ParseLabelTerm()
    {
        var position = _tokens.Position;
        if (_tokens.TryTake(TokenKind.Exclamation))
        {
            Enter();
            var operand = ParseLabelTerm();
            Leave();
            return new LabelNot(position, operand);
        }

        if (_tokens.TryTake(TokenKind.Percent))
        {
            return new LabelWildcard(position);
        }

        if (_tokens.TryTake(TokenKind.LeftParenthesis))
        {
            var inner = ParseLabelExpression(barAllowed: true);
            _tokens.Take(TokenKind.RightParenthesis);
            return inner;
        }

        return _tokens.Current.Kind == TokenKind.Dollar
            ? throw _tokens.Errors.NotSupported(position, "A label or type from an expression")
            : new LabelName(position, _tokens.TakeName("a label or type name"));
    }
}
