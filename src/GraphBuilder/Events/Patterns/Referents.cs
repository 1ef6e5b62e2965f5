using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>
/// Tells whom the noun phrase of a word stands for: a participant, the state whose organ it names (<i>les forces russes</i>), the organisation whose
/// members it names (<i>des combattants du M23</i>), and all of these for each member of a coordination.
/// </summary>
internal sealed class Referents(NounAdjectives adjectives, ActingGroups actingGroups)
{
    /// <summary>The countries that adjectives at a noun name.</summary>
    public NounAdjectives Adjectives => adjectives;

    /// <summary>Ids of those whom a word and its coordination stand for; empty where the sentence names nobody there.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="word">Index of the word; a relative pronoun gives its antecedent; −1 for none.</param>
    public List<string> Of(SentenceParticipants participants, int word)
    {
        var all = new List<string>();
        if (word < 0)
        {
            return all;
        }

        var tree = participants.Tree;
        word = tree.Clauses.Antecedent(word);
        Add(One(participants, word), all);
        if (all.Count == 0 && tree.Relation(word) is "appos" && tree.Head(word) is var described and >= 0 && participants.Lexicon.Is(tree.Lemma(word), RoleNoun.Kind))
        {
            // "le M23, groupe que soutient …"
            Add(One(participants, described), all);
        }

        var members = new List<int>();
        tree.AddConjuncts(word, members);
        CoordinatedNames.AddOwners(participants, word, members);
        Add(adjectives.Coordinated(participants, word), all);
        foreach (var member in members)
        {
            if (tree.IsVerb(member))
            {
                continue;
            }

            // "Niger : Bamako et Ouagadougou haussent le ton": what stands before the colon is the topic.
            if (CoordinatedNames.IsTopic(tree, word, member))
            {
                all.Clear();
            }

            var ids = One(participants, member);
            Add(ids.Count > 0 ? ids : CoordinatedNames.Beside(participants, word, member), all);
        }

        if (all.Count > 0 && participants.At(word) is null)
        {
            Add(adjectives.Alone(participants, word), all);
        }

        return all;
    }

    /// <summary>Ids of those whom a word stands for, or to whom what it names belongs: by adjective or by <i>de</i> (<i>deux navires philippins</i>).</summary>
    public List<string> Owner(SentenceParticipants participants, int word)
    {
        var direct = Of(participants, word);
        if (direct.Count > 0 || word < 0)
        {
            return direct;
        }

        var tree = participants.Tree;
        word = tree.Clauses.Antecedent(word);
        if (participants.At(word) is not null)
        {
            return direct;
        }

        // "M. Nguyen, ressortissant français arrêté à …": who the words beside a name describe.
        if (tree.Relation(word) is "appos" && participants.At(tree.Head(word)) is { IsPlace: false } described && !CoordinatedNames.IsTopic(tree, tree.Head(word), word))
        {
            return [.. described.Entities];
        }

        if (adjectives.People(participants, word) is { Count: > 0 } people)
        {
            return people;
        }

        if (adjectives.Of(participants, word) is { Count: > 0 } countries)
        {
            Add(adjectives.Alone(participants, word), countries);
            return countries;
        }

        // "plus de deux millions de réfugiés syriens"
        if (tree.Upos(word) is "ADV" && tree.Child(word, "obl") is var counted and >= 0 && tree.Preposition(counted) is "de" && Owner(participants, counted) is { Count: > 0 } many)
        {
            return many;
        }

        foreach (var genitive in tree.Genitives(word))
        {
            // "l'un des camps du mouvement": what is counted has the owner.
            if ((IsOneOf(participants, word) ? Owner(participants, genitive) : Of(participants, genitive)) is { Count: > 0 } owner)
            {
                return owner;
            }
        }

        return direct;
    }

    private static bool IsOneOf(SentenceParticipants participants, int word) =>
        Quantities.IsQuantity(participants, word) || participants.Tree.Upos(word) is "PRON" && participants.Tree.Lemma(word) is "un" or "celui";

    /// <summary>Ids of the first of some words that names somebody, himself or by what is his.</summary>
    public List<string> OwnerOfFirst(SentenceParticipants participants, IEnumerable<int> words)
    {
        foreach (var word in words)
        {
            if (Owner(participants, word) is { Count: > 0 } found)
            {
                return found;
            }
        }

        return [];
    }

    private static void Add(IEnumerable<string> some, List<string> all)
    {
        foreach (var id in some)
        {
            if (!all.Contains(id))
            {
                all.Add(id);
            }
        }
    }

    private IReadOnlyList<string> One(SentenceParticipants participants, int word)
    {
        var tree = participants.Tree;
        if (participants.At(word) is { } participant)
        {
            return participant.IsPlace || IsAttitude(tree[word].Form) ? [] : participant.Entities;
        }

        if (!IsNominal(tree, word))
        {
            return [];
        }

        if (DelegationLeaders.Of(participants, word) is { Count: > 0 } leader)
        {
            return leader;
        }

        foreach (var child in tree.Children(word))
        {
            // "l'opposant Job Sikhala", "le réseau social X", "les deux voisins, X et Y", "les rebelles houthis"
            if ((tree.Relation(child) is "appos" or "flat" || tree.Relation(child) is "amod" && child > word || tree.Relation(child) is "nmod" && child > word && tree.SubtreeFirst(child) == child)
                && participants.At(child) is { IsPlace: false, Preposition: not "contre" } && !IsAttitude(tree[child].Form))
            {
                return Of(participants, child);
            }

            // "le président, S.E.M. Alassane Ouattara": the name stands below its courtesy title.
            if (tree.Relation(child) is "appos" && tree.Child(child, "flat") is var name and >= 0 && participants.At(name) is { IsPerson: true } titled)
            {
                return [.. titled.Entities];
            }

            // "ses ravisseurs, le groupe islamiste X"
            if (tree.Relation(child) is "appos" && participants.Lexicon.Is(tree.Lemma(child), RoleNoun.Kind) && One(participants, child) is { Count: > 0 } kind)
            {
                return kind;
            }
        }

        return Quantities.IsQuantity(participants, word) && Counted(participants, word) is { Count: > 0 } counted ? counted
            : actingGroups.Includes(tree, word) && actingGroups.Principals(this, participants, word) is { Count: > 0 } acting ? acting
            : Among(participants, word);
    }

    // "les manifestants anti-Ruto", "les forces pro-Haftar": whom they are for or against is not who they are.
    private static bool IsAttitude(string form) =>
        form.StartsWith("anti-", StringComparison.OrdinalIgnoreCase) || form.StartsWith("pro-", StringComparison.OrdinalIgnoreCase);

    // A noun that is tagged as a verb still has its determiner: "des avions".
    private static bool IsNominal(SentenceTree tree, int word) => tree.Upos(word) switch
    {
        "NOUN" or "PROPN" or "ADJ" or "PRON" or "NUM" => true,
        "VERB" => tree.Relation(word) is "nsubj" or "obj" or "obl" && tree.Child(word, "det") is var determiner and >= 0 && determiner < word,
        "ADV" => tree.Relation(word) is "nsubj" or "obj" or "obl",
        _ => false,
    };

    private List<string> Counted(SentenceParticipants participants, int word)
    {
        var tree = participants.Tree;
        foreach (var child in tree.Children(word))
        {
            // "huit civils, dont cinq …": the pronoun leads back to those of whom they are some, who are asked already.
            if (tree.Relation(child) is "nmod" or "obl" && tree.Clauses.Antecedent(child) == child && Of(participants, child) is { Count: > 0 } counted)
            {
                return counted;
            }
        }

        return [];
    }

    // "quarante États, dont le Japon et le Canada": those who are named among them.
    private List<string> Among(SentenceParticipants participants, int word)
    {
        var tree = participants.Tree;
        foreach (var child in tree.Children(word))
        {
            foreach (var marker in tree.Children(child))
            {
                if (marker < child && tree[marker].Form is "dont" && !tree.IsVerb(child))
                {
                    return Of(participants, child);
                }
            }
        }

        return ListedMembers.Of(participants, word);
    }
}
