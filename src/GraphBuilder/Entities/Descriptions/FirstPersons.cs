using GraphBuilder.Entities.Names;
using GraphBuilder.Language;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>First persons inside quotations: <i>je</i> is the speaker, <i>nous</i> the state or organisation for which he speaks.</summary>
internal sealed class FirstPersons(WordList speechVerbs, WordList stateNouns)
{
    /// <summary>Loads the verbs of speech and the organs of a state from the shipped data.</summary>
    public static FirstPersons Load(IResourceFiles files) => new(WordList.Load(files, "speech-verbs"), WordList.Load(files, "state-nouns"));

    /// <summary>Adds the first persons of the sentence being read.</summary>
    public void Link(Discourse discourse)
    {
        var words = discourse.Words;
        Entity? speaker = null;
        for (var i = 0; i < words.Count; i++)
        {
            if (words.Folded[i] is not ("je" or "j'" or "nous" or "nos" or "notre") || !discourse.IsQuoted(discourse.Current, i) || discourse.IsTaken(i)
                || Prepositions.Is(words, i - 1) || (words.Folded[i] is "nous" && (words.At(i - 1) is "nous" || IsExplained(words, i))))
            {
                continue;
            }

            speaker ??= Speaker(discourse, i);
            if (speaker is null)
            {
                return;
            }

            discourse.Speaker = speaker;

            if (words.Folded[i] is "nos" or "notre")
            {
                AddBothStates(discourse, i, speaker);
                AddOwnOrgan(discourse, i, speaker);
            }
            else if (words.Folded[i] is "nous" && words.At(i + 1) is "nous" && IsMeeting(discourse, i))
            {
                AddBothPersons(discourse, i, speaker);
            }
            else if (words.Folded[i] is "nous")
            {
                if (Whole(speaker, discourse.Entities) is { } whole)
                {
                    discourse.Add(i, i + 1, whole, "first person plural");
                }
            }
            else if (speaker.Type == EntityType.Person)
            {
                discourse.Add(i, i + 1, speaker, "first person");
            }
        }
    }

    // "nos deux pays": the speaker's and the only other state of the sentence or the one before.
    private static void AddBothStates(Discourse discourse, int token, Entity speaker)
    {
        if (discourse.Words.At(token + 1) is not "deux" || !discourse.Lexicon.Words.Is(discourse.Words.At(token + 2), DescriptionWord.GroupOfStates) || Whole(speaker, discourse.Entities) is not { Type: EntityType.Country } own)
        {
            return;
        }

        var others = discourse.Names.Concat(discourse.Current > 0 ? discourse.NamesOf(discourse.Current - 1) : []).Where(name => name.Entity.Type is EntityType.Country or EntityType.Person)
            .Select(name => name.Entity.Type == EntityType.Country ? name.Entity.Id : name.Entity.Country).OfType<string>().Where(id => id != own.Id).Distinct(StringComparer.Ordinal).Take(2).ToList();
        if (others is [var only] && discourse.Entities.Authority.Find(only) is { } entry)
        {
            discourse.Add(token, token + 3, own, "first person plural");
            discourse.Add(token, token + 3, discourse.Entities.Add(entry), "first person plural");
        }
    }

    // "notre armée a riposté", "notre ministre des Affaires étrangères a convoqué …": they act for the state of the speaker.
    private void AddOwnOrgan(Discourse discourse, int token, Entity speaker)
    {
        var words = discourse.Words;
        if (words.At(token + 1) is { Length: > 0 } noun && (stateNouns.Contains(noun) || discourse.Lexicon.Words.Is(noun, DescriptionWord.OwnOrgan))
            && !discourse.IsTaken(token + 1) && !words.IsCapitalised(token + 2) && Whole(speaker, discourse.Entities) is { Type: EntityType.Country } own
            && NounPhrases.RoleOf(discourse.Tree, discourse.Tree.WordOf(token + 1)) == SyntacticRole.Subject)
        {
            discourse.Add(token, token + 2, own, "first person plural");
        }
    }

    private static bool IsMeeting(Discourse discourse, int token)
    {
        var tree = discourse.Tree;
        var verb = tree.Head(tree.WordOf(token));
        return verb >= 0 && (discourse.Lexicon.Verbs.Is(tree.Lemma(verb), DescriptionVerb.Meeting) || tree.Lemma(verb) is "comprendre" or "connaître" or "entendre" or "appeler");
    }

    // "Nous nous sommes parlé": he and the only other person of the sentence or the one before.
    private static void AddBothPersons(Discourse discourse, int token, Entity speaker)
    {
        var others = discourse.Names.Concat(discourse.Current > 0 ? discourse.NamesOf(discourse.Current - 1) : []).Select(name => name.Entity)
            .Where(entity => entity.Type == EntityType.Person && entity.Id != speaker.Id).DistinctBy(entity => entity.Id).Take(2).ToList();
        if (speaker.Type == EntityType.Person && others is [var other])
        {
            discourse.Add(token, token + 1, speaker, "first person plural");
            discourse.Add(token, token + 1, other, "first person plural");
        }
    }

    /// <summary>The state or organisation for which somebody speaks; null where it is not known.</summary>
    public static Entity? Whole(Entity speaker, ArticleEntities entities)
    {
        if (speaker.Type != EntityType.Person)
        {
            return speaker.Type is EntityType.Place or EntityType.Gathering or EntityType.Bloc ? null : speaker;
        }

        return Holders(speaker, entities).Select(id => Whole(id, entities)).FirstOrDefault(whole => whole is not null)
            ?? (speaker.Country is { } country ? Whole(country, entities) : null);
    }

    // Of which offices he has: those of the article first, the last it gives him.
    private static IEnumerable<string> Holders(Entity speaker, ArticleEntities entities)
    {
        var person = entities.FindPerson(speaker.Id);
        var known = person?.Entry?.Offices.Where(office => entities.Published is { } day && office.IsHeldOn(day)).Select(office => office.HolderId) ?? [];
        return (person?.Offices.Select(office => office.Holder).OfType<string>().Reverse() ?? []).Concat(known.Order(StringComparer.Ordinal));
    }

    // The secretary general of Nato speaks for Nato, a minister for his state.
    private static Entity? Whole(string id, ArticleEntities entities)
    {
        var type = entities.Find(id)?.Type ?? entities.Authority.Find(id)?.Type;
        if (type is EntityType.GovernmentBody)
        {
            return (entities.Find(id)?.Country ?? entities.Authority.Find(id)?.Country) is { } country ? Whole(country, entities) : null;
        }

        return type is EntityType.Country or EntityType.Alliance or EntityType.ArmedGroup or EntityType.Organization
            ? entities.Find(id) ?? (entities.Authority.Find(id) is { } entry ? entities.Add(entry) : null)
            : null;
    }

    // « … », a déclaré X: behind the quotation; "X a déclaré : « … »"; else who speaks all along.
    private Entity? Speaker(Discourse discourse, int token)
    {
        var words = discourse.Words;
        var close = token;
        while (close < words.Count && discourse.IsQuoted(discourse.Current, close))
        {
            close++;
        }

        if (close == words.Count && SpeakerBehind(discourse) is { } behind)
        {
            return behind;
        }

        if (words.At(close + 1) is "," && char.IsLetter(words.At(close + 2) is { Length: > 0 } next ? next[0] : ' '))
        {
            return discourse.Names.FirstOrDefault(name => name.First > close + 1 && name.First - close < 18 && !IsComplement(words, name))?.Entity;
        }

        var open = token;
        while (open > 0 && discourse.IsQuoted(discourse.Current, open - 1))
        {
            open--;
        }

        if (words.At(open - 1) is ":")
        {
            return (discourse.Names.LastOrDefault(name => name.End <= open && !discourse.IsQuoted(discourse.Current, name.First) && discourse.RoleOf(name) == SyntacticRole.Subject)
                ?? discourse.Names.FirstOrDefault(name => name.End <= open && discourse.IsSubject(name)))?.Entity;
        }

        return Announced(discourse) ?? discourse.Speaker ?? discourse.Before(open, 2).Where(name => !discourse.IsQuoted(name.Sentence, name.First)).FirstOrDefault(discourse.IsSubject)?.Entity;
    }

    // "« Nous réaffirmons. Nous refusons », a dit X": who speaks stands behind the last sentence of the quotation.
    private static Entity? SpeakerBehind(Discourse discourse)
    {
        for (var sentence = discourse.Current + 1; sentence < discourse.Sentences.Count && discourse.IsQuoted(sentence, 0) && discourse.Sentences[sentence].Sentence.Paragraph == discourse.Words.Sentence.Paragraph; sentence++)
        {
            var words = discourse.Sentences[sentence];
            var close = Enumerable.Range(0, words.Count).FirstOrDefault(token => !discourse.IsQuoted(sentence, token), words.Count);
            if (close < words.Count)
            {
                return words.At(close + 1) is "," && char.IsLower(words.At(close + 2) is { Length: > 0 } next ? next[0] : ' ')
                    ? discourse.NamesOf(sentence).FirstOrDefault(name => name.First > close + 1 && name.First - close < 18 && !IsComplement(words, name))?.Entity
                    : null;
            }
        }

        return null;
    }

    // "L'Iran a démenti. « Nous n'avons rien livré. »"
    private Entity? Announced(Discourse discourse)
    {
        if (discourse.Current == 0)
        {
            return null;
        }

        var before = discourse.Current - 1;
        var words = discourse.Sentences[before];
        for (var i = 0; i < words.Count; i++)
        {
            if (!discourse.IsQuoted(before, i) && (speechVerbs.Contains(words.Folded[i]) || words.Folded[i] is "dementi" or "replique"))
            {
                return discourse.NamesOf(before).FirstOrDefault(name => !discourse.IsQuoted(before, name.First) && discourse.IsSubject(name))?.Entity;
            }
        }

        return null;
    }

    // "Nous, les chefs d'État africains, nous en félicitons": the clause itself says who they are.
    private static bool IsExplained(SentenceWords words, int nous)
    {
        for (var i = 0; i < nous; i++)
        {
            if (words.Folded[i] is "nous" && words.At(i + 1) is "," && !Prepositions.Is(words, i + 2))
            {
                return true;
            }
        }

        // "nous, en Turquie" are those for whom he speaks.
        return words.At(nous + 1) is "," && !Prepositions.Is(words, nous + 2);
    }

    // The addressee does not speak: "a déclaré à l'AFP X".
    private static bool IsComplement(SentenceWords words, LinkedName name) =>
        Prepositions.Is(words, words.At(name.First - 1) is "l'" or "la" or "le" or "les" ? name.First - 2 : name.First - 1);
}
