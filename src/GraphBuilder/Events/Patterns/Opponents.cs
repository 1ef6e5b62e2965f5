using GraphBuilder.Events.Lexicon;

namespace GraphBuilder.Events.Patterns;

/// <summary>Tells whom a denial answers and whom a threat means that name nobody: those of whom the text told before.</summary>
internal static class Opponents
{
    private const int DenialReach = 8;
    private const int ThreatReach = 8;

    /// <summary>Ids of those whose charge, demand or threat is rejected, in one of the last events (<i>Paris a démenti</i>); empty where nothing tells.</summary>
    public static IReadOnlyList<string> Rejected(EventSense sense, IReadOnlyList<string> actors, ReadingContext context)
    {
        // Who stays away answers nobody.
        if (IsAttitude(sense) || sense.Recipients.Contains(RecipientSlot.Visit))
        {
            return [];
        }

        var earlier = context.Earlier;
        for (var i = earlier.Count - 1; i >= 0 && i >= earlier.Count - DenialReach; i--)
        {
            var other = earlier[i];
            if (other.Actors.Count > 0 && other.Type is ("ACCUSE" or "REQUEST" or "THREATEN") && other.Recipients.Any(id => IsOwn(id, actors, context.Sides)) && !other.Actors.Any(actors.Contains))
            {
                return other.Actors;
            }
        }

        // "X affirme que Y a attaqué. Y dément."
        return earlier.Skip(earlier.Count - DenialReach).LastOrDefault(one => one.SaidBy.Count > 0 && one.Type is "ASSAULT" or "COERCE" or "MOBILIZE" or "AID" && one.Actors.Any(id => IsOwn(id, actors, context.Sides))
            && !one.SaidBy.Any(id => IsOwn(id, actors, context.Sides) || !context.Sides.CanAct(id)))?.SaidBy ?? [];
    }

    /// <summary>
    /// Ids of those whom somebody threatens who was said to fight them, in one of the sentences before (<i>« Nous frapperons encore », a averti X</i>);
    /// empty where nothing tells.
    /// </summary>
    public static IReadOnlyList<string> Threatened(SentenceParticipants participants, IReadOnlyList<string> actors, ReadingContext context)
    {
        var earlier = context.Earlier;
        for (var i = earlier.Count - 1; i >= 0 && participants.Words.Sentence.Ordinal - earlier[i].Evidence.Sentence <= ThreatReach; i--)
        {
            var other = earlier[i];
            if (other.Type is not ("ASSAULT" or "SANCTION" or "COERCE" or "THREATEN" or "ACCUSE") || other.Actors.Count == 0 || other.Recipients.Count == 0)
            {
                continue;
            }

            var isByOwn = other.Actors.All(id => IsOwn(id, actors, context.Sides));
            if (isByOwn != other.Recipients.All(id => IsOwn(id, actors, context.Sides)))
            {
                return isByOwn ? other.Recipients : other.Actors;
            }
        }

        return [];
    }

    /// <summary>Ids of those of whom the threatening one has just asked something in the same sentence (<i>exige de X le retrait et fixe un ultimatum</i>); empty for nobody.</summary>
    public static IReadOnlyList<string> Asked(SentenceParticipants participants, IReadOnlyList<string> actors, ReadingContext context) =>
        context.Earlier.LastOrDefault(one => one.Type is "REQUEST" && one.Evidence.Sentence == participants.Words.Sentence.Ordinal && one.Recipients.Count > 0 && one.Actors.SequenceEqual(actors))?.Recipients ?? [];

    /// <summary>Whether what is threatened answers a deed: <i>menace de riposter, promet des représailles</i>.</summary>
    public static bool IsAnswer(SentenceParticipants participants, Trigger trigger) => !trigger.IsNoun && trigger.Sense.Type is "THREATEN"
        && (trigger.Phrase.Any(word => participants.Lexicon.Is(participants.Tree.Lemma(word), RoleVerb.Retaliate) || participants.Lexicon.Is(participants.Tree.Lemma(word), RoleNoun.Reply)) || participants.Tree.Child(trigger.Word, "xcomp") is var deed and >= 0 && participants.Lexicon.Is(participants.Tree.Lemma(deed), RoleVerb.Retaliate));

    /// <summary>
    /// Whether a blame names neither deed nor doer, but only what it calls it: <i>« C'est une provocation », s'est insurgé X</i>,
    /// <i>X a dénoncé une « escalade »</i>.
    /// </summary>
    public static bool IsBlameWithoutName(SentenceParticipants participants, Trigger trigger)
    {
        if (trigger.IsNoun || trigger.Sense.Type is not "ACCUSE" || trigger.IsPassive)
        {
            return false;
        }

        // « Ces actes sont odieux », tonne X: of those just told, if of any.
        var words = participants.Words;
        if (SubjectFinder.IsInverted(words, trigger))
        {
            return !Enumerable.Range(0, trigger.GroupStart).Any(i => words.Folded[i] is "ces" or "cet" or "cette");
        }

        var tree = participants.Tree;
        var patient = participants.ArgumentsOf(trigger).Patient;
        return patient >= 0 && tree.Upos(patient) is "NOUN" && tree.Child(patient, "det") is var article and >= 0 && tree.Lemma(article) is "un" && tree.Child(patient, "nmod") < 0;
    }

    // "hostile à toute médiation", "l'opposition en exil": an attitude answers nobody.
    private static bool IsAttitude(EventSense sense) => sense.Kind is SenseKind.Predicate || sense.Lemma is "opposition" || Votes.Tells(sense);

    private static bool IsOwn(string id, IReadOnlyList<string> actors, ArticleSides sides) => actors.Any(actor => sides.IsSame(actor, id));
}
