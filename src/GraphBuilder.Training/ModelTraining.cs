using GraphBuilder.Language;
using GraphBuilder.Language.Models;
using GraphBuilder.Language.Tagging;
using GraphBuilder.Training.Corpora;
using GraphBuilder.Training.Learning;
using GraphBuilder.Training.Lexicon;

namespace GraphBuilder.Training;

/// <summary>Makes all models of the French language, in the order in which one needs the other. The same data give the same bytes.</summary>
/// <param name="data">The folder of treebanks and lexicons.</param>
/// <param name="output">The folder that the models go to.</param>
/// <param name="progress">Hears of each step.</param>
internal sealed class ModelTraining(string data, string output, Action<string> progress)
{
    /// <summary>How often the choice of <i>des</i> and <i>du</i> goes through the tokens.</summary>
    public const int ContractionIterations = 10;

    /// <summary>How often the tagger goes through the sentences.</summary>
    public const int TaggerIterations = 8;

    /// <summary>How many parts the training sentences are tagged in for the parser.</summary>
    public const int JackKnifeParts = 5;

    /// <summary>How often the lemmatizer goes through the words.</summary>
    public const int LemmatizerIterations = 6;

    /// <summary>How often the parser goes through the sentences.</summary>
    public const int ParserIterations = 8;

    /// <summary>Weights of the parser below this share of the largest are left out.</summary>
    public const double ParserSmallest = 0.0;

    /// <summary>Makes all models.</summary>
    public void All()
    {
        Directory.CreateDirectory(output);
        var treebanks = new Treebanks(data);
        progress($"{treebanks.Training.Count} sentences to learn from");
        var lexicon = BuildLexicon();
        Write("lexicon", stream => ModelFile.Write(stream, "lexicon", lexicon.Write));
        Write("contractions", new ContractionTrainer(lexicon, ContractionIterations).Learn(treebanks.Training).Write);
        Write("lemmatizer", new LemmatizerTrainer(lexicon, LemmatizerIterations).Learn(treebanks.Training).Write);
        Write("tagger", new TaggerTrainer(lexicon, TaggerIterations).Learn(treebanks.Training).Write);
        var tags = JackKnife.Tag(treebanks.Training, part => new TaggerTrainer(lexicon, TaggerIterations).Learn(part).ToTagger(), JackKnifeParts, progress);
        LearnParser(treebanks, tags);
    }

    private void LearnParser(Treebanks treebanks, Tag[][] tags)
    {
        var trainer = new ParserTrainer(SyntaxAnalyzer.DefaultBeam, ParserIterations);
        trainer.Learn(treebanks.Training, tags, progress);
        Write("parser", stream => trainer.Write(stream, ParserSmallest));
    }

    private FormLexicon BuildLexicon()
    {
        using var entries = File.OpenRead(Path.Combine(data, "lexicon", "jsrealb-fr", "lexicon-fr.json"));
        using var rules = File.OpenRead(Path.Combine(data, "lexicon", "jsrealb-fr", "rules-fr.json"));
        return LexiconBuilder.Build(entries, rules);
    }

    private void Write(string name, Action<Stream> write)
    {
        var path = Path.Combine(output, name + ".bin");
        using (var stream = File.Create(path))
        {
            write(stream);
        }

        progress($"{name}: {new FileInfo(path).Length:N0} bytes");
    }
}
