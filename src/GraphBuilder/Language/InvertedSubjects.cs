using GraphBuilder.Language.Tagging;

namespace GraphBuilder.Language;

/// <summary>
/// Mends the one relation that parsers miss most in news: behind a quotation the verb of saying comes before its subject (<i>« … », a déclaré le
/// ministre</i>), where elsewhere the object stands. What is said is the quotation, so a noun there is the subject, if there is no other.
/// </summary>
internal static class InvertedSubjects
{
    // Between the closing quotation mark and the verb: a comma, a clitic or two, an auxiliary, an adverb.
    private const int Farthest = 6;

    /// <summary>Makes subjects of such objects, in place.</summary>
    /// <param name="forms">The forms.</param>
    /// <param name="tags">Their tags.</param>
    /// <param name="tree">The dependencies.</param>
    public static void Mend(string[] forms, Tag[] tags, Dependency[] tree)
    {
        for (var verb = 1; verb < tree.Length - 1; verb++)
        {
            if (tags[verb].Upos == "VERB" && tree[verb].Head < verb && IsInsertion(tree[verb].Relation)
                && (FollowsQuotation(forms, tags, verb) || FollowsComma(forms, tags, tree, verb)) && ObjectWithoutSubject(tags, tree, verb) is var word and > 0)
            {
                tree[word] = tree[word] with { Relation = "nsubj" };
            }
        }
    }

    private static bool IsInsertion(string relation) => relation is "parataxis:insert" or "parataxis";

    // "…, a prévenu la ministre": an insertion behind what is reported without quotation marks.
    private static bool FollowsComma(string[] forms, Tag[] tags, Dependency[] tree, int verb) =>
        tree[verb].Relation is "parataxis:insert" && (forms[verb - 1] is "," || verb > 1 && tags[verb - 1].Upos is "AUX" && forms[verb - 2] is ",");

    private static bool FollowsQuotation(string[] forms, Tag[] tags, int verb)
    {
        for (var word = verb - 1; word >= Math.Max(0, verb - Farthest); word--)
        {
            if (forms[word] is "»" or "\"" or "”")
            {
                return true;
            }

            if (forms[word] != "," && tags[word].Upos is not ("AUX" or "PRON" or "ADV"))
            {
                return false;
            }
        }

        return false;
    }

    // The first object behind the verb; -1 where there is none, or the verb has a subject.
    private static int ObjectWithoutSubject(Tag[] tags, Dependency[] tree, int verb)
    {
        var found = -1;
        for (var word = 0; word < tree.Length; word++)
        {
            if (tree[word].Head != verb)
            {
                continue;
            }

            if (tree[word].Relation.StartsWith("nsubj", StringComparison.Ordinal) || tree[word].Relation == "mark")
            {
                return -1;
            }

            if (found < 0 && word > verb && tree[word].Relation == "obj" && tags[word].Upos is "NOUN" or "PROPN" or "PRON")
            {
                found = word;
            }
        }

        return found;
    }
}
