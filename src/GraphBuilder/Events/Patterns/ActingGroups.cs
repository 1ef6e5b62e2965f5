using GraphBuilder.Language;
using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>
/// Tells for whom those act whom nobody names but by what they are: organs of a state (<i>les forces russes</i>), rebels, members of an organisation
/// (<i>les combattants du M23</i>).
/// </summary>
/// <param name="adjectives">Gives the countries that adjectives at a noun name.</param>
/// <param name="stateNouns">Organs of a state.</param>
/// <param name="actingNouns">Others who act for somebody.</param>
/// <param name="memberNouns">Members of an organisation.</param>
internal sealed class ActingGroups(NounAdjectives adjectives, WordList stateNouns, WordList actingNouns, WordList memberNouns)
{
    /// <summary>Whether a word names such a group.</summary>
    public bool Includes(SentenceTree tree, int word) => Contains(tree[word].Form) || Contains(tree.Lemma(word)) || tree.Lemma(word) is "celui";

    /// <summary>Ids of those for whom the group acts; empty where the sentence names nobody.</summary>
    /// <param name="referents">Tells whom the words behind <i>de</i> stand for.</param>
    /// <param name="participants">The sentence.</param>
    /// <param name="word">Index of the noun of the group.</param>
    public List<string> Principals(Referents referents, SentenceParticipants participants, int word)
    {
        var tree = participants.Tree;
        foreach (var genitive in tree.Genitives(word))
        {
            // "les rebelles congolais du M23"
            if (participants.At(genitive) is { IsPlace: false } named && !ArticleSides.IsCountryCode(named.Entities[0]))
            {
                return referents.Of(participants, genitive);
            }
        }

        if (adjectives.Of(participants, word) is { Count: > 0 } countries)
        {
            return countries;
        }

        foreach (var genitive in tree.Genitives(word))
        {
            // "les forces de l'Otan", "les forces de la coalition de l'Otan"
            if (participants.At(genitive) is not { IsPlace: true } && referents.Of(participants, genitive) is { Count: > 0 } served)
            {
                return served;
            }
        }

        // "un groupe d'experts des droits de l'homme des Nations Unies"
        for (var inner = tree.Child(word, "nmod"); inner >= 0 && memberNouns.Contains(tree[word].Form); inner = tree.Child(inner, "nmod"))
        {
            if (participants.At(inner) is { IsPlace: false } organisation && !ArticleSides.IsCountryCode(organisation.Entities[0]))
            {
                return [.. organisation.Entities];
            }
        }

        // "les autorités de transition du Tchad", "les ministres de l'Énergie du Tchad": what stands bare or is a portfolio describes the group as an adjective would.
        foreach (var genitive in tree.Genitives(word))
        {
            if (participants.At(genitive) is null && (tree.Child(genitive, "det") < 0 || char.IsUpper(tree[genitive].Form[0])) && tree.Genitives(genitive).Select(state => referents.Of(participants, state)).FirstOrDefault(ids => ids.Count > 0) is { } described)
            {
                return described;
            }
        }

        // "le régime en Syrie", "les militaires au pouvoir au Niger"
        return tree.Child(word, "nmod") is >= 0 and var might && tree[might].Form is "pouvoir" ? PowerIn(participants, might) : IsPower(participants, word) ? PowerIn(participants, word) : [];
    }

    private static List<string> PowerIn(SentenceParticipants participants, int word)
    {
        var tree = participants.Tree;
        return tree.Children(word).ToArray().Where(child => tree.Relation(child) is "nmod" && tree.Preposition(child) is "en" or "à").Select(child => participants.At(child))
            .FirstOrDefault(one => one is { IsPlace: false, Entities: [var id] } && ArticleSides.IsCountryCode(id))?.Entities.ToList() ?? [];
    }

    private static bool IsPower(SentenceParticipants participants, int word) =>
        participants.Lexicon.Is(participants.Tree.Lemma(word), RoleNoun.Power)
        && !participants.Tree.HasPossessive(word);

    // "des ex-combattants des Farc" are still told of them.
    private bool Contains(string noun) => noun.StartsWith("ex-", StringComparison.Ordinal) ? Contains(noun["ex-".Length..]) : stateNouns.Contains(noun) || actingNouns.Contains(noun) || memberNouns.Contains(noun);
}
