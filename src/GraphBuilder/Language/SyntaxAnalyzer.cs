using GraphBuilder.Language.Lemmatization;
using GraphBuilder.Language.Models;
using GraphBuilder.Language.Parsing;
using GraphBuilder.Language.Parsing.Biaffine;
using GraphBuilder.Language.Sentences;
using GraphBuilder.Language.Tagging;
using GraphBuilder.Language.Tokenization;

namespace GraphBuilder.Language;

/// <summary>Gives the words of sentences their tags, lemmas and dependencies by learned models. Safe to share between threads.</summary>
public sealed class SyntaxAnalyzer
{
    /// <summary>How many parses the transition parser keeps in view where it searches.</summary>
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
    /// <param name="fast">Whether to parse without looking back: several times the speed, with more errors.</param>
    /// <exception cref="ModelFormatException">A model is missing, cut off, damaged or of another kind.</exception>
    public static SyntaxAnalyzer Load(Func<string, Stream> open, bool fast = false) => Load(open, fast ? ParserKind.Greedy : ParserKind.Biaffine);

    /// <summary>Loads the models with one of the parsers.</summary>
    internal static SyntaxAnalyzer Load(Func<string, Stream> open, ParserKind kind)
    {
        ArgumentNullException.ThrowIfNull(open);

        // The parser takes longer to load than all others together.
        var lexiconReading = Task.Run(() => Read(open, "lexicon", (stream, file) => ModelFile.Read(stream, file, "lexicon", FormLexicon.Read)));
        var parser = Task.Run(() => ReadParser(open, kind, lexiconReading));
        var lexicon = lexiconReading.GetAwaiter().GetResult();
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
        return AnnotateAll([sentence])[0];
    }

    /// <summary>Several sentences as <see cref="Annotate(Sentence)"/> gives them one by one, but sooner.</summary>
    internal IReadOnlyList<Sentence> AnnotateAll(IReadOnlyList<Sentence> sentences)
    {
        var tagged = new TaggedForms[sentences.Count];
        for (var i = 0; i < tagged.Length; i++)
        {
            var forms = new string[sentences[i].Words.Count];
            for (var word = 0; word < forms.Length; word++)
            {
                forms[word] = sentences[i].Words[word].Form;
            }

            forms = PlainForms.Of(forms, tagger);
            var tags = tagger.Tag(forms);
            TagConstraints.Apply(forms, tags, tagger);
            TagConstraints.MendConditionals(sentences[i].Words, forms, tags);
            tagged[i] = new TaggedForms(forms, tags);
        }

        var trees = parser.ParseAll(tagged);
        var annotated = new Sentence[sentences.Count];
        for (var i = 0; i < annotated.Length; i++)
        {
            InvertedSubjects.Mend(tagged[i].Forms, tagged[i].Tags, trees[i]);
            annotated[i] = sentences[i] with { Words = Annotate(sentences[i].Words, tagged[i], trees[i]) };
        }

        return annotated;
    }

    private Word[] Annotate(IReadOnlyList<Word> words, TaggedForms tagged, Dependency[] tree)
    {
        var annotated = new Word[tree.Length];
        for (var i = 0; i < annotated.Length; i++)
        {
            var tag = tagged.Tags[i];
            annotated[i] = words[i] with
            {
                Lemma = lemmatizer.Lemma(tagged.Forms[i], tag),
                Upos = tag.Upos,
                Features = tag.Features,
                Dependency = tree[i],
            };
        }

        return annotated;
    }

    /// <summary>The forms as the models know them.</summary>
    internal string[] Plain(string[] forms) => PlainForms.Of(forms, tagger);

    /// <summary>Whether a token <i>des</i> or <i>du</i> is two words.</summary>
    /// <param name="tokens">The tokens of the sentence, in plain forms.</param>
    /// <param name="index">Index of the token.</param>
    internal bool IsContracted(string[] tokens, int index) => contractions.IsContracted(tokens, index);

    /// <summary>The dependencies of words whose tags are given.</summary>
    internal Dependency[] ParseTagged(string[] forms, Tag[] tags) => parser.Parse(forms, tags);

    private static IDependencyParser ReadParser(Func<string, Stream> open, ParserKind kind, Task<FormLexicon> lexicon) => kind == ParserKind.Biaffine
        ? Read<IDependencyParser>(open, "biaffine", (stream, file) => BiaffineParser.Read(stream, file, lexicon.GetAwaiter().GetResult()))
        : Read(open, "parser", (stream, file) => TransitionParser.Read(stream, file, kind == ParserKind.Beam ? Beam : 1));

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
