using GraphBuilder.Cypher.Syntax.Ast;

namespace GraphBuilder.Cypher.Syntax;

/// <summary>The operands of operators: literals, names, calls and what stands in brackets of any sort.</summary>
internal sealed partial class CypherParser
{
    private Expression ParseAtom()
    {
        var token = _tokens.Current;
        var position = _tokens.Position;
        switch (token.Kind)
        {
            case TokenKind.String:
                return new StringLiteral(position, _tokens.Advance().Value!);
            case TokenKind.Integer or TokenKind.Float:
                return NumberLiteral.Read(_tokens.Advance(), position, negative: false, _tokens.Errors);
            case TokenKind.Dollar:
                return ParseParameter();
            case TokenKind.LeftBrace:
                return ParseMap();
            case TokenKind.LeftBracket:
                return ParseBracketed();
            case TokenKind.LeftParenthesis:
                return ParseParenthesized();
            case TokenKind.Name:
                return ParseWord(token, position);
            case TokenKind.QuotedName:
                return ParseNamed(position);
            default:
                throw _tokens.Unexpected("an expression");
        }
    }

    private Parameter ParseParameter()
    {
        var position = _tokens.Position;
        _tokens.Take(TokenKind.Dollar);
        if (_tokens.Current.Kind == TokenKind.Integer)
        {
            return new Parameter(position, _tokens.Advance().Value!);
        }

        return new Parameter(position, _tokens.TakeName());
    }

    private MapLiteral ParseMap()
    {
        var position = _tokens.Position;
        _tokens.Take(TokenKind.LeftBrace);
        List<MapEntry> entries = [];
        if (!_tokens.Is(TokenKind.RightBrace))
        {
            entries.AddRange(ParseCommaSeparated(ParseMapEntry));
        }

        _tokens.Take(TokenKind.RightBrace);
        return new MapLiteral(position, [.. entries]);
    }

    private MapEntry ParseMapEntry()
    {
        var position = _tokens.Position;
        var key = _tokens.TakeName();
        _tokens.Take(TokenKind.Colon);
        return new MapEntry(position, key, ParseExpression());
    }

    private Expression ParseBracketed()
    {
        var position = _tokens.Position;
        var next = _tokens.Ahead(1);
        var isName = next.Kind is TokenKind.Name or TokenKind.QuotedName;
        if (isName && _tokens.Ahead(2).IsKeyword("IN"))
        {
            return ParseListComprehension(position);
        }

        if (StartsRelationshipChain(1) || isName && _tokens.Ahead(2).Kind == TokenKind.Equal && StartsRelationshipChain(3))
        {
            return ParsePatternComprehension(position);
        }

        _tokens.Take(TokenKind.LeftBracket);
        List<Expression> items = [];
        if (_tokens.Current.Kind != TokenKind.RightBracket)
        {
            items.AddRange(ParseCommaSeparated(() => ParseExpression()));
        }

        _tokens.Take(TokenKind.RightBracket);
        return new ListLiteral(position, [.. items]);
    }

    private ListComprehension ParseListComprehension(SourcePosition position)
    {
        _tokens.Take(TokenKind.LeftBracket);
        var variable = ParseVariable();
        _tokens.TakeKeyword("IN");
        var list = ParseExpression(barSeparates: true);
        var where = _tokens.TryTakeKeyword("WHERE") ? ParseExpression(barSeparates: true) : null;
        var result = _tokens.TryTake(TokenKind.Bar) ? ParseExpression() : null;
        _tokens.Take(TokenKind.RightBracket);
        return new ListComprehension(position, variable, list, where, result);
    }

    private PatternComprehension ParsePatternComprehension(SourcePosition position)
    {
        _tokens.Take(TokenKind.LeftBracket);
        Variable? path = null;
        if (_tokens.Current.Kind != TokenKind.LeftParenthesis)
        {
            path = ParseVariable();
            _tokens.Take(TokenKind.Equal);
        }

        var chain = ParseChain();
        var where = _tokens.TryTakeKeyword("WHERE") ? ParseExpression(barSeparates: true) : null;
        _tokens.Take(TokenKind.Bar);
        var result = ParseExpression();
        _tokens.Take(TokenKind.RightBracket);
        return new PatternComprehension(position, path, chain, where, result);
    }

    private Expression ParseParenthesized()
    {
        var position = _tokens.Position;
        if (StartsRelationshipChain(0))
        {
            return new PatternPredicate(position, ParseChain());
        }

        _tokens.Take(TokenKind.LeftParenthesis);
        var expression = ParseExpression();
        _tokens.Take(TokenKind.RightParenthesis);
        return expression;
    }

    private Expression ParseWord(Token token, SourcePosition position)
    {
        if (token.IsKeyword("null"))
        {
            _tokens.Advance();
            return new NullLiteral(position);
        }

        if (token.IsKeyword("true") || token.IsKeyword("false"))
        {
            return new BooleanLiteral(position, _tokens.Advance().IsKeyword("true"));
        }

        if (token.IsKeyword("CASE"))
        {
            return ParseCase(position);
        }

        return _tokens.Ahead(1).Kind switch
        {
            TokenKind.LeftBrace when PeekSubqueryKind(token) is { } kind => ParseSubquery(position, kind),
            TokenKind.LeftParenthesis => TryParseSpecialCall(token, position) ?? ParseNamed(position),
            _ => ParseNamed(position),
        };
    }

    private CaseExpression ParseCase(SourcePosition position)
    {
        _tokens.TakeKeyword("CASE");
        var subject = _tokens.IsKeyword("WHEN") ? null : ParseExpression();
        List<CaseAlternative> alternatives = [];
        do
        {
            var start = _tokens.Position;
            _tokens.TakeKeyword("WHEN");
            var when = ParseExpression();
            _tokens.TakeKeyword("THEN");
            alternatives.Add(new CaseAlternative(start, when, ParseExpression()));
        }
        while (_tokens.IsKeyword("WHEN"));

        var otherwise = _tokens.TryTakeKeyword("ELSE") ? ParseExpression() : null;
        _tokens.TakeKeyword("END");
        return new CaseExpression(position, subject, [.. alternatives], otherwise);
    }

    /// <summary>A function call, a map projection or a variable: names with dots before a parenthesis are a function.</summary>
    private Expression ParseNamed(SourcePosition position)
    {
        if (FunctionNameLength() is var length and > 0)
        {
            return ParseFunctionCall(position, length);
        }

        var variable = ParseVariable();
        return _tokens.Current.Kind == TokenKind.LeftBrace ? ParseMapProjection(variable) : variable;
    }

    /// <summary>Tokens of a dotted name that a parenthesis follows; 0 when there is none.</summary>
    private int FunctionNameLength()
    {
        var index = 0;
        while (_tokens.Ahead(index).Kind is TokenKind.Name or TokenKind.QuotedName)
        {
            var next = _tokens.Ahead(index + 1).Kind;
            if (next != TokenKind.Dot)
            {
                return next == TokenKind.LeftParenthesis ? index + 1 : 0;
            }

            index += 2;
        }

        return 0;
    }

    private Expression ParseFunctionCall(SourcePosition position, int nameLength)
    {
        var name = TakeDottedName((nameLength + 1) / 2);
        _tokens.Take(TokenKind.LeftParenthesis);
        if (_tokens.Current.Kind == TokenKind.Star && string.Equals(name, "count", StringComparison.OrdinalIgnoreCase))
        {
            _tokens.Advance();
            _tokens.Take(TokenKind.RightParenthesis);
            return new CountStar(position);
        }

        // "count(distinct)" counts a variable of that name.
        var distinct = _tokens.Current.IsKeyword("DISTINCT") && _tokens.Ahead(1).Kind != TokenKind.RightParenthesis;
        if (distinct)
        {
            _tokens.Advance();
        }

        List<Expression> arguments = [];
        if (!_tokens.Is(TokenKind.RightParenthesis))
        {
            arguments.AddRange(ParseCommaSeparated(() => ParseExpression()));
        }

        _tokens.Take(TokenKind.RightParenthesis);
        return new FunctionCall(position, name, distinct, [.. arguments]);
    }

    private string TakeDottedName(int parts)
    {
        var name = _tokens.TakeName();
        for (var i = 1; i < parts; i++)
        {
            _tokens.Take(TokenKind.Dot);
            name += "." + _tokens.TakeName();
        }

        return name;
    }

    private MapProjection ParseMapProjection(Variable subject)
    {
        _tokens.Take(TokenKind.LeftBrace);
        List<MapProjectionItem> items = [];
        if (!_tokens.Is(TokenKind.RightBrace))
        {
            items.AddRange(ParseCommaSeparated(ParseMapProjectionItem));
        }

        _tokens.Take(TokenKind.RightBrace);
        return new MapProjection(subject.Position, subject, [.. items]);
    }

    private MapProjectionItem ParseMapProjectionItem()
    {
        var position = _tokens.Position;
        if (_tokens.TryTake(TokenKind.Dot))
        {
            return _tokens.TryTake(TokenKind.Star)
                ? new ProjectAllProperties(position)
                : new ProjectProperty(position, _tokens.TakeName());
        }

        var key = _tokens.TakeName();
        return new ProjectEntry(position, key, _tokens.TryTake(TokenKind.Colon) ? ParseExpression() : new Variable(position, key));
    }
}
