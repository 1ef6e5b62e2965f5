using GraphBuilder.Entities.Names;
using GraphBuilder.Language;
using GraphBuilder.Language.Tokenization;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>What may stand behind an organ of a state and leaves it the state's: <i>le gouvernement de transition, l'armée de l'air</i>.</summary>
internal sealed class OrganComplements
{
    private readonly List<string[]> _complements = [];

    /// <summary>Loads the phrases from the shipped data.</summary>
    /// <param name="tokenizer">Cuts them as the articles are cut.</param>
    /// <param name="files">The shipped data.</param>
    public static OrganComplements Load(FrenchTokenizer tokenizer, IResourceFiles files)
    {
        var complements = new OrganComplements();
        complements._complements.AddRange(LexiconLine.Read(files, "data/lexicons/fr/organ-complements.txt").Select(line => StateInstitution.TokensOf(line.Columns[0], tokenizer)));
        return complements;
    }

    /// <summary>The token behind the longest complement that starts at a token; the token itself where none does.</summary>
    public int End(SentenceWords words, int start)
    {
        var end = start;
        foreach (var complement in _complements)
        {
            if (start + complement.Length <= words.Count && words.Folded.AsSpan(start, complement.Length).SequenceEqual(complement))
            {
                end = Math.Max(end, start + complement.Length);
            }
        }

        return end;
    }
}
