using GraphBuilder.Language;

namespace GraphBuilder.Events.Confidence;

/// <summary>How a participant hangs on a trigger in the tree of their sentence, told coarsely.</summary>
internal static class DependencyPath
{
    private const int Far = 3;

    /// <summary>
    /// The relation where the participant's head depends on a word of the trigger (<c>nsubj</c>, <c>obl</c>); else how many arcs lead from it up
    /// to the word above both and from there down to the trigger (<c>2 up, 1 down</c>), each at most 3; <c>none</c> without a tree.
    /// </summary>
    public static string Between(Sentence sentence, TextSpan participant, TextSpan trigger)
    {
        var from = HeadOf(sentence, participant);
        var to = HeadOf(sentence, trigger);
        if (from < 0 || to < 0 || sentence.Words[from].Dependency is not { } dependency)
        {
            return "none";
        }

        if (dependency.Head >= 0 && sentence.Words[dependency.Head].Span.Overlaps(trigger))
        {
            return Plain(dependency.Relation);
        }

        var above = Above(sentence, to);
        var up = 0;
        for (var at = from; at >= 0; at = sentence.Words[at].Dependency!.Value.Head, up++)
        {
            if (above.IndexOf(at) is var down and >= 0)
            {
                return $"{Math.Min(up, Far)} up, {Math.Min(down, Far)} down";
            }
        }

        return "none";
    }

    // The word of a span that depends on none of its other words.
    private static int HeadOf(Sentence sentence, TextSpan span)
    {
        for (var i = 0; i < sentence.Words.Count; i++)
        {
            if (span.Overlaps(sentence.Words[i].Span) && sentence.Words[i].Dependency is { } dependency
                && (dependency.Head < 0 || !span.Overlaps(sentence.Words[dependency.Head].Span)))
            {
                return i;
            }
        }

        return -1;
    }

    private static List<int> Above(Sentence sentence, int word)
    {
        var above = new List<int>();
        for (var at = word; at >= 0; at = sentence.Words[at].Dependency!.Value.Head)
        {
            above.Add(at);
        }

        return above;
    }

    private static string Plain(string relation) => relation.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0 ? relation[..colon] : relation;
}
