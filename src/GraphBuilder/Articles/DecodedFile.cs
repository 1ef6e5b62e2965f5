using System.Buffers;
using System.Globalization;
using System.Text;

namespace GraphBuilder.Articles;

/// <summary>A stored file as characters.</summary>
/// <param name="Text">The characters, without a byte order mark.</param>
/// <param name="Encoding">The name of the encoding found, as in <see cref="Article.Encoding"/>.</param>
internal sealed record DecodedFile(string Text, string Encoding)
{
    // The characters of 0x80..0x9F in Windows-1252; '\0' where the code page has none.
    private const string Windows1252 =
        "\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0"
        + "\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178";

    private static readonly UTF8Encoding StrictUtf8 = new(false, true);

    /// <summary>Finds the encoding and decodes; null with the reason where the bytes are no text.</summary>
    public static DecodedFile? Decode(ReadOnlySpan<byte> bytes, out string? problem)
    {
        problem = null;
        if (bytes.IsEmpty)
        {
            problem = "the file is empty";
            return null;
        }

        if (bytes.StartsWith("\uFEFF"u8))
        {
            return DecodeUtf8(bytes[3..], 3, out problem);
        }

        if (Utf16ByMark(bytes) is { } marked)
        {
            return DecodeUtf16(bytes[2..], marked, out problem);
        }

        if (Utf16ByZeros(bytes) is { } unmarked)
        {
            return DecodeUtf16(bytes, unmarked, out problem);
        }

        problem = BinaryProblem(bytes);
        return problem is null ? DecodeUtf8(bytes, 0, out problem) : null;
    }

    private static DecodedFile? DecodeUtf8(ReadOnlySpan<byte> bytes, int markLength, out string? problem)
    {
        problem = null;
        var (characters, firstBroken, broken) = CountUtf8(bytes);
        if (broken == 0)
        {
            return new DecodedFile(StrictUtf8.GetString(bytes), "utf-8");
        }

        // A Windows-1252 text hardly ever forms a valid sequence of several bytes by chance; where those outnumber the broken
        // bytes, the file is damaged UTF-8, and reading it as Windows-1252 would spoil every accent ("Ã©").
        if (markLength > 0 || characters > broken)
        {
            problem = string.Create(CultureInfo.InvariantCulture,
                $"broken UTF-8: byte 0x{bytes[firstBroken]:X2} at offset {firstBroken + markLength} belongs to no character");
            return null;
        }

        return DecodeWindows1252(bytes, out problem);
    }

    private static (int Characters, int FirstBroken, int Broken) CountUtf8(ReadOnlySpan<byte> bytes)
    {
        int characters = 0, firstBroken = -1, broken = 0, at = 0;
        while (at < bytes.Length)
        {
            if (bytes[at] < 0x80)
            {
                at++;
            }
            else if (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done)
            {
                characters++;
                at += length;
            }
            else
            {
                firstBroken = firstBroken < 0 ? at : firstBroken;
                broken++;
                at += length;
            }
        }

        return (characters, firstBroken, broken);
    }

    private static DecodedFile? DecodeWindows1252(ReadOnlySpan<byte> bytes, out string? problem)
    {
        problem = null;
        var letters = new char[bytes.Length];
        for (var i = 0; i < bytes.Length; i++)
        {
            letters[i] = bytes[i] is >= 0x80 and < 0xA0 ? Windows1252[bytes[i] - 0x80] : (char)bytes[i];
            if (letters[i] == '\0')
            {
                problem = string.Create(CultureInfo.InvariantCulture,
                    $"unknown encoding: neither UTF-8, UTF-16 nor Windows-1252 (byte 0x{bytes[i]:X2} at offset {i})");
                return null;
            }
        }

        return new DecodedFile(new string(letters), "windows-1252");
    }

    private static DecodedFile? DecodeUtf16(ReadOnlySpan<byte> bytes, bool bigEndian, out string? problem)
    {
        problem = bytes.Length % 2 != 0 ? "broken UTF-16: the number of bytes is odd" : null;
        return problem is not null ? null : new DecodedFile(
            (bigEndian ? System.Text.Encoding.BigEndianUnicode : System.Text.Encoding.Unicode).GetString(bytes), bigEndian ? "utf-16be" : "utf-16le");
    }

    private static bool? Utf16ByMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFE, 0xFF, ..] => true,
        [0xFF, 0xFE, 0, 0, ..] => null,
        [0xFF, 0xFE, ..] => false,
        _ => null,
    };

    // Latin letters have a zero as their high byte: nearly all bytes of one parity are zero and hardly any of the other.
    private static bool? Utf16ByZeros(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length & ~1, 4096)];
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        var units = sample.Length / 2;
        return units < 4 ? null
            : odd * 10 >= units * 7 && even * 50 <= units ? false
            : even * 10 >= units * 7 && odd * 50 <= units ? true
            : null;
    }

    private static string? BinaryProblem(ReadOnlySpan<byte> bytes)
    {
        var zero = bytes.IndexOf((byte)0);
        if (zero >= 0)
        {
            return string.Create(CultureInfo.InvariantCulture, $"binary file: a zero byte at offset {zero}");
        }

        int controls = 0, first = -1;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] is < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f') or 0x7F)
            {
                controls++;
                first = first < 0 ? i : first;
            }
        }

        return controls * 200 <= bytes.Length ? null : string.Create(CultureInfo.InvariantCulture,
            $"binary file: {controls} control bytes, the first (0x{bytes[first]:X2}) at offset {first}");
    }
}
