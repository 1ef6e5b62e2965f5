namespace GraphBuilder.Cypher.Syntax;

/// <summary>Tells patterns from arithmetic by the tokens ahead.</summary>
internal sealed partial class CypherParser
{
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
}
