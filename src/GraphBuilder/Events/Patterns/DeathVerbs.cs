using GraphBuilder.Language;
using GraphBuilder.Language.Trees;

namespace GraphBuilder.Events.Patterns;

/// <summary>
/// Tells who undergoes an attack that only his death is told of: <i>dix soldats ont péri dans un raid, sont tombés dans une embuscade, ont été tués lors
/// de tirs</i>. The verbs stand in <c>data/lexicons/fr/death-verbs.txt</c>.
/// </summary>
internal sealed class DeathVerbs
{
    private const string Path = "data/lexicons/fr/death-verbs.txt";

    private readonly Dictionary<string, string> _byLemma = new(StringComparer.Ordinal);

    private DeathVerbs()
    {
    }

    /// <summary>Loads them from the shipped data.</summary>
    /// <exception cref="LexiconFormatException">A line is not of the format.</exception>
    public static DeathVerbs Load(IResourceFiles files)
    {
        var verbs = new DeathVerbs();
        foreach (var line in LexiconLine.Read(files, Path))
        {
            if (line.Columns is not [{ Length: > 0 } lemma, { Length: > 0 } form])
            {
                throw line.NotOf("lemma | active, passive, noun or object");
            }

            verbs._byLemma[lemma] = form;
        }

        return verbs;
    }

    /// <summary>The word for those who die or fall in what a noun tells; −1 where its clause tells of no death.</summary>
    public int Victim(SentenceTree tree, int noun)
    {
        if (tree.Relation(noun) is not ("obl" or "nmod" or "advmod") || tree.Preposition(noun) is "contre" or "pour" or "avant" or "avec")
        {
            return -1;
        }

        var verb = tree.Head(noun);
        while (verb >= 0 && !tree.IsVerb(verb) && tree.Lemma(verb) is "lors" or "cours" or "suite" or "occasion" or "série" or "vague" or "salve" or "feu")
        {
            verb = tree.Head(verb);
        }

        if (verb < 0 || !_byLemma.TryGetValue(tree.Lemma(verb), out var form))
        {
            return -1;
        }

        if (form is "noun")
        {
            // "la mort de deux soldats dans un raid"
            return tree.Upos(verb) is "NOUN" ? tree.Genitives(verb).FirstOrDefault(-1) : -1;
        }

        var isDeath = form switch
        {
            "passive" => tree.Clauses.IsPassive(verb),
            "active" => !tree.Clauses.IsPassive(verb),
            _ => tree.Child(verb, "obj") is var what and >= 0 && tree.Lemma(what) == form,
        };
        return !isDeath ? -1 : tree.Relation(verb) is "acl" ? tree.Head(verb) : tree.Clauses.Subject(verb);
    }
}
