namespace GraphBuilder.Entities.Names;

/// <summary>
/// Reads <i>Organisation de coopération de Shanghaï (OCS)</i>: the acronym means what stands before it, if its letters start the words there;
/// from then on it stands for that entity anywhere in the article.
/// </summary>
internal sealed class BracketedAcronyms(NameLexicons lexicons)
{
    /// <summary>Reads the acronyms that a sentence introduces.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="entities">The article's entities; receives new ones and the acronyms.</param>
    /// <param name="names">The sentence's mentions so far, in order; receives new ones.</param>
    public void Read(SentenceWords words, ArticleEntities entities, List<LinkedName> names)
    {
        for (var i = 1; i + 2 < words.Count; i++)
        {
            if (words.Folded[i] is not "(" || words.Folded[i + 2] is not (")" or ",") || !IsAcronym(words.Form(i + 1)))
            {
                continue;
            }

            var before = names.Find(name => name.End == i);
            var inside = names.Find(name => name.First == i + 1);
            var start = LongFormStart(words, i, words.Form(i + 1));
            if (before is not null && (inside is null || inside.Entity.Id == before.Entity.Id) && CanHaveAcronym(before, start))
            {
                Add(words, before.Entity, i + 1, inside, entities, names);
            }
            else if (start >= 0)
            {
                AddLongForm(words, start, i, inside, entities, names);
            }
        }
    }

    /// <summary>Adds the mentions of acronyms that the article introduced elsewhere.</summary>
    public static void Find(SentenceWords words, bool[] taken, ArticleEntities entities, List<LinkedName> names)
    {
        if (entities.Acronyms.Count == 0)
        {
            return;
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (!taken[i] && words.IsCapitalised(i) && entities.Acronyms.TryGetValue(words.Folded[i], out var entity))
            {
                names.Add(new LinkedName { Sentence = words.Sentence.Ordinal, First = i, Count = 1, Entity = entity, Rule = "acronym introduced by the article" });
            }
        }
    }

    private static bool IsAcronym(string form) => form.Length is >= 2 and <= 8 && char.IsUpper(form[0]) && form.Count(char.IsUpper) >= 2 || form.Length is 4 or 5 or 6 && char.IsUpper(form[0]);

    // "Émirats arabes unis (EAU)", but not "Parti communiste de Chine (PCC)".
    private static bool CanHaveAcronym(LinkedName before, int start) => before.Entity.Type switch
    {
        EntityType.Person or EntityType.Place => false,
        EntityType.Country => start == before.First && !before.Nominal,
        _ => start <= before.First,
    };

    private static void Add(SentenceWords words, Entity entity, int index, LinkedName? inside, ArticleEntities entities, List<LinkedName> names)
    {
        entities.AddAcronym(words.Form(index), entity);
        if (inside is null)
        {
            names.Add(new LinkedName { Sentence = words.Sentence.Ordinal, First = index, Count = 1, Entity = entity, Rule = "acronym in brackets" });
        }
    }

    private void AddLongForm(SentenceWords words, int start, int bracket, LinkedName? inside, ArticleEntities entities, List<LinkedName> names)
    {
        // "Communist Party of India (CPI)" is not the court that French calls CPI.
        inside = inside is not null && IsAbout(words, start, bracket, inside.Entity, entities) ? inside : null;
        names.RemoveAll(other => inside is null && other.First == bracket + 1);
        var entity = inside?.Entity ?? entities.AddNew(KindOf(words, start), words.Text(start, bracket), null, "long form + acronym");
        names.RemoveAll(other => other.First >= start && other.End <= bracket);
        names.Add(new LinkedName
        {
            Sentence = words.Sentence.Ordinal, First = start, Count = bracket - start, Entity = entity,
            Rule = inside is null ? "new: long form + acronym" : $"long form of {words.Form(bracket + 1)}",
        });
        Add(words, entity, bracket + 1, inside, entities, names);
    }

    private static bool IsAbout(SentenceWords words, int start, int end, Entity entity, ArticleEntities entities)
    {
        if (entities.Authority.Find(entity.Id) is not { } entry)
        {
            return true;
        }

        var known = Folding.Fold(string.Join(' ', entry.Aliases.Prepend(entry.NameFr).Prepend(entry.Name)));
        for (var i = start; i < end; i++)
        {
            var stem = words.Folded[i].Length > 5 ? words.Folded[i][..5] : words.Folded[i];
            if (stem.Length > 3 && known.Contains(stem, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private EntityType KindOf(SentenceWords words, int start)
    {
        for (var i = start - 1; i >= 0 && i >= start - 4; i--)
        {
            if (lexicons.ArmedWords.Contains(words.Folded[i]))
            {
                return EntityType.ArmedGroup;
            }
        }

        return lexicons.OrganisationHead(words.Folded[start]) ?? EntityType.Organization;
    }

    // Walks back from the bracket to the capitalised word from which the initials of the words spell the acronym; −1 if there is none.
    private static int LongFormStart(SentenceWords words, int bracket, string acronym)
    {
        var letters = Folding.Fold(acronym);
        for (var start = bracket - 1; start >= 0 && start >= bracket - 14; start--)
        {
            if (words.Folded[start] is "." or ";" or "»" or "(" or ")")
            {
                return -1;
            }

            if (words.IsCapitalised(start) && words.Folded[start][0] == letters[0] && Spells(words, start, bracket, letters) && !words.IsFirstWord(start + 1))
            {
                return start;
            }
        }

        return -1;
    }

    // Every letter is the initial of a later word; words may be passed over, the last letters may lie inside a word (Finul, Monusco).
    private static bool Spells(SentenceWords words, int start, int end, string letters)
    {
        var next = 0;
        var content = 0;
        for (var i = start; i < end && next < letters.Length; i++)
        {
            if (words.Folded[i].Length > 3 || words.IsCapitalised(i))
            {
                content++;
            }

            if (words.Folded[i][0] == letters[next])
            {
                next++;
            }
        }

        return next >= Math.Min(letters.Length, Math.Max(2, letters.Length - 1)) && content >= 2;
    }
}
