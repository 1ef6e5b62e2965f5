using System.Globalization;
using System.Text;
using System.Text.Json;

namespace GraphBuilder.Articles;

/// <summary>A value of a JSON file that knows where its strings stand.</summary>
internal abstract record JsonItem
{
    /// <summary>Reads a JSON value that may stand amid a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="part">Where the value stands in it.</param>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static JsonItem Parse(string file, TextSpan part)
    {
        var bytes = Encoding.UTF8.GetBytes(file, part.Start, part.Length);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        var position = new Position(bytes, part.Start);
        reader.Read();
        var item = Read(ref reader, file, position);
        reader.Read();
        return item;
    }

    private static JsonItem Read(ref Utf8JsonReader reader, string file, Position position)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var members = new List<(string, JsonItem)>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var name = Unescape(file, position.ToFile((int)reader.TokenStartIndex) + 1).Text;
                    reader.Read();
                    members.Add((name, Read(ref reader, file, position)));
                }

                return new JsonObjectItem(members);
            case JsonTokenType.StartArray:
                var items = new List<JsonItem>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(Read(ref reader, file, position));
                }

                return new JsonArrayItem(items);
            case JsonTokenType.String:
                return new JsonTextItem(Unescape(file, position.ToFile((int)reader.TokenStartIndex) + 1));
            case JsonTokenType.Number:
                return new JsonNumberItem(Encoding.UTF8.GetString(reader.ValueSpan));
            default:
                return new JsonOtherItem();
        }
    }

    // The reader has checked the string already: each escape is whole, and a quote ends it.
    private static MappedString Unescape(string file, int start)
    {
        var text = new MappedText();
        for (var at = start; file[at] != '"';)
        {
            var width = file[at] != '\\' ? 1 : file[at + 1] == 'u' ? 6 : 2;
            var letter = width switch
            {
                1 => file[at],
                6 => (char)int.Parse(file.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                _ => file[at + 1] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', var same => same },
            };
            text.Append(letter, new TextSpan(at, at + width));
            at += width;
        }

        return text.Build();
    }

    // The reader counts in UTF-8 bytes; it only moves on, so that each byte is counted once.
    private sealed class Position(byte[] bytes, int offset)
    {
        private int counted;
        private int units;

        public int ToFile(int at)
        {
            units += Encoding.UTF8.GetCharCount(bytes, counted, at - counted);
            counted = at;
            return offset + units;
        }
    }
}

/// <summary>An object; the members in file order.</summary>
internal sealed record JsonObjectItem(IReadOnlyList<(string Name, JsonItem Value)> Members) : JsonItem;

/// <summary>An array.</summary>
internal sealed record JsonArrayItem(IReadOnlyList<JsonItem> Items) : JsonItem;

/// <summary>A string.</summary>
internal sealed record JsonTextItem(MappedString Value) : JsonItem;

/// <summary>A number, as written.</summary>
internal sealed record JsonNumberItem(string Value) : JsonItem;

/// <summary>True, false or null.</summary>
internal sealed record JsonOtherItem : JsonItem;
