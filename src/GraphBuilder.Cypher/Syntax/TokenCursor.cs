using System.Text;
using GraphBuilder.Cypher.Syntax.Ast;

namespace GraphBuilder.Cypher.Syntax;

/// <summary>Walks over the tokens and remembers what would have been accepted at the current one, for the error message.</summary>
internal sealed class TokenCursor(string text)
{
    private readonly Token[] _tokens = Lexer.Tokenize(text);
    private readonly List<string> _expected = [];
    private int _index;

    public SyntaxErrors Errors { get; } = new(text);

    public Token Current => _tokens[_index];

    public SourcePosition Position => new(Current.Start);

    /// <summary>Zero-based UTF-16 offset just after the token before the current one.</summary>
    public int PreviousEnd => _index == 0 ? 0 : _tokens[_index - 1].End;

    /// <summary>The token so many places ahead; beyond the last it is the last.</summary>
    public Token Ahead(int distance) => _tokens[Math.Min(_index + distance, _tokens.Length - 1)];

    public Token Advance()
    {
        var token = Current;
        if (token.Kind == TokenKind.Broken)
        {
            throw Broken(token);
        }

        if (token.Kind != TokenKind.End)
        {
            _index++;
            _expected.Clear();
        }

        return token;
    }

    public bool Is(TokenKind kind)
    {
        if (Current.Kind == kind)
        {
            return true;
        }

        Expect(TokenName.Of(kind));
        return false;
    }

    public bool IsKeyword(string keyword)
    {
        if (Current.IsKeyword(keyword))
        {
            return true;
        }

        Expect(keyword);
        return false;
    }

    public bool TryTake(TokenKind kind)
    {
        var found = Is(kind);
        if (found)
        {
            Advance();
        }

        return found;
    }

    public bool TryTakeKeyword(string keyword)
    {
        var found = IsKeyword(keyword);
        if (found)
        {
            Advance();
        }

        return found;
    }

    public Token Take(TokenKind kind) => Is(kind) ? Advance() : throw Unexpected();

    public void TakeKeyword(string keyword)
    {
        if (!TryTakeKeyword(keyword))
        {
            throw Unexpected();
        }
    }

    /// <summary>A name, quoted or not; keywords are names too.</summary>
    public string TakeName(string what = "an identifier")
    {
        if (Current.Kind is TokenKind.Name or TokenKind.QuotedName)
        {
            return Advance().Value!;
        }

        throw Unexpected(what);
    }

    /// <summary>Remembers that this would have been accepted here.</summary>
    public void Expect(string what)
    {
        if (!_expected.Contains(what))
        {
            _expected.Add(what);
        }
    }

    /// <summary>The error for the current token.</summary>
    public CypherException Unexpected(string? what = null, string detail = "UnexpectedSyntax")
    {
        var token = Current;
        if (token.Kind == TokenKind.Broken)
        {
            return Broken(token);
        }

        if (what is not null)
        {
            Expect(what);
        }

        var found = text[token.Start..token.End];
        if (token.Kind == TokenKind.Unknown && found[0] > '\u007f')
        {
            detail = "InvalidUnicodeCharacter";
        }

        return Errors.At(new SourcePosition(token.Start), detail, $"Invalid input '{found}': expected {ExpectedList()}");
    }

    private CypherException Broken(Token token) => Errors.At(
        new SourcePosition(token.Start),
        token.Value == UnicodeEscape.Message ? "InvalidUnicodeLiteral" : "UnexpectedSyntax",
        token.Value!);

    // Kinds of things first ("an expression"), then the words and marks in order, each in quotes.
    private string ExpectedList()
    {
        var kinds = _expected.Where(IsDescription).Order(StringComparer.Ordinal);
        var marks = _expected.Where(item => !IsDescription(item)).Order(StringComparer.Ordinal).Select(item => $"'{item}'");
        string[] items = [.. kinds, .. marks];
        var list = new StringBuilder(items[0]);
        for (var i = 1; i < items.Length; i++)
        {
            list.Append(i == items.Length - 1 ? " or " : ", ").Append(items[i]);
        }

        return list.ToString();
    }

    private static bool IsDescription(string item) =>
        item.StartsWith("a ", StringComparison.Ordinal) || item.StartsWith("an ", StringComparison.Ordinal)
        || item.StartsWith("the ", StringComparison.Ordinal);
}
