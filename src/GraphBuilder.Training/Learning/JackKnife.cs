using GraphBuilder.Language.Tagging;
using GraphBuilder.Training.Corpora;

namespace GraphBuilder.Training.Learning;

/// <summary>Tags the training sentences as unseen ones would be: each part by a tagger that learned from the other parts.</summary>
internal static class JackKnife
{
    /// <summary>The tags of every sentence.</summary>
    /// <param name="sentences">The training sentences.</param>
    /// <param name="learn">Learns a tagger from some of them.</param>
    /// <param name="parts">How many parts to make.</param>
    /// <param name="progress">Hears of each part.</param>
    public static Tag[][] Tag(IReadOnlyList<TrainingSentence> sentences, Func<IReadOnlyList<TrainingSentence>, PerceptronTagger> learn, int parts, Action<string> progress)
    {
        var given = new Tag[sentences.Count][];
        for (var part = 0; part < parts; part++)
        {
            var tagger = learn(sentences.Where((_, i) => i % parts != part).ToList());
            for (var i = part; i < sentences.Count; i += parts)
            {
                given[i] = tagger.Tag(sentences[i].Forms);
            }

            progress($"part {part + 1} of {parts} tagged");
        }

        return given;
    }
}
