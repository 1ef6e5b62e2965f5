using GraphBuilder.Events.Lexicon;
using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>Seizures of power: those who take it are of the state whose power it is, and where nobody is named who loses it, it is that state.</summary>
internal static class Takeovers
{
    /// <summary>Whether a sense is that of one (<i>coup d'État, putsch, prendre le pouvoir</i>), of which nobody has to be named.</summary>
    public static bool Tells(EventSense sense) =>
        sense is { Type: "COERCE", Mode: "seize" }
        && (sense.Recipients is [] or [RecipientSlot.Against] || sense.Lemma.StartsWith("coup d", StringComparison.Ordinal));

    /// <summary>Whether a sense can be that of one: who rules is overthrown and held by those of his own state.</summary>
    public static bool MayTell(EventSense sense) => sense is { Type: "COERCE", Mode: "seize" or "arrest" };

    /// <summary>Whether a word names one: <i>le putsch qui a renversé X</i>.</summary>
    public static bool IsOne(SentenceTree tree, int word) =>
        word >= 0 && tree.Clauses.Antecedent(word) is var noun && (tree.Lemma(noun) is "putsch" || tree.Lemma(noun) is "coup" && tree.Child(noun, "nmod") is var state and >= 0 && tree[state].Form is "État" or "Etat" or "état" or "force");
}
