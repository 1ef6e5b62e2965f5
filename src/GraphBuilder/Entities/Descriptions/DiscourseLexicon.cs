using GraphBuilder.Language;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>The data that all sieves ask for.</summary>
/// <param name="Genders">The genders of given names.</param>
/// <param name="PersonNouns">The nouns that stand for persons.</param>
/// <param name="AgentVerbs">The verbs that tell who acts.</param>
/// <param name="Adjectives">The adjectives of countries.</param>
/// <param name="Regions">The adjectives of regions.</param>
/// <param name="Words">The forms that stand in descriptions.</param>
/// <param name="Verbs">The verbs beside descriptions and pronouns.</param>
/// <param name="MemberNouns">The nouns that with "de" and a name stand for who is named (<i>les membres du Conseil</i>).</param>
internal sealed record DiscourseLexicon(
    GivenNameGenders Genders, PersonNouns PersonNouns, AgentVerbs AgentVerbs, CountryAdjectives Adjectives, RegionAdjectives Regions, WordClasses<DescriptionWord> Words, WordClasses<DescriptionVerb> Verbs,
    WordList MemberNouns);
