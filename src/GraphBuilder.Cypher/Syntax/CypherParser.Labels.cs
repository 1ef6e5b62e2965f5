using GraphBuilder.Cypher.Syntax.Ast;

namespace GraphBuilder.Cypher.Syntax;

/// <summary>Conditions on labels and types.</summary>
internal sealed partial class CypherParser
{
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
