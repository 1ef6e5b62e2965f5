namespace GraphBuilder.Language.Models;

/// <summary>A model file is missing, cut off, damaged or of another kind. The message is one line and says what to do.</summary>
public sealed class ModelFormatException : Exception
{
    /// <summary>Tells which file and what is wrong with it.</summary>
    /// <param name="file">Path of the file.</param>
    /// <param name="problem">What was found.</param>
    /// <param name="cause">What threw; null where nothing did.</param>
    public ModelFormatException(string file, string problem, Exception? cause = null)
        : base($"{file} {problem}. Restore it from the repository, or make it again: dotnet run --project src/GraphBuilder.Training -- all --data UD-FOLDER.", cause) =>
        File = file;

    /// <summary>Path of the file.</summary>
    public string File { get; }
}
