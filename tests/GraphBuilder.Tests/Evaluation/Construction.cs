using GraphBuilder.Language;
using GraphBuilder.Language.Trees;
using GraphBuilder.Tests.Language.Trees;

namespace GraphBuilder.Tests.Evaluation;

/// <summary>How a trigger tells its event, read off the tree of its sentence: the same for annotated triggers as for those found.</summary>
internal static class Construction
{
    /// <summary>All constructions, in the order of reports.</summary>
    public static readonly IReadOnlyList<string> All = ["active", "passive", "infinitive or participle", "nominal", "other"];

    /// <summary>The construction of the trigger at a place of an article.</summary>
    public static string Of(Document document, TextSpan trigger)
    {
        var sentence = document.Sentences.FirstOrDefault(one => one.Span.Overlaps(trigger));
        if (sentence is null)
        {
            return "other";
        }

        var tree = new SentenceTree(sentence, HandTree.Verbs);
        for (var word = 0; word < tree.Count; word++)
        {
            // The head of the trigger: the word that depends on none of its other words.
            if (trigger.Overlaps(tree[word].Span) && (tree.Head(word) < 0 || !trigger.Overlaps(tree[tree.Head(word)].Span)))
            {
                return OfHead(tree, word);
            }
        }

        return "other";
    }

    private static string OfHead(SentenceTree tree, int word)
    {
        if (tree.Upos(word) is "NOUN" or "PROPN")
        {
            return "nominal";
        }

        if (tree.Upos(word) is not ("VERB" or "AUX"))
        {
            return "other";
        }

        foreach (var child in tree.Children(word))
        {
            if (tree.Is(child, "nsubj:pass") || tree.Is(child, "aux:pass") || tree.Is(child, "obl:agent"))
            {
                return "passive";
            }
        }

        return tree[word].Features is { } features && (features.Contains("VerbForm=Inf", StringComparison.Ordinal)
            || (features.Contains("VerbForm=Part", StringComparison.Ordinal) && tree.Child(word, "aux") < 0)) ? "infinitive or participle" : "active";
    }
}
