using GraphBuilder.Language;
using GraphBuilder.Language.Models;
using GraphBuilder.Language.Parsing;
using GraphBuilder.Language.Parsing.Biaffine;
using GraphBuilder.Language.Tagging;
using GraphBuilder.Tests.Language.Neural;

namespace GraphBuilder.Tests.Language.Parsing.Biaffine;

[TestFixture]
internal sealed class BiaffineParserTests
{
    private static readonly string[] Relations = ["nsubj", "obj", "parataxis", "root"];
    private static readonly Tag[] Tags = [new("NOUN", ""), new("VERB", "Number=Sing"), new("ADP", "")];
    private static readonly FormLexicon Lexicon = FormLexicon.Of([], [], [[]]);
    private static readonly BiaffineParser Parser = Read(Bytes());

    [Test]
    public void ParseAll_SentencesTogether_GetTheTreesTheyGetAlone()
    {
        var sentences = Enumerable.Range(0, 60).Select(i => Sentence(1 + (i * 7 % 23), i)).ToList();
        var together = Parser.ParseAll(sentences);
        Assert.That(together, Is.EqualTo(sentences.Select(sentence => Parser.Parse(sentence.Forms, sentence.Tags))));
    }

    [Test]
    public void ParseAll_AnyNumberOfThreads_GivesTheSameTrees()
    {
        var sentences = Enumerable.Range(0, 20).Select(i => Sentence(3 + i, i)).ToList();
        var expected = Parser.ParseAll(sentences).SelectMany(tree => tree).ToArray();
        var found = new Dependency[8][];
        Parallel.For(0, found.Length, i => found[i] = [.. Parser.ParseAll(sentences).SelectMany(tree => tree)]);
        Assert.That(found, Is.All.EqualTo(expected));
    }

    [TestCase(1)]
    [TestCase(120)]
    [TestCase(BiaffineParser.LongestSentence + 1)]
    [TestCase((2 * BiaffineParser.LongestSentence) + 50)]
    public void Parse_SentenceOfAnyLength_IsOneTree(int words)
    {
        var (forms, tags) = Sentence(words, 5);
        var tree = Parser.Parse(forms, tags);
        Assert.That(tree.Count(dependency => dependency.Head < 0), Is.EqualTo(1));
        for (var word = 0; word < words; word++)
        {
            var (at, steps) = (word, 0);
            while (at >= 0 && steps++ <= words)
            {
                at = tree[at].Head;
            }

            Assert.That(at, Is.EqualTo(-1), $"word {word}");
        }
    }

    [Test]
    public void Read_BytesOfWeights_AreNearThoseWritten()
    {
        var weights = Weights();
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        WeightCodes.Write(writer, weights);
        stream.Position = 0;
        using var reader = new BinaryReader(stream);
        var found = WeightCodes.Read(reader);
        Assert.That(found.Dense, Is.EqualTo(weights.Dense).Within(0.1 / 254));
        Assert.That(found[found.Shape.ProjectionBias].ToArray(), Is.EqualTo(weights[weights.Shape.ProjectionBias].ToArray()));
        Assert.That(found.Tables[1], Is.EqualTo(weights.Tables[1]).Within(0.1 / 254));
    }

    [Test]
    public void Read_AnyCut_IsRefused()
    {
        var bytes = Bytes();
        for (var length = 0; length < bytes.Length; length += 997)
        {
            Assert.That(() => Read(bytes[..length]), Throws.TypeOf<ModelFormatException>(), $"{length} bytes");
        }
    }

    private static TaggedForms Sentence(int words, int seed)
    {
        var random = new Random(seed);
        var forms = Enumerable.Range(0, words).Select(_ => new string((char)('a' + random.Next(26)), 1 + random.Next(4))).ToArray();
        return new TaggedForms(forms, [.. forms.Select(form => Tags[form.Length % Tags.Length])]);
    }

    private static NetworkWeights Weights()
    {
        var vocabulary = Vocabulary();
        var weights = new NetworkWeights(new NetworkShape(
            [new(vocabulary.FormRows, 8), new(WordVocabulary.SubwordRows, 8), new(vocabulary.TagRows, 8), new(WordVocabulary.LexiconRows, 24), new(WordVocabulary.TreebankRows, 16)], 2, 32, 32, 32));
        Draw(weights.Dense, 1);
        foreach (var table in weights.Tables)
        {
            Draw(table, 2);
        }

        return weights;
    }

    private static void Draw(float[] cells, int seed)
    {
        var numbers = MatrixProductTests.Numbers(cells.Length, seed);
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = 0.1f * numbers[i];
        }
    }

    private static WordVocabulary Vocabulary() =>
        new([.. new[] { "a", "bb" }.Select(form => FeatureHash.OfLower(form)).Order()], [.. Tags.Select(tag => tag.Hash).Order()], Lexicon);

    private static byte[] Bytes()
    {
        using var stream = new MemoryStream();
        BiaffineParser.Write(stream, Relations, Vocabulary(), 0, [Weights(), Weights()]);
        return stream.ToArray();
    }

    private static BiaffineParser Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return BiaffineParser.Read(stream, "f.bin", Lexicon);
    }
}
