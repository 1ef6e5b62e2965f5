namespace GraphBuilder.Entities.Descriptions;

/// <summary>The nouns with which an article presents its persons: <i>l'écrivain X; X, militante; Mgr X</i>.</summary>
internal sealed class Introductions
{
    private readonly HashSet<(string Person, string Noun)> _nouns = [];

    /// <summary>Notes the nouns of the sentence being read, and the gender that they tell.</summary>
    public void Read(Discourse discourse)
    {
        var tree = discourse.Tree;
        foreach (var name in discourse.Names)
        {
            if (name.Entity.Type != EntityType.Person || name.Nominal)
            {
                continue;
            }

            _nouns.Add((name.Entity.Id, discourse.Words.At(name.First - 1)));
            _nouns.Add((name.Entity.Id, discourse.Words.Folded[name.First]));
            var top = tree.HeadOfTokens(name.First, name.End);
            Note(discourse, name, discourse.PhraseOf(name));
            foreach (var child in tree.Children(top))
            {
                if (tree.Relation(child) is "appos" or "nmod" && tree.Child(child, "case") < 0)
                {
                    Note(discourse, name, child);
                }
            }
        }
    }

    /// <summary>Whether the article presents a person with a folded noun.</summary>
    public bool Has(string person, string noun) => _nouns.Contains((person, noun));

    private void Note(Discourse discourse, LinkedName name, int word)
    {
        var tree = discourse.Tree;
        if (tree.Upos(word) is not "NOUN" || discourse.Entities.FindPerson(name.Entity.Id) is not { } person)
        {
            return;
        }

        _nouns.Add((name.Entity.Id, discourse.Words.Folded[tree.TokenOf(word)]));
        if (discourse.Lexicon.Genders.IsFeminine(person) is null && PersonDescriptions.IsFeminineNoun(discourse, word) is { } feminine)
        {
            person.IsFeminine = feminine;
        }
    }
}
