using System.Globalization;
using System.Text.Json;

namespace GraphBuilder.Articles;

/// <summary>Reads articles from JSON: one object, an array of objects (also as the value of a member), or an object a line.</summary>
internal static class JsonArticles
{
    private const string NoText = "the object has no text (none of text, content, body, articleBody, content_html, content_text)";

    // By preference. Names are compared without case and without _ and -.
    private static readonly string[] TextNames = ["articlebody", "text", "content", "body", "contenthtml", "contenttext", "fulltext", "contenu", "texte", "corps"];
    private static readonly string[] TitleNames = ["headline", "title", "titre", "name"];
    private static readonly string[] DateNames = ["datepublished", "published", "publishedat", "publicationdate", "pubdate", "datecreated", "date", "datepublication", "publishedtime"];
    private static readonly string[] AddressNames = ["url", "link", "canonicalurl", "mainentityofpage", "permalink", "uri", "lien"];
    private static readonly string[] SourceNames = ["publisher", "source", "sitename", "outlet", "site", "journal", "media"];
    private static readonly string[] AuthorNames = ["author", "authors", "creator", "byline", "auteur", "auteurs"];

    /// <summary>The articles of a JSON file.</summary>
    public static IReadOnlyList<ArticleSource> OfFile(string file)
    {
        try
        {
            return Of(JsonItem.Parse(file, new TextSpan(0, file.Length)));
        }
        catch (JsonException error)
        {
            // Files named .json often hold an object a line.
            return file.AsSpan().Trim().Contains('\n') && OfLines(file) is var lines && lines.Any(line => line.Problem is null or NoText)
                ? lines
                : [Broken(error, 0)];
        }
    }

    /// <summary>The articles of a file with a JSON object a line; empty lines count for nothing.</summary>
    public static IReadOnlyList<ArticleSource> OfLines(string file)
    {
        var articles = new List<ArticleSource>();
        var number = 0;
        for (var start = 0; start < file.Length;)
        {
            var end = file.IndexOf('\n', start);
            end = end < 0 ? file.Length : end;
            var line = PlainTextBlocks.Trim(file, start, end);
            if (line.Length > 0)
            {
                try
                {
                    articles.AddRange(Of(JsonItem.Parse(file, line)));
                }
                catch (JsonException error)
                {
                    articles.Add(Broken(error, number));
                }
            }

            start = end + 1;
            number++;
        }

        return articles;
    }

    /// <summary>What an object says about its article, without its text: the metadata in a web page.</summary>
    public static ArticleSource Metadata(JsonObjectItem article) => new()
    {
        Text = "",
        Title = Text(Find(article, TitleNames))?.Text,
        Published = DateNames.Select(name => MetadataDate.Parse(Words(Find(article, [name])))).FirstOrDefault(date => date is not null),
        Url = Words(Find(article, AddressNames)),
        Source = Words(Find(article, SourceNames)),
        Author = Words(Find(article, AuthorNames)),
    };

    private static List<ArticleSource> Of(JsonItem item) => item switch
    {
        JsonArrayItem array => [.. array.Items.SelectMany(Of)],
        JsonObjectItem article when Text(Find(article, TextNames)) is null && Lists(article) is { Count: > 0 } lists => [.. lists.SelectMany(Of)],
        JsonObjectItem article => [OfObject(article)],
        _ => [new ArticleSource { Text = "", Problem = "no JSON object" }],
    };

    // {"articles": [...]}, {"items": [...]}: a wrapper around the articles.
    private static List<JsonItem> Lists(JsonObjectItem wrapper) =>
        [.. wrapper.Members.Select(member => member.Value).OfType<JsonArrayItem>().Where(array => array.Items.Count > 0 && array.Items.All(
            item => item is JsonObjectItem inner && Text(Find(inner, TextNames)) is not null))];

    private static ArticleSource OfObject(JsonObjectItem article)
    {
        var metadata = Metadata(article);
        if (Text(Find(article, TextNames)) is not { } body || string.IsNullOrWhiteSpace(body.Text))
        {
            return metadata with { Problem = NoText };
        }

        var title = Text(Find(article, TitleNames));
        return BodyWithTitle.Of(title, body) with
        {
            Title = metadata.Title,
            Published = metadata.Published,
            Url = metadata.Url,
            Source = metadata.Source,
            Author = metadata.Author,
        };
    }

    private static JsonItem? Find(JsonObjectItem article, string[] names)
    {
        foreach (var name in names)
        {
            foreach (var (memberName, value) in article.Members)
            {
                var plain = memberName.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
                if (plain.Equals(name, StringComparison.OrdinalIgnoreCase) && value is not JsonOtherItem)
                {
                    return value;
                }
            }
        }

        return null;
    }

    // A text may be given as a list of paragraphs.
    private static MappedString? Text(JsonItem? item)
    {
        switch (item)
        {
            case JsonTextItem text:
                return text.Value;
            case JsonArrayItem { Items.Count: > 0 } array when array.Items.All(part => part is JsonTextItem):
                var joined = new MappedText();
                foreach (var part in array.Items.Cast<JsonTextItem>())
                {
                    joined.AppendBreak(joined.Length > 0 ? "\n\n" : "");
                    joined.Append(part.Value, new TextSpan(0, part.Value.Text.Length));
                }

                return joined.Build();
            default:
                return null;
        }
    }

    // An author or publisher may be a name, an object with a name, or a list of either.
    private static string? Words(JsonItem? item) => item switch
    {
        JsonTextItem { Value.Text.Length: > 0 } text => text.Value.Text.Trim(),
        JsonNumberItem number => number.Value,
        JsonObjectItem named => Words(Find(named, ["name", "title", "@id"])),
        JsonArrayItem array => string.Join(", ", array.Items.Select(Words).Where(words => words is not null)) is { Length: > 0 } all ? all : null,
        _ => null,
    };

    private static ArticleSource Broken(JsonException error, int lineOffset) => new()
    {
        Text = "",
        Problem = string.Create(CultureInfo.InvariantCulture,
            $"broken JSON at line {error.LineNumber.GetValueOrDefault() + lineOffset + 1}, byte {error.BytePositionInLine.GetValueOrDefault() + 1}"),
    };
}
