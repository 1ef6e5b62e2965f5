using System.Xml;

namespace GraphBuilder.Articles;

/// <summary>An item of a feed: the texts of its child elements by local name, each with its place in the file.</summary>
internal sealed class XmlTextElement
{
    private readonly Dictionary<string, MappedString> texts = new(StringComparer.Ordinal);

    /// <summary>The address of an Atom link; null where there is none.</summary>
    public string? Address { get; set; }

    /// <summary>The text of the first child of a name; null where there is none.</summary>
    public MappedString? Text(string name) => texts.GetValueOrDefault(name);

    /// <summary>Notes the text of a child; of several of one name the first counts.</summary>
    public void Add(string name, MappedString text) => texts.TryAdd(name, text);
}

/// <summary>Reads the items of a feed with the place of every character, which the XML reader tells by line and column.</summary>
internal sealed class XmlText
{
    // Picture and film descriptions of Media RSS have the local names of the item's own.
    private const string MediaNamespace = "http://search.yahoo.com/mrss/";
    private const string CDataMark = "<![CDATA[";

    private readonly string file;
    private readonly int offset;
    private readonly List<int> lineStarts = [0];

    /// <summary>Prepares a file for reading.</summary>
    public XmlText(string file)
    {
        this.file = file;
        offset = file.Length - file.AsSpan().TrimStart().Length;
        for (var at = offset; at < file.Length; at++)
        {
            if (file[at] == '\n' || file[at] == '\r' && (at + 1 == file.Length || file[at + 1] != '\n'))
            {
                lineStarts.Add(at + 1);
            }
        }

        lineStarts[0] = offset;
    }

    /// <summary>The items (RSS) or entries (Atom) in file order, and the title of the feed.</summary>
    /// <exception cref="XmlException">The file is no well-formed XML.</exception>
    public (List<XmlTextElement> Items, string? Title) ReadFeed()
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };
        using var reader = XmlReader.Create(new StringReader(file[offset..]), settings);
        var items = new List<XmlTextElement>();
        string? title = null;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "item" or "entry" && !reader.IsEmptyElement)
            {
                items.Add(ReadItem(reader));
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "title" && title is null && !reader.IsEmptyElement)
            {
                title = ReadText(reader).Text.Trim();
            }
        }

        return (items, string.IsNullOrEmpty(title) ? null : title);
    }

    private XmlTextElement ReadItem(XmlReader reader)
    {
        var item = new XmlTextElement();
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.Depth != depth + 1 || reader.NamespaceURI == MediaNamespace)
            {
                continue;
            }

            if (reader.LocalName == "link" && reader.GetAttribute("href") is { } address && reader.GetAttribute("rel") is null or "alternate")
            {
                item.Address ??= reader.GetAttribute("href");
            }

            if (!reader.IsEmptyElement)
            {
                item.Add(reader.LocalName, ReadText(reader));
            }
        }

        return item;
    }

    // A text with elements inside (XHTML in Atom) is taken as it stands in the file, to be read as HTML; of an author the name.
    private MappedString ReadText(XmlReader reader)
    {
        var text = new MappedText();
        var depth = reader.Depth;
        var isProse = reader.LocalName is "content" or "summary" or "description" or "encoded";
        int? inner = null;
        var hasElements = false;
        var child = "";
        while (reader.Read() && reader.Depth > depth)
        {
            inner ??= Place(reader) - (reader.NodeType == XmlNodeType.Element ? 1 : 0);
            hasElements |= reader.NodeType == XmlNodeType.Element;
            child = reader.NodeType == XmlNodeType.Element ? reader.LocalName : child;
            if ((isProse || reader.Depth == depth + 1 || child == "name") && reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                Append(text, reader.Value, Place(reader), reader.NodeType == XmlNodeType.CDATA);
            }
        }

        if (!hasElements || !isProse || inner is not { } start)
        {
            return text.Build();
        }

        var end = Place(reader) - 2;
        return new MappedString(file[start..end], OffsetMap.Of([new OffsetRun(0, start)]));
    }

    private int Place(XmlReader reader)
    {
        var info = (IXmlLineInfo)reader;
        return lineStarts[info.LineNumber - 1] + info.LinePosition - 1;
    }

    private void Append(MappedText text, string value, int place, bool isCData)
    {
        var at = place + (isCData && string.CompareOrdinal(file, place, CDataMark, 0, CDataMark.Length) == 0 ? CDataMark.Length : 0);
        for (var i = 0; i < value.Length; i++)
        {
            var width = WidthAt(at, value, i, isCData);
            text.Append(value[i], new TextSpan(at, at + width));
            at += width;
        }
    }

    private int WidthAt(int at, string value, int i, bool isCData)
    {
        if (file[at] == '\r' && value[i] == '\n' && at + 1 < file.Length && file[at + 1] == '\n')
        {
            return 2;
        }

        if (i > 0 && char.IsLowSurrogate(value[i]) && file[at - 1] == ';')
        {
            return 0;
        }

        return file[at] == '&' && !isCData ? file.IndexOf(';', at) + 1 - at : 1;
    }
}
