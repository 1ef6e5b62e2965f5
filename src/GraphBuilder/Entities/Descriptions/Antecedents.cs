using GraphBuilder.Entities.Names;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>Several mentions that a plural takes up as one: a pair (<i>les deux pays</i>) or a row (<i>la Russie et la Chine</i>).</summary>
/// <param name="Last">The last of them.</param>
/// <param name="Entities">The entities, in order.</param>
internal sealed record Antecedent(LinkedName Last, IReadOnlyList<Entity> Entities);

/// <summary>What takes up something said before: a pronoun of the sentence being read.</summary>
/// <param name="Token">Index of its token.</param>
/// <param name="Feminine">Its gender; null where it has none (<i>lui, les</i>).</param>
/// <param name="Plural">Its number.</param>
/// <param name="Kind">Its part in the clause.</param>
internal readonly record struct Anaphor(int Token, bool? Feminine, bool Plural, AnaphorKind Kind);

/// <summary>The part of a pronoun in its clause.</summary>
internal enum AnaphorKind
{
    /// <summary>The subject: <i>il, elle</i>.</summary>
    Subject,

    /// <summary>The direct object: <i>le, la, les</i>.</summary>
    Object,

    /// <summary>The indirect object, which things seldom are: <i>lui, leur</i>.</summary>
    Dative,
}

/// <summary>
/// Chooses what a pronoun of the third person stands for: the most salient of the mentions before that agree with it, subjects first, near
/// ones first. A common noun that agrees and is more salient than all of them takes the pronoun: it stands for nobody then.
/// </summary>
internal static class Antecedents
{
    private const int Reach = 2;
    private const int LeastScore = 4;

    // "et le président chinois": what stands between two names of a row.
    private const int MaximalGap = 6;

    /// <summary>The most salient antecedent of a pronoun; null where none is salient enough.</summary>
    /// <param name="discourse">The article so far.</param>
    /// <param name="anaphor">The pronoun.</param>
    /// <param name="isAllowed">Which mentions it may take up.</param>
    public static Antecedent? Find(Discourse discourse, Anaphor anaphor, Func<LinkedName, bool> isAllowed)
    {
        Antecedent? best = null;
        Antecedent? only = null;
        var isOnly = true;
        var bestScore = LeastScore - 1;
        foreach (var name in discourse.Before(anaphor.Token, Reach))
        {
            if (name.Entity.Type is EntityType.Place or EntityType.Gathering || !isAllowed(name) || (!anaphor.Plural && anaphor.Kind == AnaphorKind.Subject && IsOneOfRow(name, discourse)))
            {
                continue;
            }

            var antecedent = anaphor.Plural ? Several(name, anaphor.Feminine, discourse) : Fits(name, anaphor.Feminine, false, discourse) ? new Antecedent(name, [name.Entity]) : null;
            if (antecedent is not null && Score(antecedent.Last, anaphor, discourse) is var score)
            {
                isOnly &= only is null || only.Entities[0].Id == antecedent.Entities[0].Id;
                only ??= antecedent;
                if (score > bestScore)
                {
                    (best, bestScore) = (antecedent, score);
                }
            }
        }

        // "la dictature du président Azali. Il": nobody else is there.
        if (best is null && isOnly && only is { Entities: [{ Type: EntityType.Person }] } && only.Last.Sentence == discourse.Current - 1
            && (anaphor.Kind == AnaphorKind.Subject && discourse.Words.IsFirstWord(anaphor.Token) || anaphor.Kind == AnaphorKind.Dative))
        {
            (best, bestScore) = (only, LeastScore - 1);
        }

        return best is not null && Things.Best(discourse, anaphor) is var thing && (thing > bestScore || (thing == bestScore && anaphor.Kind == AnaphorKind.Dative)) ? null : best;
    }

    // "La France et l'Allemagne ont publié une déclaration. Elle appelle …": neither of the two alone.
    private static bool IsOneOfRow(LinkedName name, Discourse discourse)
    {
        if (name.Sentence == discourse.Current || name.Entity.Type == EntityType.Person || discourse.RoleOf(name) != SyntacticRole.Subject)
        {
            return false;
        }

        var words = discourse.Sentences[name.Sentence];
        return discourse.NamesOf(name.Sentence).Any(other => other.Entity.Id != name.Entity.Id && other.Entity.Type != EntityType.Person && discourse.RoleOf(other) == SyntacticRole.Subject
            && (IsJoined(words, name, other) || IsJoined(words, other, name)));
    }

    private static bool IsJoined(SentenceWords words, LinkedName first, LinkedName second) =>
        second.First > first.End && second.First - first.End <= 2 && words.At(first.End) is "et";

    private static bool Fits(LinkedName name, bool? feminine, bool plural, Discourse discourse)
    {
        var agreement = Agreement.Of(name, discourse);
        return feminine is { } gender ? agreement.Fits(gender, plural) : agreement.Plural == plural;
    }

    private static Antecedent? Several(LinkedName name, bool? feminine, Discourse discourse)
    {
        var names = discourse.NamesOf(name.Sentence);
        var together = names.Where(other => other.First == name.First && other.Nominal).Select(other => other.Entity).ToList();
        if (together.Count > 1)
        {
            return together.TrueForAll(entity => AgreesInGender(entity, feminine, discourse)) ? new(name, together) : null;
        }

        if (Fits(name, feminine, true, discourse))
        {
            return new(name, [name.Entity]);
        }

        if (feminine != true && Members(name, discourse) is >= 0)
        {
            return new(name, [name.Entity]);
        }

        var words = discourse.Sentences[name.Sentence];
        var before = names.LastOrDefault(other => other.End <= name.First && other.First < name.First);
        if (before is null || before.End == name.First || (before.Entity.Type == EntityType.Person) != (name.Entity.Type == EntityType.Person) || before.Entity.Id == name.Entity.Id
            || !((name.First - before.End <= MaximalGap && words.At(before.End) is "et") || Meet(before, name, discourse) && !IsLastOfRow(before, names, words)))
        {
            return null;
        }

        return AgreesInGender(before.Entity, feminine, discourse) && AgreesInGender(name.Entity, feminine, discourse) ? new(before, [before.Entity, name.Entity]) : null;
    }

    // "X et Y ont rencontré Z. Ils": the two, not Y and Z.
    private static bool IsLastOfRow(LinkedName name, IReadOnlyList<LinkedName> names, SentenceWords words) =>
        names.Any(other => other.End < name.First && other.Entity.Type == name.Entity.Type && name.First - other.End <= MaximalGap && words.At(other.End) is "et");

    // "Les membres du Conseil ont … Ils …", "les ministres de l'Asean": they stand for what they belong to.
    private static int Members(LinkedName name, Discourse discourse)
    {
        if (name.Nominal || name.Entity.Type is EntityType.Person || name.Sentence == discourse.Current)
        {
            return -1;
        }

        var tree = discourse.TreeOf(name.Sentence);
        var phrase = tree.HeadOfTokens(name.First, name.End);
        // "les rebelles houthis" as well as "les rebelles du M23".
        if (tree.Preposition(phrase) is not ("de" or null) || NounPhrases.RoleOf(tree, phrase) == SyntacticRole.Subject)
        {
            return -1;
        }

        for (var above = tree.Head(phrase); above >= 0 && !tree.IsVerb(above); above = tree.Head(above))
        {
            if (NounPhrases.RoleOf(tree, above) == SyntacticRole.Subject)
            {
                return tree[above].Form.EndsWith('s') && discourse.Lexicon.MemberNouns.Contains(Folding.Fold(tree[above].Form)) ? above : -1;
            }
        }

        return -1;
    }

    // "Modi rencontre Carney. Ils…": subject and object of one verb, at the end of a sentence before.
    private static bool Meet(LinkedName subject, LinkedName item, Discourse discourse)
    {
        if (subject.Entity.Type != EntityType.Person || item.Sentence == discourse.Current)
        {
            return false;
        }

        var tree = discourse.TreeOf(item.Sentence);
        var (first, second) = (discourse.PhraseOf(subject), discourse.PhraseOf(item));
        return tree.Head(second) is >= 0 and var verb && discourse.Lexicon.Verbs.Is(tree.Lemma(verb), DescriptionVerb.Meeting) && NounPhrases.RoleOf(tree, first) == SyntacticRole.Subject && NounPhrases.RoleOf(tree, second) is SyntacticRole.Object or SyntacticRole.Oblique && tree.Head(first) == tree.Head(second);
    }

    // "elles" are women, or states; men and women together are "ils".
    private static bool AgreesInGender(Entity entity, bool? feminine, Discourse discourse) =>
        feminine != true || (discourse.Entities.FindPerson(entity.Id) is { } person && discourse.Lexicon.Genders.IsFeminine(person) == true);

    private static int Score(LinkedName name, Anaphor anaphor, Discourse discourse)
    {
        var score = Things.Salience(discourse, name.Sentence, anaphor.Plural && Members(name, discourse) is >= 0 and var members ? members : discourse.PhraseOf(name), name.First, anaphor);
        var isPerson = name.Entity.Type == EntityType.Person;
        score += anaphor.Kind switch
        {
            // "la Colombie l'a condamnée": an act, more often than a state.
            AnaphorKind.Object => isPerson ? PersonAsObject(discourse, anaphor.Token) : name.Entity.Type is EntityType.Country ? -1 : -2,
            AnaphorKind.Subject => isPerson ? 1 : name.Rule is "capital as its state" && !Reports(discourse, name, anaphor.Token) ? -2 : 0,
            _ => 0,
        };
        score -= IsOneOfMany(name, discourse) || (!isPerson && IsOfThing(discourse, anaphor)) ? 2 : 0;
        score += isPerson && anaphor.Kind != AnaphorKind.Dative && name.Sentence == discourse.Current && IsInRelative(discourse, anaphor.Token) ? 3 : 0;
        score += anaphor.Kind == AnaphorKind.Subject && GoesOnSpeaking(discourse, anaphor.Token, name) ? 3 : 0;
        score += anaphor.Kind == AnaphorKind.Subject && IsSubjectOfRelatedClause(discourse, anaphor.Token, name) ? 2 : 0;
        score += name.Rule switch { "pronoun" => 1, "object pronoun" when anaphor.Kind == AnaphorKind.Object => 3, _ => 0 };
        return score;
    }

    // "Kampala accuse Kigali d'armer les rebelles, qu'il qualifie de …": the subject of the whole describes, not whom it speaks of.
    private static bool IsSubjectOfRelatedClause(Discourse discourse, int pronoun, LinkedName name)
    {
        var tree = discourse.Tree;
        if (name.Sentence != discourse.Current || tree.Head(tree.WordOf(pronoun)) is not (>= 0 and var verb) || !tree.Is(verb, "acl:relcl") || discourse.RoleOf(name) != SyntacticRole.Subject)
        {
            return false;
        }

        var top = verb;
        while (tree.Head(top) >= 0)
        {
            top = tree.Head(top);
        }

        return tree.Head(discourse.PhraseOf(name)) == top;
    }

    // "Téhéran a prévenu qu'il répondrait": who says something of himself; else a capital is seldom taken up.
    private static bool Reports(Discourse discourse, LinkedName name, int pronoun)
    {
        var tree = discourse.Tree;
        return name.Sentence == discourse.Current && tree.Head(tree.WordOf(pronoun)) is >= 0 and var verb && tree.Relation(verb) is "ccomp" && tree.Head(discourse.PhraseOf(name)) == tree.Head(verb);
    }

    // "X a assuré que …, sans dire si elle … Elle a ajouté": who spoke goes on to speak, whoever was spoken of.
    private static bool GoesOnSpeaking(Discourse discourse, int pronoun, LinkedName name) =>
        name.Sentence == discourse.Current - 1 && discourse.Words.IsFirstWord(pronoun) && Speakers.IsOfSpeech(discourse, pronoun) && Speakers.Speaks(discourse, name);

    // "qui l'exploite": a verb that does not ask for somebody is done to things as well.
    private static int PersonAsObject(Discourse discourse, int pronoun) => discourse.Lexicon.AgentVerbs.Ask(discourse.Tree, discourse.Tree.WordOf(pronoun), isObject: true) ? 2 : -1;

    // "le renversement du président par des soldats, qui le détiennent", "la visite du président à Rabat, où il": a relative clause goes on with whom its sentence speaks of.
    private static bool IsInRelative(Discourse discourse, int pronoun) => discourse.Words.At(pronoun - 1) is "qui" or "ou" || (discourse.Words.At(pronoun - 1) is "ne" or "n'" && discourse.Words.At(pronoun - 2) is "qui");

    // "elles ont été reportées": what is done to something is seldom done to a state.
    private static bool IsOfThing(Discourse discourse, Anaphor anaphor)
    {
        var tree = discourse.Tree;
        var pronoun = tree.WordOf(anaphor.Token);
        return anaphor.Kind == AnaphorKind.Subject && tree.Head(pronoun) is >= 0 and var verb && tree.IsVerb(verb) && tree.Clauses.IsPassive(verb)
            && !discourse.Lexicon.AgentVerbs.Ask(tree, pronoun, isObject: false);
    }

    // "un tribunal de Minsk, une source syrienne": for once it speaks for its state.
    private static bool IsOneOfMany(LinkedName name, Discourse discourse) =>
        name.Rule is "organ of a state" && (discourse.Sentences[name.Sentence].At(name.First) is "un" or "une" || discourse.Sentences[name.Sentence].At(name.First + 1) is "tribunal");
}
