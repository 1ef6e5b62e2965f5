using GraphBuilder.Entities.Authority;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>Gender and number in which a mention is taken up.</summary>
/// <param name="Feminine">Whether it is feminine; null where nothing tells.</param>
/// <param name="Plural">Whether it is plural.</param>
internal readonly record struct Agreement(bool? Feminine, bool Plural)
{
    /// <summary>Whether a pronoun of a gender and number can take up the mention.</summary>
    public bool Fits(bool feminine, bool plural) => Plural == plural && (Feminine is null || Feminine == feminine);

    /// <summary>The gender and number of a mention: its article, else its person, else its name.</summary>
    public static Agreement Of(LinkedName name, Discourse discourse)
    {
        var words = discourse.Sentences[name.Sentence];
        if (name.Entity.Type == EntityType.Person)
        {
            return new(discourse.Entities.FindPerson(name.Entity.Id) is { } person ? discourse.Lexicon.Genders.IsFeminine(person) : null, false);
        }

        var article = words.At(name.Nominal ? name.First : name.First - 1);
        if (name.Nominal && article is "elle" or "il" or "ils" or "elles" or "celle-ci" or "celui-ci")
        {
            return new(article.StartsWith("elle", StringComparison.Ordinal) || article is "celle-ci", article.EndsWith('s'));
        }

        var gender = discourse.Entities.Authority.Find(name.Entity.Id)?.Gender;
        switch (article)
        {
            case "les" or "aux" or "des":
                return new(gender is NameGender.Feminine or NameGender.FemininePlural && !name.Nominal ? true : name.Nominal ? null : gender is null ? null : false, true);
            case "la" or "une" or "cette":
                return new(true, false);
            case "le" or "un" or "ce" or "du" or "au":
                return new(false, false);
        }

        // "l'île, l'organisation": the noun tells.
        if (name.Nominal && article is "l'" && discourse.TreeOf(name.Sentence) is var tree && tree.Features(tree.WordOf(name.First + 1)) is { HasGender: true } noun)
        {
            return new(noun.IsFeminine, false);
        }

        // A capital that acts has no gender that the press would keep to.
        if (name.Rule is "capital as its state" || (name.Nominal && article is not "l'"))
        {
            return new(null, false);
        }

        return gender switch
        {
            NameGender.Feminine => new(true, false),
            NameGender.Masculine => new(false, false),
            NameGender.FemininePlural => new(true, true),
            NameGender.MasculinePlural => new(false, true),
            _ => new(null, false),
        };
    }
}
