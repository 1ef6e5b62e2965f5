using GraphBuilder.Entities;
using GraphBuilder.Entities.Authority;
using GraphBuilder.Entities.Descriptions;
using GraphBuilder.Entities.Names;
using GraphBuilder.Language;

namespace GraphBuilder.Relations;

/// <summary>
/// Finds what stands beside what on the surface of the sentences: offices, locations, capitals, memberships, kinships, claims.
/// Pure, and safe to share between threads.
/// </summary>
internal sealed class RelationExtractor
{
    private readonly AuthorityFile _authority;
    private readonly EntityLinker _linker;
    private readonly OfficeRelations _offices;
    private readonly PlaceRelations _places;
    private readonly CapitalRelations _capitals;
    private readonly PartRelations _parts;
    private readonly BaseRelations _bases;
    private readonly KinRelations _kin;
    private readonly WordClasses<RelationWord> _words;

    private RelationExtractor(AuthorityFile authority, EntityLinker linker, IResourceFiles files)
    {
        _authority = authority;
        _linker = linker;
        _offices = new OfficeRelations(authority, linker.Adjectives);
        _places = new PlaceRelations(linker.Adjectives, WordList.Load(files, "relations/place-nouns"), InnerNames.Towns(authority));
        _capitals = new CapitalRelations(linker.Adjectives);
        _parts = new PartRelations(linker.Adjectives, WordList.Load(files, "relations/body-nouns"), InnerNames.Alliances(authority));
        _bases = new BaseRelations(linker.Adjectives, WordList.Load(files, "relations/company-nouns"));
        _kin = new KinRelations(RelationLexicons.ReadPairs(files, "kinship"));
        _words = WordClasses<RelationWord>.LoadForms(files, "relations/relation-words");
    }

    /// <summary>Loads the extractor.</summary>
    /// <param name="authority">The authority file.</param>
    /// <param name="linker">The linker whose mentions the extractor gets.</param>
    /// <param name="files">The shipped data.</param>
    /// <exception cref="LexiconFormatException">A lexicon is not of its format.</exception>
    public static RelationExtractor Load(AuthorityFile authority, EntityLinker linker, IResourceFiles files)
    {
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(linker);
        ArgumentNullException.ThrowIfNull(files);
        return new RelationExtractor(authority, linker, files);
    }

    /// <summary>
    /// The relations of an article, by type, subject, object. Some name a state that no mention does: that of an adjective
    /// (<i>le ministre chinois</i>), or of the person himself.
    /// </summary>
    /// <param name="mentions">The article with its entities.</param>
    public IReadOnlyList<StaticRelation> Extract(ArticleMentions mentions)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        var relations = new ArticleRelations(_authority, mentions.Entities, mentions.Document.Article.Published?.Date.First);
        OfficeForm? lastOffice = null;
        Entity? lastPerson = null;
        foreach (var (words, all) in SentenceNames.Read(mentions, _linker.Verbs))
        {
            var names = all.Where(name => !name.Nominal).ToList();
            var sentence = new RelationSentence(words, names, all.Where(name => name.Nominal).ToList(), _linker.Offices.Find(words, names), _words);
            _offices.Find(sentence, relations, ref lastOffice);
            _places.Find(sentence, relations);
            _capitals.Find(sentence, relations);
            _parts.Find(sentence, relations);
            _bases.Find(sentence, relations);
            MemberRelations.Find(sentence, relations, lastPerson);
            _kin.Find(sentence, relations, lastPerson);
            ClaimRelations.Find(sentence, relations);
            GatheringRelations.Find(sentence, relations);
            lastPerson = names.LastOrDefault(name => name.Entity.Type == EntityType.Person)?.Entity ?? lastPerson;
        }

        return relations.All();
    }
}
