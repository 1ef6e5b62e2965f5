using System.Globalization;

namespace GraphBuilder.Cypher.Tests.Tck;

/// <summary>Reads a cell of an expected result and writes it as <see cref="TckText"/> does.</summary>
internal sealed class TckCell
{
    private readonly string text;
    private readonly bool ignoreListOrder;
    private int place;

    private TckCell(string text, bool ignoreListOrder)
    {
        this.text = text;
        this.ignoreListOrder = ignoreListOrder;
    }

    public static string Canonical(string text, bool ignoreListOrder)
    {
        var cell = new TckCell(text, ignoreListOrder);
        var value = cell.ReadValue();
        cell.SkipSpace();
        return cell.place == text.Length ? value : throw cell.Unexpected();
    }

    private string ReadValue()
    {
        SkipSpace();
        return Peek() switch
        {
            '\'' => TckText.OfString(ReadString()),
            '[' => IsRelationship() ? ReadRelationship() : ReadList(),
            '{' => ReadMap(),
            '(' => ReadNode(),
            '<' => ReadPath(),
            _ => ReadWord(),
        };
    }

    private bool IsRelationship()
    {
        var next = place + 1;
        while (next < text.Length && text[next] == ' ') next++;
        return next < text.Length && text[next] == ':';
    }

    private string ReadWord()
    {
        var start = place;
        while (place < text.Length && !", ]})>".Contains(text[place], StringComparison.Ordinal)) place++;
        var word = text[start..place];
        return word switch
        {
            "null" or "true" or "false" => word,
            "NaN" => TckText.OfFloat(double.NaN),
            "Inf" => TckText.OfFloat(double.PositiveInfinity),
            "-Inf" => TckText.OfFloat(double.NegativeInfinity),
            _ when long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) =>
                integer.ToString(CultureInfo.InvariantCulture),
            _ when double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => TckText.OfFloat(number),
            _ => throw Unexpected(),
        };
    }

    private string ReadString()
    {
        var content = new System.Text.StringBuilder();
        for (place++; Peek() != '\''; place++)
        {
            if (Peek() == '\\') place++;
            content.Append(Peek());
        }

        place++;
        return content.ToString();
    }

    private string ReadList()
    {
        var items = new List<string>();
        for (place++; !Takes(']'); Takes(',')) items.Add(ReadValue());
        return TckText.OfList(items, ignoreListOrder);
    }

    private string ReadMap()
    {
        var entries = new List<KeyValuePair<string, string>>();
        for (Take('{'); !Takes('}'); Takes(','))
        {
            var key = ReadName();
            Take(':');
            entries.Add(KeyValuePair.Create(key, ReadValue()));
        }

        return TckText.OfMap(entries);
    }

    private string ReadNode()
    {
        Take('(');
        var labels = new List<string>();
        while (Takes(':')) labels.Add(ReadName());
        var properties = Takes(')') ? "{}" : ReadMap();
        if (text[place - 1] != ')') Take(')');
        return TckText.OfNode(labels, properties);
    }

    private string ReadRelationship()
    {
        Take('[');
        Take(':');
        var type = ReadName();
        var properties = Takes(']') ? "{}" : ReadMap();
        if (text[place - 1] != ']') Take(']');
        return TckText.OfRelationship(type, properties);
    }

    private string ReadPath()
    {
        Take('<');
        var path = new System.Text.StringBuilder("<").Append(ReadNode());
        while (!Takes('>'))
        {
            var backwards = Takes('<');
            Take('-');
            var relationship = ReadRelationship();
            Take('-');
            if (!backwards) Take('>');
            path.Append(backwards ? "<-" : "-").Append(relationship).Append(backwards ? "-" : "->").Append(ReadNode());
        }

        return path.Append('>').ToString();
    }

    private string ReadName()
    {
        SkipSpace();
        var start = place;
        while (char.IsLetterOrDigit(Peek()) || Peek() is '_' or '`') place++;
        return text[start..place].Trim('`');
    }

    private bool Takes(char wanted)
    {
        SkipSpace();
        if (Peek() != wanted) return false;
        place++;
        return true;
    }

    private void Take(char wanted)
    {
        if (!Takes(wanted)) throw Unexpected();
    }

    private char Peek() => place < text.Length ? text[place] : throw Unexpected();

    private void SkipSpace()
    {
        while (place < text.Length && text[place] == ' ') place++;
    }

    private FormatException Unexpected() => new($"The cell {text} cannot be read from offset {place}.");
}
