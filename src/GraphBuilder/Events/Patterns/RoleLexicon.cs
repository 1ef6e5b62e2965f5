using GraphBuilder.Language;

namespace GraphBuilder.Events.Patterns;

/// <summary>The words around those of events by which the rules tell who plays which role.</summary>
internal sealed class RoleLexicon
{
    private readonly WordClasses<RoleNoun> _nouns;
    private readonly WordClasses<RoleVerb> _verbs;
    private readonly WordClasses<ClauseWord> _clauseWords;

    private RoleLexicon(IResourceFiles files)
    {
        MemberNouns = WordList.Load(files, "member-nouns");
        _nouns = WordClasses<RoleNoun>.LoadLemmas(files, "role-nouns");
        _verbs = WordClasses<RoleVerb>.LoadLemmas(files, "role-verbs");
        _clauseWords = WordClasses<ClauseWord>.LoadForms(files, "clause-words");
    }

    /// <summary>Nouns that with <i>de</i> and a name stand for who is named.</summary>
    public WordList MemberNouns { get; }

    /// <summary>Loads the words from the shipped data.</summary>
    /// <exception cref="LexiconFormatException">A line is not of the format.</exception>
    public static RoleLexicon Load(IResourceFiles files) => new(files);

    /// <summary>Whether the lemma of a noun is of a class.</summary>
    public bool Is(string lemma, RoleNoun @class) => _nouns.Is(lemma, @class);

    /// <summary>Whether the lemma of a verb is of a class.</summary>
    public bool Is(string lemma, RoleVerb @class) => _verbs.Is(lemma, @class);

    /// <summary>Whether a folded form is of a class.</summary>
    public bool Is(string folded, ClauseWord @class) => _clauseWords.Is(folded, @class);
}
