using GraphBuilder.Events.Lexicon;

namespace GraphBuilder.Events.Patterns;

/// <summary>Tells who stands in a slot of a sense of a verb: the argument that the slot is written for, in any construction of the clause.</summary>
/// <param name="referents">Tells whom a word stands for.</param>
/// <param name="surface">Finds who does the deed of a verb's object where the tree does not show it.</param>
internal sealed class SlotRecipients(Referents referents, RecipientFinder surface)
{
    /// <summary>Ids of those in the slot; empty where nothing tells.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="trigger">The verb.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="slot">The slot of its sense.</param>
    /// <param name="actors">Ids of those who do what the verb tells.</param>
    public List<string> Find(SentenceParticipants participants, Trigger trigger, VerbArguments arguments, RecipientSlot slot, List<string> actors) => slot switch
    {
        RecipientSlot.Amid => referents.Owner(participants, arguments.OwnObject),
        RecipientSlot.Object or RecipientSlot.Guest or RecipientSlot.Seen => referents.Owner(participants, arguments.Patient),

        // "a reçu une lettre de X"
        RecipientSlot.Host or RecipientSlot.Guest when arguments.Patient >= 0 && participants.At(arguments.Patient) is null && IsParcel(participants, arguments.Patient) => [],

        // "déroule le tapis rouge à X"
        RecipientSlot.Host => referents.Owner(participants, arguments.Patient) is { Count: > 0 } guest ? guest : First(participants, arguments, "à"),
        RecipientSlot.Doer => Doer(participants, trigger, arguments, actors),
        RecipientSlot.To when Refused(participants, trigger, arguments) is var refused and >= 0 => referents.Owner(participants, refused),
        RecipientSlot.To => Addressed(participants, trigger, arguments) is { Count: > 0 } addressed ? addressed : referents.Of(participants, arguments.Dative()),
        // "a déposé plainte devant la Cour contre X"
        RecipientSlot.Against => First(participants, arguments, "contre") is { Count: > 0 } against ? against : trigger.Sense.Mode is "allege" ? First(participants, arguments, "face", "envers") : First(participants, arguments, "face", "devant", "envers"),
        // "exige le respect de l'intégrité de X" asks nothing of X.
        RecipientSlot.Of when trigger.Sense is { Type: "REQUEST", Tail.Length: 0 } => arguments.Behind("de").Select(word => referents.Of(participants, word)).FirstOrDefault(found => found.Count > 0) ?? [],
        RecipientSlot.Of => First(participants, arguments, "de"),
        RecipientSlot.With => First(participants, arguments, "avec"),
        RecipientSlot.On => First(participants, arguments, "sur"),
        RecipientSlot.In => First(participants, arguments, "en", "dans", "à"),
        RecipientSlot.For => First(participants, arguments, "pour"),
        RecipientSlot.Between => First(participants, arguments, "entre"),
        RecipientSlot.From => Source(participants, trigger, arguments),
        _ => [],
    };

    private static bool IsParcel(SentenceParticipants participants, int patient)
    {
        var thing = participants.Tree.Clauses.Antecedent(patient);
        return participants.Lexicon.Is(participants.Tree.Lemma(thing), RoleNoun.Parcel) || participants.Lexicon.Is(Quantities.Counted(participants, thing), RoleNoun.Parcel);
    }

    // "a mis son veto au Conseil de sécurité à une résolution de X": what is put forward, not where; −1 for none.
    private static int Refused(SentenceParticipants participants, Trigger trigger, VerbArguments arguments) =>
        trigger.Sense.Type is not "REJECT" ? -1
        : arguments.Behind("à").FirstOrDefault(word => participants.At(word) is null && participants.Lexicon.Is(participants.Tree.Lemma(word), RoleNoun.Proposal), -1);

    // "recevoir 20 millions de dollars de la Turquie", "recevoir d'Oslo des obus": whom it comes from.
    private List<string> Source(SentenceParticipants participants, Trigger trigger, VerbArguments arguments)
    {
        var tree = participants.Tree;
        var source = First(participants, arguments, "de", "auprès");
        for (var word = trigger.Word + 1; source.Count == 0 && word < tree.SubtreeEnd(trigger.Word) && !tree.IsVerb(word); word++)
        {
            if (tree.Relation(word) is "nmod" && tree.Preposition(word) is "de" && tree.Dominates(trigger.Word, word))
            {
                // "des doses du sérum mexicain Y": whose it is, not what it is called.
                source = participants.At(word) is null && referents.Adjectives.Of(participants, word) is { Count: > 0 } country ? country : referents.Of(participants, word);
            }
        }

        return source;
    }

    // "demande à X, à Y et à Z": behind a comma and the same preposition, another of the row.
    private List<string> First(SentenceParticipants participants, VerbArguments arguments, params string[] prepositions)
    {
        var tree = participants.Tree;
        var row = new List<string>();
        var last = -1;
        foreach (var word in WithoutForum(participants, arguments.Behind(prepositions).ToList()))
        {
            if (row.Count == 0)
            {
                row.AddRange(referents.Owner(participants, word));
            }
            else if (tree.Head(word) == tree.Head(last) && tree.Preposition(word) == tree.Preposition(last) && tree.Child(word, "punct") is var comma and >= 0 && comma < word && tree[comma].Form is ",")
            {
                row.AddRange(referents.Of(participants, word).Where(id => !row.Contains(id)));
            }
            else
            {
                break;
            }

            last = word;
        }

        return row;
    }

    // Who is asked or threatened; people that nobody names are asked themselves, not who stands behind them ("demande à ses diplomates au Chili").
    // "À l'ONU, X a demandé à Y …": of two with "à", the organisation is where it was said.
    private List<int> WithoutForum(SentenceParticipants participants, List<int> words) =>
        words is [var first, var second, ..] && participants.Tree.Preposition(first) is "à" && participants.Tree.Preposition(second) is "à"
            && participants.At(first) is { Entities: [var forum] } && !ArticleSides.IsCountryCode(forum) && participants.At(first) is { IsPerson: false } && referents.Of(participants, second) is [var other, ..] && ArticleSides.IsCountryCode(other)
            && !(participants.Tree.Child(second, "punct") is var comma and >= 0 && comma < second)
            ? words[1..] : words;

    private List<string> Addressed(SentenceParticipants participants, Trigger trigger, VerbArguments arguments) =>
        trigger.Sense.Type is "REQUEST" or "THREATEN" && arguments.Behind("à").Where(word => !participants.Lexicon.Is(participants.Tree.Lemma(word), RoleNoun.Occasion)).FirstOrDefault(-1) is var first and >= 0 && participants.Tree.Upos(first) is "NOUN"
            && participants.Tree.Features(first).IsPlural && referents.Owner(participants, first).Count == 0
            ? [] : First(participants, arguments, "à", "envers", "auprès", "vers");

    private List<string> Doer(SentenceParticipants participants, Trigger trigger, VerbArguments arguments, List<string> actors) =>
        referents.Of(participants, arguments.Patient) is { Count: > 0 } direct ? direct
        : arguments.HasPatientWithInfinitive || VerbRoles.HasPronoun(participants.Tree, trigger, arguments) || trigger.Sense.Type is "ACCUSE" && VerbRoles.IsOfPlight(participants, arguments) ? []
        : OwnAdjective(participants, arguments.Patient) is { Count: > 0 } country ? country
        : [.. surface.InSlot(participants, trigger, RecipientSlot.Doer).Where(id => !actors.Contains(id))];

    // "a déploré le tir nord-coréen, qualifié de provocation par Séoul": whose it is, unless it has an agent of its own.
    private List<string> OwnAdjective(SentenceParticipants participants, int patient)
    {
        if (patient < 0 || participants.Tree.Upos(patient) is not "NOUN")
        {
            return [];
        }

        foreach (var child in participants.Tree.Children(patient))
        {
            if (participants.Tree.Preposition(child) is "par")
            {
                return [];
            }
        }

        return referents.Adjectives.Of(participants, patient);
    }
}
