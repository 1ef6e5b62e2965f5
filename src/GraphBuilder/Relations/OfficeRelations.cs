using GraphBuilder.Entities;
using GraphBuilder.Entities.Authority;
using GraphBuilder.Entities.Descriptions;

namespace GraphBuilder.Relations;

/// <summary>
/// Who holds which office: <i>le président russe Vladimir Poutine</i>, <i>X, porte-parole du Kremlin</i>, <i>son homologue chinois, Wang Yi</i>,
/// <i>les présidents américain X et français Y</i>, and the offices that descriptions were resolved by (<i>le président rwandais</i>).
/// </summary>
internal sealed class OfficeRelations(AuthorityFile authority, CountryAdjectives adjectives)
{
    private const string Type = "HOLDS_POSITION";

    private static readonly RelationRule Named = new(Type, "office beside a name", 0.95);
    private static readonly RelationRule OwnState = new(Type, "office of the person's own state", 0.95);
    private static readonly RelationRule Described = new(Type, "office that stands for its holder", 0.8);
    private static readonly RelationRule Counterpart = new(Type, "counterpart of a holder", 0.9);
    private static readonly RelationRule Joint = new(Type, "office of several holders", 0.85);

    /// <summary>Adds the offices of a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="relations">Receives the relations.</param>
    /// <param name="last">The office last spoken of, which <i>homologue</i> takes up; brought up to date.</param>
    public void Find(RelationSentence sentence, ArticleRelations relations, ref OfficeForm? last)
    {
        var next = 0;
        foreach (var phrase in sentence.Offices)
        {
            FindCounterparts(sentence, relations, last, next, phrase.First);
            next = phrase.End;
            if (phrase.Form.IsPolitical)
            {
                Add(sentence, relations, phrase);
                last = phrase.Form;
            }
        }

        FindCounterparts(sentence, relations, last, next, sentence.Words.Count);
    }

    private void Add(RelationSentence sentence, ArticleRelations relations, OfficePhrase phrase)
    {
        if (phrase.Form.IsPlural)
        {
            AddJoint(sentence, relations, phrase);
            return;
        }

        var person = phrase.Person ?? sentence.Descriptions.FirstOrDefault(
            name => name.First <= phrase.First && name.End == phrase.End && name.Count > 1 && name.Entity.Type == EntityType.Person);
        if (person is null || HolderOf(sentence, phrase, person.Entity) is not { } holder)
        {
            return;
        }

        var rule = person.Nominal ? Described : phrase.Holder is null ? OwnState : Named;
        var first = Math.Min(phrase.First, person.First);
        var span = sentence.Words.Span(first, Math.Max(phrase.End, person.End) - first);
        relations.Add(rule, person.Entity.Id, holder, sentence, span, PositionOf(phrase.Form, phrase.Post, person.Entity, holder, relations), phrase.IsFormer);
    }

    // "les présidents américain Joe Biden et français Emmanuel Macron", "les ministres ... saoudien et iranien, X et Y", "les présidents Lula et Petro".
    private void AddJoint(RelationSentence sentence, ArticleRelations relations, OfficePhrase phrase)
    {
        var words = sentence.Words;
        var at = phrase.End;
        var states = new List<string>();

        // "les ministres européens": the office is that of each one's own state.
        if (phrase.Holder is { } first && relations.IsState(first))
        {
            states.Add(first);
        }

        while (words.At(at) is "et" or "," && adjectives.Find(words, at + 1) is { } more && sentence.NameAt(at + 2) is null)
        {
            states.Add(more);
            at += 2;
        }

        if (words.At(at) is ",")
        {
            at++;
        }

        for (var i = 0; ; i++)
        {
            var own = adjectives.Find(words, at);
            at += own is null ? 0 : 1;

            if (sentence.Names.FirstOrDefault(name => name.First == at && name.Entity.Type == EntityType.Person) is not { } person)
            {
                return;
            }

            var holder = own ?? (i < states.Count ? states[i] : states.Count == 1 ? states[0] : phrase.Form.IsOfState ? person.Entity.Country : null);
            if (holder is not null)
            {
                var span = words.Span(phrase.First, person.End - phrase.First);
                relations.Add(Joint, person.Entity.Id, holder, sentence, span, PositionOf(phrase.Form, null, person.Entity, holder, relations), phrase.IsFormer);
            }

            if (words.At(person.End) is not ("et" or ","))
            {
                return;
            }

            at = person.End + 1;
        }
    }

    // "son homologue chinois, Wang Yi", "son homologue Xi Jinping": the office last spoken of, in the other state.
    private void FindCounterparts(RelationSentence sentence, ArticleRelations relations, OfficeForm? last, int start, int end)
    {
        var words = sentence.Words;
        for (var i = start; i < end && last is not null; i++)
        {
            if (words.Folded[i] is not ("homologue" or "homologues"))
            {
                continue;
            }

            var at = i + 1;
            var state = adjectives.Find(words, at);
            at += state is null ? 0 : 1;
            at += words.At(at) is "," ? 1 : 0;
            if (sentence.Names.FirstOrDefault(name => name.First == at && name.Entity.Type == EntityType.Person) is { } person
                && (state ?? person.Entity.Country) is { } holder && CounterpartPosition(last, person.Entity, holder, relations) is { } position)
            {
                var span = words.Span(i, person.End - i);
                relations.Add(Counterpart, person.Entity.Id, holder, sentence, span, position);
            }
        }
    }

    // "Blinken et son homologue David Lammy": a secretary of state and a foreign secretary; whom the authority file knows holds what he held on that day.
    private string? CounterpartPosition(OfficeForm last, Entity person, string holder, ArticleRelations relations)
    {
        var offices = authority.Find(person.Id)?.Offices ?? [];
        return offices.Count == 0 || offices.Any(office => last.Positions.Contains(office.Position, StringComparer.Ordinal)) ? PositionOf(last, null, person, holder, relations)
            : offices.FirstOrDefault(office => string.Equals(office.HolderId, holder, StringComparison.Ordinal) && (relations.Published is not { } day || office.IsHeldOn(day)))?.Position;
    }

    // "le président du groupe socialiste" is not his state's.
    private static string? HolderOf(RelationSentence sentence, OfficePhrase phrase, Entity person) =>
        phrase.Holder ?? (phrase.Form.IsOfState && sentence.Words.At(phrase.End) is not ("de" or "du" or "d'" or "des") ? person.Country : null);

    // The words can stand for several positions: the one that the person really held with that holder, best on the article's day.
    private string PositionOf(OfficeForm form, Entity? post, Entity person, string holder, ArticleRelations relations)
    {
        var offices = (authority.Find(person.Id)?.Offices ?? []).Where(office => string.Equals(office.HolderId, holder, StringComparison.Ordinal)).ToList();
        var now = offices.Where(office => relations.Published is not { } day || office.IsHeldOn(day));
        var held = now.Concat(offices).Select(office => office.Position).FirstOrDefault(position => form.Positions.Contains(position, StringComparer.Ordinal));
        var position = held ?? form.Positions[0];
        return post is not null && position is "ambassador" ? $"ambassador to {post.Name.ToLowerInvariant()}" : position;
    }
}
