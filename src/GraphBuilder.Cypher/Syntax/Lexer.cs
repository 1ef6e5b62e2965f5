using System.Globalization;

namespace GraphBuilder.Cypher.Syntax;

/// <summary>Cuts a statement into tokens.</summary>
/// <remarks>What is wrong becomes a token too, so that an earlier mistake in the grammar is reported first.</remarks>
internal sealed partial class Lexer
{
    private readonly string _text;
    private readonly List<Token> _tokens = [];
    private int _position;

    private Lexer(string text) => _text = text;

    /// <summary>All tokens of the text; the last one is of kind <see cref="TokenKind.End"/>.</summary>
    public static Token[] Tokenize(string text)
    {
        var lexer = new Lexer(text);
        while (lexer.SkipSpaceAndComments() && lexer._position < text.Length)
        {
            lexer.ReadToken();
        }

        lexer._tokens.Add(new Token(TokenKind.End, text.Length, text.Length, null));
        return [.. lexer._tokens];
    }

    /// <summary>False when a comment has no end; the broken token is then added.</summary>
    private bool SkipSpaceAndComments()
    {
        while (_position < _text.Length)
        {
            if (IsSpace(_text[_position]))
            {
                _position++;
            }
            else if (StartsWith("//"))
            {
                var end = _text.IndexOf('\n', _position);
                _position = end < 0 ? _text.Length : end + 1;
            }
            else if (StartsWith("/*"))
            {
                var end = _text.IndexOf("*/", _position + 2, StringComparison.Ordinal);
                if (end < 0)
                {
                    _tokens.Add(new Token(TokenKind.Broken, _position, _text.Length, "The comment has no end: `*/` is missing."));
                    return false;
                }

                _position = end + 2;
            }
            else
            {
                break;
            }
        }

        return true;
    }

    // The separators U+001C to U+001F and U+180E count as space in Cypher though not in .NET.
    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is (>= '\u001c' and <= '\u001f') or '\u180e';

    private bool StartsWith(string mark) => string.CompareOrdinal(_text, _position, mark, 0, mark.Length) == 0;

    private char Ahead(int distance) => _position + distance < _text.Length ? _text[_position + distance] : '\0';

    private void ReadToken()
    {
        var c = _text[_position];
        if (IsNameStart(c) || char.IsHighSurrogate(c) && IsNameStartAt(_position))
        {
            ReadName();
        }
        else if (char.IsAsciiDigit(c) || c == '.' && char.IsAsciiDigit(Ahead(1)) && !FollowsDot())
        {
            ReadNumber();
        }
        else if (c is '\'' or '"')
        {
            ReadString(c);
        }
        else if (c == '`')
        {
            ReadQuotedName();
        }
        else
        {
            ReadMark(c);
        }
    }

    // In "*1...5" nobody means ".5"; a fraction never follows a dot.
    private bool FollowsDot() => _position > 0 && _text[_position - 1] == '.';

    private static bool IsNameStart(char c) => c == '_' || char.IsLetter(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.LetterNumber or UnicodeCategory.ConnectorPunctuation;

    private static bool IsNamePart(char c) => IsNameStart(c) || char.IsAsciiDigit(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark;

    private bool IsNameStartAt(int index) => index + 1 < _text.Length && char.IsLetter(_text, index);

    private int EndOfName(int index)
    {
        while (index < _text.Length)
        {
            if (IsNamePart(_text[index]))
            {
                index++;
            }
            else if (char.IsHighSurrogate(_text[index]) && IsNameStartAt(index))
            {
                index += 2;
            }
            else
            {
                break;
            }
        }

        return index;
    }

    private void ReadName()
    {
        var end = EndOfName(_position);
        Add(TokenKind.Name, end, _text[_position..end]);
    }

    private void ReadNumber()
    {
        var end = _position;
        var kind = TokenKind.Integer;
        if (_text[end] == '0' && char.ToLowerInvariant(Ahead(1)) is 'x' or 'o')
        {
            Add(kind, EndOfName(end), _text[end..EndOfName(end)]);
            return;
        }

        end = EndOfDigits(end);

        // "1..3" is a range and "1.e" a property of 1; only a digit makes a fraction.
        if (end + 1 < _text.Length && _text[end] == '.' && char.IsAsciiDigit(_text[end + 1]))
        {
            kind = TokenKind.Float;
            end = EndOfDigits(end + 1);
        }

        if (end < _text.Length && _text[end] is 'e' or 'E' && StartsExponent(end + 1))
        {
            kind = TokenKind.Float;
            end = EndOfDigits(_text[end + 1] is '+' or '-' ? end + 2 : end + 1);
        }

        // Letters glued to a number spoil it: "9223372h54" is one wrong number, not a number and a name.
        end = EndOfName(end);
        Add(kind, end, _text[_position..end]);
    }

    private bool StartsExponent(int index)
    {
        if (index < _text.Length && _text[index] is '+' or '-')
        {
            index++;
        }

        return index < _text.Length && char.IsAsciiDigit(_text[index]);
    }

    private int EndOfDigits(int index)
    {
        while (index < _text.Length && (char.IsAsciiDigit(_text[index]) || _text[index] == '_'))
        {
            index++;
        }

        return index;
    }

    private void ReadMark(char c)
    {
        var (kind, length) = (c, Ahead(1)) switch
        {
            ('.', '.') => (TokenKind.DotDot, 2),
            ('|', '|') => (TokenKind.BarBar, 2),
            ('+', '=') => (TokenKind.PlusEqual, 2),
            ('=', '~') => (TokenKind.EqualTilde, 2),
            ('<', '>') => (TokenKind.NotEqual, 2),
            ('<', '=') => (TokenKind.LessOrEqual, 2),
            ('>', '=') => (TokenKind.GreaterOrEqual, 2),
            _ => (Single(c), char.IsHighSurrogate(c) && char.IsLowSurrogate(Ahead(1)) ? 2 : 1),
        };
        Add(kind, _position + length, null);
    }

    private static TokenKind Single(char c) => c switch
    {
        '(' => TokenKind.LeftParenthesis,
        ')' => TokenKind.RightParenthesis,
        '[' => TokenKind.LeftBracket,
        ']' => TokenKind.RightBracket,
        '{' => TokenKind.LeftBrace,
        '}' => TokenKind.RightBrace,
        ',' => TokenKind.Comma,
        '.' => TokenKind.Dot,
        ':' => TokenKind.Colon,
        ';' => TokenKind.Semicolon,
        '$' => TokenKind.Dollar,
        '|' => TokenKind.Bar,
        '&' => TokenKind.Ampersand,
        '!' => TokenKind.Exclamation,
        '+' => TokenKind.Plus,
        '-' => TokenKind.Minus,
        '*' => TokenKind.Star,
        '/' => TokenKind.Slash,
        '%' => TokenKind.Percent,
        '^' => TokenKind.Caret,
        '=' => TokenKind.Equal,
        '<' => TokenKind.Less,
        '>' => TokenKind.Greater,
        _ => TokenKind.Unknown,
    };

    private void Add(TokenKind kind, int end, string? value)
    {
        _tokens.Add(new Token(kind, _position, end, value));
        _position = end;
    }
}
