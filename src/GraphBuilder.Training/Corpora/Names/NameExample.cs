using System.Numerics;
using GraphBuilder.Language.NameRecognition;

namespace GraphBuilder.Training.Corpora.Names;

/// <summary>A sentence to learn names from.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Allowed">
/// The labels that each token may truly have, as sets: one where the annotation says it all, several where it says less (a corpus that does not
/// tell places from organisations).
/// </param>
/// <param name="Weight">How much an error on it counts; from 1.</param>
internal sealed record NameExample(NameTokens Tokens, int[] Allowed, int Weight)
{
    /// <summary>The names, where the annotation leaves no choice.</summary>
    public IReadOnlyList<TypedName> Names()
    {
        var names = new List<TypedName>();
        for (var i = 0; i < Allowed.Length; i++)
        {
            if (BitOperations.IsPow2(Allowed[i]) && BitOperations.Log2((uint)Allowed[i]) is var label && NameLabels.IsBegin(label))
            {
                var end = i + 1;
                while (end < Allowed.Length && Allowed[end] == Allowed[i] << 1)
                {
                    end++;
                }

                names.Add(new TypedName(i, end, NameLabels.TypeOf(label)));
            }
        }

        return names;
    }

    /// <summary>The sentence as it looks to one who has no list of known names.</summary>
    public NameExample WithoutKnown() => this with { Tokens = Tokens with { Cues = Array.ConvertAll(Tokens.Cues, cue => cue & ~NameCue.Known) } };

    /// <summary>The words of a name, in lower case.</summary>
    public string TextOf(TypedName name) => string.Join(' ', Tokens.Forms[name.First..name.End]).ToLowerInvariant();

    /// <summary>Whether a list has every word of a name.</summary>
    public bool IsKnown(TypedName name) => Array.TrueForAll(Tokens.Cues[name.First..name.End], cue => (cue & NameCue.Known) != 0);

    /// <summary>Says that tokens are one name.</summary>
    /// <param name="allowed">The sets to write to; those of all other tokens are <c>1</c>, outside.</param>
    /// <param name="first">Index of the first token.</param>
    /// <param name="end">Index just after the last token.</param>
    /// <param name="types">The types that the name may have.</param>
    public static void Mark(int[] allowed, int first, int end, params ReadOnlySpan<NameType> types)
    {
        for (var i = first; i < end; i++)
        {
            allowed[i] = 0;
            foreach (var type in types)
            {
                allowed[i] |= 1 << (i == first ? NameLabels.Begin(type) : NameLabels.Inside(type));
            }
        }
    }
}
