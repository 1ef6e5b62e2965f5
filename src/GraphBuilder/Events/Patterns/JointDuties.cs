using GraphBuilder.Entities;
using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>
/// What somebody says that his country and that of his partner have to do together (<i>« nos deux pays doivent renforcer leurs liens », a dit X à Y</i>)
/// asks the partner for it.
/// </summary>
internal static class JointDuties
{
    /// <summary>Whether a form of <i>devoir</i> says what two sides have to do, rather than what they are about to do.</summary>
    public static bool IsOne(SentenceParticipants participants, int verb)
    {
        var tree = participants.Tree;
        var subject = tree.Clauses.Subject(verb);
        var deed = tree.Child(verb, "xcomp");
        return subject >= 0 && deed >= 0 && tree.Clauses.IsFinite(verb) && !tree.Clauses.IsNegated(verb)
            && participants.Lexicon.Is(tree.Lemma(subject), RoleNoun.Side) && IsOfTwo(tree, subject)
            && !participants.Lexicon.Is(tree.Lemma(deed), RoleVerb.GatherSoon);
    }

    /// <summary>Who asks whom; nobody where the sentence does not tell who says so, or to whom.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="trigger">The form of <i>devoir</i>.</param>
    /// <param name="speakers">Who says so.</param>
    /// <param name="parties">Ids of the two sides, where the sentence shows them.</param>
    /// <param name="sides">Who belongs to whom.</param>
    public static FilledRoles Roles(SentenceParticipants participants, Trigger trigger, IReadOnlyList<string> speakers, IReadOnlyList<string> parties, ArticleSides sides)
    {
        var tree = participants.Tree;
        var addressed = participants.All.FirstOrDefault(one => one.Preposition is "à" or "avec" && !one.IsPlace && !one.Entities.Any(speakers.Contains)
            && tree.Head(tree.HeadOfTokens(one.Start, one.End)) is var above and >= 0 && above != trigger.Word && tree.IsVerb(above) && tree.Dominates(above, trigger.Word));
        var asked = addressed is not null ? addressed.Entities : [.. parties.Where(id => !speakers.Any(speaker => sides.IsSame(speaker, id)))];
        return speakers.Count == 1 && asked.Count is 1 && sides.TypeOf(speakers[0]) is EntityType.Person or EntityType.Country ? new FilledRoles(speakers, asked, "joint duty") : new FilledRoles([], [], "joint duty");
    }

    private static bool IsOfTwo(SentenceTree tree, int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (child < noun && tree[child].Form is "deux" or "nos" or "Nos")
            {
                return true;
            }
        }

        return false;
    }
}
