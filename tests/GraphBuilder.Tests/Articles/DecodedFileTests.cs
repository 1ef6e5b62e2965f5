using System.Text;
using GraphBuilder.Articles;

namespace GraphBuilder.Tests.Articles;

public sealed class DecodedFileTests
{
    private const string Words = "L’Otan a été réunie à Évian, « hier ».";

    [TestCase("utf-8", false, "utf-8")]
    [TestCase("utf-8", true, "utf-8")]
    [TestCase("utf-16", false, "utf-16le")]
    [TestCase("utf-16", true, "utf-16le")]
    [TestCase("utf-16BE", false, "utf-16be")]
    [TestCase("utf-16BE", true, "utf-16be")]
    public void Decode_UnicodeFile_IsRecognisedWithAndWithoutMark(string encodingName, bool withMark, string found)
    {
        var encoding = Encoding.GetEncoding(encodingName);
        byte[] bytes = [.. withMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Words)];

        Assert.That(DecodedFile.Decode(bytes, out _), Is.EqualTo(new DecodedFile(Words, found)));
    }

    [Test]
    public void Decode_Windows1252File_IsRecognised()
    {
        byte[] bytes = [.. "L"u8, 0x92, .. "Otan a "u8, 0xE9, .. "t"u8, 0xE9, .. " r"u8, 0xE9, .. "unie, "u8, 0xAB, .. " hier "u8, 0xBB, 0x20, 0x9C];

        Assert.That(DecodedFile.Decode(bytes, out _), Is.EqualTo(new DecodedFile("L’Otan a été réunie, « hier » œ", "windows-1252")));
    }

    [Test]
    public void Decode_BrokenUtf8_IsRefusedWithTheOffset()
    {
        byte[] bytes = [.. "été à Évian"u8, 0xE9, .. " fin"u8];

        Assert.That(DecodedFile.Decode(bytes, out var problem), Is.Null);
        Assert.That(problem, Is.EqualTo("broken UTF-8: byte 0xE9 at offset 15 belongs to no character"));
    }

    [Test]
    public void Decode_ByteOfNoCodePage_IsRefusedWithTheOffset()
    {
        byte[] bytes = [.. "abc "u8, 0x81, .. " def"u8];

        Assert.That(DecodedFile.Decode(bytes, out var problem), Is.Null);
        Assert.That(problem, Is.EqualTo("unknown encoding: neither UTF-8, UTF-16 nor Windows-1252 (byte 0x81 at offset 4)"));
    }
}
