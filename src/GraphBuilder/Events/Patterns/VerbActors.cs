using GraphBuilder.Language.Morphology;

namespace GraphBuilder.Events.Patterns;

/// <summary>Tells who does what a verb tells: its agent, or whose deed its agent is (<i>les frappes israéliennes ont tué …</i>).</summary>
internal sealed class VerbActors(Referents referents, EarlierDeeds deeds)
{
    /// <summary>Ids of those who do it; empty where nothing tells.</summary>
    /// <remarks>Where the tree shows no subject of a finite verb, the parser has lost it: the words before the verb, or behind a quotation, tell.</remarks>
    public List<string> Find(SentenceParticipants participants, Trigger trigger, VerbArguments arguments, IReadOnlyList<EventDraft> earlier)
    {
        if (!trigger.IsPassive && SubjectFinder.IsInverted(participants.Words, trigger) && SubjectFinder.FindInverted(participants, trigger) is { } inverted)
        {
            return inverted.WithChain();
        }

        if (arguments.Agent < 0 || participants.Lexicon.Is(participants.Tree.Lemma(arguments.Agent), RoleNoun.Time))
        {
            return trigger.IsPassive || trigger.IsBareParticiple || trigger.Form is VerbFormKind.Infinitive or VerbFormKind.PresentParticiple ? []
                : SubjectFinder.Find(participants, trigger.GroupStart, trigger.Form)?.WithChain() ?? [];
        }

        // "les frappes israéliennes ont tué …", "ce raid a tué …"
        return referents.Of(participants, arguments.Agent) is { Count: > 0 } named ? named
            : !deeds.IsEventNoun(participants.Tree[arguments.Agent].Form) ? []
            : referents.Owner(participants, arguments.Agent) is { Count: > 0 } owner ? owner
            : Claimed(participants, arguments.Agent) is { Count: > 0 } claimed ? claimed
            : [.. deeds.Doers(participants, arguments.Agent, earlier, [])];
    }

    // "l'attentat revendiqué par X a tué …"
    private List<string> Claimed(SentenceParticipants participants, int noun)
    {
        var tree = participants.Tree;
        foreach (var child in tree.Children(noun))
        {
            if (tree.Relation(child) is not "acl" || !participants.Lexicon.Is(tree.Lemma(child), RoleVerb.CarryOut))
            {
                continue;
            }

            foreach (var agent in tree.Children(child))
            {
                if (tree.Preposition(agent) is "par" or "à" && referents.Of(participants, agent) is { Count: > 0 } found)
                {
                    return found;
                }
            }
        }

        return [];
    }
}
