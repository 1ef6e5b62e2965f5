namespace GraphBuilder.Language.Trees;

/// <summary>The subjects of predicates that show none of their own: of infinitives, coordinated verbs, participles.</summary>
/// <param name="tree">The tree.</param>
/// <param name="clauses">The clauses of the tree.</param>
internal sealed class InheritedSubjects(SentenceTree tree, Clauses clauses)
{
    // A subject is passed down at most this often; deeper nests are errors of the parser.
    private const int MaximalDepth = 8;

    /// <summary>
    /// The word that names the subject of a predicate, with inheritance: a relative pronoun gives its antecedent, an infinitive the word that
    /// controls it, a coordinated verb the subject of the first, a participle what it describes.
    /// </summary>
    /// <returns>−1 where the sentence shows none.</returns>
    public int Subject(int predicate) => Subject(predicate, MaximalDepth);

    private int Subject(int predicate, int depth)
    {
        if (clauses.OwnSubject(predicate) is var own and >= 0)
        {
            return clauses.Antecedent(own);
        }

        var head = tree.Head(predicate);
        if (head < 0 || depth == 0)
        {
            return -1;
        }

        return tree.Relation(predicate) switch
        {
            "conj" => tree.IsVerb(head) || clauses.IsPredicate(head) ? Subject(head, depth - 1) : -1,
            "xcomp" or "ccomp" or "csubj" when tree.Features(predicate).Finiteness is not Finiteness.Finite && !clauses.IsFinite(predicate) => Controller(predicate, head, depth),
            "acl" when tree.Is(predicate, "acl:relcl") => -1,
            "acl" or "appos" or "advcl" when clauses.IsLaterVerb(predicate) => Subject(clauses.ClauseOf(head), depth - 1),
            "advcl" or "acl" when IsAside(predicate) && Outer(predicate, clauses.ClauseOf(head)) is var outer and >= 0 => Subject(outer, depth - 1),
            "advcl" when !clauses.IsFinite(predicate) => Subject(Cleft(head) is var cleft and >= 0 && cleft != predicate ? cleft : clauses.ClauseOf(head), depth - 1),
            "acl" when IsAside(predicate) => Subject(clauses.ClauseOf(head), depth - 1),
            "acl" when IsAdverbial(predicate) => Subject(clauses.ClauseOf(head), depth - 1),
            "acl" when tree.Features(predicate).Finiteness is Finiteness.Participle && tree.Child(predicate, "mark") < 0 => tree.Features(head).IsRelative ? clauses.Antecedent(head) : Emphasised(head),
            "acl" => SubjectOfNoun(head, depth),
            "obl" or "advmod" or "parataxis" when tree.Features(predicate).Finiteness is Finiteness.Infinitive => Subject(clauses.ClauseOf(head), depth - 1),
            _ => -1,
        };
    }

    // "expulse l'ambassadeur, l'accusant d'ingérence": a participle with a pronoun of its own goes on with the clause.
    private bool IsAside(int predicate)
    {
        if (tree.Features(predicate) is not { Finiteness: Finiteness.Participle, Tense: VerbTense.Present })
        {
            return false;
        }

        foreach (var child in tree.Children(predicate))
        {
            if (child == predicate - 1 && tree[child].Form is "l'" or "l’" or "le" or "la" or "les" or "lui" or "leur")
            {
                return true;
            }
        }

        return false;
    }

    // "menace de riposter si X et Y maintiennent leurs taxes, les accusant de …": they do not accuse themselves, but who speaks of them does.
    private int Outer(int predicate, int clause)
    {
        if (tree[predicate - 1].Form is not "les" || tree.Relation(clause) is not ("advcl" or "ccomp" or "xcomp" or "acl") || !IsPlural(clauses.OwnSubject(clause)))
        {
            return -1;
        }

        var above = tree.Head(clause) < 0 ? -1 : clauses.ClauseOf(tree.Head(clause));
        while (above >= 0 && clauses.OwnSubject(above) < 0 && tree.Head(above) >= 0)
        {
            above = clauses.ClauseOf(tree.Head(above));
        }

        return above >= 0 && clauses.OwnSubject(above) >= 0 && !IsPlural(clauses.OwnSubject(above)) ? above : -1;
    }

    private bool IsPlural(int word) => word >= 0 && (tree.Features(word).IsPlural || tree.Child(word, "conj") >= 0);

    // "c'est Minsk qu'Oslo a sanctionnée, lui reprochant …": the clause behind "que" acts.
    private int Cleft(int predicate)
    {
        foreach (var child in tree.Children(predicate))
        {
            if (tree.Is(child, "advcl:cleft"))
            {
                return child;
            }
        }

        return -1;
    }

    // "la Guinée, elle-même suspendue"
    private int Emphasised(int word) => tree[word].Form.EndsWith("-même", StringComparison.Ordinal) && tree.Head(word) is var head and >= 0 ? head : word;

    // "après s'être rendu", "pour aider": whatever noun the parser hangs it on, it belongs to the clause.
    private bool IsAdverbial(int predicate) =>
        tree.Marker(predicate) is var mark and >= 0 && tree.Lemma(mark) is "après" or "avant" or "pour" or "afin" or "sans" or "en";

    // "demande à X de partir", "accuse X d'avoir livré", "appelle X à agir": who is asked; "promet à X de venir", "veut partir": who speaks.
    private int Controller(int predicate, int head, int depth)
    {
        if (!tree.IsVerb(head))
        {
            return Subject(head, depth - 1);
        }

        if (tree.Verbs.Is(tree.Lemma(head), ControlVerb.OwnSubject))
        {
            return Subject(head, depth - 1);
        }

        var dative = -1;
        foreach (var child in tree.Children(head))
        {
            if (child == predicate)
            {
                continue;
            }

            if (tree.Relation(child) is "obj" && (child < predicate || tree.Upos(child) is "PRON"))
            {
                return clauses.Antecedent(child);
            }

            if (tree.Relation(child) is "iobj" || (tree.Relation(child) is "obl" && child < predicate && tree.Preposition(child) is "à" && tree.Verbs.Is(tree.Lemma(head), ControlVerb.Addressee)))
            {
                dative = clauses.Antecedent(child);
            }
        }

        if (dative >= 0)
        {
            return dative;
        }

        // "X, que Y accuse d'armer Z"
        if (tree.Is(head, "acl:relcl") && tree.Verbs.Is(tree.Lemma(head), ControlVerb.Addressee) && clauses.RelativeObject(head) is var relative and >= 0)
        {
            return relative;
        }

        // "est accusé d'avoir livré": the subject of the passive is who is accused.
        return tree.Verbs.Is(tree.Lemma(head), ControlVerb.Addressee) && !clauses.IsPassive(head) ? -1 : Subject(head, depth - 1);
    }

    // "la décision de X de lever", "la Russie a pris la décision de lever".
    private int SubjectOfNoun(int noun, int depth)
    {
        // "accuse la presse de trahir": the parser hangs the infinitive on the object, who does it.
        if (tree.Relation(noun) is "obj" && tree.Verbs.Is(tree.Lemma(tree.Head(noun)), ControlVerb.Addressee))
        {
            return noun;
        }

        return tree.Genitives(noun) is [var owner, ..] ? owner : Subject(clauses.ClauseOf(noun), depth - 1);
    }
}
