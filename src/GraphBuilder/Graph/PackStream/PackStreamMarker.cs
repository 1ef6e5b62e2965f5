namespace GraphBuilder.Graph.PackStream;

/// <summary>First bytes of PackStream's forms. The tiny ones carry a size of 0 to 15 in their low half; of strings, bytes, lists and maps those with 16 and 32 bits of size follow.</summary>
internal static class PackStreamMarker
{
    public const byte TinyString = 0x80;
    public const byte TinyList = 0x90;
    public const byte TinyMap = 0xA0;
    public const byte TinyStructure = 0xB0;
    public const byte Null = 0xC0;
    public const byte Float = 0xC1;
    public const byte False = 0xC2;
    public const byte True = 0xC3;
    public const byte Int8 = 0xC8;
    public const byte Int16 = 0xC9;
    public const byte Int32 = 0xCA;
    public const byte Int64 = 0xCB;
    public const byte Bytes8 = 0xCC;
    public const byte String8 = 0xD0;
    public const byte List8 = 0xD4;
    public const byte Map8 = 0xD8;
}
