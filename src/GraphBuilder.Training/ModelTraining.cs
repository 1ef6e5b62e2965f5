using GraphBuilder.Language;
using GraphBuilder.Language.Models;
using GraphBuilder.Language.Parsing.Biaffine;
using GraphBuilder.Language.Sentences;
using GraphBuilder.Language.Tagging;
using GraphBuilder.Training.Corpora;
using GraphBuilder.Training.Corpora.Names;
using GraphBuilder.Training.Learning;
using GraphBuilder.Training.Learning.Biaffine;
using GraphBuilder.Training.Lexicon;

namespace GraphBuilder.Training;

/// <summary>Makes all models of the French language, in the order in which one needs the other. The same data give the same bytes.</summary>
/// <param name="data">The folder of treebanks and lexicons.</param>
/// <param name="sentences">The sentences to learn from.</param>
/// <param name="output">The folder that the models go to.</param>
/// <param name="states">The folder for states of training that takes long, from which a run that was stopped goes on.</param>
/// <param name="inputs">Names all that decides about the models, as <see cref="StageLedger.InputsOf"/> does.</param>
/// <param name="files">The data files of the repository.</param>
/// <param name="progress">Hears of each step.</param>
internal sealed class ModelTraining(
    string data, IReadOnlyList<TrainingSentence> sentences, string output, string states, string inputs, IResourceFiles files, Action<string> progress)
{
    /// <summary>How often the choice of sentence ends goes through the gaps between tokens.</summary>
    public const int BoundaryIterations = 10;

    /// <summary>How often the choice of <i>des</i> and <i>du</i> goes through the tokens.</summary>
    public const int ContractionIterations = 10;

    /// <summary>How often the tagger goes through the sentences.</summary>
    public const int TaggerIterations = 8;

    /// <summary>How many parts the training sentences are tagged in for the parser.</summary>
    public const int JackKnifeParts = 5;

    /// <summary>How often the lemmatizer goes through the words.</summary>
    public const int LemmatizerIterations = 6;

    /// <summary>How often the parser goes through the sentences.</summary>
    public const int ParserIterations = 12;

    /// <summary>
    /// Weights of the parser whose 8-bit code is smaller are left out; 1 keeps all. Measured on the development treebanks: codes below 14 are
    /// two thirds of the file and cost up to 0.4 LAS.
    /// </summary>
    public const int ParserSmallestCode = 1;

    /// <summary>How often the recogniser of names goes through the sentences.</summary>
    public const int NameIterations = 8;

    /// <summary>The settings of the biaffine parser.</summary>
    public static readonly BiaffineSettings Biaffine = new();

    private Tag[][]? unseenTags;

    /// <summary>The models, in the order they are made.</summary>
    public static readonly IReadOnlyList<string> Models = ["lexicon", "boundaries", "contractions", "lemmatizer", "tagger", "parser", "biaffine", "names"];

    /// <summary>Makes some of the models.</summary>
    /// <param name="models">Their names, of <see cref="Models"/>.</param>
    public void Make(IReadOnlyList<string> models)
    {
        Directory.CreateDirectory(output);
        progress($"{sentences.Count} sentences to learn from");
        var lexicon = BuildLexicon();
        var ledger = new StageLedger(states, inputs);
        for (var i = 0; i < models.Count; i++)
        {
            var path = PathOf(models[i]);
            if (ledger.IsMade(models[i], path))
            {
                progress($"{models[i]} ({i + 1} of {models.Count}): kept, made of the same inputs before");
                continue;
            }

            progress($"{models[i]} ({i + 1} of {models.Count}): learning");
            Make(models[i], lexicon);
            ledger.Note(models[i], path);
        }
    }

    private void Make(string model, FormLexicon lexicon)
    {
        switch (model)
        {
            case "lexicon":
                Write(model, stream => ModelFile.Write(stream, model, lexicon.Write));
                break;
            case "boundaries":
                Write(model, new BoundaryTrainer(SentenceSplitter.Load(files), lexicon, BoundaryIterations).Learn(sentences).Write);
                break;
            case "contractions":
                Write(model, new ContractionTrainer(lexicon, ContractionIterations).Learn(sentences).Write);
                break;
            case "lemmatizer":
                Write(model, new LemmatizerTrainer(lexicon, LemmatizerIterations).Learn(sentences).Write);
                break;
            case "tagger":
                Write(model, new TaggerTrainer(lexicon, TaggerIterations).Learn(sentences).Write);
                break;
            case "parser":
                MakeParser(lexicon);
                break;
            case "biaffine":
                MakeBiaffine(lexicon);
                break;
            case "names":
                var trainer = new NameTrainer(NameIterations).Learn(NameCorpora.Load(data, files, output).Training(sentences));
                Write(model, stream => trainer.Write(stream, smallestCode: 1));
                break;
            default:
                throw new ArgumentException($"There is no model '{model}'; there are {string.Join(", ", Models)}.", nameof(model));
        }
    }

    private void MakeParser(FormLexicon lexicon)
    {
        var trainer = new ParserTrainer(SyntaxAnalyzer.Beam, ParserIterations).Learn(sentences, UnseenTags(lexicon), progress);
        Write("parser", stream => trainer.Write(stream, ParserSmallestCode));
    }

    private void MakeBiaffine(FormLexicon lexicon)
    {
        var corpus = new BiaffineCorpus(sentences, UnseenTags(lexicon), lexicon);
        var members = new BiaffineTrainer(Biaffine, corpus, states, progress, Environment.ProcessorCount).Learn();
        foreach (var weights in members)
        {
            BiaffineCorpus.AddMiddleUsage(weights);
        }

        Write("biaffine", stream => BiaffineParser.Write(stream, corpus.Relations, corpus.Vocabulary, BiaffineCorpus.MiddleUsage, members));
    }

    // The tags as unseen sentences would get them; both parsers learn with the same.
    private Tag[][] UnseenTags(FormLexicon lexicon) => unseenTags ??=
        JackKnife.Tag(sentences, part => new TaggerTrainer(lexicon, TaggerIterations).Learn(part).ToTagger(), JackKnifeParts, progress);

    private FormLexicon BuildLexicon()
    {
        using var entries = File.OpenRead(Path.Combine(data, "lexicon", "jsrealb-fr", "lexicon-fr.json"));
        using var rules = File.OpenRead(Path.Combine(data, "lexicon", "jsrealb-fr", "rules-fr.json"));
        using var names = new StreamReader(Path.Combine(data, "lexicon", "hunspell-fr", "index.dic"));
        return LexiconBuilder.Build(entries, rules, names);
    }

    private string PathOf(string name) => Path.Combine(output, name + ".bin");

    private void Write(string name, Action<Stream> write)
    {
        // Under another name first: a file under its own name is always whole.
        var path = PathOf(name);
        using (var stream = File.Create(path + ".part"))
        {
            write(stream);
        }

        File.Move(path + ".part", path, overwrite: true);

        progress($"{name}: {new FileInfo(path).Length:N0} bytes");
    }
}
