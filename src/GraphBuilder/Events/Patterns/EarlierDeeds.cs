using GraphBuilder.Events.Lexicon;
using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>
/// Tells who did what a definite noun takes up from the text before it (<i>bombarder … l'opération, ces frappes</i>): the actors of the last event
/// of the type that the noun tells; a noun that tells none in particular (<i>cette décision</i>) takes up the last deed.
/// </summary>
internal sealed class EarlierDeeds(EventLexicon lexicon)
{
    private const int MaximalDistance = 6;

    /// <summary>Ids of the doers; empty where the noun takes up nothing known.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="word">The noun or pronoun.</param>
    /// <param name="earlier">The events told so far.</param>
    public IReadOnlyList<string> Doers(SentenceTree tree, int word, IReadOnlyList<EventDraft> earlier)
    {
        if (word < 0 || !IsDefinite(tree, word))
        {
            return [];
        }

        var type = TypeOf(tree[word].Form);
        if (type is null && !IsDeed(tree, word))
        {
            return [];
        }

        var sentence = tree.Sentence.Ordinal;
        for (var i = earlier.Count - 1; i >= 0; i--)
        {
            var draft = earlier[i];
            if (type is null ? IsMaterial(draft.Type) && sentence - draft.Evidence.Sentence <= MaximalDistance : draft.Type == type)
            {
                return draft.Actors;
            }
        }

        // "l'opération", long after: the deed that the article is about.
        return type is null && earlier.FirstOrDefault(draft => IsMaterial(draft.Type)) is { Evidence.Sentence: <= 1 } main ? main.Actors : [];
    }

    /// <summary>Whether a form is a noun that tells an event.</summary>
    public bool IsEventNoun(string form) => TypeOf(form) is not null;

    private string? TypeOf(string form)
    {
        foreach (var (sense, verbForm) in lexicon.Find(form.ToLowerInvariant()))
        {
            if (verbForm is null && sense.Tail.Length == 0)
            {
                return sense.Type;
            }
        }

        return null;
    }

    /// <summary>Whether a word is a noun for any deed (<i>cette décision</i>).</summary>
    public static bool IsDeed(SentenceTree tree, int word) => tree.Lemma(word) is "opération" or "décision" or "mesure" or "initiative" or "action" or "acte" or "démarche"
        or "geste" or "intervention" or "agression" or "escalade" or "annonce" or "manœuvre" or "violence" or "bombardement" or "ingérence";

    private static bool IsMaterial(string type) => type is "ASSAULT" or "SANCTION" or "COERCE" or "MOBILIZE" or "AID" or "RETREAT";

    // "l'opération", "ces raids"; not "une opération", "l'opération de Moscou".
    private static bool IsDefinite(SentenceTree tree, int word)
    {
        var isDefinite = false;
        foreach (var child in tree.Children(word))
        {
            isDefinite |= tree.Relation(child) is "det" && tree.Lemma(child) is "le" or "ce";
            if (tree.Relation(child) is "nmod" or "acl")
            {
                return false;
            }
        }

        return isDefinite;
    }
}
