using System.Text;

namespace GraphBuilder;

/// <summary>
/// Compares words without case and accents. Written out, because the program runs without the machine's ICU library
/// (invariant globalisation), where <see cref="string.Normalize()"/> leaves letters as they are.
/// </summary>
public static class Folding
{
    // Base letters of U+00C0..U+017F; '\0' keeps the lower-cased letter.
    private const string Latin =
        "aaaaaa\0ceeeeiiii" + "\0nooooo\0ouuuuy\0\0" + "aaaaaa\0ceeeeiiii" + "\0nooooo\0ouuuuy\0y"
        + "aaaaaacccccccccc" + "ddddeeeeeeeeeegg" + "gggggghhhhiiiiii" + "iiii\0\0jjkkklllll"
        + "lllllnnnnnnnnnoo" + "oooo\0\0rrrrrrssss" + "ssssttttttuuuuuu" + "uuuuuuwwyyyzzzzz" + "zzs";

    /// <summary>
    /// The letter in lower case without its accent; curly apostrophes become straight, every kind of hyphen and space the plain one.
    /// </summary>
    public static char Fold(char letter)
    {
        if (letter < 0x80)
        {
            return letter is >= 'A' and <= 'Z' ? (char)(letter | 0x20) : letter;
        }

        var place = letter - 0xC0;
        if (place >= 0 && place < Latin.Length && Latin[place] != '\0')
        {
            return Latin[place];
        }

        return letter switch
        {
            '\u2018' or '\u2019' or '\u02BC' or '\u02BB' => '\'',
            '\u2010' or '\u2011' or '\u2012' or '\u2013' => '-',
            '\u00A0' or '\u202F' or '\u2009' or '\u2007' => ' ',
            >= '\u1EA0' and <= '\u1EF9' => FoldVietnamese(letter),
            'ș' or 'Ș' => 's',
            'ț' or 'Ț' => 't',
            'ǎ' or 'Ǎ' => 'a',
            _ => char.ToLowerInvariant(letter),
        };
    }

    /// <summary>The text with every letter folded, <i>œ</i> and <i>æ</i> opened (<i>oe</i>, <i>ae</i>), <i>ß</i> as <i>ss</i> and combining accents dropped.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length + 4);
        foreach (var letter in text)
        {
            switch (letter)
            {
                case 'œ' or 'Œ':
                    folded.Append("oe");
                    break;
                case 'æ' or 'Æ':
                    folded.Append("ae");
                    break;
                case 'ß':
                    folded.Append("ss");
                    break;
                case >= '\u0300' and <= '\u036F':
                    break;
                default:
                    folded.Append(Fold(letter));
                    break;
            }
        }

        return folded.ToString();
    }

    /// <summary>The stable name of an entity in lower-case ASCII letters, digits and hyphens: <i>Sergueï Choïgou</i> is <c>serguei-choigou</c>.</summary>
    public static string Slug(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var letter in Fold(name))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                slug.Append(letter);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    private static char FoldVietnamese(char letter) => letter switch
    {
        <= '\u1EB7' => 'a',
        <= '\u1EC7' => 'e',
        <= '\u1ECB' => 'i',
        <= '\u1EE3' => 'o',
        <= '\u1EF1' => 'u',
        _ => 'y',
    };
}
