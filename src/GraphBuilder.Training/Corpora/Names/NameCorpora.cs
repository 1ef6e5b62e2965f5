using GraphBuilder.Entities.Authority;
using GraphBuilder.Entities.Names;
using GraphBuilder.Extraction;
using GraphBuilder.Language;
using GraphBuilder.Language.Conllu;
using GraphBuilder.Language.Models;
using GraphBuilder.Language.NameRecognition;
using GraphBuilder.Language.Tagging;
using GraphBuilder.Language.Tokenization;
using GraphBuilder.Language.Trees;

namespace GraphBuilder.Training.Corpora.Names;

/// <summary>Brings all corpora of names to one shape, with the tags that the program would give and the cues of its lists.</summary>
internal sealed class NameCorpora
{
    /// <summary>How much a sentence typed by hand counts beside one of an old newspaper.</summary>
    public const int TrustedWeight = 3;

    // Fewer known words than this, and a sentence is more noise than text. At 0.95 only 486 of 2,721 sentences were left.
    private const double KnownWords = 0.7;

    /// <summary>The folder of what is typed by hand, in the repository.</summary>
    public const string Annotations = "src/GraphBuilder.Training/Annotations/";

    private const int SentencesOfPattern = 20;

    private readonly string data;
    private readonly AuthorityFile authority;
    private readonly FormLexicon lexicon;
    private readonly PerceptronTagger tagger;
    private readonly NameCues cues;
    private readonly WordClasses<ControlVerb> verbs;
    private readonly FrenchAnalyzer analyzer;
    private readonly IResourceFiles files;

    /// <summary>Opens the corpora.</summary>
    /// <param name="data">The folder of treebanks and lexicons.</param>
    /// <param name="files">The data files of the repository.</param>
    /// <param name="lexicon">Tells words from noise.</param>
    /// <param name="tagger">Tags the sentences.</param>
    public NameCorpora(string data, IResourceFiles files, FormLexicon lexicon, PerceptronTagger tagger)
    {
        (this.data, this.files, this.lexicon, this.tagger) = (data, files, lexicon, tagger);
        analyzer = FrenchAnalyzer.Load(files);
        authority = ArticleExtractor.LoadAuthority(files);
        verbs = WordClasses<ControlVerb>.LoadLemmas(files, "control-verbs");
        cues = new NameCues(NameLexicons.Load(files, authority), new NameIndex(authority, FrenchTokenizer.Load(files)));
    }

    /// <summary>Opens the corpora with the lexicon and the tagger of a folder of models.</summary>
    /// <param name="data">The folder of treebanks and lexicons.</param>
    /// <param name="files">The data files of the repository.</param>
    /// <param name="models">The folder of models.</param>
    public static NameCorpora Load(string data, IResourceFiles files, string models)
    {
        using var lexiconFile = File.OpenRead(Path.Combine(models, "lexicon.bin"));
        using var taggerFile = File.OpenRead(Path.Combine(models, "tagger.bin"));
        var lexicon = ModelFile.Read(lexiconFile, lexiconFile.Name, "lexicon", FormLexicon.Read);
        return new NameCorpora(data, files, lexicon, PerceptronTagger.Read(taggerFile, taggerFile.Name, lexicon));
    }

    /// <summary>All that the recogniser learns from.</summary>
    /// <param name="sentences">The sentences of treebanks to learn from.</param>
    public List<NameExample> Training(IReadOnlyList<TrainingSentence> sentences) =>
    [
        .. Sequoia(sentences), .. Typed(sentences, Annotations + "gsd-dev.txt"), .. Typed(sentences, Annotations + "pud-wiki.txt"),
        .. OldPress(), .. Patterns(Annotations + "news-patterns.txt", SentencesOfPattern),
    ];

    /// <summary>Sentences of treebanks whose names are typed by hand.</summary>
    /// <param name="sentences">The sentences; those without a line in the file are passed over.</param>
    /// <param name="file">Path of the file of types in the repository.</param>
    public List<NameExample> Typed(IEnumerable<TrainingSentence> sentences, string file)
    {
        using var reader = files.OpenText(file);
        var names = TypedNames.Read(reader, file);
        var examples = new List<NameExample>();
        foreach (var sentence in sentences.Select(sentence => sentence.Source))
        {
            if (sentence.Id is { } id && names.TryGetValue(id, out var typed))
            {
                var allowed = new int[sentence.Tokens.Count];
                Array.Fill(allowed, 1 << NameLabels.Outside);
                typed.ToList().ForEach(name => NameExample.Mark(allowed, name.First, name.End, name.Type));
                examples.Add(new NameExample(Tag(sentence), allowed, TrustedWeight));
            }
        }

        return examples;
    }

    /// <summary>Sentences of Sequoia with the names of FrSemCor.</summary>
    public List<NameExample> Sequoia(IEnumerable<TrainingSentence> sentences)
    {
        using var reader = new StreamReader(Path.Combine(data, "ner", "FrSemCor", "sequoia-9.1.frsemcor"));
        var names = FrSemCor.Read(reader);
        var examples = new List<NameExample>();
        foreach (var sentence in sentences.Select(sentence => sentence.Source))
        {
            if (sentence.Id is { } id && names.TryGetValue(id, out var found) && FrSemCor.Align(found, sentence) is { } allowed)
            {
                examples.Add(new NameExample(Tag(sentence), allowed, TrustedWeight));
            }
        }

        return examples;
    }

    /// <summary>Sentences made of patterns and names of the authority file.</summary>
    /// <param name="file">Path of the patterns in the repository.</param>
    /// <param name="each">How many sentences to make of each pattern.</param>
    public List<NameExample> Patterns(string file, int each)
    {
        using var reader = files.OpenText(file);
        var examples = new List<NameExample>();
        foreach (var (text, names) in new NewsPatterns(authority).Make(reader, file, each))
        {
            examples.AddRange(analyzer.Analyze(text).Select(sentence => Convert(sentence, names)));
        }

        return examples;
    }

    /// <summary>Sentences of old newspapers that character recognition read well.</summary>
    public List<NameExample> OldPress()
    {
        string[] parts = ["NewsEye-fr/HIPE-2022-v2.1-newseye-dev-fr.tsv", "NewsEye-fr/HIPE-2022-v2.1-newseye-dev2-fr.tsv", "NewsEye-fr/HIPE-2022-v2.1-newseye-test-fr.tsv", "Europeana-fr/enp_FR.bnf.bio"];
        var examples = new List<NameExample>();
        foreach (var part in parts)
        {
            using var reader = new StreamReader(Path.Combine(data, "ner", part));
            examples.AddRange(OldNewspapers.Read(reader).Where(IsReadable).Select(Convert));
        }

        return examples;
    }

    private bool IsReadable(List<OldToken> sentence)
    {
        var (known, words) = (0, 0);
        foreach (var token in sentence)
        {
            if (token.Type is null && char.IsLetter(token.Form[0]))
            {
                words++;
                known += token.Form.Length > 1 && token.Form[^1] is '\'' or '’' || lexicon.ClassOf(FeatureHash.OfLower(token.Form)) != 0 || Contraction.Split(token.Form) is not null ? 1 : 0;
            }
        }

        return sentence.Count is >= 6 and <= 80 && known >= KnownWords * words && sentence.Exists(token => token.Type is not null);
    }

    private NameExample Convert(List<OldToken> sentence)
    {
        var allowed = new int[sentence.Count];
        Array.Fill(allowed, 1 << NameLabels.Outside);
        for (var first = 0; first < allowed.Length; first++)
        {
            if (sentence[first] is { Begins: true, Type: { } type })
            {
                var end = first + 1;
                while (end < allowed.Length && sentence[end].Type == type && !sentence[end].Begins)
                {
                    end++;
                }

                NameExample.Mark(allowed, first, end, type);
            }
        }

        return new NameExample(Tag(AsSentence(sentence)), allowed, 1);
    }

    private NameExample Convert(Sentence sentence, List<(TextSpan Span, NameType Type)> names)
    {
        var allowed = new int[sentence.Tokens.Count];
        Array.Fill(allowed, 1 << NameLabels.Outside);
        foreach (var (span, type) in names)
        {
            var first = 0;
            while (first < allowed.Length && sentence.Tokens[first].Span.End <= span.Start)
            {
                first++;
            }

            var end = first;
            while (end < allowed.Length && sentence.Tokens[end].Span.Start < span.End)
            {
                end++;
            }

            NameExample.Mark(allowed, first, end, type);
        }

        return new NameExample(Tag(sentence), allowed, 1);
    }

    private static Sentence AsSentence(List<OldToken> source)
    {
        var tokens = new List<Token>();
        var words = new List<Word>();
        var at = 0;
        foreach (var (form, _, _) in source)
        {
            var span = new TextSpan(at, at + form.Length);
            var first = words.Count;
            foreach (var word in Contraction.Split(form) is var (preposition, article) ? [preposition, article] : new[] { form })
            {
                words.Add(new Word { Form = word, Token = tokens.Count, Span = span });
            }

            tokens.Add(new Token(span, form, first, words.Count - first));
            at = span.End + 1;
        }

        return new Sentence { Ordinal = 0, Span = new TextSpan(0, at), Paragraph = 0, Tokens = tokens, Words = words };
    }

    private NameTokens Tag(ConlluSentence sentence) => Tag(sentence.ToSentence(out _));

    private NameTokens Tag(Sentence sentence)
    {
        var tags = tagger.Tag(sentence.Words.Select(word => word.Form).ToArray());
        var tagged = sentence with { Words = sentence.Words.Select((word, i) => word with { Upos = tags[i].Upos }).ToArray() };
        return NameTokens.Of(tagged, cues.Of(new SentenceWords(tagged, verbs, new ArticleForms([tagged]))));
    }
}
