using System.Runtime.CompilerServices;

namespace GraphBuilder.Language;

/// <summary>
/// Words with what the rules take them for, read from a data file: <c>word | class class</c> a line, <c>#</c> starts a comment line. The classes are
/// the members of an enumeration, written small with hyphens (<c>GroupOfStates</c> is <c>group-of-states</c>).
/// </summary>
/// <typeparam name="TClass">The classes, numbered from 0; each must have a word.</typeparam>
internal sealed class WordClasses<TClass>
    where TClass : struct, Enum
{
    // By the number of the class: a dictionary by the class would be compiled anew for each enumeration when the program starts.
    private readonly HashSet<string>[] _words;

    private WordClasses(HashSet<string>[] words) => _words = words;

    /// <summary>The words of a class, as they are compared.</summary>
    public IReadOnlyCollection<string> this[TClass @class] => _words[NumberOf(@class)];

    /// <summary>Loads lemmas, which are compared as they are written: <i>attaché</i> is not <i>attache</i>.</summary>
    /// <param name="files">The shipped data.</param>
    /// <param name="name">Name of the file in <c>data/lexicons/fr</c>, without its ending.</param>
    /// <exception cref="LexiconFormatException">A line is not of the format, a word stands twice, or a class has no word.</exception>
    public static WordClasses<TClass> LoadLemmas(IResourceFiles files, string name) => new(WordClassFile.Read(files, name, Enum.GetNames<TClass>(), isFolded: false));

    /// <summary>Loads forms, which are compared with folded forms of the text.</summary>
    /// <inheritdoc cref="LoadLemmas"/>
    public static WordClasses<TClass> LoadForms(IResourceFiles files, string name) => new(WordClassFile.Read(files, name, Enum.GetNames<TClass>(), isFolded: true));

    /// <summary>Whether a word is of a class.</summary>
    /// <param name="word">A lemma, or a folded form: as the list was loaded.</param>
    /// <param name="class">The class.</param>
    public bool Is(string word, TClass @class) => _words[NumberOf(@class)].Contains(word);

    private static int NumberOf(TClass @class) => Unsafe.BitCast<TClass, int>(@class);
}
