using GraphBuilder.Entities.Names;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>
/// Subject pronouns of the third person. The likeliest antecedent is the subject of the sentence before: its first mention that agrees
/// in gender and number; persons before states. <i>Il faut, il y a, il s'agit</i> refer to nothing.
/// </summary>
internal static class Pronouns
{
    // How many tokens behind "il est possible" its "que" or "de" may stand, and behind a comma.
    private const int NearContent = 5;
    private const int FarContent = 12;

    /// <summary>Adds the pronoun that opens the sentence being read: it takes up what came before, and the sentence's own descriptions build on it.</summary>
    public static void LinkFirstWord(Discourse discourse) => Link(discourse, onlyFirstWord: true);

    /// <summary>Adds the pronouns of the sentence being read.</summary>
    public static void Link(Discourse discourse) => Link(discourse, onlyFirstWord: false);

    private static void Link(Discourse discourse, bool onlyFirstWord)
    {
        var words = discourse.Words;
        for (var i = 0; i < words.Count && !(onlyFirstWord && !words.IsFirstWord(i)); i++)
        {
            var word = words.Folded[i];
            var inverted = word is "-t-il" or "-t-elle" or "-il" or "-elle" or "-t-ils" or "-t-elles" or "-ils" or "-elles";
            if (inverted ? IsImpersonalBefore(discourse, i) : word is not ("il" or "elle" or "ils" or "elles") || (word is "il" && IsImpersonal(discourse, i)) || IsDisjunctive(words, i) || IsStressed(discourse, i))
            {
                continue;
            }

            var feminine = word.Contains("elle", StringComparison.Ordinal);
            if (discourse.IsTaken(i) || IsExpletive(discourse, i) || IsOfThing(discourse, i, feminine, inverted))
            {
                continue;
            }

            var barred = Barred(discourse, i);
            var named = NamedBelow(discourse, i);
            var plural = word.EndsWith('s');
            var antecedent = Antecedents.Find(
                discourse,
                new Anaphor(i, feminine, plural, AnaphorKind.Subject),
                name => !barred.Contains(name) && !named.Contains(name.Entity.Id) && !IsHeadOfRelative(words, name, discourse, i));

            // "Paris dément. « … », a-t-il dit": of a state and the man who spoke all along, the man says more.
            if (inverted && !plural && antecedent is null or { Entities: [{ Type: EntityType.Country }] } && Speakers.IsTag(discourse, i) && Speakers.Last(discourse, i, feminine) is { } speaker)
            {
                antecedent = speaker;
            }

            antecedent ??= plural || inverted ? null : Cataphora.Find(discourse, i, feminine);
            if (antecedent is not null)
            {
                foreach (var entity in antecedent.Entities)
                {
                    discourse.Add(i, i + 1, entity, "pronoun");
                }
            }
        }
    }

    // The parser takes many subjects for empty ones: only some verbs have these, and those whose content follows.
    private static bool IsExpletive(Discourse discourse, int token)
    {
        var tree = discourse.Tree;
        var pronoun = tree.WordOf(token);
        if (tree.Relation(pronoun) is not "expl" || discourse.Words.Form(token).StartsWith('-') || IsPlaced(discourse, token, pronoun))
        {
            return false;
        }

        var verb = tree.Head(pronoun);
        return verb < 0 || tree.Child(verb, "cop") >= 0 || discourse.Lexicon.Verbs.Is(tree.Lemma(verb), DescriptionVerb.EmptySubject)
            || (tree.Clauses.IsPassive(verb) && (tree.Child(verb, "ccomp") >= 0 || tree.Child(verb, "xcomp") >= 0 || tree.Child(verb, "csubj") >= 0));
    }

    // "Il y a signé": only with avoir itself does "il y" stand for nobody.
    private static bool IsPlaced(Discourse discourse, int token, int pronoun) =>
        discourse.Words.At(token + 1) is "y" && discourse.Tree.Head(pronoun) is >= 0 and var head && discourse.Tree.Lemma(head) is not "avoir";

    // "Interrogé sur Donald Trump, il": the pronoun is the subject of that participle too, and not its complement.
    private static HashSet<LinkedName> Barred(Discourse discourse, int token)
    {
        var tree = discourse.Tree;
        var pronoun = tree.WordOf(token);
        var opening = Enumerable.Range(0, token).FirstOrDefault(at => discourse.Words.IsFirstWord(at) && char.IsLetter(discourse.Words.Folded[at][0]), -1);
        var isFronted = opening >= 0 && tree.Clauses.IsPastParticiple(tree.WordOf(opening)) && discourse.Words.At(token - 1) is ",";
        return discourse.Names.Where(name => name.End <= token && discourse.PhraseOf(name) is var phrase && (isFronted || tree.Head(phrase) is >= 0 and var head
            && head != tree.Head(pronoun) && tree.Upos(head) is "VERB" && tree.Clauses.Subject(head) == pronoun && phrase != pronoun)).ToHashSet();
    }

    // "Il a fait remarquer que Bolsonaro": who is named in what somebody says or does is another than he. In a quotation its speaker is no "il".
    private static HashSet<string> NamedBelow(Discourse discourse, int token)
    {
        var tree = discourse.Tree;
        var verb = tree.Head(tree.WordOf(token));
        var isQuoted = discourse.IsQuoted(discourse.Current, token);
        var speakers = Speakers.OfQuotation(discourse, token);
        speakers.UnionWith(discourse.Names.Where(name => !name.Nominal && name.First > token && name.Entity.Type == EntityType.Person && ((verb >= 0 && tree.Dominates(verb, tree.HeadOfTokens(name.First, name.End)))
            || (isQuoted && !discourse.IsQuoted(discourse.Current, name.First) && discourse.RoleOf(name) == SyntacticRole.Subject))).Select(name => name.Entity.Id));
        return speakers;
    }

    // "M. Trump, qu'il a rencontré", not "M. Trump affirme qu'il": what the relative clause describes is not its subject.
    private static bool IsHeadOfRelative(SentenceWords words, LinkedName name, Discourse discourse, int pronoun) =>
        name.Sentence == discourse.Current && words.At(pronoun - 1) is "qu'" or "que" or "dont" && (pronoun - name.End == 1 || (pronoun - name.End == 2 && words.At(name.End) is ","));

    // "Quant au coton malien, il"; "une médiation peut-elle"; "La trêve est-elle respectée ?": the sentence, or the clause before, has a subject of its own that is no actor.
    private static bool IsOfThing(Discourse discourse, int pronoun, bool feminine, bool inverted)
    {
        var words = discourse.Words;
        if (inverted && char.IsLower(words.At(pronoun - 2) is { Length: > 0 } ? words.Form(pronoun - 2)[0] : ' ') && !discourse.IsTaken(pronoun - 2)
            && (feminine ? words.At(pronoun - 3) is "la" or "une" or "cette" or "l'" : words.At(pronoun - 3) is "le" or "un" or "ce" or "l'"))
        {
            return true;
        }

        var first = 0;
        while (first < pronoun && !char.IsLetter(words.Folded[first][0]))
        {
            first++;
        }

        if (words.At(first) is "quant" && !discourse.Names.Any(name => name.End <= pronoun))
        {
            return true;
        }

        return IsAskedBefore(discourse, first == pronoun, feminine) || pronoun - first >= 2 && pronoun - first <= 12 && (feminine ? words.At(first) is "la" or "une" or "cette" : words.At(first) is "le" or "un" or "ce")
            && char.IsLower(words.Form(first + 1)[0]) && !discourse.IsTaken(first + 1)
            && (inverted || Array.IndexOf(words.Folded, "et", first, pronoun - first) >= 0 || words.At(first + 2) is "est" or "a")
            && !discourse.Names.Any(name => name.End <= pronoun && !discourse.IsOblique(name));
    }

    // "Une trêve ? Elle ne nous intéresse pas."
    private static bool IsAskedBefore(Discourse discourse, bool opens, bool feminine)
    {
        if (!opens || discourse.Current == 0 || discourse.NamesOf(discourse.Current - 1).Count > 0)
        {
            return false;
        }

        var before = discourse.Sentences[discourse.Current - 1];
        return before.Count <= 4 && before.At(before.Count - 1) is "?" && (feminine ? before.At(0) is "la" or "une" : before.At(0) is "le" or "un");
    }

    private static bool IsImpersonal(Discourse discourse, int index)
    {
        var words = discourse.Words;
        var next = index + 1;
        while (words.At(next) is "ne" or "n'" or "en" or "me" or "lui")
        {
            next++;
        }

        // "il y a", but "il y a signé"; "il pourrait s'agir de"; "quoi qu'il en soit".
        if (words.At(next) is "y")
        {
            return words.At(next + 1) is "a" or "avait" or "aura" or "aurait" && !IsParticiple(words, next + 2);
        }

        var verb = words.At(next);
        if (words.At(next + 1) is "s'" && words.At(next + 2) is "agir" or "averer" || verb is "soit" && words.At(index + 1) is "en")
        {
            return true;
        }

        if (discourse.Lexicon.Words.Is(verb, DescriptionWord.ImpersonalVerb))
        {
            // "il reste contesté, elle semble prête": said of somebody.
            if (verb is "reste" or "semble" or "parait" && next + 1 < words.Count && discourse.Tree.WordOf(next + 1) is var attribute
                && (discourse.Tree.Upos(attribute) is "ADJ" || discourse.Tree.Clauses.IsPastParticiple(attribute) || IsStation(discourse, next + 1)))
            {
                return false;
            }

            return verb is not "s'" || words.At(next + 1) is "agit" or "agissait" or "agirait" or "avere" or "averait";
        }

        return verb is "est" or "etait" or "serait" or "sera" && IsPredicateOfNobody(discourse, next + 1);
    }

    // "il reste à la tête du parti", "il reste en prison"; not "il reste à convaincre".
    private static bool IsStation(Discourse discourse, int token) => discourse.Words.At(token) is "en" or "dans" or "sous" or "au"
        || (discourse.Words.Form(token) is "à" && token + 1 < discourse.Words.Count && discourse.Tree.Upos(discourse.Tree.WordOf(token + 1)) is not "VERB");

    // "il est impératif que", "il est donc temps de".
    private static bool IsPredicateOfNobody(Discourse discourse, int token)
    {
        var words = discourse.Words;
        var at = token;
        while (at < token + 2 && !discourse.Lexicon.Words.Is(words.At(at), DescriptionWord.ImpersonalPredicate))
        {
            at++;
        }

        // "il est précisé, dans un communiqué, que".
        return discourse.Lexicon.Words.Is(words.At(at), DescriptionWord.ImpersonalPredicate) && Enumerable.Range(at + 1, words.At(at + 1) is "," ? FarContent : NearContent).Any(i => words.At(i) is "que" or "qu'" or "de" or "d'");
    }

    private static bool IsParticiple(SentenceWords words, int index) => words.At(index) is "vu" or "eu" or "mis" or "pris" or "recu" || (words.At(index).Length > 2 && words.Form(index).EndsWith('é'));

    // "que faut-il", "que s'est-il passé", "que peut-il se passer".
    private static bool IsImpersonalBefore(Discourse discourse, int index) =>
        discourse.Lexicon.Words.Is(discourse.Words.At(index - 1), DescriptionWord.ImpersonalVerb)
        || discourse.Words.At(index + 1) is "passe" or "passer" || discourse.Words.At(index + 2) is "passer";

    // "contre elle"; "l'Union, elle, attend" takes up its own subject.
    private static bool IsDisjunctive(SentenceWords words, int index) =>
        Prepositions.Is(words, index - 1) || (words.At(index - 1) is "," && words.At(index + 1) is ",");

    // "La Jordanie l'a elle laissée ouverte": between the auxiliary and its participle it only stresses the subject.
    private static bool IsStressed(Discourse discourse, int index) =>
        discourse.Tree.Upos(discourse.Tree.WordOf(Math.Max(0, index - 1))) is "AUX" && !discourse.Words.Form(index).StartsWith('-') && index + 1 < discourse.Words.Count
        && discourse.Words.At(index - 1) is not "-" && discourse.Tree.Clauses.IsPastParticiple(discourse.Tree.WordOf(index + 1));
}
