namespace GraphBuilder.Language.Trees;

/// <summary>
/// Gives the names behind a partitive <i>dont</i> back to those of whom they are some: in <i>neuf pays ont rejeté le texte, dont le Chili et le Kenya</i>
/// the parser hangs them on the noun just before, though only a plural has members.
/// </summary>
internal sealed class PartitiveRepairs(DraftTree tree)
{
    /// <summary>Mends heads in place.</summary>
    public void Apply()
    {
        for (var word = 1; word < tree.Count; word++)
        {
            if (tree.Upos(word) is "PROPN" && Marker(word) is >= 0 && tree.Heads[word] is >= 0 and var head && head < word && tree.Upos(head) is "NOUN" && !IsPlural(head)
                && Clause(head) is >= 0 and var verb && PluralSubject(verb) is >= 0 and var subject)
            {
                tree.Attach(word, subject, "acl:relcl");
            }
        }
    }

    // "dont" itself, as a dependent of the name; −1 for none.
    private int Marker(int word)
    {
        for (var child = Math.Max(0, word - 3); child < word; child++)
        {
            if (tree.Heads[child] == word && tree.Form(child) is "dont")
            {
                return child;
            }
        }

        return -1;
    }

    private int Clause(int word)
    {
        while (word >= 0 && tree.Upos(word) is not "VERB")
        {
            word = tree.Heads[word];
        }

        return word;
    }

    // Of the verb before the names, with no subject by name; −1 for none. The verb agrees: "pays" does not tell its number.
    private int PluralSubject(int verb)
    {
        var subject = -1;
        var isPlural = tree.Features[verb].IsPlural && tree.Features[verb].Finiteness is Finiteness.Finite;
        for (var child = 0; child < verb; child++)
        {
            if (tree.Heads[child] == verb)
            {
                subject = tree.Relations[child] is "nsubj" && tree.Upos(child) is "NOUN" or "NUM" or "PRON" ? child : subject;
                isPlural |= tree.Relations[child] is "aux" && tree.Features[child].IsPlural;
            }
        }

        return isPlural ? subject : -1;
    }

    private bool IsPlural(int word) => tree.Features[word].IsPlural || tree.HasChild(word, "nummod");
}
