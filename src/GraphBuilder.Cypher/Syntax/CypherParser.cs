using System.Runtime.CompilerServices;
using GraphBuilder.Cypher.Syntax.Ast;

namespace GraphBuilder.Cypher.Syntax;

/// <summary>Reads a statement by recursive descent; expressions by precedence climbing.</summary>
/// <remarks>Keywords are not reserved, so the place decides what a name is. The few places where one token does not
/// suffice look at the tokens ahead; nothing is ever parsed twice.</remarks>
internal sealed partial class CypherParser
{
    // Walks over the tree recurse, in the parser and in every later stage: the tree must fit a thread's stack.
    private const int DeepestNesting = 300;
    private const int TallestExpression = 1000;

    private readonly string _text;
    private readonly TokenCursor _tokens;
    private int _nesting;
    private int _height;
    private bool _barSeparates;

    private CypherParser(string text)
    {
        _text = text;
        _tokens = new TokenCursor(text);
    }

    /// <summary>Reads one statement, with or without a semicolon at the end.</summary>
    /// <exception cref="CypherException">The text is not a statement; the error has the place.</exception>
    public static Statement Parse(string text)
    {
        var parser = new CypherParser(text);
        var statement = parser.ParseStatement();
        parser.TakeEnd();
        return statement;
    }

    private Statement ParseStatement()
    {
        TakeCypherVersion();
        var position = _tokens.Position;
        if (_tokens.TryTakeKeyword("EXPLAIN"))
        {
            return new ExplainedStatement(position, Profile: false, ParseStatement());
        }

        if (_tokens.TryTakeKeyword("PROFILE"))
        {
            return new ExplainedStatement(position, Profile: true, ParseStatement());
        }

        return (Statement?)TryParseSchemaCommand() ?? (Statement?)TryParseShowCommand() ?? ParseQuery();
    }

    // "CYPHER 5 runtime = slotted": the version and the options choose among engines, and there is one.
    private void TakeCypherVersion()
    {
        if (!_tokens.Current.IsKeyword("CYPHER"))
        {
            return;
        }

        _tokens.Advance();
        if (_tokens.Current.Kind is TokenKind.Integer or TokenKind.Float)
        {
            _tokens.Advance();
        }

        while (_tokens.Current.Kind == TokenKind.Name && _tokens.Ahead(1).Kind == TokenKind.Equal)
        {
            _tokens.Advance();
            _tokens.Advance();
            _tokens.TakeName();
        }
    }

    private void TakeEnd()
    {
        var more = _tokens.TryTake(TokenKind.Semicolon);
        while (more && _tokens.TryTake(TokenKind.Semicolon))
        {
        }

        if (_tokens.Is(TokenKind.End))
        {
            return;
        }

        throw more
            ? _tokens.Errors.At(_tokens.Position, "UnexpectedSyntax", "One statement at a time, but a second one starts here")
            : _tokens.Unexpected();
    }

    private Query ParseQuery()
    {
        Enter();
        var position = _tokens.Position;
        List<SingleQuery> parts = [ParseSingleQuery()];
        bool? all = null;
        while (_tokens.IsKeyword("UNION"))
        {
            var union = _tokens.Position;
            _tokens.Advance();
            var thisAll = _tokens.TryTakeKeyword("ALL");
            if (!thisAll)
            {
                _tokens.TryTakeKeyword("DISTINCT");
            }

            if (all is not null && all != thisAll)
            {
                throw _tokens.Errors.At(union, "InvalidClauseComposition", "Invalid combination of UNION and UNION ALL");
            }

            all = thisAll;
            parts.Add(ParseSingleQuery());
        }

        Leave();
        return all is null ? parts[0] : new UnionQuery(position, [.. parts], all.Value);
    }

    private SingleQuery ParseSingleQuery()
    {
        var position = _tokens.Position;
        TakeUse();
        List<Clause> clauses = [];
        while (TryParseClause() is { } clause)
        {
            clauses.Add(clause);
        }

        return clauses.Count > 0 ? new SingleQuery(position, [.. clauses]) : throw _tokens.Unexpected();
    }

    private void TakeUse()
    {
        if (!_tokens.IsKeyword("USE"))
        {
            return;
        }

        var position = _tokens.Position;
        _tokens.Advance();
        if (!string.Equals(_tokens.TakeName(), "neo4j", StringComparison.OrdinalIgnoreCase))
        {
            throw _tokens.Errors.NotSupported(position, "A second database (the only one is called neo4j)");
        }
    }

    private SyntaxList<T> ParseCommaSeparated<T>(Func<T> parseItem)
    {
        List<T> items = [parseItem()];
        while (_tokens.TryTake(TokenKind.Comma))
        {
            items.Add(parseItem());
        }

        return [.. items];
    }

    private Variable ParseVariable() => new(_tokens.Position, _tokens.TakeName());

    private void Enter()
    {
        if (++_nesting > DeepestNesting || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw TooComplex($"The statement is nested too deeply (more than {DeepestNesting} levels)");
        }
    }

    private void Leave() => _nesting--;

    private CypherException TooComplex(string message) => _tokens.Errors.At(_tokens.Position, null, message);
}
