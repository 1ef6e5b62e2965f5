using GraphBuilder.Entities.Descriptions;

namespace GraphBuilder.Events.Patterns;

/// <summary>Tells which countries the adjectives at a noun name (<i>les frappes américaines, la guerre russo-ukrainienne, un discours antirusse</i>).</summary>
/// <param name="adjectives">The adjectives of countries.</param>
internal sealed class NounAdjectives(CountryAdjectives adjectives)
{
    /// <summary>The countries whose adjectives describe a noun (<i>frappes américaines et britanniques</i>).</summary>
    public List<string> Of(SentenceParticipants participants, int noun)
    {
        var tree = participants.Tree;
        var found = new List<string>();
        foreach (var child in tree.Children(noun))
        {
            if (child > noun && tree.Relation(child) is "amod" or "nmod" or "appos" or "flat" && participants.At(child) is null && tree.Preposition(child) is null)
            {
                Add(Country(participants, child), found);
                foreach (var other in tree.Children(child))
                {
                    if (tree.Relation(other) is "conj")
                    {
                        Add(Country(participants, other), found);
                    }
                }
            }
        }

        return found.Count > 0 ? found : OfCompound(participants, noun);
    }

    // "des avions de combat nord-coréens": the adjective agrees with the planes, not with the fight on which the parser hangs it.
    private List<string> OfCompound(SentenceParticipants participants, int noun)
    {
        var tree = participants.Tree;
        var found = new List<string>();
        foreach (var kind in tree.Features(noun).IsPlural ? tree.Genitives(noun) : [])
        {
            if (tree.Child(kind, "det") < 0 && !tree.Features(kind).IsPlural && tree.Child(kind, "amod") is var adjective and >= 0 && participants.At(adjective) is null
                && (tree.Features(adjective).IsPlural || tree.Features(adjective).HasGender && tree.Features(kind).HasGender && tree.Features(adjective).IsFeminine != tree.Features(kind).IsFeminine))
            {
                Add(Country(participants, adjective), found);
            }
        }

        return found;
    }

    /// <summary>The countries whose people a noun and its coordination call by name (<i>31 000 Haïtiens, un Malgache et un Togolais</i>); empty for none.</summary>
    public List<string> People(SentenceParticipants participants, int noun)
    {
        var members = new List<int> { noun };
        participants.Tree.AddConjuncts(noun, members);
        var found = new List<string>();
        foreach (var member in members)
        {
            if (participants.At(member) is null && char.IsUpper(participants.Tree[member].Form[0]))
            {
                Add(Country(participants, member), found);
            }
        }

        return found;
    }

    /// <summary>The two countries of a compound adjective (<i>guerre russo-ukrainienne</i>); empty for none.</summary>
    public List<string> Pair(SentenceParticipants participants, int noun)
    {
        foreach (var child in participants.Tree.Children(noun))
        {
            if (child > noun && adjectives.FindPair(participants.Words.Folded[participants.Tree.TokenOf(child)]) is var (first, second))
            {
                return [first, second];
            }
        }

        return [];
    }

    /// <summary>The countries of the adjectives that stand for a noun of which the text has just spoken (<i>six consuls chiliens et deux péruviens</i>); empty for none.</summary>
    public List<string> Alone(SentenceParticipants participants, int noun)
    {
        var tree = participants.Tree;
        var members = new List<int>();
        tree.AddConjuncts(noun, members);
        var found = new List<string>();
        foreach (var member in members)
        {
            if (member != noun && participants.At(member) is null && tree.Child(member, "nummod") is var number and >= 0 && number < member)
            {
                Add(Country(participants, member), found);
            }
        }

        return found;
    }

    /// <summary>The country that an adjective at a noun is directed against (<i>manifestation anti-française, sentiment antirusse</i>); empty for none.</summary>
    public List<string> Against(SentenceParticipants participants, int noun)
    {
        foreach (var child in participants.Tree.Children(noun))
        {
            var folded = participants.Words.Folded[participants.Tree.TokenOf(child)];
            if (folded.StartsWith("anti", StringComparison.Ordinal) && adjectives.Find(folded["anti".Length..].TrimStart('-')) is { } country)
            {
                return [country];
            }
        }

        return [];
    }

    /// <summary>The country of the nearest adjective before a token (<i>trois mille Finlandais ont …</i>); empty for none.</summary>
    /// <param name="participants">The sentence.</param>
    /// <param name="token">Index of the token.</param>
    /// <param name="reach">How many tokens before it are looked at.</param>
    public List<string> Before(SentenceParticipants participants, int token, int reach)
    {
        for (var i = token - 1; i >= 0 && i >= token - reach; i--)
        {
            if (adjectives.Find(participants.Words, i) is { } country)
            {
                return [country];
            }
        }

        return [];
    }

    /// <summary>The other countries where the phrase of a noun stands for the first of several (<i>les ministres français et italien</i>).</summary>
    public List<string> Coordinated(SentenceParticipants participants, int noun)
    {
        var found = new List<string>();
        if (participants.At(noun) is not { IsPronoun: false } phrase)
        {
            return found;
        }

        // "les ministres de la Défense turc et grec": the parser may hang the adjectives on a noun inside.
        var tree = participants.Tree;
        for (var token = phrase.Start; token < phrase.End; token++)
        {
            var adjective = tree.WordOf(token);
            if (tree.Relation(adjective) is not "amod" || !tree.Dominates(noun, adjective))
            {
                continue;
            }

            foreach (var other in tree.Children(adjective))
            {
                if (tree.Relation(other) is "conj" && participants.At(other) is null)
                {
                    found.AddRange(Country(participants, other));
                }
            }
        }

        return found;
    }

    private IReadOnlyList<string> Country(SentenceParticipants participants, int word)
    {
        var token = participants.Tree.TokenOf(word);
        return adjectives.FindPair(participants.Words.Folded[token]) is var (first, second) ? [first, second] : adjectives.Find(participants.Words, token) is { } country ? [country] : [];
    }

    private static void Add(IEnumerable<string> some, List<string> all)
    {
        foreach (var id in some)
        {
            if (!all.Contains(id))
            {
                all.Add(id);
            }
        }
    }
}
