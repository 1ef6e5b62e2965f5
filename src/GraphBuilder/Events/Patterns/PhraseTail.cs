using GraphBuilder.Entities.Names;
using GraphBuilder.Events.Lexicon;
using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>The words of a phrase behind its first one, found in a sentence: whatever their determiner and number, near the verb or at it in the tree.</summary>
internal sealed class PhraseTail
{
    private const int MaximalGap = 3;
    private const int MaximalReach = 15;

    private readonly SentenceWords _words;
    private readonly EventSense _sense;
    private readonly int _first;
    private readonly List<int> _tokens = [];
    private readonly List<int> _content = [];

    private PhraseTail(SentenceWords words, EventSense sense, int first)
    {
        _words = words;
        _sense = sense;
        _first = first;
        End = first + 1;
    }

    /// <summary>Its tokens, in the order of the phrase.</summary>
    public IReadOnlyList<int> Tokens => _tokens;

    /// <summary>Its content words, as words of the tree.</summary>
    public IReadOnlyList<int> Words => _content;

    /// <summary>Index just after its last token.</summary>
    public int End { get; private set; }

    /// <summary>Finds the tail of a sense whose first word stands at an index; null where it is not there.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="sense">The sense.</param>
    /// <param name="first">Index of the token of its first word.</param>
    /// <param name="taken">By token, whether another trigger has it.</param>
    public static PhraseTail? Find(SentenceWords words, EventSense sense, int first, bool[] taken)
    {
        var tail = new PhraseTail(words, sense, first);
        for (var i = 0; i < sense.Tail.Length; i++)
        {
            // Any determiner will do, except where it is all that follows ("dire non").
            if (i + 1 < sense.Tail.Length && IsDeterminer(sense.Tail[i]))
            {
                continue;
            }

            if (!tail.TryAdd(sense.Tail[i], taken))
            {
                return null;
            }
        }

        return tail;
    }

    private bool TryAdd(string word, bool[] taken)
    {
        var token = Near(word);
        token = token >= 0 || _sense.Kind == SenseKind.Noun ? token : InTree(word, taken);
        if (token < 0)
        {
            return false;
        }

        _tokens.Add(token);
        if (_words.Tree.WordOf(token) is var inPhrase && _words.Tree.Upos(inPhrase) is "NOUN" or "VERB" or "ADJ" or "PROPN")
        {
            _content.Add(inPhrase);
        }

        End = Math.Max(End, token + 1);
        return true;
    }

    // Adverbs, dates and an object may stand between a verb and its tail.
    private int Near(string word)
    {
        var limit = _sense.Kind == SenseKind.Noun ? End : End + MaximalGap;
        for (var at = End; at < _words.Count && at <= limit && _words.Folded[at] is not ("." or "," or ";"); at++)
        {
            if (IsForm(_words.Folded[at], word))
            {
                return at;
            }

            limit += IsDeterminer(_words.Folded[at]) ? 1 : 0;
        }

        return -1;
    }

    // "a inscrit mardi la compagnie publique sur sa liste noire", "des excuses ont été présentées"
    private int InTree(string word, bool[] taken)
    {
        var last = Math.Min(_words.Count, _first + MaximalReach);
        for (var at = Math.Max(0, _first - MaximalReach); at < last; at++)
        {
            if (!taken[at] && IsForm(_words.Folded[at], word) && IsAtPhrase(at))
            {
                return at;
            }
        }

        return -1;
    }

    private bool IsAtPhrase(int token)
    {
        var tree = _words.Tree;
        var word = tree.WordOf(token);
        var head = tree.Head(word);
        return token > _first
            ? tree.Relation(word) is "obj" or "obl" or "xcomp" or "nmod" or "amod" or "advmod" && Governs(head)
                || tree.Relation(word) is "case" && head >= 0 && tree.Relation(head) is "obl" or "nmod" && (Governs(tree.Head(head)) || IsSaidOfObject(tree, word))
            : (tree.Is(word, "nsubj:pass") || token == _first - 1 && _words.Folded[token] is "en") && Governs(head);
    }

    // "a perçu ce soutien à X comme une provocation": the parser may hang on the object what is said of it.
    private bool IsSaidOfObject(SentenceTree tree, int mark) =>
        tree.Lemma(mark) is "comme" && tree.Head(tree.Head(mark)) is >= 0 and var thing && tree.Relation(thing) is "obj" && Governs(tree.Head(thing));

    private bool Governs(int word)
    {
        var verb = _words.Tree.WordOf(_first);
        return word >= 0 && (word == verb || _words.Tree.Upos(verb) is "AUX" && word == _words.Tree.Head(verb) || _content.Contains(word));
    }

    private static bool IsDeterminer(string word) => word is "le" or "la" or "l'" or "l’" or "les" or "un" or "une" or "des" or "d'" or "d’" or "son" or "sa" or "ses" or "leur" or "leurs" or "notre" or "nos";

    private static bool IsForm(string word, string tail) =>
        string.Equals(word, tail, StringComparison.Ordinal)
        || tail.Length > 3 && word.Length > 3 && Singular(word).SequenceEqual(Singular(tail));

    private static ReadOnlySpan<char> Singular(string word) => word[^1] is 's' or 'x' ? word.AsSpan(0, word.Length - 1) : word;
}
