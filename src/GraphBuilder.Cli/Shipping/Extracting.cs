using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GraphBuilder.Articles;
using GraphBuilder.Cli.Input;
using GraphBuilder.Extraction;
using GraphBuilder.Relations;

namespace GraphBuilder.Cli.Shipping;

/// <summary>Reading and extraction with the shipped data, loaded when first needed.</summary>
internal sealed class Extracting(ShippedFiles files, OwnAuthority own)
{
    private readonly Lazy<ArticleReader> reader = new(() => ArticleReader.Load(files));
    private readonly Lazy<ArticleExtractor> extractor = new(() => ArticleExtractor.Load(files, own.Extend(ArticleExtractor.LoadAuthority(files))));

    /// <summary>Starts loading beside what the caller does next. What goes wrong is told where the result is asked for.</summary>
    public void LoadAhead() => _ = Task.Run(() => (Reader, Extractor));

    /// <summary>Reads article files.</summary>
    public ArticleReader Reader => reader.Value;

    /// <summary>Finds the facts.</summary>
    public ArticleExtractor Extractor => extractor.Value;

    /// <summary>The pipeline from files to facts.</summary>
    /// <remarks>A data file that is missing or broken is found here, before any article: later it would count against each of them.</remarks>
    /// <param name="minConfidence">Events that are less sure are left out; null for the usual measure.</param>
    public ArticlePipeline<Facts> Pipeline(double? minConfidence = null)
    {
        var found = Extractor;
        return new(new FileReading(Reader).Read, article => found.Extract(article, minConfidence));
    }

    /// <summary>Names what decides about the facts found: this build of the program, its data and the confidence asked for. 16 hexadecimal digits.</summary>
    /// <param name="minConfidence">Events that are less sure are left out; null for the usual measure.</param>
    public string Fingerprint(double? minConfidence = null)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(ArticleExtractor).Assembly.ManifestModule.ModuleVersionId.ToByteArray());
        hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{minConfidence}\n")));
        hash.AppendData(Encoding.UTF8.GetBytes($"{own.Read()}\n"));
        foreach (var path in files.ListAll("data").Concat(files.ListAll("graph-schema/ontology")))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(path + "\n"));
            using var stream = files.OpenBinary(path);
            AppendData(hash, stream);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    private static void AppendData(IncrementalHash hash, Stream stream)
    {
        var buffer = new byte[1 << 16];
        while (stream.Read(buffer) is var count and > 0)
        {
            hash.AppendData(buffer, 0, count);
        }
    }
}
