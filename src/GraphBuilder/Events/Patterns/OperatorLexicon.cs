using GraphBuilder.Language;

namespace GraphBuilder.Events.Patterns;

/// <summary>What verbs, nouns and adjectives do to an event in their complement (<i>pouvoir, aller, démentir, vouloir</i>): <c>data/lexicons/fr/event-operators.txt</c>.</summary>
internal sealed class OperatorLexicon
{
    private const string Path = "data/lexicons/fr/event-operators.txt";

    private readonly Dictionary<string, Operator> _byLemma = new(StringComparer.Ordinal);

    private OperatorLexicon()
    {
    }

    /// <summary>Loads it from the shipped data.</summary>
    /// <exception cref="LexiconFormatException">A line is not of the format.</exception>
    public static OperatorLexicon Load(IResourceFiles files)
    {
        var lexicon = new OperatorLexicon();
        foreach (var line in LexiconLine.Read(files, Path))
        {
            if (line.Columns is not [var lemma, var effect] || Read(effect) is not { } known)
            {
                throw line.NotOf("lemma | possible, coming, denied, wanted or ceasing");
            }

            lexicon._byLemma[lemma] = known;
        }

        return lexicon;
    }

    /// <summary>What a lemma does; <see cref="Operator.None"/> for nothing.</summary>
    public Operator Find(string lemma) => _byLemma.GetValueOrDefault(lemma);

    private static Operator? Read(string effect) => effect switch
    {
        "possible" => Operator.Possible,
        "coming" => Operator.Coming,
        "denied" => Operator.Denied,
        "wanted" => Operator.Wanted,
        "ceasing" => Operator.Ceasing,
        _ => null,
    };
}

/// <summary>What a word does to the event in its complement.</summary>
internal enum Operator
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It may be, or may have been.</summary>
    Possible,

    /// <summary>It is to come.</summary>
    Coming,

    /// <summary>It is said not to be so.</summary>
    Denied,

    /// <summary>Somebody wants it, or wants it not: nothing has happened yet.</summary>
    Wanted,

    /// <summary>It is over, or nearly did not happen; negated, it goes on or did happen (<i>n'a pas cessé d'aider, n'a pas hésité à</i>).</summary>
    Ceasing,
}
