namespace GraphBuilder.Entities.Descriptions;

/// <summary>
/// Relatives without their name: <i>son père, sa veuve</i>. They stand for whom the article presents so, else for the only other person near by who
/// has the same last name.
/// </summary>
internal static class Kin
{
    private const int Reach = 2;
    private const int SameName = 5;

    /// <summary>Adds those of the sentence being read.</summary>
    public static void Link(Discourse discourse)
    {
        var words = discourse.Words;
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words.Folded[i] is "son" or "sa" && Gender(discourse, words.At(i + 1)) is { } feminine && !IsNamed(discourse, i + 2) && Person(discourse, i, feminine) is { } person)
            {
                discourse.Add(i, i + 2, person, "relative");
            }
        }
    }

    private static bool? Gender(Discourse discourse, string noun) =>
        discourse.Lexicon.Words.Is(noun, DescriptionWord.KinWoman) ? true : discourse.Lexicon.Words.Is(noun, DescriptionWord.KinMan) ? false : null;

    // "sa femme, Sylvia Bongo", "son père Hun Sen", "son frère aîné".
    private static bool IsNamed(Discourse discourse, int end) =>
        discourse.Words.IsCapitalised(end) || discourse.IsTaken(end) || discourse.Words.At(end) is "et" || (discourse.Words.At(end) is "," or "(" && discourse.IsTaken(end + 1))
        || (end < discourse.Words.Count && discourse.Tree.Upos(discourse.Tree.WordOf(end)) is "ADJ" or "NOUN");

    private static Entity? Person(Discourse discourse, int token, bool feminine)
    {
        var (tree, noun) = (discourse.Tree, discourse.Words.At(token + 1));
        var barred = CoArguments.Of(discourse, tree.Head(NounPhrases.HeadOf(tree, tree.WordOf(token + 1))));
        var persons = discourse.Before(token, Reach).Where(name => name.Entity.Type == EntityType.Person).DistinctBy(name => name.Entity.Id).ToList();
        var fitting = persons.Where(name => !barred.Contains(name.Entity.Id) && Agreement.Of(name, discourse).Fits(feminine, plural: false)).ToList();
        if (fitting.Find(name => discourse.Introductions.Has(name.Entity.Id, noun)) is { } presented)
        {
            return presented.Entity;
        }

        var relatives = fitting.Where(name => persons.Exists(other => other.Entity.Id != name.Entity.Id && ShareName(name.Entity, other.Entity))).ToList();
        return relatives.Count == 2 && IsSubject(discourse, relatives[0]) != IsSubject(discourse, relatives[1])
            ? relatives.Find(name => !IsSubject(discourse, name))?.Entity
            : relatives is [var only] ? only.Entity : null;
    }

    private static bool IsSubject(Discourse discourse, LinkedName name) => discourse.RoleOf(name) == SyntacticRole.Subject;

    // "Navalny, Navalnaïa": the endings may differ.
    private static bool ShareName(Entity first, Entity second)
    {
        var (one, other) = (LastName(first), LastName(second));
        var same = 0;
        while (same < one.Length && same < other.Length && one[same] == other[same])
        {
            same++;
        }

        return same >= Math.Min(SameName, Math.Min(one.Length, other.Length)) && same >= 3;
    }

    private static string LastName(Entity person) => Folding.Fold(person.Name)[(Folding.Fold(person.Name).LastIndexOf(' ') + 1)..];
}
