using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>What an article says somebody has put forward: a plan, a draft, an offer, a result.</summary>
/// <param name="Lemma">The noun.</param>
/// <param name="Authors">Ids of those whose it is.</param>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Word">The noun as a word of its tree.</param>
internal sealed record Proposal(string Lemma, IReadOnlyList<string> Authors, int Sentence, int Word);

/// <summary>
/// Tells whose a proposal is that is refused or backed where its phrase does not say: <i>X a dévoilé un plan. Y a rejeté ce plan</i>, <i>Y l'a rejeté</i>.
/// </summary>
internal sealed class Proposals(Referents referents, DoerFinder doers)
{
    private const int Reach = 4;

    /// <summary>The proposals of which a sentence says whose they are: by an adjective, a genitive, a participle, or the verb that puts them forward.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="triggers">Its triggers.</param>
    public IEnumerable<Proposal> Of(SentenceParticipants participants, IReadOnlyList<Trigger> triggers)
    {
        var tree = participants.Tree;
        for (var word = 0; word < tree.Count; word++)
        {
            if ((Is(participants, word) || IsText(participants, word) || IsOffered(participants, word)) && (Proposer(participants, word) is { Count: > 0 } proposer ? proposer : doers.Find(participants, triggers, word, [], [])) is { Count: > 0 } authors)
            {
                yield return new Proposal(tree.Lemma(word), authors, participants.Words.Sentence.Ordinal, word);
            }
        }
    }

    /// <summary>Ids of those whose proposal somebody refuses or backs; empty where the verb or noun takes up none.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="trigger">What tells the refusal.</param>
    /// <param name="actors">Who refuses, whose own proposal it is not.</param>
    /// <param name="context">What the text tells before.</param>
    public static IReadOnlyList<string> Authors(SentenceParticipants participants, Trigger trigger, IReadOnlyList<string> actors, ReadingContext context)
    {
        foreach (var word in Arguments(participants, trigger))
        {
            if (TakenUp(participants, word, context.Proposals.Where(one => !one.Authors.Any(author => actors.Any(actor => context.Sides.IsSame(author, actor)))).ToList()) is { } proposal)
            {
                return proposal.Authors;
            }
        }

        return [];
    }

    /// <summary>Ids of those whose text speaks as the subject of a verb: <i>X a présenté une résolution. Le texte exige …</i>, <i>Il exige …</i>; empty for none.</summary>
    public static IReadOnlyList<string> Speaking(SentenceParticipants participants, Trigger trigger, ReadingContext context)
    {
        var tree = participants.Tree;
        if (trigger.IsNoun || trigger.IsPassive || trigger.Sense.Type is not ("REQUEST" or "ACCUSE" or "THREATEN") || participants.ArgumentsOf(trigger).Agent is not (>= 0 and var agent) || participants.At(agent) is not null)
        {
            return [];
        }

        if (tree.Upos(agent) is "PRON")
        {
            // Only where the sentence before spoke of a text, and of nobody else in its place.
            var before = tree[agent].Form is "il" or "Il" or "elle" or "Elle" or "celui-ci" or "Celui-ci" or "celle-ci" or "Celle-ci" ? context.Proposals.LastOrDefault(one => one.Sentence == participants.Words.Sentence.Ordinal - 1) : null;
            return before is not null && participants.Lexicon.Is(before.Lemma, RoleNoun.Text) ? before.Authors : [];
        }

        return !IsText(participants, agent) || tree.Child(agent, "det") is not (>= 0 and var article) || tree.Lemma(article) is not ("le" or "ce") ? []
            : TakenUp(participants, agent, context.Proposals.ToList()) is { } same ? same.Authors
            : context.Proposals.LastOrDefault(one => participants.Words.Sentence.Ordinal - one.Sentence <= Reach && participants.Lexicon.Is(one.Lemma, RoleNoun.Text))?.Authors ?? [];
    }

    /// <summary>Whether a clause refuses a proposal, whosever it is: <i>X a rejeté les résultats</i>.</summary>
    public static bool IsRefused(SentenceParticipants participants, Trigger trigger) =>
        trigger is { IsNoun: false, Sense.Type: "REJECT" } && Arguments(participants, trigger).Any(word => word >= 0 && Is(participants, participants.Tree.Clauses.Antecedent(word)));

    // "X a proposé un plan", "un plan a été présenté par X"
    private List<string> Proposer(SentenceParticipants participants, int word)
    {
        var tree = participants.Tree;
        var verb = tree.Head(word);
        if (verb >= 0 && IsText(participants, word) && tree.Preposition(word) is "dans" && tree.IsVerb(verb) && !tree.Clauses.IsPassive(verb))
        {
            // "Dans une lettre, X accuse Y. La lettre demande …"
            return referents.Of(participants, tree.Clauses.Subject(verb));
        }

        if (tree.Child(word, "acl") is >= 0 and var participle && participants.Lexicon.Is(tree.Lemma(participle), RoleVerb.Propose) && tree.Clauses.IsPastParticiple(participle))
        {
            // "la résolution, adoptée par X"
            return By(participants, participle);
        }

        if (verb < 0 || !participants.Lexicon.Is(tree.Lemma(verb), RoleVerb.Propose) || tree.Relation(word) is not ("obj" or "nsubj"))
        {
            return [];
        }

        if (tree.Relation(word) is "obj")
        {
            return referents.Of(participants, tree.Clauses.Subject(verb));
        }

        return tree.Clauses.IsPassive(verb) ? By(participants, verb) : [];
    }

    private List<string> By(SentenceParticipants participants, int verb)
    {
        foreach (var child in participants.Tree.Children(verb))
        {
            if (participants.Tree.Preposition(child) is "par" && referents.Of(participants, child) is { Count: > 0 } agent)
            {
                return agent;
            }
        }

        return [];
    }

    private static IEnumerable<int> Arguments(SentenceParticipants participants, Trigger trigger)
    {
        if (trigger.IsNoun || trigger.IsPredicate)
        {
            return new NounArguments(participants, trigger).Behind("à", "de", "contre", "sur");
        }

        var arguments = participants.ArgumentsOf(trigger);
        return arguments.Behind("à", "contre").Prepend(arguments.Patient).Concat(Adverbial(participants.Tree, trigger.Word));
    }

    // "y", "s'y est opposé"
    private static IEnumerable<int> Adverbial(SentenceTree tree, int verb)
    {
        for (var word = Math.Max(0, verb - 3); word < verb; word++)
        {
            if (tree[word].Form is "y" or "Y" && tree.Head(word) == verb)
            {
                yield return word;
            }
        }
    }

    private static Proposal? TakenUp(SentenceParticipants participants, int word, List<Proposal> told)
    {
        var tree = participants.Tree;
        if (word < 0 || participants.At(word) is not null)
        {
            return null;
        }

        var sentence = participants.Words.Sentence.Ordinal;
        if (IsPronoun(tree, word))
        {
            return told.FindLast(one => one.Sentence == sentence && one.Word < word || one.Sentence == sentence - 1);
        }

        word = tree.Clauses.Antecedent(word);
        if (told.Find(one => one.Sentence == sentence && one.Word == word) is { } same)
        {
            // "a présenté un plan, que X a rejeté"
            return same;
        }

        if (!Is(participants, word) && !IsText(participants, word) || tree.Child(word, "det") is not (>= 0 and var article) || tree.Lemma(article) is not ("le" or "ce"))
        {
            return null;
        }

        return told.FindLast(one => one.Lemma == tree.Lemma(word) && (one.Sentence < sentence || one.Word < word))
            ?? (tree.Lemma(article) is "ce" || participants.Lexicon.Is(tree.Lemma(word), RoleNoun.Document) ? told.FindLast(one => sentence - one.Sentence <= Reach && (one.Sentence < sentence || one.Word < word)) : null);
    }

    // "a publié un rapport": a text, which speaks for its author.
    private static bool IsText(SentenceParticipants participants, int word) =>
        participants.Tree.Upos(word) is "NOUN" && participants.Lexicon.Is(participants.Tree.Lemma(word), RoleNoun.Text);

    // "a proposé une trêve": whatever the noun.
    private static bool IsOffered(SentenceParticipants participants, int word)
    {
        var tree = participants.Tree;
        return tree.Upos(word) is "NOUN" && tree.Relation(word) is "obj" && participants.Lexicon.Is(tree.Lemma(tree.Head(word)), RoleVerb.Offer);
    }

    private static bool IsPronoun(SentenceTree tree, int word) =>
        tree.Upos(word) is "PRON" && tree[word].Form is "le" or "la" or "les" or "l'" or "l’" or "y" or "celui-ci" or "celle-ci" or "Le" or "La" or "L'" or "Y";

    private static bool Is(SentenceParticipants participants, int word) =>
        participants.Tree.Upos(word) is "NOUN" && participants.Lexicon.Is(participants.Tree.Lemma(word), RoleNoun.Proposal);
}
