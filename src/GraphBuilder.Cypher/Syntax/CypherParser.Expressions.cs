using GraphBuilder.Cypher.Syntax.Ast;

namespace GraphBuilder.Cypher.Syntax;

/// <summary>Operators, from the loosest to the tightest.</summary>
internal sealed partial class CypherParser
{
    private const int Loosest = 1;
    private const int NotPrecedence = 4;
    private const int ComparisonPrecedence = 5;
    private const int PredicatePrecedence = 6;

    /// <param name="barSeparates">Whether a bar ends the expression, as in <c>[x IN xs WHERE x:A | x.name]</c>.</param>
    private Expression ParseExpression(bool barSeparates = false)
    {
        Enter();
        var (outerBar, outerHeight) = (_barSeparates, _height);
        (_barSeparates, _height) = (barSeparates, 0);
        var expression = ParseOperation(Loosest);
        (_barSeparates, _height) = (outerBar, Math.Max(outerHeight, _height + 1));
        Leave();
        return expression;
    }

    private Expression ParseOperation(int loosest)
    {
        var outerHeight = _height;
        _height = 0;
        var left = ParsePrefixed(loosest);
        while (true)
        {
            if (PredicatePrecedence >= loosest && _tokens.Current.IsKeyword("IS"))
            {
                left = ParseNullTest(left);
                Grow(_height);
                continue;
            }

            if (PeekOperator() is not var (operation, precedence, tokenCount) || precedence < loosest)
            {
                break;
            }

            var leftHeight = _height;
            var position = _tokens.Position;
            if (precedence == ComparisonPrecedence)
            {
                left = ParseComparisons(left);
                Grow(Math.Max(leftHeight, _height));
                continue;
            }

            for (var i = 0; i < tokenCount; i++)
            {
                _tokens.Advance();
            }

            left = new BinaryOperation(position, operation, left, ParseOperation(precedence + 1));
            Grow(Math.Max(leftHeight, _height));
        }

        _tokens.Expect("an operator");
        _height = Math.Max(outerHeight, _height);
        return left;
    }

    private void Grow(int height)
    {
        _height = height + 1;
        if (_height > TallestExpression)
        {
            throw TooComplex($"The expression is too long (more than {TallestExpression} operators in a row): use IN and a list");
        }
    }

    private (BinaryOperator Operation, int Precedence, int TokenCount)? PeekOperator()
    {
        var token = _tokens.Current;
        return token.Kind switch
        {
            TokenKind.Equal => (BinaryOperator.Equal, ComparisonPrecedence, 1),
            TokenKind.NotEqual => (BinaryOperator.NotEqual, ComparisonPrecedence, 1),
            TokenKind.Less => (BinaryOperator.Less, ComparisonPrecedence, 1),
            TokenKind.LessOrEqual => (BinaryOperator.LessOrEqual, ComparisonPrecedence, 1),
            TokenKind.Greater => (BinaryOperator.Greater, ComparisonPrecedence, 1),
            TokenKind.GreaterOrEqual => (BinaryOperator.GreaterOrEqual, ComparisonPrecedence, 1),
            TokenKind.EqualTilde => (BinaryOperator.RegexMatch, PredicatePrecedence, 1),
            TokenKind.Plus => (BinaryOperator.Add, 7, 1),
            TokenKind.Minus => (BinaryOperator.Subtract, 7, 1),
            TokenKind.BarBar => (BinaryOperator.Concatenate, 7, 1),
            TokenKind.Star => (BinaryOperator.Multiply, 8, 1),
            TokenKind.Slash => (BinaryOperator.Divide, 8, 1),
            TokenKind.Percent => (BinaryOperator.Modulo, 8, 1),
            TokenKind.Caret => (BinaryOperator.Power, 9, 1),
            TokenKind.Name => PeekWordOperator(token),
            _ => null,
        };
    }

    private (BinaryOperator Operation, int Precedence, int TokenCount)? PeekWordOperator(Token token)
    {
        if (token.IsKeyword("OR"))
        {
            return (BinaryOperator.Or, Loosest, 1);
        }

        if (token.IsKeyword("XOR"))
        {
            return (BinaryOperator.Xor, 2, 1);
        }

        if (token.IsKeyword("AND"))
        {
            return (BinaryOperator.And, 3, 1);
        }

        if (token.IsKeyword("IN"))
        {
            return (BinaryOperator.In, PredicatePrecedence, 1);
        }

        if (token.IsKeyword("CONTAINS"))
        {
            return (BinaryOperator.Contains, PredicatePrecedence, 1);
        }

        if (token.IsKeyword("STARTS") && _tokens.Ahead(1).IsKeyword("WITH"))
        {
            return (BinaryOperator.StartsWith, PredicatePrecedence, 2);
        }

        return token.IsKeyword("ENDS") && _tokens.Ahead(1).IsKeyword("WITH")
            ? (BinaryOperator.EndsWith, PredicatePrecedence, 2)
            : null;
    }

    private Expression ParsePrefixed(int loosest)
    {
        var position = _tokens.Position;
        if (_tokens.Current.IsKeyword("NOT"))
        {
            _tokens.Advance();
            Enter();
            var operand = ParseOperation(Math.Max(loosest, NotPrecedence));
            Leave();
            Grow(_height);
            return new UnaryOperation(position, UnaryOperator.Not, operand);
        }

        if (_tokens.Current.Kind is TokenKind.Minus or TokenKind.Plus)
        {
            return ParseSigned(position);
        }

        return ParsePostfixed();
    }

    private Expression ParseSigned(SourcePosition position)
    {
        var minus = _tokens.Advance().Kind == TokenKind.Minus;
        if (minus && _tokens.Current.Kind is TokenKind.Integer or TokenKind.Float)
        {
            return ParsePostfixes(NumberLiteral.Read(_tokens.Advance(), position, negative: true, _tokens.Errors));
        }

        Enter();
        var operand = _tokens.Current.Kind is TokenKind.Minus or TokenKind.Plus ? ParseSigned(_tokens.Position) : ParsePostfixed();
        Leave();
        Grow(_height);
        return new UnaryOperation(position, minus ? UnaryOperator.Minus : UnaryOperator.Plus, operand);
    }

    private Expression ParseComparisons(Expression first)
    {
        List<Expression> operands = [first];
        List<BinaryOperator> operators = [];
        var position = _tokens.Position;
        while (PeekOperator() is var (operation, precedence, _) && precedence == ComparisonPrecedence)
        {
            _tokens.Advance();
            operators.Add(operation);
            operands.Add(ParseOperation(ComparisonPrecedence + 1));
        }

        return operators.Count == 1
            ? new BinaryOperation(position, operators[0], first, operands[1])
            : new ComparisonChain(position, [.. operands], [.. operators]);
    }

    private UnaryOperation ParseNullTest(Expression operand)
    {
        var position = _tokens.Position;
        _tokens.Advance();
        var not = _tokens.TryTakeKeyword("NOT");
        if (_tokens.TryTakeKeyword("NULL"))
        {
            return new UnaryOperation(position, not ? UnaryOperator.IsNotNull : UnaryOperator.IsNull, operand);
        }

        if (_tokens.Current.Kind == TokenKind.Colon || _tokens.Current.IsKeyword("TYPED"))
        {
            throw _tokens.Errors.NotSupported(position, "A type test (IS ::)");
        }

        throw _tokens.Current.IsKeyword("NORMALIZED") ? _tokens.Errors.NotSupported(position, "IS NORMALIZED") : _tokens.Unexpected();
    }

    private Expression ParsePostfixed()
    {
        var subject = ParseAtom();
        return ParsePostfixes(subject);
    }

    private Expression ParsePostfixes(Expression subject)
    {
        while (true)
        {
            if (_tokens.Current.Kind == TokenKind.Colon)
            {
                _tokens.Advance();
                subject = new LabelPredicate(subject.Position, subject, ParseLabelExpression(barAllowed: !_barSeparates));
            }
            else if (TryParseSelector(subject) is { } selected)
            {
                subject = selected;
            }
            else
            {
                return subject;
            }

            Grow(_height);
        }
    }

    /// <summary><c>.key</c>, <c>[index]</c> or <c>[from..to]</c>; null when none follows.</summary>
    private Expression? TryParseSelector(Expression subject)
    {
        if (_tokens.Current.Kind == TokenKind.Dot)
        {
            _tokens.Advance();
            return new PropertyAccess(subject.Position, subject, _tokens.TakeName());
        }

        if (_tokens.Current.Kind != TokenKind.LeftBracket)
        {
            return null;
        }

        _tokens.Advance();
        var from = _tokens.Current.Kind == TokenKind.DotDot ? null : ParseExpression();
        if (!_tokens.TryTake(TokenKind.DotDot))
        {
            _tokens.Take(TokenKind.RightBracket);
            return new Subscript(subject.Position, subject, from!);
        }

        var to = _tokens.Current.Kind == TokenKind.RightBracket ? null : ParseExpression();
        _tokens.Take(TokenKind.RightBracket);
        return new Slice(subject.Position, subject, from, to);
    }
}
