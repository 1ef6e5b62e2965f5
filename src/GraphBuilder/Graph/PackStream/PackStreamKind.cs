namespace GraphBuilder.Graph.PackStream;

/// <summary>The kinds of item in PackStream.</summary>
public enum PackStreamKind
{
    /// <summary>Nothing.</summary>
    Null,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>An integer of up to 64 bits.</summary>
    Integer,

    /// <summary>A number of 64 bits after IEEE 754.</summary>
    Float,

    /// <summary>Text in UTF-8.</summary>
    Text,

    /// <summary>Bytes.</summary>
    Bytes,

    /// <summary>A count and that many items.</summary>
    List,

    /// <summary>A count and that many pairs of a text and an item.</summary>
    Map,

    /// <summary>A tag and up to 15 items.</summary>
    Structure,
}
