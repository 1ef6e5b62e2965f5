using GraphBuilder.Language.Models;
using GraphBuilder.Language.Tagging;

namespace GraphBuilder.Language.Parsing;

/// <summary>The hashes of a sentence's words as the parser's features use them. Nodes count from 1; node 0 is the root and −1 no node.</summary>
internal sealed class ParserWords
{
    private const int Before = 1;

    private uint[] words = [];
    private uint[] tags = [];
    private uint[] parts = [];
    private uint[] wordParts = [];

    /// <summary>Number of words.</summary>
    public int Count { get; private set; }

    /// <summary>Takes a sentence.</summary>
    /// <param name="forms">The forms.</param>
    /// <param name="given">Their tags.</param>
    /// <param name="known">Hashes of the forms that have weights of their own; any other form stands for its ending.</param>
    public void Prepare(string[] forms, Tag[] given, IReadOnlySet<uint> known)
    {
        Count = forms.Length;
        if (words.Length < Count + 2)
        {
            var size = (Count + 2) * 2;
            (words, tags, parts, wordParts) = (new uint[size], new uint[size], new uint[size], new uint[size]);
        }

        for (var node = -1; node <= 0; node++)
        {
            words[node + Before] = tags[node + Before] = parts[node + Before] = wordParts[node + Before] = (uint)(node + 3);
        }

        for (var i = 0; i < Count; i++)
        {
            var at = i + 1 + Before;
            words[at] = HashOf(forms[i], known);
            parts[at] = given[i].UposHash;
            tags[at] = given[i].Hash;
            wordParts[at] = FeatureHash.Combine(200, words[at], parts[at]);
        }
    }

    /// <summary>Hash of the form; of its last three letters, or of its shape where it has digits, if it has no weights of its own.</summary>
    public uint Word(int node) => words[node + Before];

    /// <summary>Hash of the part of speech.</summary>
    public uint Part(int node) => parts[node + Before];

    /// <summary>Hash of part of speech and features.</summary>
    public uint Tag(int node) => tags[node + Before];

    /// <summary>Hash of form and part of speech.</summary>
    public uint WordPart(int node) => wordParts[node + Before];

    private static uint HashOf(string form, IReadOnlySet<uint> known)
    {
        var hash = FeatureHash.OfLower(form);
        if (known.Contains(hash))
        {
            return hash;
        }

        return char.IsDigit(form[0]) ? FeatureHash.Combine(201, WordShape.Of(form))
            : FeatureHash.Combine(202, FeatureHash.OfLower(form.AsSpan(Math.Max(0, form.Length - 3))));
    }
}
