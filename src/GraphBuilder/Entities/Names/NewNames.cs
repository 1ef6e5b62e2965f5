using GraphBuilder.Entities.Descriptions;
using GraphBuilder.Language.NameRecognition;

namespace GraphBuilder.Entities.Names;

/// <summary>Makes entities of capitalised runs that the authority file does not know, by the words around them; without a cue there is none.</summary>
internal sealed class NewNames(NameLexicons lexicons, NameIndex index, OfficeFinder offices, CountryAdjectives adjectives)
{
    private static readonly HashSet<string> PlaceCues = new(StringComparer.Ordinal) { "a", "pres", "vers", "depuis", "dans" };

    /// <summary>Adds the entities and mentions of a sentence's unknown names.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="recognized">What the recogniser says of the article; it decides where no cue does.</param>
    /// <param name="taken">Which tokens known names cover.</param>
    /// <param name="entities">The article's entities; receives new ones.</param>
    /// <param name="names">Receives the mentions.</param>
    public void Find(SentenceWords words, RecognizedNames recognized, bool[] taken, ArticleEntities entities, List<LinkedName> names)
    {
        // In a line of capitals they tell nothing.
        if (IsAllCapitals(words))
        {
            return;
        }

        foreach (var chunk in NameChunk.Find(words, taken, lexicons))
        {
            var name = WithoutTitles(words, chunk);
            var country = Demonym(words, ref name);
            if (name.Count == 0 || Make(words, name, recognized, entities) is not var (entity, rule) || (entity.Type != EntityType.Person && lexicons.IsPortfolio(words, name.First)))
            {
                continue;
            }

            names.Add(new LinkedName { Sentence = words.Sentence.Ordinal, First = name.First, Count = name.Count, Entity = entity, Rule = rule });
            if (country is not null)
            {
                entities.SetCountry(entity, country);
            }
        }
    }

    private static bool IsAllCapitals(SentenceWords words)
    {
        var (upper, lower) = (0, 0);
        foreach (var letter in words.Sentence.Tokens.SelectMany(token => token.Form))
        {
            upper += char.IsUpper(letter) ? 1 : 0;
            lower += char.IsLower(letter) ? 1 : 0;
        }

        return words.Count > 3 && upper > 4 * lower;
    }

    private NameChunk WithoutTitles(SentenceWords words, NameChunk chunk)
    {
        var first = chunk.First;
        while (first < chunk.End && (lexicons.PersonTitles.Contains(words.Folded[first]) || words.Folded[first] is "premier" or "etat" or "affaires"))
        {
            first++;
        }

        // "Assassinat de Paul Biya": a noun opens the title.
        if (first + 2 < chunk.End && words.IsFirstWord(first) && words.At(first + 1) is "de" or "d'" or "du" && words.Tree.Upos(words.Tree.WordOf(first)) is "NOUN" && lexicons.OrganisationHead(words.Folded[first]) is null)
        {
            first += 2;
        }

        // "État de La Guaira"
        if (first > chunk.First && first + 1 < chunk.End && words.Folded[first] is "de")
        {
            first++;
        }

        // "le ministre polonais de l'Intérieur Mariusz Kaminski".
        first = Math.Max(first, Math.Min(chunk.End, offices.EndOver(words, chunk.First)));
        return new NameChunk(first, chunk.End - first);
    }

    // "le Canadien John Ridsdel": whose citizen he is does not belong to the name.
    private string? Demonym(SentenceWords words, ref NameChunk name)
    {
        if (name.Count < 2 || !char.IsUpper(words.Form(name.First + 1)[0]) || words.IsFirstWord(name.First))
        {
            return null;
        }

        // "l'Israélo-Américain Sagui Dekel" has two states.
        var country = adjectives.Find(words, name.First);
        if (country is not null || adjectives.FindPair(words.Folded[name.First]) is not null)
        {
            name = new NameChunk(name.First + 1, name.Count - 1);
        }

        return country;
    }

    private (Entity Entity, string Rule)? Make(SentenceWords words, NameChunk chunk, RecognizedNames recognized, ArticleEntities entities)
    {
        var name = words.Text(chunk.First, chunk.End);
        if (lexicons.OrganisationHead(words.Folded[chunk.First]) is { } kind)
        {
            return chunk.Count >= 2 ? (entities.AddNew(kind, name, null, "organisation noun + name"), "new: organisation noun + name") : null;
        }

        if (lexicons.OrganisationHead(words.At(chunk.First - 1)) is { } headed && !HasPersonTitle(words, chunk))
        {
            return (entities.AddNew(headed, name, null, "name behind an organisation noun"), "new: name behind an organisation noun");
        }

        return chunk.Count == 1 ? MakeOfOneWord(words, chunk, name, entities) : MakeOfSeveralWords(words, chunk, name, recognized, entities);
    }

    private (Entity Entity, string Rule)? MakeOfOneWord(SentenceWords words, NameChunk chunk, string name, ArticleEntities entities)
    {
        var isAcronym = name.All(letter => char.IsUpper(letter) || char.IsDigit(letter));
        if (!isAcronym && name.Length > 3 && IsPlace(words, chunk.First) && !char.IsDigit(name[0]))
        {
            return (entities.AddNew(EntityType.Place, name, null, "place preposition + name"), "new: place preposition + name");
        }

        return null;
    }

    private (Entity Entity, string Rule)? MakeOfSeveralWords(SentenceWords words, NameChunk chunk, string name, RecognizedNames recognized, ArticleEntities entities)
    {
        if ((words.Form(chunk.First).All(char.IsUpper) && words.Form(chunk.First).Length > 3) || offices.IsOffice(words, chunk.First, chunk.End))
        {
            return null;
        }

        if (index.FindByTransliteration(name) is { } known)
        {
            return (entities.Add(known), "transliteration of a known name");
        }

        if (HasPersonTitle(words, chunk) || lexicons.IsGivenName(words.Folded[chunk.First]) || HasApposition(words, chunk) || HasSpeechVerb(words, chunk))
        {
            return (entities.AddNew(EntityType.Person, name, null, "title, given name or speech + name"), "new: title, given name or speech + name");
        }

        if (IsPlace(words, chunk.First))
        {
            return (entities.AddNew(EntityType.Place, name, null, "place preposition + name"), "new: place preposition + name");
        }

        // The recogniser may know better than that most unknown names of several words are people; else it is left to find them itself.
        return words.IsFirstWord(chunk.First) || recognized.KindOf(words, chunk.First, chunk.End) is not (NameType.Person, _) ? null
            : (entities.AddNew(EntityType.Person, name, null, "several capitalised words"), "new: several capitalised words");
    }

    private bool HasPersonTitle(SentenceWords words, NameChunk chunk)
    {
        // "le ministre ougandais Jeje Odongo", "le général John Doe", "M. Doe".
        for (var i = chunk.First - 1; i >= 0 && i >= chunk.First - 5; i--)
        {
            if (lexicons.PersonTitles.Contains(words.Folded[i]))
            {
                return true;
            }

            if (!char.IsLetter(words.Folded[i][0]) && !(words.Folded[i] is "," && i == chunk.First - 1))
            {
                return false;
            }
        }

        return false;
    }

    private bool HasApposition(SentenceWords words, NameChunk chunk)
    {
        if (words.At(chunk.End) is not ("," or "("))
        {
            return false;
        }

        for (var i = chunk.End + 1; i < words.Count && i <= chunk.End + 4; i++)
        {
            if (lexicons.PersonTitles.Contains(words.Folded[i]) || words.Folded[i] is "ans")
            {
                return true;
            }
        }

        return false;
    }

    private bool HasSpeechVerb(SentenceWords words, NameChunk chunk) =>
        (chunk.First > 0 && lexicons.SpeechVerbs.Contains(words.Form(chunk.First - 1)))
        || (chunk.End + 1 < words.Count && (lexicons.SpeechVerbs.Contains(words.Form(chunk.End)) || (words.Folded[chunk.End] is "a" && lexicons.SpeechVerbs.Contains(words.Form(chunk.End + 1)))));

    private bool IsPlace(SentenceWords words, int first)
    {
        var before = words.At(first - 1);
        return PlaceCues.Contains(before) || (before is "de" or "d'" && words.At(first - 2) is var noun && (noun is "pres" || lexicons.PlaceWords.Contains(noun)))
            || lexicons.PlaceWords.Contains(before);
    }
}
