using GraphBuilder.Entities;

namespace GraphBuilder.Events.Patterns;

/// <summary>Tells who leaves an organisation or is put out of it where a noun tells it of two behind <i>de</i>: <i>le retrait de X de l'organisation Y</i>, <i>l'exclusion de X de Y</i>.</summary>
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
}
