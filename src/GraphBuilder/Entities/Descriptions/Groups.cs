using GraphBuilder.Entities.Names;
using GraphBuilder.Language;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>
/// Pairs and threes: <i>les deux pays, chacun des deux hommes, les trois capitales</i>. They stand for those of their kind that came last and
/// together, and of which the article speaks most; never for who does something to them.
/// </summary>
internal sealed class Groups(FixedGroups fixedGroups, OfficeFinder offices)
{
    /// <summary>Adds the groups of the sentence being read.</summary>
    public void Link(Discourse discourse)
    {
        var words = discourse.Words;
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (Opening(words, i) is not var (start, count, noun) || noun >= words.Count || (words.Folded[i] is "nos" && discourse.IsQuoted(discourse.Current, i)))
            {
                continue;
            }

            var number = words.At(noun - 1) is "deux" or "trois" ? noun - 1 : noun;
            if (words.IsCapitalised(noun) && fixedGroups.Find(string.Join(' ', words.Folded[number..(noun + 1)])) is { } ids)
            {
                Add(discourse, start, noun + 1, [.. ids.Select(id => discourse.Entities.Authority.Find(id)).OfType<Authority.AuthorityEntry>().Select(discourse.Entities.Add)], "fixed group");
            }
            else if (!discourse.IsTaken(noun) && (number < noun || words.Folded[noun] is "belligerants") && KindOf(discourse.Lexicon.Words, words.Folded[noun]) is { } kind)
            {
                if (End(discourse, noun) is { } end)
                {
                    Add(discourse, start, end, GroupMembers.Find(discourse, noun, count, kind), "pair");
                }
            }
            else if (number == noun && words.Folded[i] is "les" && !discourse.IsTaken(noun) && KindOf(discourse.Lexicon.Words, words.Folded[noun]) is GroupKind.Person
                && NounPhrases.RoleOf(discourse.Tree, discourse.Tree.WordOf(noun)) == SyntacticRole.Subject && End(discourse, noun) is { } bareEnd && !words.IsCapitalised(bareEnd) && words.At(bareEnd) is not ("de" or "du" or "d'" or "des"))
            {
                Add(discourse, start, bareEnd, GroupMembers.OnlyPair(discourse, noun), "pair");
            }
            else if (words.Folded[i] is "leurs" && words.Folded[noun] is "pays" && words.At(noun + 1) is "respectifs")
            {
                Add(discourse, start, noun + 2, GroupMembers.Find(discourse, noun, 2, GroupKind.State), "pair");
            }
        }
    }

    // "les deux chefs d'État", "les deux pays africains"; "les deux responsables américains", "les deux dirigeants du parti" are others than those named last.
    private int? End(Discourse discourse, int noun)
    {
        var words = discourse.Words;
        var end = noun + 1;
        if (offices.PluralAt(words, noun) is { } office)
        {
            if (office.Country is not null)
            {
                return null;
            }

            end = office.End;
        }
        else if (words.Folded[noun] is "premiers" or "secretaires")
        {
            return null;
        }

        if (discourse.Lexicon.Words.Is(words.At(end), DescriptionWord.GroupAdjective))
        {
            return end + 1;
        }

        return offices.Country(words, end) is not null || (words.At(end) is "de" or "du" or "d'" or "des" && NounPhrases.IsCompleted(discourse, discourse.Tree.WordOf(noun), end)) ? null : end;
    }

    private static GroupKind? KindOf(WordClasses<DescriptionWord> lexicon, string noun) =>
        lexicon.Is(noun, DescriptionWord.GroupOfBodies) ? GroupKind.Body
        : lexicon.Is(noun, DescriptionWord.GroupOfPersons) ? GroupKind.Person
        : lexicon.Is(noun, DescriptionWord.GroupOfStates) ? GroupKind.State
        : lexicon.Is(noun, DescriptionWord.GroupOfSides) ? GroupKind.Side
        : lexicon.Is(noun, DescriptionWord.GroupOfFoes) ? GroupKind.Foe
        : null;

    // Where the mention starts, how many it means, where its noun stands. "aux deux alliés" has no article of its own.
    private static (int Start, int Count, int Noun)? Opening(SentenceWords words, int at)
    {
        var count = words.At(at + 1) switch { "deux" => 2, "trois" => 3, _ => 0 };
        switch (words.Folded[at])
        {
            case "les" or "nos" or "leurs" or "ces" or "vos" when count > 0:
                return (at, count, at + 2);
            case "les" or "leurs":
                return (at, 2, at + 1);
            case "des" or "aux" when count > 0:
                return words.At(at - 1) is "chacun" or "chacune" ? (at - 1, count, at + 2) : (at + 1, count, at + 2);
            default:
                return null;
        }
    }

    private static void Add(Discourse discourse, int first, int end, IReadOnlyList<Entity> entities, string rule)
    {
        foreach (var entity in entities)
        {
            discourse.Add(first, end, entity, rule);
        }
    }
}
