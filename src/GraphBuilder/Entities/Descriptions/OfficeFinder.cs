using GraphBuilder.Entities.Names;
using GraphBuilder.Language;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>Finds the offices of a sentence: <i>le ministre chinois des Affaires étrangères Wang Yi</i>, <i>Lin Jian, porte-parole de la diplomatie chinoise</i>.</summary>
internal sealed class OfficeFinder(OfficeLexicon offices, CountryAdjectives adjectives, WordClasses<DescriptionWord> lexicon)
{
    /// <summary>The offices of a sentence, in order.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="names">The sentence's names, in order.</param>
    public List<OfficePhrase> Find(SentenceWords words, IReadOnlyList<LinkedName> names)
    {
        var phrases = new List<OfficePhrase>();
        for (var i = 0; i < words.Count; i++)
        {
            if (offices.Match(words, i, adjectives) is not { } match || names.Any(name => !name.Nominal && name.First <= i && i < name.End))
            {
                continue;
            }

            var (holder, holderEnd) = HolderOf(words, match, names);
            var (post, end) = PostOf(words, match, holderEnd, names);
            var person = PersonAfter(words, end, names) ?? PersonBefore(words, match.First, end, names);
            if ((match.Form.Need == OfficeNeed.Holder && holder is null) || (match.Form.Need == OfficeNeed.Person && person is null))
            {
                continue;
            }

            // "le porte-parole du président russe, X": whose name follows behind a comma speaks for him.
            if (person is not null && person.First > end && words.At(end) is "," && phrases is [.., { Person: null } outer] && IsComplementOf(words, outer, match.First))
            {
                phrases[^1] = outer with { Person = person, Holder = outer.Holder ?? holder };
                person = null;
            }

            phrases.Add(new OfficePhrase
            {
                Sentence = words.Sentence.Ordinal, First = match.First, End = end, Form = match.Form, Holder = holder, Post = post, Person = person,
                IsFormer = IsFormer(words, match),
            });
            i = end - 1;
        }

        return phrases;
    }

    /// <summary>Whether a folded word heads the name of an office.</summary>
    public bool IsHead(string folded) => offices.IsHead(folded);

    /// <summary>Whether some tokens are the name of an office, with the adjective of a country or not.</summary>
    public bool IsOffice(SentenceWords words, int first, int end) => offices.Match(words, first, adjectives) is { Count: > 1 } match && match.End >= end;

    /// <summary>Index just after an office that covers a token and starts before it; 0 where none does.</summary>
    public int EndOver(SentenceWords words, int token)
    {
        for (var start = token - 1; start >= 0 && start >= token - 6; start--)
        {
            if (offices.Match(words, start, adjectives) is { } match && match.End > token)
            {
                return match.End;
            }
        }

        return 0;
    }

    /// <summary>The office in the plural that starts at a token (<i>chefs d'État</i>); null where none does.</summary>
    public OfficeMatch? PluralAt(SentenceWords words, int first) => offices.Match(words, first, adjectives) is { Form.IsPlural: true } match ? match : null;

    /// <summary>Id of the country of the adjective at a token; null where it is none.</summary>
    public string? Country(SentenceWords words, int token) => adjectives.Find(words, token);

    private static bool IsFormer(SentenceWords words, OfficeMatch match) =>
        words.At(match.First - 1) is "ancien" or "ancienne" or "ex" or "anciens" || words.Folded[match.First].StartsWith("ex-", StringComparison.Ordinal)
        || words.At(match.First - 2) is "ancien" or "ancienne";

    private static bool IsComplementOf(SentenceWords words, OfficePhrase outer, int first) =>
        first == outer.End + 1 && words.At(outer.End) is "du" or "des" || first == outer.End + 2 && words.At(outer.End) is "de" && Determiners.IsArticle(words.At(outer.End + 1));

    // The adjective, or "de" and a name: du Kremlin, de l'Otan, de la République tchèque; "du gouvernement allemand" through its adjective.
    private (string? Holder, int End) HolderOf(SentenceWords words, OfficeMatch match, IReadOnlyList<LinkedName> names)
    {
        var at = match.End;
        if (words.At(at) is not ("de" or "du" or "d'" or "des"))
        {
            return (match.Country, match.End);
        }

        at++;
        if (words.At(at) is "la" or "l'" or "les")
        {
            at++;
        }

        var named = names.FirstOrDefault(name => !name.Nominal && name.First == at && name.Entity.Type is not EntityType.Person);
        if (named is not null)
        {
            return match.Country is null ? (HolderId(named.Entity), named.End) : (match.Country, match.End);
        }

        if (lexicon.Is(words.At(at), DescriptionWord.BodyWithAdjective) && adjectives.Find(words, at + 1) is { } country)
        {
            return (match.Country ?? country, at + 2);
        }

        return (match.Country, match.End);
    }

    // An office in a capital or place is one of its state; a ministry's or parliament's stays its own.
    private static string HolderId(Entity entity) => entity.Type == EntityType.Place && entity.Country is { } country ? country : entity.Id;

    // Where a diplomat is sent: "ambassadeur de France en Algérie", "ambassadeur à Washington".
    private static (Entity? Post, int End) PostOf(SentenceWords words, OfficeMatch match, int end, IReadOnlyList<LinkedName> names)
    {
        if (match.Form.Kind is not "diplomat" || words.At(end) is not ("en" or "au" or "aux" or "a"))
        {
            return (null, end);
        }

        var post = names.FirstOrDefault(name => !name.Nominal && name.First == end + 1 && name.Entity.Type is EntityType.Country or EntityType.Place);
        return post is null ? (null, end) : (post.Entity, post.End);
    }

    private LinkedName? PersonAfter(SentenceWords words, int end, IReadOnlyList<LinkedName> names)
    {
        var at = end;
        if (words.At(at) is "par" && words.At(at + 1) is "interim")
        {
            at += 2;
        }

        if (words.At(at) is ",")
        {
            at++;
        }

        // A rank stands between: "le guide suprême iranien, l'ayatollah Ali Khamenei", "le chef de la junte, le colonel Assimi Goïta".
        if (words.At(at) is "le" or "la" or "l'" && lexicon.Is(words.At(at + 1), DescriptionWord.Rank))
        {
            at += 2;
        }
        else if (lexicon.Is(words.At(at), DescriptionWord.Rank))
        {
            at++;
        }

        // A full name may leave its courtesy title outside.
        var named = words.At(at) is "m." or "mme" ? at + 1 : at;
        return names.FirstOrDefault(name => !name.Nominal && (name.First == at || name.First == named) && name.Entity.Type == EntityType.Person);
    }

    private LinkedName? PersonBefore(SentenceWords words, int first, int end, IReadOnlyList<LinkedName> names)
    {
        var at = first - 1;
        while (at >= 0 && (lexicon.Is(words.Folded[at], DescriptionWord.OfficeAdjective) || words.Folded[at] is "le" or "la" or "l'" or "un" or "une" or "-" or "alors" or "aujourd'hui"))
        {
            at--;
        }

        if (at < 1 || words.Folded[at] is not ("," or "("))
        {
            return null;
        }

        // "devant Wang Yi, le secrétaire du Conseil de sécurité a estimé": the description opens a clause of its own.
        if (Determiners.IsArticle(words.At(first - 1)) && !EndsApposition(words, end))
        {
            return null;
        }

        return names.FirstOrDefault(name => !name.Nominal && name.End == at && name.Entity.Type == EntityType.Person);
    }

    private static bool EndsApposition(SentenceWords words, int end) =>
        end >= words.Count || !char.IsLetter(words.Folded[end][0]) || words.Folded[end] is "qui" or "et" or "dont" or "depuis" or "par" or "en" or "dans" or "pour" or "lors" or "sortant";
}
