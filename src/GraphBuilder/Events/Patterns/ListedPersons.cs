using GraphBuilder.Entities;
using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>
/// Tells against which state sanctions on people are whom nobody names, but only by what they do: <i>a sanctionné trois personnes accusées d'aider X</i>,
/// <i>six responsables de la répression en X</i>.
/// </summary>
internal sealed class ListedPersons(Referents referents, Func<string, string?> stateOf)
{
    /// <summary>The state, where what is said of them tells of one and no more; empty otherwise.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="trigger">What tells the sanctions.</param>
    /// <param name="actors">Who takes them.</param>
    /// <param name="sides">Who belongs to whom.</param>
    public IReadOnlyList<string> State(SentenceParticipants participants, Trigger trigger, IReadOnlyList<string> actors, ArticleSides sides)
    {
        var tree = participants.Tree;
        var people = trigger.IsNoun ? new NounArguments(participants, trigger).Behind("contre", "sur", "à").FirstOrDefault(-1) : participants.ArgumentsOf(trigger).Patient;
        if (people < 0 || tree.Upos(people) is not ("NOUN" or "NUM") || participants.At(people) is not null)
        {
            return [];
        }

        var states = new HashSet<string>(StringComparer.Ordinal);
        for (var word = people + 1; word < End(tree, trigger.Word, people); word++)
        {
            // Behind the verb of the clause stands what is not theirs.
            if (word == trigger.Word)
            {
                break;
            }

            if (participants.At(word) is { } one)
            {
                states.UnionWith(one.Entities.Select(id => one.IsPlace ? stateOf(id) : sides.TypeOf(id) is EntityType.ArmedGroup ? id : sides.StateOf(id)).OfType<string>());
            }
            else if (tree.Upos(word) is "NOUN")
            {
                states.UnionWith(referents.Adjectives.Of(participants, word));
            }
        }

        states.RemoveWhere(state => actors.Any(actor => actor == state || sides.StateOf(actor) == state));
        return states.Count == 1 ? [.. states] : [];
    }

    // "a sanctionné neuf responsables de la censure au Nicaragua": the parser may hang the place on the verb.
    private static int End(SentenceTree tree, int verb, int people)
    {
        var end = tree.SubtreeEnd(people);
        foreach (var child in tree.Children(verb))
        {
            if (tree.SubtreeFirst(child) == end && tree.Relation(child) is "obl" && tree.Preposition(child) is "à" or "en" or "dans")
            {
                return tree.SubtreeEnd(child);
            }
        }

        return end;
    }
}
