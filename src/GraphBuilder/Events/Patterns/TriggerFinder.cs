using GraphBuilder.Entities.Descriptions;
using GraphBuilder.Entities.Names;
using GraphBuilder.Events.Lexicon;
using GraphBuilder.Language.Morphology;
using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>Finds the triggers of a sentence; of several senses that one word opens, the longest phrase, then the one whose needs are met.</summary>
internal sealed class TriggerFinder(EventLexicon lexicon, CountryAdjectives adjectives)
{
    private const int ReachBefore = 8;
    private const int ReachBehind = 15;
    private const int PlaceReach = 5;

    /// <summary>The triggers of a sentence, in order.</summary>
    public List<Trigger> Find(SentenceParticipants participants)
    {
        var words = participants.Words;
        var triggers = new List<Trigger>();
        var taken = new bool[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            if (taken[i] || Senses(words.Form(i)) is not { Count: > 0 } senses || participants.All.Any(one => one.Start <= i && i < one.End))
            {
                continue;
            }

            if (Best(participants, senses, i, taken) is { } trigger)
            {
                triggers.Add(trigger);
                taken[i] = true;
            }
        }

        return triggers;
    }

    // A capital often stands without its accent: "Echange de prisonniers", "Evacuation".
    private IReadOnlyList<(EventSense Sense, VerbFormKind? Form)> Senses(string form)
    {
        var lower = form.ToLowerInvariant();
        return lexicon.Find(lower) is { Count: > 0 } found || form[0] is not 'E' ? lexicon.Find(lower) : lexicon.Find("é" + lower[1..]);
    }

    private Trigger? Best(SentenceParticipants participants, IReadOnlyList<(EventSense Sense, VerbFormKind? Form)> senses, int index, bool[] taken)
    {
        var words = participants.Words;
        Trigger? best = null;
        PhraseTail? bestTail = null;
        var bestRank = (Rank: int.MinValue, Nearness: int.MinValue);
        foreach (var (sense, form) in senses)
        {
            if (PhraseTail.Find(words, sense, index, taken) is not { } tail || Need(participants, sense, index) is not { } distance)
            {
                continue;
            }

            if (form is VerbFormKind.PresentParticiple && sense.Tail is ["en"] && words.At(index - 1) is "en")
            {
                // "en appelant X à négocier": the gerund of "appeler", not "en appeler à".
                continue;
            }

            if (IsDecisionToStop(participants, sense, words.Tree.WordOf(index)) || IsFarFromCopula(words.Tree, sense, words.Tree.WordOf(index), tail))
            {
                continue;
            }

            var trigger = form is { } verbForm ? VerbGroup.Read(words, sense, verbForm, index, tail.End)
                : sense.Kind == SenseKind.Predicate ? PredicateTrigger(words, sense, index, tail.End)
                : NounTrigger(words, sense, index, tail.End);
            if (trigger is not null && (IsOfDeed(participants, trigger) || IsWordOnly(participants, trigger) || IsDanger(participants, trigger) || trigger.IsPassive && sense.Tail is ["contre" or "avec"]))
            {
                continue;
            }

            if (trigger is null || sense.Lemma is "devoir" && !(Duties.Tells(sense) ? Duties.IsOne(participants, trigger.Word) : JointDuties.IsOne(participants, trigger.Word)) || IsNews(participants, trigger) || IsNaming(words.Tree, trigger) || IsCalledOff(participants, trigger))
            {
                continue;
            }

            // A phrase before a word, a special need before none, a special form before any; of two needs that of the nearer word.
            var rank = ((sense.Tail.Length * 10) + (sense.Needs.Length > 0 ? 5 : 0) + (sense.Kind switch { SenseKind.Verb or SenseKind.Noun => 0, SenseKind.Predicate => -1, SenseKind.FutureVerb or SenseKind.NegatedVerb => 6, _ => 2 }) + (sense.IsReflexive ? 1 : 0), -distance);
            if (rank.CompareTo(bestRank) > 0)
            {
                best = trigger with { Phrase = tail.Words };
                bestTail = tail;
                bestRank = rank;
            }
        }

        foreach (var token in bestTail?.Tokens ?? [])
        {
            taken[token] = true;
        }

        return best;
    }

    private static Trigger? NounTrigger(SentenceWords words, EventSense sense, int index, int end)
    {
        var word = words.Tree.WordOf(index);
        return !IsNoun(words.Tree, word) || IsPartOfBody(words.Tree, sense, word) || VerbGroup.StandsAsVerb(words.Tree, word) || IsMissing(words, index) ? null
            : new Trigger { Sense = sense, GroupStart = index, Head = index, Word = word, End = end, Form = null, Status = NounStatus(words, index) };
    }

    // "l'arrestation de X, 44 ans, a été condamnée": no court sentences a deed.
    private static bool IsOfDeed(SentenceParticipants participants, Trigger trigger) =>
        trigger is { Form: not null, Sense: { Type: "SANCTION", Mode: "convict" } } && participants.ArgumentsOf(trigger).Patient is var deed and >= 0 && participants.At(deed) is null && HeldPersons.IsDeed(participants, deed);

    // "un accrochage verbal", "des attaques médiatiques": no force is used.
    private static bool IsWordOnly(SentenceParticipants participants, Trigger trigger)
    {
        if (trigger is not { IsNoun: true, Sense: { Type: "ASSAULT", Tail.Length: 0 } })
        {
            return false;
        }

        foreach (var child in participants.Tree.Children(trigger.Word))
        {
            if (participants.Tree.Relation(child) is "amod" && participants.Lexicon.Is(participants.Tree.Lemma(child), RoleNoun.Figurative))
            {
                return true;
            }
        }

        return false;
    }

    // "ces drones constituent une menace pour X": a danger that they are, and no threat that somebody makes.
    private static bool IsDanger(SentenceParticipants participants, Trigger trigger) =>
        trigger is { IsNoun: true, Sense.Type: "THREATEN" } && participants.Tree.Relation(trigger.Word) is "obj" && participants.Lexicon.Is(participants.Tree.Lemma(participants.Tree.Head(trigger.Word)), RoleVerb.Amount);

    // "a décidé de rompre les relations" agrees with nobody: what is decided is told for itself.
    private static bool IsDecisionToStop(SentenceParticipants participants, EventSense sense, int word) =>
        sense is { Type: "AGREE", Lemma: "décider" } && participants.Tree.Child(word, "xcomp") is var deed and >= 0 && participants.Lexicon.Is(participants.Tree.Lemma(deed), RoleVerb.Stop);

    // "est une réponse à un accord" is not "est d'accord": the copula says what stands beside it.
    private static bool IsFarFromCopula(SentenceTree tree, EventSense sense, int word, PhraseTail tail) =>
        sense.Lemma.StartsWith("être ", StringComparison.Ordinal) && tree.Relation(word) is "cop" && tail.Words.Count > 0 && !tail.Words.Contains(tree.Head(word));

    // "la mission d'assistance des Nations unies", "un groupe de soutien": what a body is for.
    private static bool IsPartOfBody(SentenceTree tree, EventSense sense, int word) =>
        sense.Type is "AID" or "SUPPORT" && tree.Relation(word) is "nmod" && tree.Preposition(word) is "de" && tree.Child(word, "det") < 0 && tree.Lemma(tree.Head(word)) is "mission" or "groupe" or "équipe" or "comité" or "force";

    // "sans accord", "faute de réponse": what did not come about.
    private static bool IsMissing(SentenceWords words, int index) =>
        words.At(index - 1) is "sans" || words.At(index - 1) is "de" or "d'" && words.At(index - 2) is "faute" or "defaut" or "absence" or "manque";

    // "a prévenu Alger de son départ": he is told of it, not warned.
    private static bool IsNews(SentenceParticipants participants, Trigger trigger)
    {
        if (trigger.Sense is not { Type: "THREATEN", Lemma: "prévenir" or "avertir" })
        {
            return false;
        }

        var tree = participants.Tree;
        foreach (var child in tree.Children(trigger.Word))
        {
            if (child > trigger.Word && tree.Relation(child) is "obl" or "nmod" && tree.Preposition(child) is "de" && tree.Upos(child) is "NOUN")
            {
                return !participants.Lexicon.Is(tree.Lemma(child), RoleNoun.Peril);
            }
        }

        return trigger.Sense.Lemma is "prévenir" && IsOnlyTold(tree, trigger.Word);
    }

    // "assure avoir prévenu Alger": nothing says of what, neither a clause nor words behind a colon or quotation mark.
    private static bool IsOnlyTold(SentenceTree tree, int verb)
    {
        if (tree.Child(verb, "obj") < verb || tree.Child(verb, "nsubj") > verb)
        {
            return false;
        }

        foreach (var child in tree.Children(verb))
        {
            if (child > verb && (tree.Relation(child) is "ccomp" or "xcomp" or "advcl" || tree.Relation(child) is "obl" or "nmod" && tree.Preposition(child) is "contre" or "de"))
            {
                return false;
            }
        }

        for (var word = 0; word < tree.Count; word++)
        {
            if (tree[word].Form is ":" or "«" or "»" or "\"" or "“" or "”")
            {
                return false;
            }
        }

        return true;
    }

    // "la rencontre entre X et Y, prévue lundi, a été annulée": they did not meet; "sa visite a été reportée".
    private static bool IsCalledOff(SentenceParticipants participants, Trigger trigger)
    {
        var tree = participants.Tree;
        if (trigger is not { IsNoun: true, Sense.Type: "CONSULT" } || tree.Relation(trigger.Word) is not ("nsubj" or "obj") || tree.Head(trigger.Word) is not (>= 0 and var verb))
        {
            return false;
        }

        var isSubject = tree.Relation(trigger.Word) is "nsubj";
        return IsCallingOff(verb) || isSubject && tree.Child(verb, "conj") is var next and >= 0 && IsCallingOff(next);

        bool IsCallingOff(int word) => participants.Lexicon.Is(tree.Lemma(word), RoleVerb.CallOff) && (!isSubject || tree.Clauses.IsPastParticiple(word)) && !tree.Clauses.IsNegated(word);
    }

    // "ce qu'il a appelé l'appui soudanais": calls nobody to anything.
    private static bool IsNaming(SentenceTree tree, Trigger trigger) =>
        trigger.Sense is { Type: "REQUEST", Lemma: "appeler" } && tree.Is(trigger.Word, "acl:relcl") && tree.Lemma(tree.Head(trigger.Word)) is "ce" or "celui";

    // "son offensive" may be tagged as an adjective: its determiner makes it a noun.
    private static bool IsNoun(SentenceTree tree, int word) =>
        tree.Upos(word) is "NOUN" or "PROPN" || tree.Upos(word) is "ADJ" && tree.Child(word, "det") >= 0 && tree.Relation(word) is not "amod";

    private static Trigger? PredicateTrigger(SentenceWords words, EventSense sense, int index, int end)
    {
        var word = words.Tree.WordOf(index);
        return words.Tree.Upos(word) is not ("ADJ" or "NOUN" or "VERB") || words.At(index - 1) is "a" || VerbGroup.StandsAsVerb(words.Tree, word)
            || words.Tree.Upos(word) is "VERB" && !words.Tree.Clauses.IsPastParticiple(word) ? null
            : new Trigger { Sense = sense, GroupStart = index, Head = index, Word = word, End = end, Form = null, Status = EventStatus.None };
    }

    private static EventStatus NounStatus(SentenceWords words, int index) =>
        words.At(index - 1) is "aucun" or "aucune" ? EventStatus.Negated : EventStatus.None;

    // How far from the trigger the nearest word stands that its sense needs, 0 for no such need; null where none is near enough.
    private int? Need(SentenceParticipants participants, EventSense sense, int index)
    {
        if (sense.Needs.Length == 0)
        {
            return 0;
        }

        var words = participants.Words;
        int? nearest = sense.Needs.Contains(EventSense.NamedPerson) && IsDoneToPerson(participants, words.Tree.WordOf(index)) ? ReachBehind : null;
        for (var i = Math.Max(0, index - ReachBefore); i < words.Count && i < index + ReachBehind; i++)
        {
            var distance = Math.Abs(i - index);
            if ((nearest is null || distance < nearest) && sense.Needs.Any(need => Meets(participants, need, i, index)))
            {
                nearest = distance;
            }
        }

        return nearest;
    }

    // "X, interpellée à Oran en mars avec deux amis, a été libérée": the subject stays it, however far.
    private static bool IsDoneToPerson(SentenceParticipants participants, int verb)
    {
        var tree = participants.Tree;
        var subject = tree.Clauses.IsPassive(verb) ? tree.Clauses.Subject(verb) : -1;
        return subject >= 0 && (participants.At(tree.Clauses.Antecedent(subject)) is { IsPerson: true } || tree.Child(subject, "appos") is var named and >= 0 && participants.At(named) is { IsPerson: true });
    }

    private bool Meets(SentenceParticipants participants, string need, int at, int index)
    {
        var words = participants.Words;
        return need switch
        {
            EventSense.NamedPerson => Undergoes(words, at, index) && participants.At(words.Tree.WordOf(at)) is { IsPerson: true, Preposition: null },
            EventSense.NamedPlace => Undergoes(words, at, index) && at <= index + PlaceReach && participants.At(words.Tree.WordOf(at)) is { IsPlace: true, Preposition: null or "de" },
            EventSense.PeopleOfAState => Undergoes(words, at, index) && char.IsUpper(words.Form(at)[0]) && adjectives.Find(words, at) is not null,
            ['=', .. var word] => string.Equals(words.Folded[at], word, StringComparison.Ordinal),
            { Length: <= 2 } => string.Equals(words.Folded[at], need, StringComparison.Ordinal),
            _ => words.Folded[at].StartsWith(need, StringComparison.Ordinal),
        };
    }

    // Behind the verb, or before its participle: "a exécuté X", "X a été exécuté".
    private static bool Undergoes(SentenceWords words, int at, int index) => at > index || at < index && words.Tree.Clauses.IsPassive(words.Tree.WordOf(index));
}
