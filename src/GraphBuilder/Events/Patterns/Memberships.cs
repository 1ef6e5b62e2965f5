using GraphBuilder.Entities;

namespace GraphBuilder.Events.Patterns;

/// <summary>Tells who asks to join an organisation, or is asked in by it; who leaves an organisation or is put out of it where a noun tells it of two behind <i>de</i>: <i>le retrait de X de l'organisation Y</i>, <i>l'exclusion de X de Y</i>.</summary>
internal sealed class Memberships(Referents referents)
{
    /// <summary>The roles; null where the noun tells nothing of a member and its organisation.</summary>
    public FilledRoles? Find(SentenceParticipants participants, Trigger trigger, ArticleSides sides)
    {
        if (trigger is not { IsNoun: true, Sense: { Type: "SANCTION", Mode: "withdraw" or "expel" } })
        {
            return null;
        }

        var tree = participants.Tree;
        foreach (var word in tree.Genitives(trigger.Word))
        {
            if (participants.At(word) is not { IsPlace: false } member || sides.TypeOf(member.Entities[0]) is not (EntityType.Country or EntityType.Organization))
            {
                continue;
            }

            // The parser hangs the second one on the noun or on the name before it.
            var body = tree.Genitives(trigger.Word).Concat(tree.Genitives(word)).FirstOrDefault(other => other > word && participants.At(other) is { } named && !ReferenceEquals(named, member)
                && sides.TypeOf(named.Entities[0]) is EntityType.Alliance or EntityType.Organization or EntityType.GovernmentBody, -1);
            if (body >= 0)
            {
                var roles = new FilledRoles(referents.Of(participants, word), participants.At(body)!.Entities, "nominal");
                return trigger.Sense.Mode is "withdraw" ? roles : roles.Turned();
            }
        }

        return null;
    }

    /// <summary>The roles where somebody asks to be let into an organisation or is invited into it (<i>invité à rejoindre X</i>): the organisation is the other side.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="trigger">The verb.</param>
    /// <param name="roles">Those in its slots.</param>
    /// <param name="referents">Tells whom a word stands for.</param>
    /// <param name="sides">Who is what.</param>
    public static FilledRoles Applied(SentenceParticipants participants, Trigger trigger, FilledRoles roles, Referents referents, ArticleSides sides)
    {
        if (trigger.Sense is { Type: "REQUEST" } && (trigger.Sense.Lemma.Contains("adhé", StringComparison.Ordinal) || trigger.Sense.Lemma.EndsWith("candidature", StringComparison.Ordinal)))
        {
            var bodies = roles.Recipients.Where(id => IsBody(sides, id)).ToList();
            var asking = trigger.IsPassive ? roles.Actors : [.. roles.Actors.Union(roles.Recipients.Except(bodies), StringComparer.Ordinal)];
            return roles with { Actors = asking, Recipients = bodies.Count > 0 ? bodies : sides.MostMentioned(EntityType.Alliance) is { } most && !asking.Contains(most) ? [most] : [] };
        }

        if (trigger is { IsPassive: true, Sense: { Type: "AGREE", Lemma: "inviter" } } && roles.Actors.Count == 0 && roles.Recipients.Count > 0 && Joined(participants, trigger) is var joined and >= 0)
        {
            return roles with { Actors = [.. referents.Of(participants, joined).Where(id => IsBody(sides, id))] };
        }

        return roles;
    }

    private static bool IsBody(ArticleSides sides, string id) => sides.TypeOf(id) is EntityType.Alliance or EntityType.Organization;

    // "invité à rejoindre X", "à adhérer à X": what he is to be a member of; −1 for none.
    private static int Joined(SentenceParticipants participants, Trigger trigger)
    {
        var tree = participants.Tree;
        foreach (var deed in tree.Children(trigger.Word))
        {
            if (deed < trigger.Word || !participants.Lexicon.Is(tree.Lemma(deed), RoleVerb.Join))
            {
                continue;
            }

            foreach (var child in tree.Children(deed))
            {
                if (child > deed && (tree.Relation(child) is "obj" || tree.Relation(child) is "obl" && tree.Preposition(child) is "à"))
                {
                    return child;
                }
            }
        }

        return -1;
    }
}
