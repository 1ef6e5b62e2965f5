using GraphBuilder.Language.Tagging;

namespace GraphBuilder.Language.Parsing;

/// <summary>Finds the dependency tree of a sentence. Safe to share between threads; the same words and tags give the same tree.</summary>
internal interface IDependencyParser
{
    /// <summary>The dependency of every word: one root, no cycle.</summary>
    /// <param name="forms">The forms, at least one.</param>
    /// <param name="tags">Their tags.</param>
    Dependency[] Parse(string[] forms, Tag[] tags);

    /// <summary>The dependencies of several sentences: the same as one by one, but possibly sooner.</summary>
    /// <param name="sentences">The sentences, each of at least one word.</param>
    IReadOnlyList<Dependency[]> ParseAll(IReadOnlyList<TaggedForms> sentences) => [.. sentences.Select(sentence => Parse(sentence.Forms, sentence.Tags))];
}

/// <summary>The words of a sentence as a parser sees them.</summary>
/// <param name="Forms">The forms.</param>
/// <param name="Tags">Their tags.</param>
internal readonly record struct TaggedForms(string[] Forms, Tag[] Tags);
