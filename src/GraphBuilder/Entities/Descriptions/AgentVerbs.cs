using GraphBuilder.Language;
using GraphBuilder.Language.Trees;

namespace GraphBuilder.Entities.Descriptions;

/// <summary>The verbs that tell a pronoun beside them to stand for who acts or undergoes, and for no thing: <i>il a déclaré, on l'a arrêté</i>.</summary>
internal sealed class AgentVerbs
{
    private readonly HashSet<string> _subjects = new(StringComparer.Ordinal);
    private readonly HashSet<string> _presents = new(StringComparer.Ordinal);
    private readonly HashSet<string> _objects = new(StringComparer.Ordinal);

    /// <summary>Loads the verbs from the shipped data.</summary>
    public static AgentVerbs Load(IResourceFiles files)
    {
        var verbs = new AgentVerbs();
        foreach (var line in LexiconLine.Read(files, "data/lexicons/fr/agent-verbs.txt"))
        {
            if (line.Columns is not [var lemma, "subject" or "object" or "subject object"])
            {
                throw line.NotOf("lemma | subject, object or both");
            }

            if (line.Text.Contains("subject", StringComparison.Ordinal))
            {
                verbs._subjects.Add(lemma);
                verbs._presents.Add(Folding.Fold(Present(lemma)));
            }

            if (line.Text.Contains("object", StringComparison.Ordinal))
            {
                verbs._objects.Add(lemma);
            }
        }

        return verbs;
    }

    /// <summary>Whether a folded form is the third person of the present of a regular verb whose subject is somebody: <i>accuse, dirige</i>.</summary>
    public bool IsPresent(string form) => _presents.Contains(form);

    /// <summary>Whether the verb of a pronoun asks for somebody in its place.</summary>
    /// <param name="tree">The tree of its sentence.</param>
    /// <param name="pronoun">Index of its word.</param>
    /// <param name="isObject">Whether it is the direct object.</param>
    public bool Ask(SentenceTree tree, int pronoun, bool isObject)
    {
        var verb = tree.Head(pronoun);

        // "elle devrait se rendre": what can, must or goes to be done.
        while (verb >= 0 && !isObject && tree.Lemma(verb) is "pouvoir" or "devoir" or "aller" or "venir" && Infinitive(tree, verb) is >= 0 and var inner)
        {
            verb = inner;
        }

        if (verb < 0 || !tree.IsVerb(verb))
        {
            return false;
        }

        if (isObject || tree.Clauses.IsPassive(verb))
        {
            return _objects.Contains(tree.Lemma(verb));
        }

        return _subjects.Contains(tree.Lemma(verb)) || (tree.Child(verb, "expl") >= 0 && _subjects.Contains("se " + tree.Lemma(verb)));
    }

    private static string Present(string lemma) => lemma switch
    {
        _ when lemma.EndsWith("enir", StringComparison.Ordinal) => lemma[..^4] + "ient",
        _ when lemma.EndsWith("er", StringComparison.Ordinal) => lemma[..^1],
        _ when lemma.EndsWith("ettre", StringComparison.Ordinal) => lemma[..^3],
        _ when lemma.EndsWith("dre", StringComparison.Ordinal) => lemma[..^2],
        _ when lemma.EndsWith("ir", StringComparison.Ordinal) => lemma[..^1] + "t",
        _ => lemma,
    };

    private static int Infinitive(SentenceTree tree, int verb) => tree.Child(verb, "xcomp") is >= 0 and var complement ? complement : tree.Child(verb, "ccomp");
}
