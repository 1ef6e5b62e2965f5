using GraphBuilder.Events.Lexicon;

namespace GraphBuilder.Events.Patterns;

/// <summary>Nouns that tell what people do to each other in a state whose name their phrase leaves out: protests, clashes, the fire of the police.</summary>
/// <param name="referents">Tells whom a word stands for.</param>
internal sealed class Unrest(Referents referents)
{
    /// <summary>Whether people of one state fight each other in what a noun tells: <i>des affrontements entre étudiants et policiers</i>.</summary>
    public bool IsAmongThem(SentenceParticipants participants, Trigger trigger)
    {
        if (!trigger.IsNoun || trigger.Sense.Type is not ("ASSAULT" or "PROTEST") || !trigger.Sense.IsMutual && !trigger.Sense.Recipients.Contains(RecipientSlot.Between))
        {
            return false;
        }

        var tree = participants.Tree;
        var members = new List<int>();
        foreach (var word in new NounArguments(participants, trigger).Behind("entre", "avec"))
        {
            members.Add(word);
            tree.AddConjuncts(word, members);
        }

        // "des heurts ont opposé manifestants et policiers, la police à des étudiants"
        var verb = tree.Relation(trigger.Word) is "nsubj" ? tree.Head(trigger.Word) : -1;
        if (verb >= 0 && tree.Lemma(verb) is "opposer")
        {
            foreach (var child in tree.Children(verb))
            {
                if (child > verb && (tree.Relation(child) is "obj" || tree.Relation(child) is "obl" && tree.Preposition(child) is "à" && participants.At(child) is not { IsPlace: true }))
                {
                    members.Add(child);
                    tree.AddConjuncts(child, members);
                }
            }
        }

        return members.Count > 0 && members.TrueForAll(word => participants.At(word) is { IsPlace: false } || Citizens.Are(participants, referents, word)) && members.Exists(word => Citizens.Are(participants, referents, word));
    }

    /// <summary>Whether a noun tells a protest: not <i>la manifestation d'un désir, trente manifestations (expositions, concerts)</i>.</summary>
    public static bool IsOfCrowd(SentenceParticipants participants, int noun)
    {
        var tree = participants.Tree;
        if (tree.Child(noun, "nummod") >= 0 || tree.HasPossessive(noun) && !IsOfMarchers(participants, noun))
        {
            return false;
        }

        foreach (var genitive in tree.Genitives(noun))
        {
            if (participants.At(genitive) is null && !participants.Lexicon.Is(Quantities.Counted(participants, genitive), RoleNoun.Citizen) && !participants.Lexicon.Is(tree.Lemma(genitive), RoleNoun.Dissent))
            {
                return false;
            }
        }

        return true;
    }

    // "les étudiants ont repris leurs manifestations"
    private static bool IsOfMarchers(SentenceParticipants participants, int noun)
    {
        var tree = participants.Tree;
        var subject = tree.Relation(noun) is "obj" ? tree.Clauses.Subject(tree.Head(noun)) : -1;
        return subject >= 0 && participants.At(subject) is null && participants.Lexicon.Is(Quantities.Counted(participants, subject), RoleNoun.Marcher);
    }

    /// <summary>Whether soldiers or policemen of the place do what a noun tells: <i>des tirs de la police</i>.</summary>
    public bool IsByForces(SentenceParticipants participants, Trigger trigger)
    {
        string[] prepositions = trigger.Sense.Recipients is [RecipientSlot.Of, ..] ? ["par"] : ["par", "de"];
        return new NounArguments(participants, trigger).Behind(prepositions).Any(word => Citizens.AreForces(participants, word) && Citizens.Are(participants, referents, word));
    }
}
