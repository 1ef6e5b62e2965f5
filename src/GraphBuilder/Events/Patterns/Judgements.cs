using GraphBuilder.Entities;
using GraphBuilder.Events.Lexicon;
using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>
/// What somebody says of another or of his deed blames him, though its verb is no verb of blame: <i>« Ce raid constitue une violation », a dit X</i>,
/// <i>X estime que Y est responsable de la crise</i>.
/// </summary>
internal sealed class Judgements(DoerFinder doers)
{
    /// <summary>Who blames whom; nobody where the sentence does not tell who says so, where it is denied or only possible, and who speaks of himself.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="triggers">Its triggers.</param>
    /// <param name="trigger">What is said of the subject.</param>
    /// <param name="context">What the text tells before, and who speaks.</param>
    public FilledRoles Roles(SentenceParticipants participants, IReadOnlyList<Trigger> triggers, Trigger trigger, ReadingContext context)
    {
        var nobody = new FilledRoles([], [], "judgement");
        var speakers = context.Speakers(trigger).Where(id => context.Sides.TypeOf(id) is not EntityType.Media).ToList();
        // "ne restera pas sans réponse", "aura des conséquences": the threat is made now.
        var status = trigger.Sense.Kind is SenseKind.NegatedVerb or SenseKind.FutureVerb ? trigger.Status & ~(EventStatus.Negated | EventStatus.Future) : trigger.Status;
        if (status is not EventStatus.None || speakers.Count == 0 || trigger.IsPredicate && !IsStated(participants.Tree, trigger.Word))
        {
            return nobody;
        }

        var tree = participants.Tree;
        var subject = trigger.IsPredicate ? Bearers.Of(tree, trigger.Word) : participants.ArgumentsOf(trigger).Agent;
        var blamed = doers.Find(participants, triggers, subject, context.Earlier, speakers);
        return blamed.Count == 0 || blamed.Exists(id => speakers.Exists(speaker => context.Sides.IsSame(speaker, id))) ? nobody : new FilledRoles(speakers, blamed, "judgement");
    }

    // "ce raid est inacceptable et illégal", not "ce raid inacceptable".
    private static bool IsStated(SentenceTree tree, int word) =>
        tree.Child(word, "cop") >= 0 || tree.Relation(word) is "conj" && tree.Child(tree.CoordinationHead(word), "cop") >= 0;
}
