using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>Tells which names belong to which member of a coordination, where the tree hangs them elsewhere.</summary>
internal static class CoordinatedNames
{
    /// <summary>Ids of whom a member names by a name that the parser hangs on the first (<i>Xi Jinping et son homologue russe, Vladimir Poutine</i>); empty for none.</summary>
    public static IReadOnlyList<string> Beside(SentenceParticipants participants, int first, int member)
    {
        var tree = participants.Tree;
        foreach (var child in tree.Children(first))
        {
            if (child > member && tree.Relation(child) is "appos" && participants.At(child) is { IsPlace: false } named)
            {
                return named.Entities;
            }
        }

        return [];
    }

    /// <summary>
    /// Adds the names that are coordinated inside a phrase that stands for one participant: <i>les dirigeants du Tchad et du Niger</i>,
    /// <i>les présidents russe X et turc Y</i>, <i>les ministres de l'Énergie du Tchad et du Niger</i>.
    /// </summary>
    public static void AddOwners(SentenceParticipants participants, int word, List<int> members)
    {
        if (participants.At(word) is { } phrase)
        {
            AddInside(participants, phrase, word, members);
        }
    }

    private static void AddInside(SentenceParticipants participants, Participant phrase, int word, List<int> members)
    {
        var tree = participants.Tree;
        foreach (var child in tree.Children(word))
        {
            if (tree.Relation(child) is "nmod" or "appos" && ReferenceEquals(participants.At(child), phrase))
            {
                tree.AddConjuncts(child, members);
                AddInside(participants, phrase, child, members);
            }
        }
    }

    /// <summary>Whether a colon stands between the first and another member, so that the first is the topic (<i>Niger : Bamako et Ouagadougou haussent le ton</i>).</summary>
    public static bool IsTopic(SentenceTree tree, int first, int member)
    {
        for (var word = first + 1; word < member; word++)
        {
            if (tree[word].Form is ":")
            {
                return true;
            }
        }

        return false;
    }
}
