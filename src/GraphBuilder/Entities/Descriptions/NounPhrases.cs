using GraphBuilder.Language.Trees;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>The part that a noun phrase plays in its clause.</summary>
internal enum SyntacticRole
{
    /// <summary>Subject, of a passive verb too.</summary>
    Subject,

    /// <summary>Direct or indirect object, or the agent of a passive.</summary>
    Object,

    /// <summary>Behind a preposition, as a complement of a verb.</summary>
    Oblique,

    /// <summary>Inside another noun phrase (<i>le chef de la Russie</i>).</summary>
    Modifier,

    /// <summary>Something else: head of a verbless sentence, in dislocation.</summary>
    Other,
}

/// <summary>Noun phrases in the tree of a sentence, by the word that heads them.</summary>
internal static class NounPhrases
{
    /// <summary>The head of the noun phrase that a word stands in: of <i>le président russe Vladimir Poutine</i> the office, of a row its first member.</summary>
    public static int HeadOf(SentenceTree tree, int word)
    {
        for (var steps = 0; steps < tree.Count && tree.Head(word) >= 0; steps++)
        {
            var joins = tree.Relation(word) is "appos" or "flat" or "conj" || (tree.Relation(word) is "nmod" && tree.Child(word, "case") < 0);
            if (!joins || tree.IsVerb(tree.Head(word)))
            {
                break;
            }

            word = tree.Head(word);
        }

        return word;
    }

    /// <summary>The part that a noun phrase plays.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="head">The word that heads the phrase.</param>
    public static SyntacticRole RoleOf(SentenceTree tree, int head) => tree.Relation(head) switch
    {
        "nsubj" or "csubj" => SyntacticRole.Subject,
        "obj" or "iobj" => SyntacticRole.Object,
        "obl" => tree.Is(head, "obl:agent") ? SyntacticRole.Object : SyntacticRole.Oblique,
        "nmod" or "amod" => SyntacticRole.Modifier,
        _ => SyntacticRole.Other,
    };

    /// <summary>Whether more follows that belongs to a noun: <i>de</i> and a phrase, a name, an apposition without comma.</summary>
    /// <param name="discourse">The article; its current sentence is meant.</param>
    /// <param name="noun">Index of the noun's word.</param>
    /// <param name="token">Index of the token from which on it counts.</param>
    public static bool IsCompleted(Discourse discourse, int noun, int token = 0)
    {
        var tree = discourse.Tree;
        var isVerbs = IsObjectOfAccusing(discourse, noun);
        foreach (var child in tree.Children(noun))
        {
            if (child > noun && tree.TokenOf(child) >= token && tree.Relation(child) is "nmod" or "flat" or "appos" && !(isVerbs && tree.Preposition(child) is "de"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what follows a noun behind <i>de</i> belongs to its verb: <i>accuse son voisin d'actes hostiles, accuse l'armée de bombarder</i>.</summary>
    public static bool IsObjectOfAccusing(Discourse discourse, int noun) =>
        discourse.Tree.Relation(noun) is "obj" or "nsubj" && discourse.Tree.Head(noun) is >= 0 and var verb && discourse.Lexicon.Verbs.Is(discourse.Tree.Lemma(verb), DescriptionVerb.Accusing)
        && (discourse.Tree.Relation(noun) is "obj" || discourse.Tree.Clauses.IsPassive(verb));
}
