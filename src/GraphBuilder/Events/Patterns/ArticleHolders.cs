using GraphBuilder.Entities;
using GraphBuilder.Entities.Authority;
using GraphBuilder.Entities.Descriptions;

namespace GraphBuilder.Events.Patterns;

/// <summary>
/// Tells which person of an article is meant by an office that is no mention of its own because its article hides in a preposition
/// (<i>la visite du président russe</i>): the last one named before who holds it, else the only one of the article.
/// </summary>
internal sealed class ArticleHolders
{
    private readonly Dictionary<string, ArticlePerson> _persons = new(StringComparer.Ordinal);
    private readonly List<(int Sentence, int First, string Id)> _named = [];
    private readonly DateOnly? _published;

    /// <summary>Reads the persons of an article and the offices that it gives them.</summary>
    /// <param name="article">The article with its entities.</param>
    /// <param name="sentences">The mentions and the offices of its sentences, in order.</param>
    /// <param name="authority">Tells who held which office when.</param>
    public ArticleHolders(ArticleMentions article, IEnumerable<(List<LinkedName> Names, List<OfficePhrase> Offices)> sentences, AuthorityFile authority)
    {
        _published = article.Document.Article.Published?.Date.First;
        foreach (var entity in article.Entities.Where(entity => entity.Type is EntityType.Person))
        {
            _persons[entity.Id] = new ArticlePerson(entity, authority.Find(entity.Id));
        }

        foreach (var (names, offices) in sentences)
        {
            _named.AddRange(names.Where(name => _persons.ContainsKey(name.Entity.Id)).Select(name => (name.Sentence, name.First, name.Entity.Id)));
            foreach (var phrase in offices)
            {
                if (phrase is { IsFormer: false, Person: { } named } && _persons.TryGetValue(named.Entity.Id, out var person))
                {
                    person.Offices.AddRange(phrase.Form.Positions.Select(position => (position, phrase.Holder)));
                }
            }
        }
    }

    /// <summary>Id of the person who holds an office; null where the article names none.</summary>
    public string? Find(OfficePhrase phrase)
    {
        if (phrase.Form.IsPlural || phrase.IsFormer || phrase.Holder is null || phrase.Form.Kind is "diplomat" or "envoy" or "adviser" or "official")
        {
            return null;
        }

        for (var i = _named.Count - 1; i >= 0; i--)
        {
            var (sentence, first, id) = _named[i];
            if ((sentence < phrase.Sentence || sentence == phrase.Sentence && first < phrase.First) && Holds(_persons[id], phrase))
            {
                return id;
            }
        }

        var holders = _persons.Values.Where(person => Holds(person, phrase)).Take(2).ToList();
        return holders.Count == 1 ? holders[0].Entity.Id : null;
    }

    private bool Holds(ArticlePerson person, OfficePhrase phrase) => person.HoldsAny(phrase.Form.Positions, phrase.Holder, _published);
}
