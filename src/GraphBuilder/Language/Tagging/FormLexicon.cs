using GraphBuilder.Language.Models;

namespace GraphBuilder.Language.Tagging;

/// <summary>What a dictionary knows of forms: the hash of a form leads to a class of forms that can be the same parts of speech, and to lemma rules.</summary>
internal sealed class FormLexicon
{
    private readonly uint[] hashes;
    private readonly ushort[] classes;
    private readonly uint[] tagHashes;
    private readonly int[] firstWith = new int[(1 << 12) + 1];

    private FormLexicon(uint[] hashes, ushort[] classes, IReadOnlyList<IReadOnlyList<LexicalAnalysis>> analyses)
    {
        this.hashes = hashes;
        this.classes = classes;
        Analyses = analyses;
        tagHashes = analyses.Select(HashOfTags).ToArray();
        var at = 0;
        for (var prefix = 0; prefix < firstWith.Length; prefix++)
        {
            while (at < hashes.Length && hashes[at] >> 20 < prefix)
            {
                at++;
            }

            firstWith[prefix] = at;
        }
    }

    /// <summary>The analyses of the forms of each class; class 0 is for unknown forms and has none.</summary>
    public IReadOnlyList<IReadOnlyList<LexicalAnalysis>> Analyses { get; }

    /// <summary>Makes a lexicon.</summary>
    /// <param name="hashes">Hashes of the forms, strictly ascending.</param>
    /// <param name="classes">The class of each.</param>
    /// <param name="analyses">The analyses of each class; the first is empty.</param>
    public static FormLexicon Of(uint[] hashes, ushort[] classes, IReadOnlyList<IReadOnlyList<LexicalAnalysis>> analyses) =>
        new(hashes, classes, analyses);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static FormLexicon Read(BinaryReader reader)
    {
        var analyses = new IReadOnlyList<LexicalAnalysis>[reader.Read7BitEncodedInt()];
        for (var i = 0; i < analyses.Length; i++)
        {
            var set = new LexicalAnalysis[reader.Read7BitEncodedInt()];
            for (var j = 0; j < set.Length; j++)
            {
                set[j] = new LexicalAnalysis(reader.ReadString(), reader.ReadString(), reader.ReadString());
            }

            analyses[i] = set;
        }

        var hashes = new uint[reader.ReadInt32()];
        var hash = 0u;
        for (var i = 0; i < hashes.Length; i++)
        {
            hashes[i] = hash += (uint)reader.Read7BitEncodedInt();
        }

        var classes = new ushort[hashes.Length];
        for (var i = 0; i < classes.Length; i++)
        {
            classes[i] = checked((ushort)reader.Read7BitEncodedInt());
            if (classes[i] >= analyses.Length)
            {
                throw new InvalidDataException($"class {classes[i]} of {analyses.Length}");
            }
        }

        return new FormLexicon(hashes, classes, analyses);
    }

    /// <summary>Writes the lexicon.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(Analyses.Count);
        foreach (var set in Analyses)
        {
            writer.Write7BitEncodedInt(set.Count);
            foreach (var analysis in set)
            {
                writer.Write(analysis.Upos);
                writer.Write(analysis.Features);
                writer.Write(analysis.Rule);
            }
        }

        writer.Write(hashes.Length);
        var previous = 0u;
        foreach (var hash in hashes)
        {
            writer.Write7BitEncodedInt((int)(hash - previous));
            previous = hash;
        }

        foreach (var set in classes)
        {
            writer.Write7BitEncodedInt(set);
        }
    }

    /// <summary>What parts of speech and features the form can have, as a hash; 0 if it is unknown.</summary>
    /// <param name="hash">The hash of the form in lower case.</param>
    public uint TagsOf(uint hash) => tagHashes[ClassOf(hash)];

    /// <summary>The class of a form; 0 if it is unknown.</summary>
    /// <param name="hash">The hash of the form in lower case.</param>
    public int ClassOf(uint hash)
    {
        var (low, high) = (firstWith[hash >> 20], firstWith[(hash >> 20) + 1]);
        var at = hashes.AsSpan(low, high - low).BinarySearch(hash);
        return at < 0 ? 0 : classes[low + at];
    }

    private static uint HashOfTags(IReadOnlyList<LexicalAnalysis> analyses) =>
        analyses.Count == 0 ? 0 : FeatureHash.Of(string.Join(' ', analyses.Select(analysis => $"{analysis.Upos}|{analysis.Features}").Distinct()));
}

/// <summary>What a dictionary says of a form.</summary>
/// <param name="Upos">The part of speech.</param>
/// <param name="Features">The features that it gives, in CoNLL-U form.</param>
/// <param name="Rule">The rule that leads to the lemma, as <see cref="Lemmatization.LemmaRule"/> writes it.</param>
internal sealed record LexicalAnalysis(string Upos, string Features, string Rule);
