namespace GraphBuilder.Language.Trees;

/// <summary>
/// Gives back to the verb or the noun before it what the parser hangs on a duration: <i>un ultimatum d'une semaine aux putschistes</i>,
/// <i>le bannissement pour dix ans de l'opposant</i>; and makes a time that opens a sentence no subject (<i>Ces derniers mois, la Suède et la Norvège ont …</i>).
/// </summary>
internal sealed class DurationRepairs(DraftTree tree)
{
    /// <summary>Mends heads and relations in place.</summary>
    public void Apply()
    {
        for (var word = 0; word < tree.Count; word++)
        {
            if (tree.Relations[word] is "nmod" && tree.Heads[word] is >= 0 and var time && time < word && IsDuration(time) && IsSomebody(word) && Case(word) is "de" or "à" or "contre")
            {
                Lift(word, time);
            }
            else if (tree.FullRelations[word] is "nsubj" && IsTime(word) && tree.HasChild(word, "det") && HasOtherSubject(word))
            {
                tree.Attach(word, tree.Heads[word], "obl:mod");
            }
        }
    }

    private void Lift(int word, int time)
    {
        var above = tree.Heads[time];
        if (tree.Upos(above) is "NOUN")
        {
            tree.Attach(word, above, "nmod");
        }
        else if (tree.Upos(above) is "VERB")
        {
            var governed = Case(word) is "de" ? ObjectBefore(above, time) : above;
            tree.Attach(word, governed < 0 ? above : governed, governed >= 0 && governed != above ? "nmod" : "obl:arg");
        }

        // "… et la dissolution de son parti": a second object, where the duration has none.
        for (var child = word + 1; child < tree.Count && tree.Upos(above) is "VERB"; child++)
        {
            if (tree.Heads[child] == time && tree.Relations[child] is "conj" && ObjectBefore(above, time) is >= 0 and var first)
            {
                tree.Attach(child, first, "conj");
            }
        }
    }

    private int ObjectBefore(int verb, int limit)
    {
        for (var child = limit - 1; child > verb; child--)
        {
            if (tree.Heads[child] == verb && tree.Relations[child] is "obj")
            {
                return child;
            }
        }

        return -1;
    }

    private bool IsTime(int word) => tree.Lemma(word) is "an" or "année" or "mois" or "semaine" or "jour" or "journée" or "heure" or "minute" or "décennie" or "temps";

    // Behind it and its comma, before the verb.
    private bool HasOtherSubject(int time)
    {
        for (var child = time + 1; child < tree.Heads[time]; child++)
        {
            if (tree.Heads[child] == tree.Heads[time] && tree.FullRelations[child] is "nsubj")
            {
                return true;
            }
        }

        return false;
    }

    private bool IsDuration(int word)
    {
        if (!IsTime(word) || Case(word) is not ("de" or "pour" or "pendant" or "durant"))
        {
            return false;
        }

        for (var child = 0; child < word; child++)
        {
            if (tree.Heads[child] == word && (tree.Relations[child] is "nummod" || tree.Relations[child] is "det" && tree.Lemma(child) is "un"))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSomebody(int word)
    {
        for (var child = 0; child < word && tree.Upos(word) is not "PROPN"; child++)
        {
            if (tree.Heads[child] == word && tree.Relations[child] is "det" && tree.Lemma(child) is "le")
            {
                return true;
            }
        }

        return tree.Upos(word) is "PROPN";
    }

    private string? Case(int word)
    {
        for (var child = 0; child < word; child++)
        {
            if (tree.Heads[child] == word && tree.Relations[child] is "case")
            {
                return tree.Lemma(child);
            }
        }

        return null;
    }
}
