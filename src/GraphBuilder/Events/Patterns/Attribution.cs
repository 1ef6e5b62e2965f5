using GraphBuilder.Language;
using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>
/// Finds to whom a sentence ascribes what it tells: <i>X a déclaré que</i>, <i>« … », a dit X</i>, <i>…, rapporte X</i>, <i>selon X</i>,
/// <i>à en croire X</i>, <i>selon un communiqué de X</i>, <i>X accuse Y d'avoir …</i>.
/// </summary>
internal sealed class Attribution(WordList speechVerbs, Referents referents)
{
    private const int SourceReach = 12;
    private const int SpeakerReach = 6;

    /// <summary>Ids of the sources; empty where the article itself says so, for what a noun presupposes, and where the source is the actor.</summary>
    public IReadOnlyList<string> Find(SentenceParticipants participants, Trigger trigger, IReadOnlyList<string> actors)
    {
        var source = According(participants, trigger) is { Count: > 0 } named ? named : IsPresupposed(participants, trigger) ? [] : Speaker(participants, trigger);
        return source.Any(actors.Contains) ? [] : source;
    }

    // "l'aide britannique au Rwanda pourrait être suspendue, a averti X": that there is such aid, the article says itself.
    private static bool IsPresupposed(SentenceParticipants participants, Trigger trigger) =>
        trigger.IsNoun && participants.Tree.Child(trigger.Word, "det") is var article and >= 0 && participants.Tree.Lemma(article) is "le" or "ce" or "son"
        && participants.Tree.Head(trigger.Word) >= 0;

    private static IReadOnlyList<string> According(SentenceParticipants participants, Trigger trigger)
    {
        var words = participants.Words;
        for (var i = 0; i < words.Count; i++)
        {
            var end = OpensSource(participants, i);
            if (end < 0 || trigger.IsNoun && words.Tree.Dominates(words.Tree.WordOf(i), trigger.Word))
            {
                continue;
            }

            // The first one named in the phrase: "selon la chaîne NHK", "selon un communiqué du ministère indien".
            foreach (var one in participants.All)
            {
                if (one.End > end && one.Start < end + SourceReach && !one.IsPlace && IsUnbroken(words, end, one.Start))
                {
                    return one.Entities;
                }
            }
        }

        return [];
    }

    // Index behind "selon", "d'après", "à en croire", "de l'avis de"; −1 where no source begins.
    private static int OpensSource(SentenceParticipants participants, int index)
    {
        var words = participants.Words;
        return words.Folded[index] switch
        {
            "selon" => index + 1,
            "apres" when words.At(index - 1) is "d'" => index + 1,
            "croire" when words.At(index - 1) is "en" && words.At(index - 2) is "a" => index + 1,
            "pour" when index == 0 && words.Tree.Upos(1) is "PROPN" => index + 1,
            "avis" when words.At(index - 1) is "l'" && words.At(index - 2) is "de" => index + 1,
            var told when words.At(index - 3) is "comme" && participants.Lexicon.Is(told, ClauseWord.Told) => index + 1,
            _ => -1,
        };
    }

    private static bool IsUnbroken(Entities.Names.SentenceWords words, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (words.Folded[i] is "," or ";" or ":" or "»" or "que" or "qu'" or "qui" or "lequel" or "laquelle")
            {
                return false;
            }
        }

        return true;
    }

    private List<string> Speaker(SentenceParticipants participants, Trigger trigger)
    {
        var tree = participants.Tree;
        var word = trigger.Word;
        while (word >= 0)
        {
            // « P », a déclaré X where the speech hangs on what is said.
            foreach (var child in tree.Children(word))
            {
                if (child > word && (tree.Relation(child) is "parataxis" or "conj" || tree.Relation(child) is "ccomp" or "csubj" && tree.Marker(child) < 0) && child != trigger.Word && !tree.Dominates(child, trigger.Word)
                    && SpeaksBehind(participants, child) is { Count: > 0 } beside)
                {
                    return beside;
                }
            }

            var head = tree.Head(word);

            // What stands beside a speech is not said in it: "X a salué l'accord et Y appelle Z".
            while (head >= 0 && tree.Relation(word) is "conj")
            {
                (word, head) = (head, tree.Head(head));
            }

            // X a déclaré que P; « P », a déclaré X where the speech governs what is said.
            if (head >= 0 && SpeaksOf(participants, head, word) is { Count: > 0 } above)
            {
                return above;
            }

            word = head;
        }

        return [];
    }

    private List<string> SpeaksOf(SentenceParticipants participants, int verb, int said)
    {
        var tree = participants.Tree;
        return IsSpeech(participants, verb) ? IsInserted(participants, verb) && Behind(participants, verb) is { Count: > 0 } inserted ? inserted : referents.Of(participants, tree.Clauses.Subject(verb))
            : tree.IsVerb(verb) && tree.Lemma(verb) is "accuser" or "soupçonner" or "reprocher" && tree.Features(said).Finiteness is not Finiteness.Finite
                ? tree.Clauses.IsPassive(verb) ? referents.Of(participants, AgentOf(tree, verb)) : referents.Of(participants, tree.Clauses.Subject(verb))
            : [];
    }

    private static int AgentOf(SentenceTree tree, int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree.Is(child, "obl:agent"))
            {
                return child;
            }
        }

        return -1;
    }

    // ", a affirmé jeudi X", ", rapporte l'agence X": the subject behind the verb, which the parser may take for its object or worse.
    private List<string> SpeaksBehind(SentenceParticipants participants, int verb)
    {
        var tree = participants.Tree;
        var own = tree.Clauses.OwnSubject(verb);
        if (!IsSpeech(participants, verb) || own >= 0 && own < verb)
        {
            return [];
        }

        return own > verb && referents.Of(participants, own) is { Count: > 0 } subject ? subject : Behind(participants, verb);
    }

    private static List<string> Behind(SentenceParticipants participants, int verb)
    {
        var token = participants.Tree.TokenOf(verb);

        // "a-t-il affirmé"
        if (participants.All.FirstOrDefault(one => one.IsPronoun && one.Start >= token - 1 && one.Start <= token + 1 && participants.Words.Form(one.Start).StartsWith('-')) is { } pronoun)
        {
            return [.. pronoun.Entities];
        }

        var behind = participants.All.FirstOrDefault(one => one.Start > token && one.Start <= token + SpeakerReach && one.Preposition is null && !one.IsPlace
            && IsUnbroken(participants.Words, token + 1, one.Start));
        return behind is null ? [] : behind.WithChain();
    }

    // "X, a assuré Y, a livré …": the parser makes X the subject of both.
    private static bool IsInserted(SentenceParticipants participants, int verb)
    {
        var at = participants.Tree.TokenOf(verb) - 1;
        while (at > 0 && participants.Words.Folded[at] is "a" or "ont" or "avait" or "-t-il" or "-t-elle" or "l'")
        {
            at--;
        }

        return at > 0 && participants.Words.Folded[at] is "," && participants.Tree.Head(verb) < 0;
    }

    private bool IsSpeech(SentenceParticipants participants, int verb)
    {
        var tree = participants.Tree;
        return tree.IsVerb(verb) && !tree.Clauses.IsPassive(verb)
            && (speechVerbs.Contains(tree[verb].Form) || tree[verb].Form is "savoir" && participants.Words.At(tree.TokenOf(verb) - 1) is "fait" or "croit");
    }
}
