using GraphBuilder.Language.Lemmatization;
using GraphBuilder.Language.Models;
using GraphBuilder.Language.Parsing;
using GraphBuilder.Language.Sentences;
using GraphBuilder.Language.Tagging;
using GraphBuilder.Language.Tokenization;

namespace GraphBuilder.Language;

/// <summary>Gives the words of sentences their tags, lemmas and dependencies by learned models. Safe to share between threads.</summary>
public sealed class SyntaxAnalyzer
{
    /// <summary>How many parses the accurate parser keeps in view.</summary>
    internal const int Beam = 8;

    private readonly ContractionChooser contractions;
    private readonly PerceptronTagger tagger;
    private readonly RuleLemmatizer lemmatizer;
    private readonly IDependencyParser parser;

    internal SyntaxAnalyzer(BoundaryClassifier boundaries, ContractionChooser contractions, PerceptronTagger tagger, RuleLemmatizer lemmatizer, IDependencyParser parser)
    {
        Boundaries = boundaries;
        this.contractions = contractions;
        this.tagger = tagger;
        this.lemmatizer = lemmatizer;
        this.parser = parser;
    }

    /// <summary>Finds sentence ends in running text.</summary>
    internal BoundaryClassifier Boundaries { get; }

    /// <summary>Loads the models that the program ships with.</summary>
    /// <param name="open">Opens a file below the resource root (<c>data/models/fr/tagger.bin</c>).</param>
    /// <param name="fast">Whether to parse without looking back: many times the speed, with more errors.</param>
    /// <exception cref="ModelFormatException">A model is missing, cut off, damaged or of another kind.</exception>
    public static SyntaxAnalyzer Load(Func<string, Stream> open, bool fast = false)
    {
        ArgumentNullException.ThrowIfNull(open);

        // The parser takes longer to load than all others together.
        var parser = Task.Run(() => Read(open, "parser", (stream, file) => TransitionParser.Read(stream, file, fast ? 1 : Beam)));
        var lexicon = Read(open, "lexicon", (stream, file) => ModelFile.Read(stream, file, "lexicon", FormLexicon.Read));
        return new SyntaxAnalyzer(
            Read(open, "boundaries", (stream, file) => BoundaryClassifier.Read(stream, file, lexicon)),
            Read(open, "contractions", (stream, file) => ContractionChooser.Read(stream, file, lexicon)),
            Read(open, "tagger", (stream, file) => PerceptronTagger.Read(stream, file, lexicon)),
            Read(open, "lemmatizer", (stream, file) => RuleLemmatizer.Read(stream, file, lexicon)),
            parser.GetAwaiter().GetResult());
    }

    /// <summary>The sentence with lemma, part of speech, features and dependency of every word.</summary>
    /// <param name="sentence">A sentence of at least one word.</param>
    public Sentence Annotate(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var forms = new string[sentence.Words.Count];
        for (var i = 0; i < forms.Length; i++)
        {
            forms[i] = sentence.Words[i].Form;
        }

        forms = PlainForms.Of(forms, tagger);
        var tags = tagger.Tag(forms);
        var tree = parser.Parse(forms, tags);
        InvertedSubjects.Mend(forms, tags, tree);
        var words = new Word[forms.Length];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = sentence.Words[i] with
            {
                Lemma = lemmatizer.Lemma(forms[i], tags[i]),
                Upos = tags[i].Upos,
                Features = tags[i].Features,
                Dependency = tree[i],
            };
        }

        return sentence with { Words = words };
    }

    /// <summary>The forms as the models know them.</summary>
    internal string[] Plain(string[] forms) => PlainForms.Of(forms, tagger);

    /// <summary>Whether a token <i>des</i> or <i>du</i> is two words.</summary>
    /// <param name="tokens">The tokens of the sentence, in plain forms.</param>
    /// <param name="index">Index of the token.</param>
    internal bool IsContracted(string[] tokens, int index) => contractions.IsContracted(tokens, index);

    /// <summary>The dependencies of words whose tags are given.</summary>
    internal Dependency[] ParseTagged(string[] forms, Tag[] tags) => parser.Parse(forms, tags);

    private static T Read<T>(Func<string, Stream> open, string name, Func<Stream, string, T> read)
    {
        var file = $"data/models/fr/{name}.bin";
        try
        {
            using var stream = open(file);
            return read(stream, file);
        }
        catch (Exception cause) when (cause is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ModelFormatException(file, "is missing", cause);
        }
    }
}
