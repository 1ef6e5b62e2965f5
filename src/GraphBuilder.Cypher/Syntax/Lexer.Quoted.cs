using System.Text;

namespace GraphBuilder.Cypher.Syntax;

/// <summary>Strings, and names between backticks.</summary>
internal sealed partial class Lexer
{
    private void ReadQuotedName()
    {
        var name = new StringBuilder();
        for (var i = _position + 1; i < _text.Length; i++)
        {
            if (_text[i] != '`')
            {
                if (_text[i] == '\\' && UnicodeEscape.TryRead(_text, i, out var escaped, out var end))
                {
                    name.Append(escaped);
                    i = end - 1;
                    continue;
                }

                name.Append(_text[i]);
            }
            else if (i + 1 < _text.Length && _text[i + 1] == '`')
            {
                name.Append('`');
                i++;
            }
            else
            {
                Add(TokenKind.QuotedName, i + 1, name.ToString());
                return;
            }
        }

        Add(TokenKind.Broken, _text.Length, "The name in backticks has no end: a closing backtick is missing.");
    }

    private void ReadString(char quote)
    {
        var value = new StringBuilder();
        var i = _position + 1;
        while (i < _text.Length && _text[i] != quote)
        {
            if (_text[i] != '\\' || i + 1 == _text.Length)
            {
                value.Append(_text[i++]);
            }
            else if (_text[i + 1] is 'u' or 'U')
            {
                if (!UnicodeEscape.TryRead(_text, i, out var escaped, out var end))
                {
                    // The place is that of the escape, not of the string.
                    _position = i;
                    Add(TokenKind.Broken, _text.Length, UnicodeEscape.Message);
                    return;
                }

                value.Append(escaped);
                i = end;
            }
            else
            {
                value.Append(Unescape(_text[i + 1], out var known));
                i += known ? 2 : 1;
            }
        }

        if (i >= _text.Length)
        {
            Add(TokenKind.Broken, _text.Length, "The string has no end: a closing quote is missing.");
            return;
        }

        Add(TokenKind.String, i + 1, value.ToString());
    }

    /// <summary>An unknown escape keeps its backslash: <c>'\q'</c> is a backslash and a q.</summary>
    private static char Unescape(char c, out bool known)
    {
        known = true;
        switch (c)
        {
            case 't': return '\t';
            case 'n': return '\n';
            case 'r': return '\r';
            case 'b': return '\b';
            case 'f': return '\f';
            case '\\' or '\'' or '"' or '`': return c;
            default:
                known = false;
                return '\\';
        }
    }
}
