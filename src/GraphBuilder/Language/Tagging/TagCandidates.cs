namespace GraphBuilder.Language.Tagging;

/// <summary>Which tags a word may get: a frequent form those it was seen with, any other form the open ones.</summary>
/// <param name="byForm">Tags of the frequent forms, by the hash of the form in lower case.</param>
/// <param name="open">Tags for all other forms.</param>
internal sealed class TagCandidates(Dictionary<uint, ushort[]> byForm, ushort[] open)
{
    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static TagCandidates Read(BinaryReader reader)
    {
        var open = ReadTags(reader);
        var count = reader.ReadInt32();
        var byForm = new Dictionary<uint, ushort[]>(count);
        for (var i = 0; i < count; i++)
        {
            byForm[reader.ReadUInt32()] = ReadTags(reader);
        }

        return new TagCandidates(byForm, open);
    }

    /// <summary>Writes the candidates, in the order of the hashes.</summary>
    public void Write(BinaryWriter writer)
    {
        WriteTags(writer, open);
        writer.Write(byForm.Count);
        foreach (var (hash, tags) in byForm.OrderBy(pair => pair.Key))
        {
            writer.Write(hash);
            WriteTags(writer, tags);
        }
    }

    /// <summary>The tags that a form may get; never empty.</summary>
    /// <param name="hash">The hash of the form in lower case.</param>
    public ReadOnlySpan<ushort> Of(uint hash) => byForm.TryGetValue(hash, out var tags) ? tags : open;

    /// <summary>The tags that a frequent form was seen with; empty for any other form.</summary>
    /// <param name="hash">The hash of the form in lower case.</param>
    public ReadOnlySpan<ushort> OfFrequent(uint hash) => byForm.GetValueOrDefault(hash);

    private static ushort[] ReadTags(BinaryReader reader)
    {
        var tags = new ushort[reader.Read7BitEncodedInt()];
        for (var i = 0; i < tags.Length; i++)
        {
            tags[i] = checked((ushort)reader.Read7BitEncodedInt());
        }

        return tags;
    }

    private static void WriteTags(BinaryWriter writer, ushort[] tags)
    {
        writer.Write7BitEncodedInt(tags.Length);
        foreach (var tag in tags)
        {
            writer.Write7BitEncodedInt(tag);
        }
    }
}
