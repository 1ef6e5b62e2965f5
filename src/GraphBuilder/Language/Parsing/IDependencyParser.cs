using GraphBuilder.Language.Tagging;

namespace GraphBuilder.Language.Parsing;

/// <summary>Finds the dependency tree of a sentence. Safe to share between threads; the same words and tags give the same tree.</summary>
internal interface IDependencyParser
{
    /// <summary>The dependency of every word: one root, no cycle.</summary>
    /// <param name="forms">The forms, at least one.</param>
    /// <param name="tags">Their tags.</param>
    Dependency[] Parse(string[] forms, Tag[] tags);
}
