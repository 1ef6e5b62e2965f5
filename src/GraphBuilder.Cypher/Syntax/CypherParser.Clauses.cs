using GraphBuilder.Cypher.Syntax.Ast;

namespace GraphBuilder.Cypher.Syntax;

/// <summary>The clauses that read, call and project.</summary>
internal sealed partial class CypherParser
{
    /// <summary>The clause that starts here, or null when none does.</summary>
    private Clause? TryParseClause()
    {
        var position = _tokens.Position;
        if (_tokens.TryTakeKeyword("MATCH"))
        {
            return ParseMatch(position, optional: false);
        }

        if (_tokens.TryTakeKeyword("OPTIONAL"))
        {
            return ParseOptional(position);
        }

        if (_tokens.TryTakeKeyword("UNWIND"))
        {
            return ParseUnwind(position);
        }

        if (_tokens.TryTakeKeyword("WITH"))
        {
            var projection = ParseProjection();
            return new WithClause(position, projection, _tokens.TryTakeKeyword("WHERE") ? ParseExpression() : null);
        }

        if (_tokens.TryTakeKeyword("RETURN"))
        {
            return new ReturnClause(position, ParseProjection());
        }

        if (_tokens.TryTakeKeyword("CALL"))
        {
            return ParseCall(position, optional: false);
        }

        if (_tokens.TryTakeKeyword("FINISH"))
        {
            return new FinishClause(position);
        }

        if (_tokens.Current.IsKeyword("LOAD") && _tokens.Ahead(1).IsKeyword("CSV"))
        {
            throw _tokens.Errors.NotSupported(position, "LOAD CSV");
        }

        return TryParseUpdatingClause(position);
    }

    private MatchClause ParseMatch(SourcePosition position, bool optional)
    {
        var patterns = ParseCommaSeparated(ParsePatternPart);
        while (_tokens.IsKeyword("USING"))
        {
            SkipHint();
        }

        return new MatchClause(position, optional, patterns, _tokens.TryTakeKeyword("WHERE") ? ParseExpression() : null);
    }

    // A hint tells a planner which index to take; it never changes the result, and this planner counts for itself.
    private void SkipHint()
    {
        _tokens.TakeKeyword("USING");
        while (_tokens.Current.Kind is TokenKind.Name && !_tokens.Current.IsKeyword("ON") && _tokens.Ahead(1).Kind != TokenKind.Colon)
        {
            _tokens.Advance();
        }

        if (_tokens.TryTakeKeyword("ON"))
        {
            ParseCommaSeparated(ParseVariable);
            return;
        }

        ParseVariable();
        _tokens.Take(TokenKind.Colon);
        _tokens.TakeName();
        if (_tokens.TryTake(TokenKind.LeftParenthesis))
        {
            ParseCommaSeparated(ParseVariable);
            _tokens.Take(TokenKind.RightParenthesis);
        }
    }

    private Clause ParseOptional(SourcePosition position)
    {
        if (_tokens.TryTakeKeyword("CALL"))
        {
            return ParseCall(position, optional: true);
        }

        _tokens.TakeKeyword("MATCH");
        return ParseMatch(position, optional: true);
    }

    private UnwindClause ParseUnwind(SourcePosition position)
    {
        var list = ParseExpression();
        _tokens.TakeKeyword("AS");
        return new UnwindClause(position, list, ParseVariable());
    }

    private Clause ParseCall(SourcePosition position, bool optional)
    {
        if (_tokens.Current.Kind is TokenKind.LeftBrace or TokenKind.LeftParenthesis)
        {
            return ParseSubqueryCall(position, optional);
        }

        if (optional)
        {
            throw _tokens.Errors.NotSupported(position, "OPTIONAL CALL of a procedure");
        }

        return ParseProcedureCall(position);
    }

    private CallProcedureClause ParseProcedureCall(SourcePosition position)
    {
        var name = _tokens.TakeName("a procedure name");
        while (_tokens.TryTake(TokenKind.Dot))
        {
            name += "." + _tokens.TakeName();
        }

        SyntaxList<Expression>? arguments = null;
        if (_tokens.TryTake(TokenKind.LeftParenthesis))
        {
            arguments = _tokens.Is(TokenKind.RightParenthesis) ? [] : ParseCommaSeparated(() => ParseExpression());
            _tokens.Take(TokenKind.RightParenthesis);
        }

        if (!_tokens.TryTakeKeyword("YIELD"))
        {
            return new CallProcedureClause(position, name, arguments, Yield: null, YieldStar: false, Where: null);
        }

        if (_tokens.TryTake(TokenKind.Star))
        {
            return new CallProcedureClause(position, name, arguments, Yield: null, YieldStar: true, Where: null);
        }

        var items = ParseCommaSeparated(ParseYieldItem);
        var where = _tokens.TryTakeKeyword("WHERE") ? ParseExpression() : null;
        return new CallProcedureClause(position, name, arguments, items, YieldStar: false, where);
    }

    private YieldItem ParseYieldItem()
    {
        var variable = ParseVariable();
        return new YieldItem(variable.Position, variable.Name, _tokens.TryTakeKeyword("AS") ? ParseVariable() : variable);
    }

    private CallSubqueryClause ParseSubqueryCall(SourcePosition position, bool optional)
    {
        SyntaxList<Variable>? imports = null;
        var importAll = false;
        if (_tokens.TryTake(TokenKind.LeftParenthesis))
        {
            importAll = _tokens.TryTake(TokenKind.Star);
            imports = importAll || _tokens.Is(TokenKind.RightParenthesis) ? [] : ParseCommaSeparated(ParseVariable);
            _tokens.Take(TokenKind.RightParenthesis);
        }

        _tokens.Take(TokenKind.LeftBrace);
        var query = ParseQuery();
        _tokens.Take(TokenKind.RightBrace);
        var inTransactions = _tokens.TryTakeKeyword("IN");
        Expression? batchSize = null;
        if (inTransactions)
        {
            _tokens.TakeKeyword("TRANSACTIONS");
            batchSize = ParseBatchSize();
        }

        return new CallSubqueryClause(position, query, imports, importAll, optional, inTransactions, batchSize);
    }

    private Expression? ParseBatchSize()
    {
        if (!_tokens.TryTakeKeyword("OF"))
        {
            return null;
        }

        var size = ParseExpression();
        if (!_tokens.TryTakeKeyword("ROWS"))
        {
            _tokens.TakeKeyword("ROW");
        }

        return size;
    }

    private Projection ParseProjection()
    {
        var distinct = _tokens.TryTakeKeyword("DISTINCT");
        var position = _tokens.Position;
        var star = _tokens.TryTake(TokenKind.Star);
        SyntaxList<ProjectionItem> items = star && !_tokens.TryTake(TokenKind.Comma) ? [] : ParseCommaSeparated(ParseProjectionItem);
        return ParseOrderAndBounds(new Projection(position, distinct, star, items, [], null, null));
    }

    private Projection ParseOrderAndBounds(Projection projection)
    {
        if (_tokens.TryTakeKeyword("ORDER"))
        {
            _tokens.TakeKeyword("BY");
            projection = projection with { OrderBy = ParseCommaSeparated(ParseSortItem) };
        }

        if (_tokens.TryTakeKeyword("SKIP") || _tokens.TryTakeKeyword("OFFSET"))
        {
            projection = projection with { Skip = ParseExpression() };
        }

        return _tokens.TryTakeKeyword("LIMIT") ? projection with { Limit = ParseExpression() } : projection;
    }

    private ProjectionItem ParseProjectionItem()
    {
        var position = _tokens.Position;
        var expression = ParseExpression();
        var typed = _text[position.Offset.._tokens.PreviousEnd];
        if (_tokens.TryTakeKeyword("AS"))
        {
            return new ProjectionItem(position, expression, _tokens.TakeName(), HasAlias: true);
        }

        return new ProjectionItem(position, expression, expression is Variable variable ? variable.Name : typed, HasAlias: false);
    }

    private SortItem ParseSortItem()
    {
        var position = _tokens.Position;
        var expression = ParseExpression();
        var descending = _tokens.TryTakeKeyword("DESC") || _tokens.TryTakeKeyword("DESCENDING");
        if (!descending && !_tokens.TryTakeKeyword("ASC"))
        {
            _tokens.TryTakeKeyword("ASCENDING");
        }

        return new SortItem(position, expression, descending);
    }
}
