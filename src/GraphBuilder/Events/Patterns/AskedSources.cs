using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>Finds who is asked behind <i>de</i> at the verb itself: <i>exige de Bamako le retrait de …</i>, <i>réclame des autorités un accès à …</i>.</summary>
internal static class AskedSources
{
    /// <summary>The word of who is asked; −1 where the verb has no such complement beside its object.</summary>
    public static int Find(SentenceParticipants participants, Trigger trigger)
    {
        var tree = participants.Tree;
        if (trigger.IsNoun || trigger.IsPassive || !participants.Lexicon.Is(tree.Lemma(trigger.Word), RoleVerb.AskOf))
        {
            return -1;
        }

        var source = -1;
        foreach (var child in tree.Children(trigger.Word))
        {
            if (child <= trigger.Word)
            {
                continue;
            }

            if (source >= 0 && (tree.Relation(child) is "obj" or "ccomp" or "xcomp" or "conj" or "nmod") || source < 0 && tree.Preposition(child) is "de" && tree.Upos(child) is "NOUN" or "PROPN")
            {
                return source >= 0 ? source : child;
            }

            // "réclame des autorités un accès": the parser takes "des" for an article, and gives the verb two objects or a row.
            if (tree.Relation(child) is "obj" && IsBehindOf(tree, child))
            {
                source = child;
            }
        }

        return source >= 0 && HasSecond(tree, source) ? source : -1;
    }

    /// <summary>
    /// The word of the body that is to put somebody out, where a demand names no more than that (<i>réclame l'exclusion de X de l'ONU</i>): X is not asked.
    /// </summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="trigger">What tells the demand.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="body">The word of the body; −1 where none is named.</param>
    /// <returns>Whether somebody is to be put out.</returns>
    public static bool IsOuster(SentenceParticipants participants, Trigger trigger, VerbArguments arguments, out int body)
    {
        var tree = participants.Tree;
        body = -1;
        var ouster = trigger.Phrase.Append(arguments.Patient).FirstOrDefault(word => word >= 0 && participants.Lexicon.Is(tree.Lemma(word), RoleNoun.Ouster), -1);
        if (ouster < 0 || trigger.Sense.Type is not "REQUEST")
        {
            return false;
        }

        var genitives = tree.Genitives(ouster).ToList();
        if (genitives.Count == 0 || participants.At(genitives[0]) is not { IsPlace: false })
        {
            return false;
        }

        body = genitives.Skip(1).Concat(tree.Genitives(genitives[0])).Concat(tree.Genitives(trigger.Word)).FirstOrDefault(word => word > genitives[0] && participants.At(word) is not null, -1);
        return true;
    }

    private static bool IsBehindOf(SentenceTree tree, int word) => tree.Child(word, "det") is var article and >= 0 && tree[article].Form is "des";

    private static bool HasSecond(SentenceTree tree, int first)
    {
        foreach (var child in tree.Children(first))
        {
            if (child > first && tree.Relation(child) is "conj" or "appos" && tree.Child(child, "det") >= 0 && tree.Child(child, "cc") < 0)
            {
                return true;
            }
        }

        return false;
    }
}
