using GraphBuilder.Language;

namespace GraphBuilder.Entities.Names;

/// <summary>
/// Decides whether a capital's name is the place or its state as an actor (<i>à Pékin</i> against <i>Pékin dénonce</i>, <i>le soutien de Pékin</i>).
/// The preposition before it decides most cases; behind <i>à</i> a verb or noun of giving, asking or blaming makes it the state.
/// </summary>
internal sealed class CapitalRule
{
    private const int Window = 8;

    private readonly StemList _addressees;
    private readonly WordList _localWords;
    private readonly WordClasses<NameWord> _words;

    private CapitalRule(StemList addressees, WordList localWords, WordClasses<NameWord> words)
    {
        _words = words;
        _addressees = addressees;
        _localWords = localWords;
    }

    /// <summary>Loads the rule's words from the shipped data.</summary>
    /// <param name="files">The shipped data.</param>
    /// <param name="words">Words in and beside names.</param>
    public static CapitalRule Load(IResourceFiles files, WordClasses<NameWord> words)
    {
        using var addressees = files.OpenText("data/lexicons/fr/addressee-stems.txt");
        return new CapitalRule(StemList.Read(addressees), WordList.Load(files, "local-words"), words);
    }

    /// <summary>Whether the name means the place.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="first">Index of the name's first token.</param>
    /// <param name="count">How many tokens the name has.</param>
    public bool IsPlace(SentenceWords words, int first, int count)
    {
        if (IsCalledCapital(words, first, first + count))
        {
            return true;
        }

        // "au Caire", "du Caire": the article is part of the name and of the preposition.
        var before = words.At(first - 1) switch { "au" or "aux" => "a", "du" or "des" => "de", var word => word };
        if (before is "a" && (words.Form(first - 1) is not "A" || words.IsFirstWord(first - 1)))
        {
            return !HasAddressee(words, first - 1);
        }

        if (before is "/" or "(" && IsDateline(words, first))
        {
            return true;
        }

        if (before is "dans" or "depuis" or "vers" or "hors" or "sur" or "jusqu'a" || _words.Is(before, NameWord.GoingVerb))
        {
            return true;
        }

        if (before is "de" or "d'")
        {
            return _localWords.Contains(words.At(first - 2));
        }

        // "à Moscou et Pékin", "entre Paris et Berlin": as the first of the pair.
        if (before is "et" or "puis" or "," or "ou" && first >= 3 && words.At(first - 3) is "a" && words.IsCapitalised(first - 2))
        {
            return !HasAddressee(words, first - 3);
        }

        return false;
    }

    // "Abuja, la capitale du Nigeria", "la capitale malienne, Bamako", "la capitale Bamako".
    private static bool IsCalledCapital(SentenceWords words, int first, int end)
    {
        if (words.At(end) is "," && (words.At(end + 1) is "capitale" || (words.At(end + 1) is "la" && words.At(end + 2) is "capitale")))
        {
            return true;
        }

        var at = words.At(first - 1) is "," ? first - 2 : first - 1;
        return words.At(at) is "capitale" || (words.At(at - 1) is "capitale" && words.At(at) is not ("de" or "d'" or "du"));
    }

    // Looks back from "à" within its clause for a word that takes an addressee.
    private bool HasAddressee(SentenceWords words, int preposition)
    {
        if (!IsGovernedByAddressee(words, preposition))
        {
            return false;
        }

        for (var i = preposition - 1; i >= 0 && i >= preposition - Window; i--)
        {
            var word = words.Folded[i];
            if (word is "." or ";" or ":" or "»" or "«")
            {
                return false;
            }

            // Behind a comma or a relative pronoun another clause begins.
            if (word is "," or "qui" or "que" or "ou" or "dont" && i < preposition - 1)
            {
                return false;
            }

            if (_addressees.Matches(word))
            {
                return true;
            }
        }

        return false;
    }

    // "rappelle son ambassadeur à Alger": the words that the tree puts above the name say whether it is addressed. Of "livre des armes à Kiev"
    // the tree may put it under the arms; a definite noun is where somebody is.
    private bool IsGovernedByAddressee(SentenceWords words, int preposition)
    {
        var sentence = words.Sentence;
        var governor = preposition + 1 < words.Count ? Head(sentence.Tokens[preposition + 1].FirstWord) : -1;
        if (governor < 0 || sentence.Words[governor].Token >= preposition || sentence.Words[governor].Upos is not ("NOUN" or "VERB"))
        {
            return true;
        }

        return Matches(governor) || (sentence.Words[governor].Upos is "NOUN" && !IsDefinite(governor) && Head(governor) is >= 0 and var above && Matches(above));

        int Head(int word) => sentence.Words[word].Dependency?.Head ?? -1;

        bool Matches(int word) => _addressees.Matches(words.Folded[sentence.Words[word].Token]);

        bool IsDefinite(int noun) => sentence.Words.Any(word => word.Dependency is { Relation: "det" } dependency && dependency.Head == noun
            && (word.Features?.Contains("Definite=Def", StringComparison.Ordinal) == true || word.Features?.Contains("Poss=Yes", StringComparison.Ordinal) == true));
    }

    private static bool IsDateline(SentenceWords words, int first) => words.IsFirstWord(first) || words.IsGlued(first);
}
