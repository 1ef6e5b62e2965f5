using GraphBuilder.Entities.Names;
using GraphBuilder.Language;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>First persons inside quotations: <i>je</i> is the speaker, <i>nous</i> the state or organisation for which he speaks.</summary>
internal sealed class FirstPersons(WordList speechVerbs)
{
    /// <summary>Loads the verbs of speech from the shipped data.</summary>
    public static FirstPersons Load(IResourceFiles files) => new(WordList.Load(files, "speech-verbs"));

    /// <summary>Adds the first persons of the sentence being read.</summary>
    public void Link(Discourse discourse)
    {
        var words = discourse.Words;
        Entity? speaker = null;
        for (var i = 0; i < words.Count; i++)
        {
            if (words.Folded[i] is not ("je" or "j'" or "nous") || !discourse.IsQuoted(discourse.Current, i) || discourse.IsTaken(i)
                || Prepositions.Is(words, i - 1) || (words.Folded[i] is "nous" && words.At(i - 1) is "nous"))
            {
                continue;
            }

            speaker ??= Speaker(discourse, i);
            if (speaker is null)
            {
                return;
            }

            discourse.Speaker = speaker;

            if (words.Folded[i] is "nous")
            {
                if (For(speaker, discourse.Entities) is { } whole)
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

    private static Entity? For(Entity speaker, ArticleEntities entities)
    {
        if (speaker.Type != EntityType.Person)
        {
            return speaker.Type is EntityType.Place or EntityType.Gathering or EntityType.Bloc ? null : speaker;
        }

        return speaker.Country is { } country && entities.Authority.Find(country) is { } state ? entities.Add(state) : null;
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

        if (words.At(close + 1) is "," && char.IsLetter(words.At(close + 2) is { Length: > 0 } next ? next[0] : ' '))
        {
            return discourse.Names.FirstOrDefault(name => name.First > close + 1 && name.First - close < 12 && !IsComplement(words, name))?.Entity;
        }

        var open = token;
        while (open > 0 && discourse.IsQuoted(discourse.Current, open - 1))
        {
            open--;
        }

        if (words.At(open - 1) is ":")
        {
            return discourse.Names.FirstOrDefault(name => name.End <= open && discourse.IsSubject(name))?.Entity;
        }

        return Announced(discourse) ?? discourse.Speaker ?? discourse.Before(open, 2).Where(name => !discourse.IsQuoted(name.Sentence, name.First)).FirstOrDefault(discourse.IsSubject)?.Entity;
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

    // The addressee does not speak: "a déclaré à l'AFP X".
    private static bool IsComplement(SentenceWords words, LinkedName name) =>
        Prepositions.Is(words, words.At(name.First - 1) is "l'" or "la" or "le" or "les" ? name.First - 2 : name.First - 1);
}
