using GraphBuilder.Entities.Names;
using GraphBuilder.Language;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>First persons inside quotations: <i>je</i> is the speaker, <i>nous</i> the state or organisation for which he speaks.</summary>
internal sealed class FirstPersons(WordList speechVerbs)
{
    /// <summary>Loads the verbs of speech from the shipped data.</summary>
    public static FirstPersons Load(IResourceFiles files)
    {
        using var reader = files.OpenText("data/lexicons/fr/speech-verbs.txt");
        return new FirstPersons(WordList.Read(reader));
    }

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
            return speaker;
        }

        return speaker.Country is { } country && entities.Authority.Find(country) is { } state ? entities.Add(state) : null;
    }

    // « … », a déclaré X: behind the quotation; else who was subject before it, in this sentence or the one before.
    private Entity? Speaker(Discourse discourse, int token)
    {
        var words = discourse.Words;
        var close = token;
        while (close < words.Count && discourse.IsQuoted(discourse.Current, close))
        {
            close++;
        }

        for (var i = close; i < words.Count && i < close + 5; i++)
        {
            if (speechVerbs.Contains(words.Folded[i]))
            {
                return discourse.Names.FirstOrDefault(name => name.First > i && name.First - i < 12 && !IsBehindComplement(words, i, name))?.Entity;
            }
        }

        var open = token;
        while (open > 0 && discourse.IsQuoted(discourse.Current, open - 1))
        {
            open--;
        }

        return discourse.Before(open, 2).Where(name => !discourse.IsQuoted(name.Sentence, name.First)).FirstOrDefault(discourse.IsSubject)?.Entity;
    }

    // "a lancé en retour X" is no complement; "a déclaré à l'AFP X" is one: the addressee does not speak.
    private static bool IsBehindComplement(SentenceWords words, int verb, LinkedName name) =>
        name.First - verb <= 3 && Prepositions.Is(words, words.At(name.First - 1) is "l'" or "la" ? name.First - 2 : name.First - 1);
}
