using GraphBuilder.Events.Lexicon;

namespace GraphBuilder.Events.Patterns;

/// <summary>
/// Tells which state undergoes what a verb tells of a place or a post: <i>le Golan annexé par Israël</i>, <i>rappelle son ambassadeur à Lima</i>,
/// <i>déploie des soldats dans le Nord-Kivu</i>; and whom a clause with <i>dont</i> is about.
/// </summary>
internal sealed class PlaceRecipients(Referents referents, Func<string, string?> stateOf)
{
    /// <summary>Ids of those who undergo it; empty where nothing tells.</summary>
    public IReadOnlyList<string> Find(SentenceParticipants participants, Trigger trigger, VerbArguments arguments)
    {
        var tree = participants.Tree;
        var patient = arguments.Patient < 0 ? -1 : tree.Clauses.Antecedent(arguments.Patient);
        if (trigger.Sense is { Type: "ASSAULT" } && arguments.Behind("dans", "sur", "contre", "à").Prepend(patient).Select(word => PlaceHolders.Of(participants, referents, word)).FirstOrDefault(found => found.Count > 0) is { } holders)
        {
            return holders;
        }

        if (trigger.Sense is { Type: "ASSAULT" } or { Type: "COERCE", Mode: "seize" } && (StateAt(participants, patient) ?? (patient >= 0 && tree.Relation(patient) is "appos" ? StateAt(participants, tree.Head(patient)) : null)) is { } hit)
        {
            return [hit];
        }

        var isPost = trigger.Phrase.Append(patient).Any(word => word >= 0 && (participants.Lexicon.Is(tree.Lemma(word), RoleNoun.Envoy) || participants.Lexicon.Is(tree.Lemma(word), RoleNoun.Post)));
        if (isPost && trigger.Sense.Recipients.Any(slot => slot is RecipientSlot.In or RecipientSlot.To or RecipientSlot.Of)
            || trigger.Sense is { Type: "MOBILIZE", Mode: "troops" or "weapons" })
        {
            if (Posted(participants, arguments) is { Count: > 0 } state)
            {
                return state;
            }
        }

        return trigger.Sense.Type is "ACCUSE" or "SUPPORT" or "REJECT" or "REQUEST" && !trigger.IsPassive ? OfWhom(participants, trigger) : [];
    }

    /// <summary>The state in which the post is that a verb is about (<i>a rouvert l'ambassade de son pays à Tripoli</i>); empty where it is about none.</summary>
    public IReadOnlyList<string> OfPost(SentenceParticipants participants, Trigger trigger, VerbArguments arguments) =>
        Recalls(trigger) ? OfEnvoy(participants, trigger.Phrase.Append(arguments.Patient))
        : trigger.Sense.Type is "SUPPORT" && trigger.Phrase.Any(word => participants.Lexicon.Is(participants.Tree.Lemma(word), RoleNoun.Post)) ? Posted(participants, arguments) : [];

    /// <summary>The state of a place, named or by the name behind its noun (<i>la ville de X</i>); empty for none.</summary>
    public List<string> StateOf(SentenceParticipants participants, int place) =>
        place < 0 ? [] : participants.Tree.Genitives(place).Prepend(place).Select(word => StateAt(participants, word)).FirstOrDefault(state => state is not null) is { } found ? [found] : [];

    // "rappeler", "retirer", "le rappel": an envoy is called home.
    private static bool Recalls(Trigger trigger) =>
        trigger.Sense is { Type: "SANCTION", Mode: "discontinue" } && (trigger.Sense.Lemma.StartsWith("rappel", StringComparison.Ordinal) || trigger.Sense.Lemma.StartsWith("retir", StringComparison.Ordinal));

    // "l'ambassadeur de France à Alger": to whom he is sent.
    private IReadOnlyList<string> OfEnvoy(SentenceParticipants participants, IEnumerable<int> words)
    {
        var post = words.Where(word => word >= 0).Select(word => participants.At(word)?.Post).FirstOrDefault(post => post is not null);
        return post is null ? [] : ArticleSides.IsCountryCode(post) ? [post] : stateOf(post) is { } state ? [state] : [];
    }

    private List<string> Posted(SentenceParticipants participants, VerbArguments arguments)
    {
        foreach (var word in arguments.Behind("à", "en", "dans"))
        {
            if (StateOf(participants, word) is { Count: > 0 } state)
            {
                return state;
            }
        }

        return [];
    }

    private string? StateAt(SentenceParticipants participants, int word) =>
        word >= 0 && participants.At(word) is { IsPlace: true } place ? stateOf(place.Entities[0]) : null;

    // "l'Ouganda, dont le Rwanda dénonce les incursions"
    private List<string> OfWhom(SentenceParticipants participants, Trigger trigger)
    {
        var tree = participants.Tree;
        if (!tree.Is(trigger.Word, "acl:relcl"))
        {
            return [];
        }

        for (var word = tree.Head(trigger.Word) + 1; word < trigger.Word; word++)
        {
            if (tree[word].Form is "dont" && tree.Dominates(trigger.Word, word))
            {
                return referents.Of(participants, tree.Head(trigger.Word));
            }
        }

        return [];
    }
}
