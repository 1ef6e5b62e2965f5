using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>Tells what is counted behind a word of quantity: <i>douze des quinze pays, des milliers de Nigériens, plus de 200 personnes</i>.</summary>
internal static class Quantities
{
    /// <summary>Whether a word only counts those named behind it.</summary>
    public static bool IsQuantity(SentenceTree tree, int word) => tree.Upos(word) is "NUM" or "ADV" || tree.Lemma(word) is "millier" or "centaine" or "dizaine" or "quinzaine" or "vingtaine"
        or "trentaine" or "cinquantaine" or "million" or "foule" or "majorité" or "plupart" or "ensemble" or "groupe" or "poignée" or "partie" or "moitié" or "nombre" or "reste";

    /// <summary>The lemma of the noun that is counted; the word's own where it counts nothing.</summary>
    public static string Counted(SentenceTree tree, int word)
    {
        if (!IsQuantity(tree, word))
        {
            return tree.Lemma(word);
        }

        foreach (var child in tree.Children(word))
        {
            if (child > word && tree.Upos(child) is "NOUN")
            {
                return tree.Lemma(child);
            }
        }

        return tree.Lemma(word);
    }
}
