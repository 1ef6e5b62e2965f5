using GraphBuilder.Entities.Authority;
using GraphBuilder.Entities.Names;
using GraphBuilder.Language;
using GraphBuilder.Language.Tokenization;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>
/// Links what stands for an entity without naming it, from sure to unsure: offices, organs of a state, kinds, pairs, what is said in relation
/// to another, demonstratives, pronouns, and last the first persons of quotations. What stays open is left out.
/// </summary>
internal sealed class DescriptionLinker
{
    private readonly DiscourseLexicon _lexicon;
    private readonly Institutions _institutions;
    private readonly OfficeDescriptions _offices;
    private readonly StateOrgans _organs;
    private readonly KindDescriptions _kinds;
    private readonly PersonDescriptions _persons;
    private readonly Groups _groups;
    private readonly RelativeDescriptions _relatives;
    private readonly OwnOrgans _own;
    private readonly FirstPersons _firstPersons;

    private DescriptionLinker(OfficeFinder finder, AuthorityFile authority, CountryAdjectives adjectives, WordClasses<DescriptionWord> words, FrenchTokenizer tokenizer, IResourceFiles files)
    {
        var holders = new OfficeHolders(authority);
        _lexicon = new DiscourseLexicon(
            new GivenNameGenders(authority), PersonNouns.Load(finder, files), AgentVerbs.Load(files), adjectives, RegionAdjectives.Load(files), words,
            WordClasses<DescriptionVerb>.LoadLemmas(files, "description-verbs"), WordList.Load(files, "member-nouns"));
        _institutions = new Institutions(InstitutionLexicon.Load(authority, adjectives, tokenizer, files));
        _offices = new OfficeDescriptions(finder, holders);
        _organs = StateOrgans.Load(adjectives, tokenizer, files);
        _kinds = new KindDescriptions(KindNouns.Load(files), adjectives);
        _persons = new PersonDescriptions(adjectives);
        _groups = new Groups(FixedGroups.Load(files), finder);
        _relatives = new RelativeDescriptions(finder, holders);
        _own = new OwnOrgans(_offices);
        _firstPersons = FirstPersons.Load(files);
    }

    /// <summary>Loads the linker.</summary>
    /// <param name="finder">The finder of offices.</param>
    /// <param name="authority">The authority file.</param>
    /// <param name="adjectives">The adjectives of countries.</param>
    /// <param name="words">The forms that stand in descriptions.</param>
    /// <param name="tokenizer">Cuts names as the articles are cut.</param>
    /// <param name="files">The shipped data.</param>
    public static DescriptionLinker Load(
        OfficeFinder finder, AuthorityFile authority, CountryAdjectives adjectives, WordClasses<DescriptionWord> words, FrenchTokenizer tokenizer, IResourceFiles files) =>
        new(finder, authority, adjectives, words, tokenizer, files);

    /// <summary>Adds the descriptions and pronouns of an article to its names.</summary>
    /// <param name="entities">The article's entities; receives new ones and the offices of persons.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="names">The names of each sentence, in order; receive the descriptions.</param>
    public void Link(ArticleEntities entities, IReadOnlyList<SentenceWords> sentences, IReadOnlyList<List<LinkedName>> names)
    {
        var discourse = new Discourse(entities, sentences, names, _lexicon);
        _institutions.Link(discourse, names);

        // All offices first: a title says "le ministre" before the lead names him.
        var phrases = new List<OfficePhrase>[sentences.Count];
        ForEach(discourse, i =>
        {
            phrases[i] = _offices.Read(discourse);
            discourse.Introductions.Read(discourse);
        });
        discourse.TakeCountries();
        ForEach(discourse, i =>
        {
            Pronouns.LinkFirstWord(discourse);
            _offices.Link(discourse, phrases[i]);
            _kinds.Link(discourse, phrases[i]);
            _organs.Link(discourse, phrases[i]);
            _persons.Link(discourse);
            _relatives.Link(discourse);
            _own.Link(discourse, phrases[i]);
            Kin.Link(discourse);
            Ordinals.Link(discourse);
            Demonstratives.Link(discourse);
            _groups.Link(discourse);
            Pronouns.Link(discourse);
            ObjectPronouns.Link(discourse);
        });
        ForEach(discourse, _ => _firstPersons.Link(discourse));
    }

    private static void ForEach(Discourse discourse, Action<int> sieve)
    {
        for (var i = 0; i < discourse.Sentences.Count; i++)
        {
            discourse.Current = i;
            sieve(i);
        }
    }
}
