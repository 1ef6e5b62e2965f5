using GraphBuilder.Entities.Authority;

namespace GraphBuilder.Entities.Names;

/// <summary>Links last names that stand alone (<i>Blinken</i>, <i>M. Wang</i>): to the person the article introduced, else to the one the press means by it.</summary>
internal sealed class Surnames(NameIndex index, NameLexicons lexicons)
{
    private static readonly HashSet<string> CourtesyTitles = new(StringComparer.Ordinal) { "m.", "mme", "mlle" };

    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal) { "le", "la", "les", "de", "du", "des", "l'", "d'", "a", "et" };

    /// <summary>Adds the mentions of a sentence.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="taken">Which tokens other names cover.</param>
    /// <param name="entities">The article's entities; receives new ones.</param>
    /// <param name="names">Receives the mentions.</param>
    /// <param name="makeNew">Whether a name behind a courtesy title that nobody has makes a new person: only once all full names are found.</param>
    public void Find(SentenceWords words, bool[] taken, ArticleEntities entities, List<LinkedName> names, bool makeNew)
    {
        var found = new List<NameForm>();
        for (var i = 0; i < words.Count; i++)
        {
            if (taken[i] || !NameChunk.IsNamePart(words, i) || (Particles.Contains(words.Folded[i]) && !OpensLastName(words, i, found)))
            {
                continue;
            }

            var title = words.At(i - 1);
            var count = Longest(words, taken, i, entities);
            if (count > 0)
            {
                var person = Introduced(words, i, count, title, entities);
                if (person is not null && !IsBehindAnotherName(words, i, person.Entity.Name))
                {
                    names.Add(Name(words, i, count, person.Entity, "last name of a person of the article"));
                    i += count - 1;
                    continue;
                }
            }

            index.Match(words, i, found);
            found.RemoveAll(form => form.Kind != NameKind.Surname);
            if (found.Count > 0 && !IsInsideLongerName(words, taken, i, found[0].Folded.Length) && Choose(found, title, entities) is { } entry
                && !IsBehindAnotherName(words, i, entry.Name, entry.NameFr))
            {
                names.Add(Name(words, i, found[0].Folded.Length, entities.Add(entry), "last name of a known person"));
                i += found[0].Folded.Length - 1;
            }
            else if (makeNew && CourtesyTitles.Contains(title) && words.IsCapitalised(i))
            {
                names.Add(Name(words, i, 1, OnlyOneNamed(words.Folded[i], title, entities)?.Entity ?? entities.AddNew(EntityType.Person, words.Form(i), null, "courtesy title + name"), "new: courtesy title + name"));
            }
        }
    }

    // "Le Drian" is one name, "Le Premier ministre" none.
    private bool OpensLastName(SentenceWords words, int token, List<NameForm> found)
    {
        index.Match(words, token, found);
        return found.Exists(form => form is { Kind: NameKind.Surname, Folded.Length: > 1 });
    }

    // "Abiy Ahmed … M. Ahmed": a part of the name of one person of the article.
    private static ArticlePerson? OnlyOneNamed(string word, string title, ArticleEntities entities)
    {
        var named = entities.Persons.Where(person => GenderFits(person, title) && (HasPart(person.Entity.Name, word) || HasPart(person.Entity.NameFr, word))).Take(2).ToList();
        return named is [var only] ? only : null;
    }

    private static bool HasPart(string? name, string word) => name is not null && Folding.Fold(name).Split(' ').Contains(word, StringComparer.Ordinal);

    // "Pablo Correa" is not Rafael Correa.
    private bool IsBehindAnotherName(SentenceWords words, int index, params string?[] names)
    {
        var before = index - 1;
        if (!words.IsCapitalised(before) || words.Form(before).Length < 3 || lexicons.PersonTitles.Contains(words.Folded[before]) || lexicons.Starters.Contains(words.Form(before))
            || words.Tree.Upos(words.Tree.WordOf(before)) is not "PROPN")
        {
            return false;
        }

        foreach (var name in names)
        {
            if (name is not null && Folding.Fold(name).Split(' ', '-').Contains(words.Folded[before], StringComparer.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    // A courtesy title belongs to the name.
    private static LinkedName Name(SentenceWords words, int first, int count, Entity entity, string rule)
    {
        var titled = CourtesyTitles.Contains(words.At(first - 1)) ? 1 : 0;
        return new LinkedName { Sentence = words.Sentence.Ordinal, First = first - titled, Count = count + titled, Entity = entity, Rule = rule };
    }

    // How many tokens from here on make the longest last name of the article's persons; 0 for none.
    private static int Longest(SentenceWords words, bool[] taken, int first, ArticleEntities entities)
    {
        for (var count = Math.Min(4, words.Count - first); count > 0; count--)
        {
            var isFree = true;
            for (var i = first; i < first + count; i++)
            {
                isFree &= !taken[i];
            }

            if (!isFree || !NameChunk.IsNamePart(words, first + count - 1))
            {
                continue;
            }

            var name = string.Join(' ', words.Folded[first..(first + count)]);
            if (entities.Persons.Any(person => person.Surnames.Contains(name)) && !IsInsideLongerName(words, taken, first, count))
            {
                return count;
            }
        }

        return 0;
    }

    private static bool IsInsideLongerName(SentenceWords words, bool[] taken, int first, int count) =>
        first + count < words.Count && !taken[first + count] && words.IsCapitalised(first + count) && words.Form(first + count).Length > 2;

    private static ArticlePerson? Introduced(SentenceWords words, int first, int count, string title, ArticleEntities entities)
    {
        var name = string.Join(' ', words.Folded[first..(first + count)]);
        ArticlePerson? best = null;
        foreach (var person in entities.Persons)
        {
            if (person.Surnames.Contains(name) && GenderFits(person, title))
            {
                // Persons the authority knows are introduced more surely than words taken for a name.
                if (best is null || (best.Entry is null && person.Entry is not null))
                {
                    best = person;
                }
            }
        }

        if (best is not null)
        {
            best.IsFeminine ??= title is "mme" or "mlle" ? true : title is "m." ? false : null;
        }

        return best;
    }

    private static bool GenderFits(ArticlePerson person, string title) => title switch
    {
        "mme" or "mlle" => person.IsFeminine != false,
        "m." => person.IsFeminine != true,
        _ => true,
    };

    private AuthorityEntry? Choose(List<NameForm> found, string title, ArticleEntities entities)
    {
        if (lexicons.Words.Is(title, NameWord.RegnalTitle) || lexicons.PrivateProfessions.Contains(title))
        {
            return null;
        }

        var prominent = found.Find(form => form.Entry.Prominent);
        if (prominent is not null)
        {
            return prominent.Entry;
        }

        if (!CourtesyTitles.Contains(title) && !lexicons.PersonTitles.Contains(title))
        {
            return null;
        }

        var inOffice = found.Where(form => entities.Published is not { } day || form.Entry.Offices.Any(office => office.IsHeldOn(day)))
            .Select(form => form.Entry).Distinct().ToList();
        return inOffice.Count == 1 ? inOffice[0] : null;
    }
}
