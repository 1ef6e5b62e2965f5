using GraphBuilder.Entities.Names;
using GraphBuilder.Events.Lexicon;
using GraphBuilder.Language.Morphology;

namespace GraphBuilder.Events.Patterns;

/// <summary>What stands around a verb and belongs to it: auxiliaries, clitics, negation, adverbs. It tells voice, time, mood and polarity.</summary>
internal static class VerbGroup
{
    private static readonly HashSet<string> Being = new(StringComparer.Ordinal)
    {
        "est", "sont", "etait", "etaient", "sera", "seront", "serait", "seraient", "etre", "etant", "ete", "fut", "furent", "soit", "soient",
    };

    private static readonly HashSet<string> Having = new(StringComparer.Ordinal)
    {
        "a", "ont", "avait", "avaient", "aura", "auront", "aurait", "auraient", "ayant", "avoir", "ai", "avons", "eut", "eurent", "ait", "aient",
    };

    // Verbs that take être in the active voice.
    private static readonly HashSet<string> WithBeing = new(StringComparer.Ordinal)
    {
        "convenir", "arriver", "partir", "aller", "venir", "intervenir", "parvenir", "rester", "entrer", "devenir", "passer",
    };

    private static readonly HashSet<string> Modal = new(StringComparer.Ordinal)
    {
        "va", "vont", "allait", "allaient", "doit", "doivent", "devrait", "devraient", "devait", "devaient", "peut", "peuvent", "pourrait", "pourraient", "devra", "devront",
    };

    private const int MaximalInsertion = 8;

    private static readonly HashSet<string> Clitics = new(StringComparer.Ordinal)
    {
        "ne", "n'", "se", "s'", "lui", "leur", "l'", "le", "la", "les", "y", "en", "nous", "vous", "me", "m'",
    };

    private static readonly HashSet<string> Adverbs = new(StringComparer.Ordinal)
    {
        "pas", "jamais", "plus", "rien", "guere", "aussi", "deja", "toujours", "encore", "ensuite", "alors", "ainsi", "bien", "tout", "desormais", "ailleurs", "par",
        "pour", "part", "sa", "aussitot", "hier", "depuis", "d'", "abord", "d'ores",
    };

    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal) { "pas", "jamais", "plus", "aucun", "aucune", "ni", "guere", "nullement" };

    /// <summary>Reads the group of a verb that a sense describes; null where the form does not fit the sense.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="sense">The sense.</param>
    /// <param name="form">The form of the verb.</param>
    /// <param name="head">Index of the verb.</param>
    /// <param name="end">Index just after the phrase.</param>
    public static Trigger? Read(SentenceWords words, EventSense sense, VerbFormKind form, int head, int end)
    {
        var start = form == VerbFormKind.PastParticiple ? StartOfCompound(words, head) : Start(words, head);
        var hasBeing = false;
        var hasHaving = false;
        var isReflexive = false;
        string? modal = null;
        string? auxiliary = null;
        for (var i = start; i < head; i++)
        {
            var word = words.Folded[i];
            hasBeing |= Being.Contains(word);
            hasHaving |= Having.Contains(word) && word is not "ete";
            isReflexive |= word is "se" or "s'";
            modal ??= Modal.Contains(word) ? word : null;
            auxiliary ??= Being.Contains(word) || Having.Contains(word) ? word : null;
        }

        if (isReflexive != sense.IsReflexive && !(sense.IsReflexive && form is VerbFormKind.PastParticiple && !hasBeing && !hasHaving))
        {
            return null;
        }

        var isParticiple = form == VerbFormKind.PastParticiple;
        var isBare = isParticiple && !hasBeing && !hasHaving;
        var isPassive = isParticiple && !sense.IsReflexive && !WithBeing.Contains(sense.Lemma) && (isBare || (hasBeing && (!hasHaving || Contains(words, start, head, "ete"))));
        if (sense.Kind == SenseKind.FutureVerb && form != VerbFormKind.Future
            || sense.Kind == SenseKind.PassiveVerb && !isPassive
            || sense.Kind == SenseKind.PastVerb && (!isParticiple || isBare))
        {
            return null;
        }

        return new Trigger
        {
            Sense = sense,
            GroupStart = start,
            Head = head,
            End = end,
            Form = form,
            IsPassive = isPassive,
            IsBareParticiple = isBare,
            Status = Status(words, start, end, form, auxiliary, modal),
        };
    }

    /// <summary>Whether a folded word is a form of <i>être</i> or <i>avoir</i>, the surest sign of a finite clause.</summary>
    public static bool IsAuxiliary(string folded) => Being.Contains(folded) || Having.Contains(folded);

    /// <summary>Index of the first token of the group that ends in a verb.</summary>
    public static int Start(SentenceWords words, int head)
    {
        var start = head;
        while (start > 0)
        {
            var word = words.Folded[start - 1];
            var belongs = (IsAuxiliary(word) && !(word is "a" && SentenceParticipants.IsPreposition(words, start - 1)))
                || Modal.Contains(word) || Clitics.Contains(word)
                || (Adverbs.Contains(word) && HasVerbBefore(words, start - 1)) || (Negations.Contains(word) && words.At(start - 2) is "ne" or "n'") || (word.Length > 6 && word.EndsWith("ment", StringComparison.Ordinal));
            if (!belongs)
            {
                return start;
            }

            start--;
        }

        return start;
    }

    // "a de son côté dénoncé", "ont, eux, gelé": between auxiliary and participle stand adverbs, phrases without a verb, insertions between commas.
    private static int StartOfCompound(SentenceWords words, int head)
    {
        var plain = Start(words, head);
        for (var i = plain; i < head; i++)
        {
            if (IsAuxiliary(words.Folded[i]))
            {
                return plain;
            }
        }

        var at = plain - 1;
        var isInserted = words.At(at) is ",";
        for (var steps = 0; at > 0 && steps < MaximalInsertion; at--, steps++)
        {
            if (IsAuxiliary(words.Folded[at]) && !(words.Folded[at] is "a" && SentenceParticipants.IsPreposition(words, at)))
            {
                return !isInserted || words.At(at + 1) is "," ? Start(words, at) : plain;
            }

            if (words.Folded[at] is "." or ";" or ":" or "»" or "«" or "et" or "qui" or "que" or "qu'" || (words.Folded[at] is "," && !isInserted))
            {
                return plain;
            }
        }

        return plain;
    }

    // "a par ailleurs accusé": adverbs belong to the group only between its auxiliary and its verb.
    private static bool HasVerbBefore(SentenceWords words, int index)
    {
        for (var i = index - 1; i >= 0 && i >= index - 4; i--)
        {
            if (IsAuxiliary(words.Folded[i]) && !(words.Folded[i] is "a" && SentenceParticipants.IsPreposition(words, i)) || Modal.Contains(words.Folded[i]))
            {
                return true;
            }

            if (!Adverbs.Contains(words.Folded[i]))
            {
                return false;
            }
        }

        return false;
    }

    private static bool Contains(SentenceWords words, int start, int end, string word) => Array.IndexOf(words.Folded, word, start, end - start) >= 0;

    private static EventStatus Status(SentenceWords words, int start, int end, VerbFormKind form, string? auxiliary, string? modal)
    {
        var status = EventStatus.None;
        if (IsNegated(words, start, end))
        {
            status |= EventStatus.Negated;
        }

        if (form == VerbFormKind.Conditional || auxiliary is "aurait" or "auraient" or "serait" or "seraient"
            || modal is "pourrait" or "pourraient" or "devrait" or "devraient" or "peut" or "peuvent" || IsInCondition(words, start))
        {
            status |= EventStatus.Hypothetical;
        }
        else if (form == VerbFormKind.Future || auxiliary is "sera" or "seront" or "aura" or "auront" || modal is "va" or "vont" or "doit" or "doivent" or "devra" or "devront")
        {
            status |= EventStatus.Future;
        }

        return status;
    }

    private static bool IsNegated(SentenceWords words, int start, int end)
    {
        var hasNe = start > 0 && words.Folded[start - 1] is "sans";
        if (hasNe)
        {
            return true;
        }

        for (var i = start; i < end; i++)
        {
            hasNe |= words.Folded[i] is "ne" or "n'";
        }

        for (var i = start; hasNe && i < words.Count && i < end + 3; i++)
        {
            if (Negations.Contains(words.Folded[i]))
            {
                return true;
            }
        }

        return false;
    }

    // "si" opens the clause: no comma between it and the verb.
    private static bool IsInCondition(SentenceWords words, int start)
    {
        for (var i = start - 1; i >= 0 && words.Folded[i] is not ("," or ";" or "."); i--)
        {
            if (words.Folded[i] is "si")
            {
                return true;
            }
        }

        return false;
    }
}
