using GraphBuilder.Entities.Names;
using GraphBuilder.Events.Lexicon;
using GraphBuilder.Language.Morphology;
using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>A verb with its auxiliaries, clitics and negation: it tells voice and form.</summary>
internal static class VerbGroup
{
    /// <summary>Reads the group of a verb that a sense describes; null where the form does not fit the sense.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="sense">The sense.</param>
    /// <param name="form">The form of the verb.</param>
    /// <param name="head">Index of the verb's token.</param>
    /// <param name="end">Index just after the phrase.</param>
    public static Trigger? Read(SentenceWords words, EventSense sense, VerbFormKind form, int head, int end)
    {
        var tree = words.Tree;
        var word = tree.WordOf(head);
        if (!IsVerb(tree, word, form, sense))
        {
            return null;
        }

        // "est attendu" as a phrase of its own: the participle holds the arguments.
        word = tree.Upos(word) is "AUX" && tree.Head(word) >= 0 ? tree.Head(word) : word;

        var isParticiple = form is VerbFormKind.PastParticiple;
        var finite = tree.Clauses.FiniteWord(word);
        var isBare = isParticiple && tree.Child(word, "aux") < 0 && finite < 0;
        var isReflexive = !CausativeFrame.HoldsReflexive(tree, word) && IsReflexive(tree, word);
        var isReciprocal = isReflexive && !sense.IsReflexive && Reciprocity.IsReciprocal(tree, word, sense);
        if (isReflexive != sense.IsReflexive && !isReciprocal && !(sense.IsReflexive && isBare && !HasAgent(tree, word)))
        {
            return null;
        }

        var isPassive = isParticiple && !sense.IsReflexive && !isReciprocal && tree.Clauses.IsPassive(word);
        if (sense.Kind == SenseKind.FutureVerb && !IsToCome(tree, sense, word, finite)
            || sense.Kind == SenseKind.NegatedVerb && (!tree.Clauses.IsNegated(word) || sense.Type is "THREATEN" && !IsFuture(tree, finite))
            || sense.Kind == SenseKind.PassiveVerb && !isPassive
            || sense.Kind == SenseKind.PastVerb && (!isParticiple || isBare))
        {
            return null;
        }

        return new Trigger
        {
            Sense = sense,
            GroupStart = Start(tree, word, head),
            Head = head,
            Word = word,
            End = end,
            Form = form,
            IsPassive = isPassive,
            IsBareParticiple = isBare,
            IsReciprocal = isReciprocal || sense is { IsReflexive: true, IsMutual: true } && Reciprocity.IsOneSided(sense.Type),
            Status = EventStatus.None,
        };
    }

    // "n'hésitera pas à frapper", "n'hésiterait pas"
    private static bool IsFuture(SentenceTree tree, int finite) =>
        finite >= 0 && (tree.Features(finite).Tense is VerbTense.Future || tree.Features(finite).Mood is VerbMood.Conditional);

    // In the future tense; a threat also in the conditional, where its condition stands beside it ("si X attaquait, nous riposterions").
    private static bool IsToCome(SentenceTree tree, EventSense sense, int word, int finite) =>
        finite >= 0 && (tree.Features(finite).Tense is VerbTense.Future
            || sense.Type is "THREATEN" && tree.Features(finite).Mood is VerbMood.Conditional && (Conditions.Of(tree, word) >= 0 || tree.Is(word, "ccomp")));

    // The tag and the form have to agree; a participle that describes may be tagged as an adjective.
    private static bool IsVerb(SentenceTree tree, int word, VerbFormKind form, EventSense sense)
    {
        var finiteness = tree.Features(word).Finiteness;
        return tree.Upos(word) switch
        {
            "VERB" => finiteness is Finiteness.None || (finiteness, form) switch
            {
                (Finiteness.Participle, VerbFormKind.PastParticiple or VerbFormKind.PresentParticiple) => true,
                (Finiteness.Infinitive, VerbFormKind.Infinitive) => true,
                (Finiteness.Finite, VerbFormKind.Finite or VerbFormKind.Future or VerbFormKind.Conditional) => true,
                _ => false,
            },
            "ADJ" when form is VerbFormKind.PastParticiple => HasAgent(tree, word),
            "NOUN" when form is VerbFormKind.PastParticiple => finiteness is Finiteness.Participle && tree.Is(word, "acl"),
            // "nous sommes" is no form of "sommer".
            "AUX" => form is not VerbFormKind.PastParticiple && sense.Lemma.Split(' ')[0].EndsWith(tree.Lemma(word), StringComparison.Ordinal) && (tree.Head(word) < 0 || sense.Tail.Length > 0),
            _ => form is VerbFormKind.Finite && StandsAsVerb(tree, word),
        };
    }

    /// <summary>
    /// Whether a word that is tagged as a noun or adverb can only be a verb: right behind a name, with something behind it (<i>Pékin critique Washington</i>),
    /// between a quotation and a name (<i>« Absurde », réplique Séoul</i>), or where no adverb is of that form (<i>Séoul dément</i>).
    /// </summary>
    public static bool StandsAsVerb(SentenceTree tree, int word)
    {
        if (tree.Upos(word) is "ADV" && tree[word].Form is "dément" or "démentent"
            || word > 1 && word + 1 < tree.Count && tree.Upos(word) is "NOUN" or "ADJ" && tree[word - 1].Form is "," && tree[word - 2].Form is "»" or "\"" or "”" && tree.Upos(word + 1) is "DET" or "PROPN")
        {
            return true;
        }

        if (word == 0 || word + 1 >= tree.Count || tree.Upos(word) is not ("NOUN" or "ADJ" or "ADV" or "PROPN" or "X") || !char.IsLower(tree[word].Form[0]))
        {
            return false;
        }

        // The parser knows better than the tagger where it gives the word a subject: "qui la menace", "elle presse désormais Paris".
        var subject = tree.Child(word, "nsubj");
        if (subject >= 0 && subject < word && tree.Child(word, "cop") < 0 && (tree.Child(word, "det") is var article && (article < 0 || article > subject)))
        {
            return true;
        }

        // "le régime « menace la paix de X »": only a verb has an object.
        if (tree.Upos(word) is "NOUN" && tree.Child(word, "obj") > word && tree.Child(word, "det") < 0 && tree[word - 1].Form is "\"" or "«" or "“")
        {
            return true;
        }

        // 'X "somme Y de partir"'
        var before = word > 1 && tree[word - 1].Form is "\"" or "«" or "“" ? word - 2 : word - 1;
        return (tree.Upos(before) is "PROPN" || before < word - 1 && tree[before].Form is "il" or "elle" or "ils" or "elles")
            && (tree.Upos(word + 1) is "DET" or "ADV" or "PROPN" || tree.Upos(word) is "PROPN" && tree[word + 1].Form is "d'" or "d’" or "de" or "à");
    }

    private static bool HasAgent(SentenceTree tree, int word)
    {
        foreach (var child in tree.Children(word))
        {
            if (tree.Is(child, "obl:agent") || tree.Preposition(child) is "par")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsReflexive(SentenceTree tree, int word)
    {
        foreach (var child in tree.Children(word))
        {
            if (child < word && (tree.Features(child).IsReflexive || tree[child].Form is "se" or "s'" or "s’" or "Se" or "S'"))
            {
                return true;
            }
        }

        // A later member shares the pronoun of the first only with its auxiliary: "s'est rendu … et entretenu".
        return tree.Relation(word) is "conj" && tree.Clauses.IsPastParticiple(word) && tree.Child(word, "aux") < 0
            && tree.Head(word) is var first && tree.Clauses.IsPastParticiple(first) && IsReflexive(tree, first);
    }

    private static int Start(SentenceTree tree, int word, int head)
    {
        var start = head;
        foreach (var child in tree.Children(word))
        {
            if (child < word && (tree.Relation(child) is "aux" or "expl" || tree.Relation(child) is "obj" or "iobj" && tree.Upos(child) is "PRON" || tree.Lemma(child) is "ne" or "pas"))
            {
                start = Math.Min(start, tree.TokenOf(child));
            }
        }

        return start;
    }
}
