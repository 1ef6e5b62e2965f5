namespace GraphBuilder.Language.Trees;

/// <summary>The heads and relations that a parser gave to a sentence, while they are mended. Words are indexes into <see cref="Sentence.Words"/>; −1 stands for none.</summary>
internal sealed class DraftTree
{
    /// <summary>Reads what the parser gave.</summary>
    /// <param name="sentence">A parsed sentence.</param>
    /// <param name="verbs">Who is the subject of the infinitives below which verbs.</param>
    /// <exception cref="ArgumentException">A word has no dependency.</exception>
    public DraftTree(Sentence sentence, WordClasses<ControlVerb> verbs)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        Sentence = sentence;
        Verbs = verbs;
        Heads = new int[sentence.Words.Count];
        FullRelations = new string[Count];
        Relations = new string[Count];
        Features = new WordFeatures[Count];
        for (var word = 0; word < Count; word++)
        {
            var dependency = sentence.Words[word].Dependency ?? throw new ArgumentException($"Word {word} has no dependency.", nameof(sentence));
            Attach(word, dependency.Head, dependency.Relation);
            Features[word] = WordFeatures.Parse(sentence.Words[word].Features);
        }
    }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>Who is the subject of the infinitives below which verbs.</summary>
    public WordClasses<ControlVerb> Verbs { get; }

    /// <summary>Number of words.</summary>
    public int Count => Heads.Length;

    /// <summary>The head of each word.</summary>
    public int[] Heads { get; }

    /// <summary>The relation of each word to its head, with subtype.</summary>
    public string[] FullRelations { get; }

    /// <summary>The relation of each word to its head, without subtype.</summary>
    public string[] Relations { get; }

    /// <summary>The features of each word.</summary>
    public WordFeatures[] Features { get; }

    /// <summary>The form of a word.</summary>
    public string Form(int word) => Sentence.Words[word].Form;

    /// <summary>The lemma; the form where none is known.</summary>
    public string Lemma(int word) => Sentence.Words[word].Lemma ?? Sentence.Words[word].Form;

    /// <summary>The universal part of speech.</summary>
    public string Upos(int word) => Sentence.Words[word].Upos ?? "X";

    /// <summary>Whether a word has a dependent with a relation, subtype left out.</summary>
    public bool HasChild(int word, string relation)
    {
        for (var child = 0; child < Count; child++)
        {
            if (Heads[child] == word && string.Equals(Relations[child], relation, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word is another or one of its ancestors.</summary>
    public bool Dominates(int ancestor, int word)
    {
        while (word >= 0 && word != ancestor)
        {
            word = Heads[word];
        }

        return word == ancestor;
    }

    /// <summary>Gives a word another head and relation.</summary>
    /// <param name="word">The word.</param>
    /// <param name="head">Its head, no descendant of the word.</param>
    /// <param name="relation">The relation, with subtype.</param>
    public void Attach(int word, int head, string relation)
    {
        Heads[word] = head;
        FullRelations[word] = relation;
        Relations[word] = Base(relation);
    }

    // The usual ones by name: no string is made for each word of an article.
    private static string Base(string relation) => relation.IndexOf(':', StringComparison.Ordinal) switch
    {
        < 0 => relation,
        var colon => relation switch
        {
            "nsubj:pass" or "nsubj:caus" or "nsubj:outer" => "nsubj",
            "obl:mod" or "obl:arg" or "obl:agent" => "obl",
            "aux:tense" or "aux:pass" or "aux:caus" => "aux",
            "acl:relcl" => "acl",
            "flat:name" or "flat:foreign" => "flat",
            "expl:pv" or "expl:subj" or "expl:comp" or "expl:pass" => "expl",
            "obj:agent" or "obj:lvc" => "obj",
            "advcl:cleft" => "advcl",
            _ => relation[..colon],
        },
    };
}
