using System.Security.Cryptography;
using System.Text;
using GraphBuilder.Language;
using GraphBuilder.Training.Corpora;

namespace GraphBuilder.Training;

/// <summary>
/// Remembers which model was made of which inputs, so that a run that was stopped goes on with the model that is missing. A model is kept where its
/// inputs and its bytes are those of the record: what remains after any number of runs is what one whole run makes.
/// </summary>
/// <param name="folder">The folder of the records.</param>
/// <param name="inputs">Names all that decides about the models' bytes.</param>
internal sealed class StageLedger(string folder, string inputs)
{
    /// <summary>Names the inputs of training: the code of trainer and program, all files of some folders, and the sentences chosen of them.</summary>
    /// <param name="folders">The folders.</param>
    /// <param name="sentences">The sentences to learn from.</param>
    /// <param name="isOutput">Tells the files that training writes, which are no input.</param>
    /// <returns>64 hexadecimal digits.</returns>
    public static string InputsOf(IEnumerable<string> folders, IEnumerable<TrainingSentence> sentences, Func<string, bool> isOutput)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(StageLedger).Assembly.ManifestModule.ModuleVersionId.ToByteArray());
        hash.AppendData(typeof(SyntaxAnalyzer).Assembly.ManifestModule.ModuleVersionId.ToByteArray());
        foreach (var folder in folders)
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => !isOutput(file)).Order(StringComparer.Ordinal))
            {
                hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(folder, file) + "\n"));
                using var stream = File.OpenRead(file);
                hash.AppendData(SHA256.HashData(stream));
            }
        }

        foreach (var sentence in sentences)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{sentence.Treebank} {sentence.Source.Id}\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Whether a model is there as these inputs make it.</summary>
    /// <param name="model">Its name.</param>
    /// <param name="path">Where it is.</param>
    public bool IsMade(string model, string path) =>
        File.Exists(path) && File.Exists(RecordOf(model)) && File.ReadAllText(RecordOf(model)) == Record(path);

    /// <summary>Takes down that a model was made.</summary>
    public void Note(string model, string path)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(RecordOf(model), Record(path));
    }

    private string RecordOf(string model) => Path.Combine(folder, model + ".made");

    private string Record(string path) => $"inputs {inputs}\nmodel {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))}\n";
}
