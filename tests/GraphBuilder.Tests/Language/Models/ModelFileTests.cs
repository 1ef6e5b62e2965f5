using GraphBuilder.Language;
using GraphBuilder.Language.Models;

namespace GraphBuilder.Tests.Language.Models;

[TestFixture]
internal sealed class ModelFileTests
{
    private const string Advice = " Restore it from the repository, or make it again: dotnet run --project src/GraphBuilder.Training -- all --data UD-FOLDER.";

    [Test]
    public void Read_WhatWasWritten_GivesItBack() => Assert.That(Read(Bytes(), "test"), Is.EqualTo("contenu"));

    [Test]
    public void Write_SameModel_GivesSameBytes()
    {
        var first = Bytes();
        Assert.That(Bytes(), Is.EqualTo(first));
    }

    [Test]
    public void Read_ForeignFile_SaysSo() =>
        Assert.That(() => Read("PK, something else"u8.ToArray(), "test"), Fails("f.bin is not a model of this program."));

    [Test]
    public void Read_EmptyFile_SaysSo() => Assert.That(() => Read([], "test"), Fails("f.bin is not a model of this program."));

    [Test]
    public void Read_OtherKind_SaysWhich() => Assert.That(() => Read(Bytes(), "tagger"), Fails("f.bin is a model of kind 'test', not 'tagger'."));

    [Test]
    public void Read_OtherVersion_SaysWhich()
    {
        var bytes = Bytes();
        bytes[8] = 9;
        Assert.That(() => Read(bytes, "test"), Fails("f.bin is a model of version 9, and this program reads version 1."));
    }

    [Test]
    public void Read_AnyCut_IsRefused()
    {
        var bytes = Bytes();
        for (var length = 8; length < bytes.Length; length++)
        {
            Assert.That(() => Read(bytes[..length], "test"), Throws.TypeOf<ModelFormatException>(), $"{length} bytes");
        }
    }

    [Test]
    public void Read_ChangedByte_IsRefused()
    {
        var bytes = Bytes();
        bytes[^3] ^= 1;
        Assert.That(() => Read(bytes, "test"), Fails("f.bin is cut off or damaged: its checksum differs."));
    }

    [Test]
    public void Load_MissingModel_SaysWhichInOneLine() => Assert.That(
        () => SyntaxAnalyzer.Load(path => File.OpenRead(Path.Combine(TestContext.CurrentContext.WorkDirectory, "nowhere", path))),
        Fails("data/models/fr/lexicon.bin is missing."));

    [TestCase("biaffine", false)]
    [TestCase("parser", true)]
    public void Load_MissingParser_SaysWhichInOneLine(string missing, bool fast) => Assert.That(
        () => SyntaxAnalyzer.Load(
            path => path.EndsWith($"/{missing}.bin", StringComparison.Ordinal) ? throw new FileNotFoundException() : File.OpenRead(Path.Combine(Checkout.Root, path)), fast),
        Fails($"data/models/fr/{missing}.bin is missing."));

    [TestCase("biaffine", 100_000, "is cut off or damaged: its checksum differs")]
    [TestCase("tagger", 935_000, "is a model of kind 'tagger', not 'biaffine'")]
    public void Load_CutOrForeignParser_SaysWhatItIs(string other, int length, string problem) => Assert.That(
        () => SyntaxAnalyzer.Load(path => path.EndsWith("/biaffine.bin", StringComparison.Ordinal) ? Start(other, length) : File.OpenRead(Path.Combine(Checkout.Root, path))),
        Fails($"data/models/fr/biaffine.bin {problem}."));

    private static MemoryStream Start(string model, int length) =>
        new(File.ReadAllBytes(Path.Combine(Checkout.Root, "data", "models", "fr", model + ".bin")).AsSpan(0, length).ToArray());

    private static NUnit.Framework.Constraints.EqualStringConstraint Fails(string problem) =>
        Throws.TypeOf<ModelFormatException>().With.Message.EqualTo(problem + Advice);

    private static byte[] Bytes()
    {
        using var stream = new MemoryStream();
        ModelFile.Write(stream, "test", writer => writer.Write("contenu"));
        return stream.ToArray();
    }

    private static string Read(byte[] bytes, string kind)
    {
        using var stream = new MemoryStream(bytes);
        return ModelFile.Read(stream, "f.bin", kind, reader => reader.ReadString());
    }
}
