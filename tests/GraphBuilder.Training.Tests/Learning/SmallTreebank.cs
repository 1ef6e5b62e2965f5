using GraphBuilder.Language.Conllu;
using GraphBuilder.Language.Tagging;
using GraphBuilder.Training.Corpora;

namespace GraphBuilder.Training.Tests.Learning;

/// <summary>A treebank of a few made-up sentences.</summary>
internal static class SmallTreebank
{
    private const string Words = """
        le:DET:2:det ministre:NOUN:3:nsubj accuse:VERB:0:root les:DET:5:det rebelles:NOUN:3:obj
        la:DET:2:det ville:NOUN:3:nsubj tombe:VERB:0:root
        il:PRON:2:nsubj parle:VERB:0:root de:ADP:5:case la:DET:5:det ville:NOUN:2:obl:arg
        les:DET:2:det rebelles:NOUN:3:nsubj prennent:VERB:0:root la:DET:5:det ville:NOUN:3:obj de:ADP:7:case Tombouctou:PROPN:5:nmod
        le:DET:2:det roi:NOUN:0:root
        accuse:VERB:0:root le:DET:3:det roi:NOUN:1:obj
        il:PRON:2:nsubj tombe:VERB:0:root de:ADP:5:case le:DET:5:det ministre:NOUN:2:obl:arg
        """;

    /// <summary>The sentences.</summary>
    public static IReadOnlyList<TrainingSentence> Sentences { get; } = Read();

    private static List<TrainingSentence> Read()
    {
        var lines = Words.Split('\n').SelectMany((sentence, i) => sentence.Trim().Split(' ').Select((word, j) => Line(word, j + 1)).Prepend($"# sent_id = s{i}").Append(""));
        using var reader = new StringReader(string.Join('\n', lines) + "\n");
        var tags = new Dictionary<(string Upos, string Features), Tag>();
        return [.. ConlluReader.Read(reader, "small.conllu").Select(sentence => new TrainingSentence(sentence, "Sequoia", tags))];
    }

    private static string Line(string word, int number)
    {
        var fields = word.Split(':', 4);
        return $"{number}\t{fields[0]}\t{fields[0]}\t{fields[1]}\t_\t_\t{fields[2]}\t{fields[3]}\t_\t_";
    }
}
