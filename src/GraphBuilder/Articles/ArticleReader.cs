using System.Globalization;
using System.Security.Cryptography;

namespace GraphBuilder.Articles;

/// <summary>Reads article files: bytes in, articles out. It opens no file and knows no folder.</summary>
public sealed class ArticleReader
{
    private static readonly SortedDictionary<string, Func<string, IReadOnlyList<ArticleSource>>> Formats = new(StringComparer.OrdinalIgnoreCase)
    {
        [".atom"] = FeedArticles.OfFile,
        [".htm"] = page => [HtmlArticles.OfPage(page)],
        [".html"] = page => [HtmlArticles.OfPage(page)],
        [".json"] = JsonArticles.OfFile,
        [".jsonl"] = JsonArticles.OfLines,
        [".rss"] = FeedArticles.OfFile,
        [".txt"] = text => [new ArticleSource { Text = text }],
        [".xml"] = FeedArticles.OfFile,
    };

    private const string HoldsNoText = "the file holds no text";

    private readonly BoilerplateCues cues;
    private readonly LanguageDetector languages;
    private readonly ArticleReaderOptions options;

    /// <summary>Makes a reader.</summary>
    /// <param name="cues">The lexicon of what is no content.</param>
    /// <param name="languages">Tells languages apart.</param>
    /// <param name="options">What is accepted; the defaults where null.</param>
    internal ArticleReader(BoilerplateCues cues, LanguageDetector languages, ArticleReaderOptions? options = null)
    {
        this.cues = cues;
        this.languages = languages;
        this.options = options ?? new ArticleReaderOptions();
    }

    /// <summary>Loads a reader from the shipped data.</summary>
    /// <param name="files">The shipped files.</param>
    /// <param name="options">What is accepted; the defaults where null.</param>
    /// <exception cref="InvalidDataException">A lexicon breaks its format.</exception>
    public static ArticleReader Load(IResourceFiles files, ArticleReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        const string boilerplate = "data/lexicons/fr/boilerplate.txt";
        using var cues = files.OpenText(boilerplate);
        var lists = files.List("data/lexicons/language")
            .Where(path => path.EndsWith(".txt", StringComparison.Ordinal))
            .Select(path => (Code: Path.GetFileNameWithoutExtension(path), List: files.OpenText(path)))
            .ToList();
        try
        {
            return new ArticleReader(BoilerplateCues.Read(cues, boilerplate), LanguageDetector.Read(lists), options);
        }
        finally
        {
            lists.ForEach(list => list.List.Dispose());
        }
    }

    /// <summary>Why a file is not worth opening: its ending or its size; null where it is.</summary>
    /// <param name="fileName">The file's name or path.</param>
    /// <param name="length">Its size in bytes.</param>
    public string? Refuse(string fileName, long length)
    {
        if (FormatOf(fileName) is null)
        {
            return $"unknown format: none of {string.Join(", ", Formats.Keys)}";
        }

        return length <= options.MaxBytes ? null : string.Create(CultureInfo.InvariantCulture,
            $"larger than {Megabytes(options.MaxBytes)} MB: {Megabytes(length)} MB");
    }

    /// <summary>Reads one file. What cannot be read is in the result with its reason; nothing is thrown for bad content.</summary>
    /// <param name="fileName">The file's name or path; its ending tells the format, and the part before it the article's id.</param>
    /// <param name="content">The stored bytes.</param>
    public ArticleReading Read(string fileName, ReadOnlyMemory<byte> content)
    {
        if (Refuse(fileName, content.Length) is { } refused)
        {
            return Skip(fileName, refused);
        }

        if (DecodedFile.Decode(content.Span, out var problem) is not { } file)
        {
            return Skip(fileName, problem!);
        }

        if (string.IsNullOrWhiteSpace(file.Text))
        {
            return Skip(fileName, HoldsNoText);
        }

        var sources = FormatOf(fileName)!(file.Text);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(content.Span));
        var articles = new List<Article>();
        var skipped = new List<SkippedArticle>();
        for (var i = 0; i < sources.Count; i++)
        {
            var suffix = sources.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $"#{i + 1}") : "";
            var article = sources[i].Problem is null
                ? Build(sources[i], file.Encoding, sha256, fileName, Path.GetFileNameWithoutExtension(fileName) + suffix)
                : null;
            var reason = sources[i].Problem ?? LanguageProblem(article!.Language);
            if (reason is null)
            {
                articles.Add(article!);
            }
            else
            {
                skipped.Add(new SkippedArticle(fileName + suffix, reason));
            }
        }

        return new ArticleReading(articles, skipped);
    }

    /// <summary>Takes plain text whole, as the content of one article: whatever its language, and nothing of it cut.</summary>
    /// <param name="name">The article's id and source.</param>
    /// <param name="content">The bytes.</param>
    public static ArticleReading ReadWhole(string name, ReadOnlyMemory<byte> content)
    {
        if (DecodedFile.Decode(content.Span, out var problem) is not { } file)
        {
            return Skip(name, problem!);
        }

        if (string.IsNullOrWhiteSpace(file.Text))
        {
            return Skip(name, HoldsNoText);
        }

        var blocks = PlainTextBlocks.Of(file.Text, new TextSpan(0, file.Text.Length));
        return new ArticleReading(
            [
                new Article
                {
                    Id = name,
                    SourceFile = name,
                    Language = ArticleLanguage.French,
                    Text = file.Text,
                    Offsets = OffsetMap.Identity,
                    Encoding = file.Encoding,
                    Sha256 = Convert.ToHexStringLower(SHA256.HashData(content.Span)),
                    Paragraphs = blocks.Select(block => new Paragraph(block.Span, ParagraphKind.Body)).ToArray(),
                    Boilerplate = [],
                },
            ],
            []);
    }

    private Article Build(ArticleSource source, string encoding, string sha256, string fileName, string id)
    {
        var folded = FoldedText.Of(source.Text);
        var blocks = source.Blocks ?? PlainTextBlocks.Of(source.Text, new TextSpan(0, source.Text.Length));
        var layout = ArticleLayout.Of(source.Text, folded, blocks, source.Title, cues);
        return new Article
        {
            Id = id,
            SourceFile = fileName,
            Url = source.Url,
            Language = languages.Detect(string.Join('\n', layout.Paragraphs.Select(paragraph => paragraph.Span.In(source.Text)))),
            Title = source.Title ?? layout.Title,
            Source = source.Source,
            Author = source.Author,
            Published = PublicationDates.Find(folded, layout, source.Published, source.Url),
            Text = source.Text,
            Offsets = source.Offsets,
            Encoding = encoding,
            Sha256 = sha256,
            Paragraphs = layout.Paragraphs,
            Boilerplate = layout.Boilerplate,
        };
    }

    private static string? LanguageProblem(ArticleLanguage language) => language switch
    {
        ArticleLanguage.French => null,
        ArticleLanguage.English => "English is not read yet",
        _ => "the text is neither French nor English",
    };

    private static Func<string, IReadOnlyList<ArticleSource>>? FormatOf(string fileName) =>
        Formats.GetValueOrDefault(Path.GetExtension(fileName));

    private static ArticleReading Skip(string fileName, string reason) => new([], [new SkippedArticle(fileName, reason)]);

    private static double Megabytes(long bytes) => Math.Round(bytes / (1024.0 * 1024.0), 1);
}
