using GraphBuilder.Entities.Descriptions;
using GraphBuilder.Language.NameRecognition;

namespace GraphBuilder.Entities.Names;

/// <summary>Makes entities of names that neither the authority file nor a cue knows, where the recogniser is sure of them.</summary>
internal sealed class LeftoverNames(NameLexicons lexicons, CountryAdjectives adjectives, OfficeFinder offices)
{
    // One value, not searched for: with it the names of the developing part of the gold score as without the recogniser.
    private const int SureLead = 20000;

    private const string Rule = "recognised name";

    /// <summary>Adds the entities and mentions of a sentence's recognised names.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="recognized">What the recogniser says of the article.</param>
    /// <param name="taken">Which tokens other names cover.</param>
    /// <param name="entities">The article's entities; receives new ones.</param>
    /// <param name="names">Receives the mentions.</param>
    public void Find(SentenceWords words, RecognizedNames recognized, bool[] taken, ArticleEntities entities, List<LinkedName> names)
    {
        foreach (var name in recognized.Of(words))
        {
            if (taken.AsSpan(name.First, name.Count).Contains(true) || !IsCapitalised(words, name) || IsCommon(words, name)
                || recognized.KindOf(words, name.First, name.End) is not ({ } type, >= SureLead) || TypeOf(type, words, name) is not { } kind || IsFirstNameOnly(words, name, kind)
                || (kind is not EntityType.Person && lexicons.IsPortfolio(words, name.First)))
            {
                continue;
            }

            var entity = entities.AddNew(kind, words.Text(name.First, name.End), null, Rule);
            names.Add(new LinkedName { Sentence = words.Sentence.Ordinal, First = name.First, Count = name.Count, Entity = entity, Rule = $"new: {Rule}" });
        }
    }

    // A capital at the start of a sentence says little, a function word with one nothing.
    private bool IsCapitalised(SentenceWords words, RecognizedName name) =>
        words.IsCapitalised(name.First) && !lexicons.Starters.Contains(words.Form(name.First)) && words.Form(name.First).Length > 1
        && !(name.Count == 1 && words.IsFirstWord(name.First));

    // "Viktor, 34 ans": a first name alone is another man in every article.
    private bool IsFirstNameOnly(SentenceWords words, RecognizedName name, EntityType kind) =>
        kind is EntityType.Person && name.Count == 1 && lexicons.IsGivenName(words.Folded[name.First]);

    // "le secrétaire d'[État américain]", "le [Kényan] William Ruto"; "l'[Alliance]" describes what was named before.
    // and "le Secrétaire d'État américain, le Chef de l'État" are offices that some write with capitals.
    private bool IsCommon(SentenceWords words, RecognizedName name) =>
        offices.IsOffice(words, name.First, name.End) || lexicons.CommonCapitals.Contains(words.Form(name.First)) || (name.Count == 1 && (adjectives.Find(words, name.First) is not null || lexicons.OrganisationHead(words.Folded[name.First]) is not null));

    private EntityType? TypeOf(NameType type, SentenceWords words, RecognizedName name) => type switch
    {
        NameType.Person => EntityType.Person,
        NameType.Place => EntityType.Place,
        NameType.Organization => lexicons.OrganisationHead(words.Folded[name.First]) ?? EntityType.Organization,
        _ => null,
    };
}
