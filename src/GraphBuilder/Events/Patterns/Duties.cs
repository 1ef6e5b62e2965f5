using GraphBuilder.Entities;
using GraphBuilder.Events.Lexicon;
using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>
/// What somebody says that a state has to do asks it for that: <i>« Les autorités doivent libérer les manifestants », a déclaré X</i>,
/// <i>X estime que l'Iran devrait cesser …</i>. What is only planned (<i>doit se rendre</i>) is none.
/// </summary>
internal static class Duties
{
    /// <summary>Whether a sense is that of such a duty, and not of one that two sides have together (<see cref="JointDuties"/>).</summary>
    public static bool Tells(EventSense sense) => sense is { Lemma: "devoir", Needs.Length: 0 };

    /// <summary>The subject of the clause that an impersonal phrase says has to come true (<i>il faut que X cède, il est urgent que X cède</i>); −1 for none.</summary>
    /// <param name="tree">The tree of the sentence.</param>
    /// <param name="word">The verb, or the adjective or noun of the phrase.</param>
    public static int SubjectOfNeed(SentenceTree tree, int word)
    {
        if (tree.Clauses.IsNegated(word) || !tree.Clauses.IsFinite(word))
        {
            return -1;
        }

        foreach (var clause in tree.Children(word))
        {
            if (clause > word && tree.Relation(clause) is "ccomp" or "csubj" or "obj" or "advcl" or "acl" or "xcomp" && tree.Marker(clause) is var mark and > 0 && tree.Lemma(mark) is "que"
                && tree.Clauses.IsFinite(clause) && !tree.Clauses.IsPassive(clause))
            {
                return tree.Clauses.Subject(clause);
            }
        }

        return -1;
    }

    /// <summary>Whether a form of <i>devoir</i> says what its subject ought to do.</summary>
    public static bool IsOne(SentenceParticipants participants, int verb)
    {
        var tree = participants.Tree;
        var subject = tree.Clauses.Subject(verb);
        var deed = tree.Child(verb, "xcomp");
        return subject >= 0 && deed >= 0 && IsSaid(participants, verb) && tree.Clauses.IsFinite(verb) && tree.Child(verb, "aux") < 0 && !tree.Clauses.IsPassive(deed)
            && participants.At(subject) is { IsPlace: false, IsPerson: false } && participants.Lexicon.Is(tree.Lemma(deed), RoleVerb.Duty);
    }

    // In a quotation, or in what somebody says.
    private static bool IsSaid(SentenceParticipants participants, int verb) =>
        participants.Tree.Head(verb) >= 0 || participants.Tree.Child(verb, "parataxis") >= 0 || participants.Words.Folded.Any(word => word is "»" or "”" or "\"");

    /// <summary>Who asks whom; nobody where the sentence does not tell who says so, or who speaks of himself.</summary>
    /// <param name="speakers">Who says so.</param>
    /// <param name="asked">Ids of those who ought to do it.</param>
    /// <param name="sides">Who belongs to whom.</param>
    public static FilledRoles Roles(IReadOnlyList<string> speakers, IReadOnlyList<string> asked, ArticleSides sides)
    {
        var others = speakers.Where(id => sides.TypeOf(id) is not EntityType.Media).ToList();
        return others.Count > 0 && asked.Count > 0 && !asked.Any(id => others.Any(speaker => sides.IsSame(speaker, id)))
            ? new FilledRoles(others, asked, "duty") : new FilledRoles([], [], "duty");
    }
}
