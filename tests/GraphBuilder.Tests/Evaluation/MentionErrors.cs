using GraphBuilder.Entities;
using GraphBuilder.Entities.Authority;
using GraphBuilder.Evaluation;

namespace GraphBuilder.Tests.Evaluation;

/// <summary>Sorts the mentions that are missed and those that are wrong into classes, and counts what each rule gets right.</summary>
internal sealed class MentionErrors
{
    private readonly SortedDictionary<(string Mention, string Class), (int Missed, int Wrong)> _classes = [];
    private readonly SortedDictionary<string, Score> _rules = new(StringComparer.Ordinal);

    /// <summary>How many names of one state were linked to another state.</summary>
    public int StatesTakenForEachOther { get; private set; }

    /// <summary>How many descriptions and pronouns of one state were linked to another state.</summary>
    public int StatesDescribedWrongly { get; private set; }

    /// <summary>The classes with their counts, names first, the largest class first.</summary>
    public IEnumerable<(string Mention, string Class, int Missed, int Wrong)> Classes() => _classes
        .OrderBy(pair => pair.Key.Mention, StringComparer.Ordinal).ThenByDescending(pair => pair.Value.Missed + pair.Value.Wrong).ThenBy(pair => pair.Key.Class, StringComparer.Ordinal)
        .Select(pair => (pair.Key.Mention, pair.Key.Class, pair.Value.Missed, pair.Value.Wrong));

    /// <summary>The rules with how much of what they said was right, the most used first.</summary>
    public IEnumerable<(string Rule, Score Score)> Rules() => _rules.OrderByDescending(pair => pair.Value.Said).Select(pair => (pair.Key, pair.Value));

    /// <summary>Adds an article.</summary>
    /// <param name="gold">Its annotation.</param>
    /// <param name="system">What the program says of it, its entities in the order of <paramref name="mentions"/>.</param>
    /// <param name="mentions">The same, with the rules.</param>
    /// <param name="text">The article as stored.</param>
    /// <param name="authority">The authority file.</param>
    public void Add(Annotation gold, Annotation system, ArticleMentions mentions, string text, AuthorityFile authority)
    {
        var truth = Places(gold, gold);
        var said = Places(system, gold);
        var states = gold.Entities.Where(entity => entity.Type == nameof(EntityType.Country)).Select(entity => entity.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var missed in truth.Except(said))
        {
            Count(missed, Class(missed, said, truth, isMissed: true), missed: 1, wrong: 0);
        }

        foreach (var wrong in said.Except(truth))
        {
            Count(wrong, Class(wrong, truth, said, isMissed: false), missed: 0, wrong: 1);
            if (IsState(wrong) && truth.Any(place => place.Span == wrong.Span && IsState(place)))
            {
                StatesTakenForEachOther += wrong.Nominal ? 0 : 1;
                StatesDescribedWrongly += wrong.Nominal ? 1 : 0;
            }
        }

        AddRules(system, mentions, truth, gold);

        bool IsState(Place place) => states.Contains(place.Id) || authority.Find(place.Id)?.Type == EntityType.Country;

        string Class(Place place, HashSet<Place> others, HashSet<Place> own, bool isMissed) =>
            place.Nominal ? $"{Form(place.Span, text)}: {Fate(place, others, own)}" : NameClass(place, others, isMissed ? authority : null, system, gold);

        void Count(Place place, string name, int missed, int wrong)
        {
            var key = (place.Nominal ? "description or pronoun" : "name", name);
            var (before, beforeWrong) = _classes.GetValueOrDefault(key);
            _classes[key] = (before + missed, beforeWrong + wrong);
        }
    }

    private void AddRules(Annotation system, ArticleMentions mentions, HashSet<Place> truth, Annotation gold)
    {
        var ids = mentions.Entities.Zip(system.Entities).ToDictionary(pair => pair.First.Id, pair => pair.Second.Id, StringComparer.Ordinal);
        var optional = gold.Entities.Where(entity => entity.Optional).Select(entity => entity.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var mention in mentions.Mentions.Where(mention => !optional.Contains(ids[mention.EntityId])))
        {
            var place = new Place(mentions.Document.Article.Offsets.ToFile(mention.Span), ids[mention.EntityId], mention.Nominal);
            if (!gold.Boilerplate.Any(outer => outer.Contains(place.Span)))
            {
                _rules[mention.Rule] = _rules.GetValueOrDefault(mention.Rule) + new Score(truth.Contains(place) ? 1 : 0, 1, 0);
            }
        }
    }

    private static HashSet<Place> Places(Annotation side, Annotation gold)
    {
        var optional = gold.Entities.Where(entity => entity.Optional).Select(entity => entity.Id).ToHashSet(StringComparer.Ordinal);
        return side.Entities.Where(entity => !optional.Contains(entity.Id))
            .SelectMany(entity => entity.Mentions.Select(mention => new Place(mention.Span, entity.Id, mention.Nominal))).ToHashSet();
    }

    private static string NameClass(Place place, HashSet<Place> others, AuthorityFile? authority, Annotation system, Annotation gold)
    {
        var same = others.FirstOrDefault(other => other.Span == place.Span && !other.Nominal);
        if (same is not null)
        {
            string[] types = [TypeOf(place.Id), TypeOf(same.Id)];
            return types is ["Country", "Country"] ? "a state for another state"
                : types.Contains("Country") && types.Contains("Place") ? "a capital or seat: place or state"
                : types.Contains("Country") ? "a state for something else of the name"
                : "another entity of the name, or under another id";
        }

        var near = others.FirstOrDefault(other => other.Span.Overlaps(place.Span));
        return near is { Nominal: true } ? "name or description"
            : near is not null && near.Id == place.Id ? "other bounds"
            : near is not null ? near.Span.Contains(place.Span) ? "inside a longer name" : "a shorter name inside"
            : authority is null ? "not annotated"
            : authority.Find(place.Id) is null ? "not found; not in the authority file" : "not found; in the authority file";

        string TypeOf(string id) => gold.Entities.Concat(system.Entities).FirstOrDefault(entity => entity.Id == id)?.Type ?? "";
    }

    private static string Fate(Place place, HashSet<Place> others, HashSet<Place> own) =>
        others.Any(other => other.Span == place.Span && other.Nominal && !own.Contains(other)) ? "another entity"
        : others.Any(other => other.Span != place.Span && other.Span.Overlaps(place.Span)) ? "other bounds, or a name"
        : "on one side only";

    // What kind of words they are.
    private static string Form(TextSpan span, string text)
    {
        var words = Folding.Fold(span.In(text)).Replace('’', '\'').Split([' ', '\'', '-'], StringSplitOptions.RemoveEmptyEntries);
        var before = Folding.Fold(text.AsSpan(Math.Max(0, span.Start - 5), span.Start - Math.Max(0, span.Start - 5))).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "";
        return words switch
        {
            ["il" or "elle" or "ils" or "elles"] => "subject pronoun",
            ["l" or "le" or "la" or "les" or "lui" or "leur"] => "object pronoun",
            ["je" or "j" or "nous" or "vous" or "me" or "m"] => "first or second person",
            _ when words.Contains("deux") || words.Contains("trois") || words is ["chacun" or "chacune", ..] => "pair or three",
            ["ce" or "cet" or "cette" or "ces" or "celui" or "celle" or "ceux" or "celles", ..] => "demonstrative",
            ["son" or "sa" or "ses" or "leur" or "leurs" or "notre" or "nos" or "mon" or "ma", ..] => "with a possessive",
            ["un" or "une" or "des" or "plusieurs", ..] => "indefinite description",
            ["le" or "la" or "l" or "les", ..] => words.Contains("ancien") || words.Contains("ancienne") ? "former office" : "definite description",
            _ when before is "du" or "des" or "au" or "aux" => "inside du, des, au, aux",
            _ => "other",
        };
    }

    private sealed record Place(TextSpan Span, string Id, bool Nominal);
}
