using GraphBuilder.Language.Models;

namespace GraphBuilder.Language.Tagging;

/// <summary>The features that the tagger sees of a word. What depends on the forms only is hashed once a sentence.</summary>
internal sealed class TaggerFeatures
{
    /// <summary>Most features of a word.</summary>
    public const int Maximum = 64;

    private const uint Outside = 7;

    private readonly FormLexicon lexicon;
    private string[] forms = [];
    private uint[] hashes = [];
    private uint[] shapes = [];
    private uint[] classes = [];
    private int count;

    /// <summary>Makes a workspace for one thread.</summary>
    public TaggerFeatures(FormLexicon lexicon) => this.lexicon = lexicon;

    /// <summary>Hashes of the forms in lower case, as of the last <see cref="Prepare"/>.</summary>
    public ReadOnlySpan<uint> Hashes => hashes.AsSpan(0, count);

    /// <summary>Takes a sentence.</summary>
    public void Prepare(string[] sentence)
    {
        forms = sentence;
        count = sentence.Length;
        if (hashes.Length < count)
        {
            hashes = new uint[count * 2];
            shapes = new uint[count * 2];
            classes = new uint[count * 2];
        }

        for (var i = 0; i < count; i++)
        {
            hashes[i] = FeatureHash.OfLower(forms[i]);
            shapes[i] = WordShape.Of(forms[i]);
            classes[i] = lexicon.TagsOf(hashes[i]);
        }
    }

    /// <summary>Writes the keys of a word's features that the tags before it do not touch.</summary>
    /// <param name="i">Index of the word.</param>
    /// <param name="keys">Room for <see cref="Maximum"/> keys.</param>
    /// <returns>How many were written.</returns>
    public int Static(int i, Span<uint> keys)
    {
        var form = forms[i].AsSpan();
        var (w, left, left2, right, right2) = (hashes[i], Hash(i - 1), Hash(i - 2), Hash(i + 1), Hash(i + 2));
        var n = 0;
        keys[n++] = FeatureHash.Combine(1, w);
        keys[n++] = FeatureHash.Combine(2, left);
        keys[n++] = FeatureHash.Combine(3, right);
        keys[n++] = FeatureHash.Combine(4, left2);
        keys[n++] = FeatureHash.Combine(5, right2);
        keys[n++] = FeatureHash.Combine(6, left, w);
        keys[n++] = FeatureHash.Combine(7, w, right);
        keys[n++] = FeatureHash.Combine(8, left, right);
        for (var length = 1; length <= 5 && length < form.Length; length++)
        {
            keys[n++] = FeatureHash.Combine((uint)(8 + length), FeatureHash.OfLower(form[^length..]));
        }

        for (var length = 1; length <= 3 && length < form.Length; length++)
        {
            keys[n++] = FeatureHash.Combine((uint)(13 + length), FeatureHash.OfLower(form[..length]));
        }

        var first = i == 0 ? 1u : 0u;
        var nextCapital = i + 1 < count && char.IsUpper(forms[i + 1][0]) ? 1u : 0u;
        keys[n++] = FeatureHash.Combine(17, shapes[i], first);
        keys[n++] = FeatureHash.Combine(18, shapes[i], Shape(i - 1), Shape(i + 1));
        keys[n++] = FeatureHash.Combine(19, shapes[i], first, nextCapital);
        keys[n++] = FeatureHash.Combine(20, shapes[i], left);
        keys[n++] = FeatureHash.Combine(21, shapes[i], right);
        keys[n++] = FeatureHash.Combine(22, Suffix(i - 1, 3));
        keys[n++] = FeatureHash.Combine(23, Suffix(i + 1, 3));
        keys[n++] = FeatureHash.Combine(24, Suffix(i + 1, 2));
        keys[n++] = FeatureHash.Combine(25, classes[i]);
        keys[n++] = FeatureHash.Combine(26, classes[i], shapes[i], first);
        keys[n++] = FeatureHash.Combine(27, classes[i], Class(i + 1));
        keys[n++] = FeatureHash.Combine(28, classes[i], Class(i - 1));
        keys[n++] = FeatureHash.Combine(29, classes[i], left);
        keys[n++] = FeatureHash.Combine(30, classes[i], right);
        keys[n++] = FeatureHash.Combine(31, Class(i + 1));
        keys[n++] = FeatureHash.Combine(32, Class(i - 1), classes[i], Class(i + 1));
        keys[n++] = FeatureHash.Combine(33, Suffix(i, 3), shapes[i] & 7, left);
        return n;
    }

    /// <summary>Appends the keys of a word's features that look at the tags before it.</summary>
    /// <param name="i">Index of the word.</param>
    /// <param name="previous">The tag before it; null at the start.</param>
    /// <param name="beforePrevious">The tag before that; null at the start.</param>
    /// <param name="keys">Room for <see cref="Maximum"/> keys.</param>
    /// <param name="n">How many there are already.</param>
    /// <returns>How many there are now.</returns>
    public int WithTags(int i, Tag? previous, Tag? beforePrevious, Span<uint> keys, int n)
    {
        var t1 = previous?.Hash ?? Outside;
        var t2 = beforePrevious?.Hash ?? Outside;
        var p1 = previous?.UposHash ?? Outside;
        var p2 = beforePrevious?.UposHash ?? Outside;
        var w = hashes[i];
        keys[n++] = FeatureHash.Combine(40, t1);
        keys[n++] = FeatureHash.Combine(41, t1, t2);
        keys[n++] = FeatureHash.Combine(42, t1, w);
        keys[n++] = FeatureHash.Combine(43, t1, Hash(i + 1));
        keys[n++] = FeatureHash.Combine(44, p1, p2, w);
        keys[n++] = FeatureHash.Combine(45, t1, Suffix(i, 3));
        keys[n++] = FeatureHash.Combine(46, t1, shapes[i]);
        keys[n++] = FeatureHash.Combine(47, t1, classes[i]);
        keys[n++] = FeatureHash.Combine(48, p1, p2);
        keys[n++] = FeatureHash.Combine(49, p1, classes[i], Class(i + 1));
        keys[n++] = FeatureHash.Combine(50, t1, t2, classes[i]);
        return n;
    }

    private uint Hash(int i) => (uint)i < (uint)count ? hashes[i] : Outside;

    private uint Shape(int i) => (uint)i < (uint)count ? shapes[i] : Outside;

    private uint Class(int i) => (uint)i < (uint)count ? classes[i] : Outside;

    private uint Suffix(int i, int length)
    {
        if ((uint)i >= (uint)count)
        {
            return Outside;
        }

        var form = forms[i];
        return FeatureHash.OfLower(form.AsSpan(Math.Max(0, form.Length - length)));
    }
}
