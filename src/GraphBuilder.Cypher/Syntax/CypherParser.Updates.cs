using GraphBuilder.Cypher.Syntax.Ast;

namespace GraphBuilder.Cypher.Syntax;

/// <summary>The clauses that change the graph.</summary>
internal sealed partial class CypherParser
{
    private Clause? TryParseUpdatingClause(SourcePosition position)
    {
        if (_tokens.TryTakeKeyword("CREATE"))
        {
            return new CreateClause(position, ParseCommaSeparated(ParsePatternPart));
        }

        if (_tokens.TryTakeKeyword("MERGE"))
        {
            return ParseMerge(position);
        }

        if (_tokens.TryTakeKeyword("SET"))
        {
            return new SetClause(position, ParseCommaSeparated(ParseSetItem));
        }

        if (_tokens.TryTakeKeyword("REMOVE"))
        {
            return new RemoveClause(position, ParseCommaSeparated(ParseRemoveItem));
        }

        if (_tokens.TryTakeKeyword("FOREACH"))
        {
            return ParseForeach(position);
        }

        var detach = _tokens.TryTakeKeyword("DETACH");
        if (detach || _tokens.TryTakeKeyword("NODETACH"))
        {
            _tokens.TakeKeyword("DELETE");
        }
        else if (!_tokens.TryTakeKeyword("DELETE"))
        {
            return null;
        }

        return new DeleteClause(position, detach, ParseCommaSeparated(() => ParseExpression()));
    }

    private MergeClause ParseMerge(SourcePosition position)
    {
        var pattern = ParsePatternPart();
        List<MergeAction> actions = [];
        while (_tokens.IsKeyword("ON"))
        {
            var start = _tokens.Position;
            _tokens.Advance();
            var onCreate = _tokens.TryTakeKeyword("CREATE");
            if (!onCreate)
            {
                _tokens.TakeKeyword("MATCH");
            }

            _tokens.TakeKeyword("SET");
            actions.Add(new MergeAction(start, onCreate, ParseCommaSeparated(ParseSetItem)));
        }

        return new MergeClause(position, pattern, [.. actions]);
    }

    private SetItem ParseSetItem()
    {
        var position = _tokens.Position;
        if (_tokens.Current.Kind is TokenKind.Name or TokenKind.QuotedName)
        {
            switch (_tokens.Ahead(1).Kind)
            {
                case TokenKind.Colon:
                    return new SetLabels(position, ParseVariable(), ParseLabelNames());
                case TokenKind.Equal:
                    return new ReplaceProperties(position, ParseVariable(), ParseAssigned(TokenKind.Equal));
                case TokenKind.PlusEqual:
                    return new AddProperties(position, ParseVariable(), ParseAssigned(TokenKind.PlusEqual));
            }
        }

        return ParseProperty() switch
        {
            PropertyAccess property => new SetProperty(position, property.Subject, property.Key, ParseAssigned(TokenKind.Equal)),
            Subscript element => new SetDynamicProperty(position, element.Subject, element.Index, ParseAssigned(TokenKind.Equal)),
            _ => throw _tokens.Unexpected("."),
        };
    }

    private Expression ParseAssigned(TokenKind sign)
    {
        _tokens.Take(sign);
        return ParseExpression();
    }

    private RemoveItem ParseRemoveItem()
    {
        var position = _tokens.Position;
        if (_tokens.Current.Kind is TokenKind.Name or TokenKind.QuotedName && _tokens.Ahead(1).Kind == TokenKind.Colon)
        {
            return new RemoveLabels(position, ParseVariable(), ParseLabelNames());
        }

        return ParseProperty() switch
        {
            PropertyAccess property => new RemoveProperty(position, property.Subject, property.Key),
            Subscript element => new RemoveDynamicProperty(position, element.Subject, element.Index),
            _ => throw _tokens.Unexpected("."),
        };
    }

    private Expression ParseProperty()
    {
        var subject = ParseAtom();
        while (TryParseSelector(subject) is { } selected)
        {
            subject = selected;
            Grow(_height);
        }

        return subject;
    }

    private SyntaxList<string> ParseLabelNames()
    {
        List<string> labels = [];
        while (_tokens.TryTake(TokenKind.Colon))
        {
            if (_tokens.Current.Kind == TokenKind.Dollar)
            {
                throw _tokens.Errors.NotSupported(_tokens.Position, "A label or type from an expression");
            }

            labels.Add(_tokens.TakeName("a label or type name"));
        }

        return [.. labels];
    }

    private ForeachClause ParseForeach(SourcePosition position)
    {
        Enter();
        _tokens.Take(TokenKind.LeftParenthesis);
        var variable = ParseVariable();
        _tokens.TakeKeyword("IN");
        var list = ParseExpression(barSeparates: true);
        _tokens.Take(TokenKind.Bar);
        List<Clause> body = [];
        while (!_tokens.Is(TokenKind.RightParenthesis))
        {
            body.Add(TryParseClause() ?? throw _tokens.Unexpected());
        }

        if (body.Count == 0)
        {
            throw _tokens.Unexpected("an updating clause");
        }

        _tokens.Take(TokenKind.RightParenthesis);
        Leave();
        return new ForeachClause(position, variable, list, [.. body]);
    }
}
