using GraphBuilder.Language.Models;
using GraphBuilder.Language.Tagging;

namespace GraphBuilder.Language.Parsing.Biaffine;

/// <summary>Which vectors stand for a word: of its form, of the beginning, ending and shape of it, of its tag, and of what the lexicon says of it.</summary>
internal sealed class WordVocabulary
{
    /// <summary>Vectors that the hashes of beginnings and endings share.</summary>
    public const int SubwordRows = 1 << 13;

    /// <summary>Vectors that the classes of the lexicon share.</summary>
    public const int LexiconRows = 1 << 10;

    /// <summary>Treebanks whose usage can be told apart, and the rows for unknown and root.</summary>
    public const int TreebankRows = 8;

    private const int FirstRow = NodeFeatures.Root + 1;

    private readonly uint[] forms;
    private readonly uint[] tags;
    private readonly Dictionary<uint, int> formRows = [];
    private readonly Dictionary<uint, int> tagRows = [];
    private readonly FormLexicon lexicon;

    /// <summary>Makes a vocabulary.</summary>
    /// <param name="forms">Hashes of the forms that have vectors of their own, ascending.</param>
    /// <param name="tags">Hashes of parts of speech and of tags, ascending.</param>
    /// <param name="lexicon">The lexicon.</param>
    public WordVocabulary(uint[] forms, uint[] tags, FormLexicon lexicon)
    {
        this.forms = forms;
        this.tags = tags;
        this.lexicon = lexicon;
        foreach (var form in forms)
        {
            formRows.Add(form, formRows.Count + FirstRow);
        }

        foreach (var tag in tags)
        {
            tagRows.Add(tag, tagRows.Count + FirstRow);
        }
    }

    /// <summary>Rows of the table of forms.</summary>
    public int FormRows => forms.Length + FirstRow;

    /// <summary>Rows of the table of tags.</summary>
    public int TagRows => tags.Length + FirstRow;

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static WordVocabulary Read(BinaryReader reader, FormLexicon lexicon) => new(ReadHashes(reader), ReadHashes(reader), lexicon);

    /// <summary>Writes the vocabulary.</summary>
    public void Write(BinaryWriter writer)
    {
        foreach (var hashes in new[] { forms, tags })
        {
            writer.Write7BitEncodedInt(hashes.Length);
            var previous = 0u;
            foreach (var hash in hashes)
            {
                writer.Write7BitEncodedInt((int)(hash - previous));
                previous = hash;
            }
        }
    }

    /// <summary>The rows for the words of a sentence, after those for its root.</summary>
    /// <param name="words">The forms.</param>
    /// <param name="given">Their tags.</param>
    /// <param name="treebank">The treebank whose usage to follow, from 0.</param>
    public NodeFeatures Of(string[] words, Tag[] given, int treebank)
    {
        var features = new NodeFeatures(words.Length + 1, new int[(words.Length + 1) * NodeFeatures.Columns]);
        Array.Fill(features.Rows, -1);
        var root = features.Of(0);
        root[NodeFeatures.Word] = root[NodeFeatures.Tags] = root[NodeFeatures.Lexicon] = NodeFeatures.Root;
        root[NodeFeatures.Treebank] = treebank + FirstRow;
        for (var i = 0; i < words.Length; i++)
        {
            var row = features.Of(i + 1);
            var hash = FeatureHash.OfLower(words[i]);
            row[NodeFeatures.Word] = formRows.GetValueOrDefault(hash, NodeFeatures.Unknown);
            WriteSubwords(words[i], row.Slice(NodeFeatures.Subwords, NodeFeatures.SubwordCount));
            row[NodeFeatures.Tags] = tagRows.GetValueOrDefault(given[i].UposHash, NodeFeatures.Unknown);
            row[NodeFeatures.Tags + 1] = tagRows.GetValueOrDefault(given[i].Hash, NodeFeatures.Unknown);
            row[NodeFeatures.Lexicon] = LexiconRow(hash);
            row[NodeFeatures.Treebank] = treebank + FirstRow;
        }

        return features;
    }

    private static void WriteSubwords(ReadOnlySpan<char> form, Span<int> rows)
    {
        var n = 0;
        for (var length = 1; length <= 4 && length <= form.Length; length++)
        {
            rows[n++] = SubwordRow((uint)length, FeatureHash.OfLower(form[^length..]));
        }

        for (var length = 1; length <= 3 && length < form.Length; length++)
        {
            rows[n++] = SubwordRow((uint)(10 + length), FeatureHash.OfLower(form[..length]));
        }

        rows[n] = SubwordRow(20, WordShape.Of(form));
    }

    private static int SubwordRow(uint kind, uint hash) => (int)(FeatureHash.Combine(kind, hash) >> 1) & (SubwordRows - 1);

    private int LexiconRow(uint hash)
    {
        var found = lexicon.TagsOf(hash);
        return found == 0 ? NodeFeatures.Unknown : FirstRow + (int)(found % (LexiconRows - FirstRow));
    }

    private static uint[] ReadHashes(BinaryReader reader)
    {
        var hashes = new uint[reader.Read7BitEncodedInt()];
        var hash = 0u;
        for (var i = 0; i < hashes.Length; i++)
        {
            hashes[i] = hash += (uint)reader.Read7BitEncodedInt();
        }

        return hashes;
    }
}
